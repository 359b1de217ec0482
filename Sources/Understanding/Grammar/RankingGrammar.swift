/// Questions about the ranking itself: "why is this first", "why not the Pinecrest", 为什么推荐第二个, 怎么没有松峰的.
struct RankingGrammar {
    enum Question: Hashable {
        /// Whether it speaks of the head of the list, whatever was spoken of before.
        case placed(isOfFirst: Bool)
        /// The words between those that ask, where they call a product; empty where it is pointed at.
        case absent(name: Range<Int>)
    }

    private let atoms: [Atom]
    /// Where products are pointed at by their numbers: not 第一 of 没排第一, which is a place that something has or lacks.
    let ordinals: [Range<Int>]
    private let whys: [Mention<Bool>]
    private let denials: [Range<Int>]
    private let places: [Mention<Place>]

    /// - Parameter numbered: where numbers of the pane stand.
    init(_ atoms: [Atom], ordinals numbered: [Range<Int>]) {
        self.atoms = atoms
        whys = Self.asking.matches(in: atoms)
        let taken = whys.map(\.range)
        let placing = Self.placing.matches(in: atoms)
        ordinals = numbered.filter { number in
            let isInside = placing.contains { $0.range.lowerBound < number.lowerBound && $0.range.overlaps(number) }
            let isAfter = number.lowerBound > 0 && atoms[number.lowerBound - 1].text == "排"
                && !(number.upperBound < atoms.count && Self.measures.contains(atoms[number.upperBound].text))
            return !isInside && !isAfter
        }
        let pointing = ordinals
        func isFree(_ range: Range<Int>) -> Bool { !pointing.contains { $0.overlaps(range) } && !taken.contains { $0.overlaps(range) } }
        denials = Self.denying.matches(in: atoms).map(\.range).filter(isFree)
        places = placing.filter { isFree($0.range) }
    }

    /// - Parameter isPointed: whether what is said points at a product in sight in another way than by number.
    func question(isPointed: Bool) -> Question? {
        let whole = Self.whole.matches(in: atoms)
        if !whole.isEmpty, denials.isEmpty { return .placed(isOfFirst: false) }
        guard !whys.isEmpty else { return nil }
        let names = segments(besides: whys.map(\.range) + denials + places.map(\.range) + ordinals)
        let pointsOut = isPointed || !ordinals.isEmpty || atoms.contains { Self.pronouns.contains($0.text) }
        let isDenied = !denials.isEmpty || whys.contains(where: \.meaning)
        guard isDenied else {
            guard pointsOut || names.isEmpty && !places.isEmpty, !places.isEmpty || names.isEmpty else { return nil }
            return .placed(isOfFirst: places.contains { $0.meaning == .first } && ordinals.isEmpty && !isPointed)
        }
        // "Why isn't it waterproof" asks of a product, "why not add both" proposes.
        guard !places.isEmpty || whys.contains(where: \.meaning), !proposes(names) else { return nil }
        if let name = names.max(by: { $0.count < $1.count }), !isPointed, ordinals.isEmpty { return .absent(name: name) }
        return pointsOut && (names.isEmpty || !places.isEmpty || isPointed) ? .absent(name: 0..<0) : nil
    }

    private func proposes(_ names: [Range<Int>]) -> Bool { names.contains { Self.acts.contains(atoms[$0.lowerBound].text) } }

    /// What stands between the phrases that ask, without the small words at both ends.
    private func segments(besides ranges: [Range<Int>]) -> [Range<Int>] {
        let free = atoms.indices.map { index in
            (atoms[index].kind != .mark || isHyphen(index)) && !ranges.contains { $0.contains(index) }
        }
        return free.indices.split { !free[$0] }.compactMap { run in
            var range = run.startIndex..<run.endIndex
            while let first = range.first, isSmall(first, in: range) { range = first + 1..<range.upperBound }
            while let last = range.last, Self.endings.contains(atoms[last].text) { range = range.lowerBound..<last }
            return range.isEmpty ? nil : range
        }
    }

    /// Of "wh-1000".
    private func isHyphen(_ index: Int) -> Bool {
        atoms[index].text == "-" && index > 0 && index + 1 < atoms.count && atoms[index - 1].kind != .mark && atoms[index + 1].kind != .mark
    }

    /// 双 of 这双, but not of 双肩包.
    private func isSmall(_ index: Int, in range: Range<Int>) -> Bool {
        if Self.openings.contains(atoms[index].text) { return true }
        let before = index > 0 ? atoms[index - 1].text : ""
        return ["这", "那", "一"].contains(before) && Self.measures.contains(atoms[index].text)
    }

    // MARK: Words

    enum Place: Hashable, Sendable { case first, any }

    private static let measures = Set(MeasureWords.all)
    private static let pronouns: Set<String> = ["this", "that", "it", "it's", "these", "those", "them", "they", "这", "那", "它"]

    /// Whether it denies as well: "why no".
    private static let asking = PhraseTable<Bool>([
        (
            """
            why|why is|why's|why are|why was|why were|why did|why do|why does|why have|why has|how come|what makes|what made|what's the reason|what is the reason|the reason|for what reason|on what basis|\
            tell me why|explain why|为什么|为啥|为何|凭什么|凭啥|什么理由|什么原因|啥原因|啥理由|怎么会|怎么就|怎么把|怎么是|怎么推荐|咋会|咋就|咋把|咋是|干嘛|干吗
            """, false),
        (
            """
            why not|why no|how come no|how come not|why wasn't there|why isn't there|why aren't there|为什么没有|为啥没有|为何没有|怎么没有|咋没有|为什么不是|为啥不是|为何不是|怎么不是|咋不是|\
            为什么没|为啥没|怎么没|咋没|怎么没把|怎么不|咋不|为什么看不到|怎么看不到|为啥看不到|怎么没看到|为什么没看到|怎么不见|为什么不见
            """, true),
        ("why don't we|why don't you add|why not just", false),
    ])

    private static let denying = PhraseTable<Bool>([
        (
            """
            not|no|isn't|isnt|aren't|arent|wasn't|wasnt|weren't|didn't|didnt|don't|dont|doesn't|haven't|hasn't|never|without|missing|left out|leave out|leave off|left off|excluded|exclude|omitted|omit|skipped|skip|filtered out|filter out|absent|hidden|hide|dropped|drop|\
            没有|没|不是|不在|不|未|漏了|漏掉|缺了|少了|排除|过滤
            """, true)
    ])

    private static let placing = PhraseTable<Place>([
        (
            """
            first|at the top|on top|the top|top|top pick|number one|at number one|the best match|best match|the first pick|\
            排第一|排首位|排在最前面|排最前面|排在第一|排在首位|排在最前|排最前|排头一个|在最前面|在最上面|最前面|最上面|首位|榜首|首推|第一位|置顶|放第一|放在第一|放最前面|排在最上面|放在最前面
            """, .first),
        (
            """
            recommend|recommended|recommending|recommendation|suggest|suggested|suggesting|suggestion|show|showed|shown|showing|rank|ranked|ranks|ranking|come first|comes first|so high|so high up|higher|higher up|further up|\
            ahead|ahead of|above|before|behind|below|lower|so low|so far down|further down|down there|listed|list|in the list|on the list|in your list|on your list|in this list|in the results|in my results|among them|among these|included|\
            pick|picked|picking|choose|chose|chosen|choosing|place|placed|put|here|in there|up there|last|second|third|fourth|fifth|bring up|come up|came up|missing|left out|leave out|leave off|left off|excluded|exclude|omitted|omit|skipped|skip|filtered out|filter out|hidden|hide|absent|dropped|drop|appear|appearing|\
            in second place|in third place|at the bottom|on the page|on screen|\
            推荐|推|排在|排到|排得|排|给我看|显示|展示|列出来|列出|列进来|列|选中|选出来|选出|选|挑出来|挑|前面|靠前|靠后|后面|最后|放在|放|出现|入选|列表里|在里面|上榜|看到|看见|看不到|推给我|给我推|摆在|摆|在这里|在列|漏了|漏掉|排除|过滤
            """, .any),
    ])

    /// Questions that hold all of it.
    private static let whole = PhraseTable<Bool>([
        (
            """
            how did you rank|how do you rank|how did you pick|how did you choose|how do you choose|how do you pick|how are these ranked|how are they ranked|how is this ranked|how were these chosen|how were these picked|\
            how did you decide on|what is this ranking based on|what's this ranking based on|what are these based on|reasons for this|reason for this|your reasons|your reasoning|\
            推荐理由|推荐的理由|推荐原因|推荐的原因|推荐依据|推荐的依据|排序依据|排名依据|怎么排的|怎么排序的|怎么排出来的|怎么选出来的|怎么挑的|怎么选的|按什么排|根据什么排|根据什么推荐|凭什么排|依据什么|给个理由|说说理由|讲讲理由
            """, true)
    ])

    private static let acts: Set<String> = ["add", "buy", "show", "try", "take", "open", "compare", "get", "give", "look", "make", "use", "search", "find", "let", "go", "have", "buying", "adding"]

    private static let openings: Set<String> = [
        "is", "are", "was", "were", "did", "do", "does", "have", "has", "had", "be", "been", "being", "i", "me", "we", "you", "your", "it", "its", "it's", "this", "that",
        "these", "those", "they", "them", "the", "a", "an", "any", "some", "one", "ones", "of", "to", "at", "in", "on", "for", "from", "so", "then", "there", "now",
        "just", "even", "all", "product", "products", "item", "items", "thing", "things", "result", "results", "page", "screen", "please", "tell", "explain", "can", "could", "would",
        "and", "hm", "hmm", "ok", "okay", "well", "oh", "but", "by", "as", "my", "such", "rather", "than", "instead", "still", "really", "actually", "exactly", "place", "number",
        "这", "那", "它", "的", "了", "呢", "吗", "啊", "呀", "吧", "嘛", "是", "在", "会", "给", "我", "你", "您", "们", "把", "被", "请", "问", "说", "就", "都", "还", "也", "有", "将",
        "里", "到", "得", "出", "来", "要", "跟", "和", "比", "第", "上", "些", "几", "去", "个", "哦", "哎", "嗯", "想", "知", "道", "解", "释", "一", "下", "列",
    ]
    private static let endings: Set<String> = openings.union(["呢", "listed", "page"]).subtracting(["上", "下", "和", "比", "把", "里", "出", "来", "道", "知", "解", "释", "问", "想", "第"])
}
