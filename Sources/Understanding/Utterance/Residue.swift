import Commerce

/// What an utterance says besides conditions on products: the words that are neither names nor amounts nor wishes for
/// more or less, and that carry a meaning of their own.
///
/// Where nothing is left, the utterance is conditions alone, whatever else its words may resemble.
enum Residue {
    /// - Parameter explained: stretches that are understood otherwise.
    static func words(of utterance: AnnotatedUtterance, _ parsed: ParsedCriteria, explained: [Range<Int>]) -> [String] {
        let atoms = utterance.atoms
        var used = UsedAtoms(count: atoms.count)
        for range in utterance.mentions.map(\.range) + utterance.amounts.map(\.range) + explained { used.mark(range) }
        for table in [lightPhrases, availability] {
            for phrase in table.matches(in: atoms) { used.mark(phrase.range) }
        }
        for phrase in SortGrammar.mentions(in: atoms) { used.mark(phrase.range) }
        for filler in Wordlists.chinese.matches(in: atoms) where !isWeighty(atoms[filler.range]) { used.mark(filler.range) }
        return atoms.indices.filter { index in
            let atom = atoms[index]
            return !used[index] && atom.kind != .mark && !isSize(atom, parsed) && !isLight(atom)
        }.map { atoms[$0].text }
    }

    /// Whether a thing is asked for by asking whether there is one: "do you have it in black", 有黑色的吗.
    static func asksForSome(_ atoms: [Atom]) -> Bool {
        if !availability.matches(in: atoms).isEmpty { return true }
        guard let has = atoms.firstIndex(where: { $0.text == "有" }), let last = atoms.last(where: { $0.kind != .mark }) else { return false }
        return has < atoms.count - 1 && ["吗", "么", "没", "嘛"].contains(last.text)
    }

    /// 38 of 38码, XL
    private static func isSize(_ atom: Atom, _ parsed: ParsedCriteria) -> Bool {
        let said = (parsed.attributes["size"].flatMap { if case .anyOf(let values) = $0 { values } else { nil } } ?? []) + (parsed.excluded["size"] ?? [])
        return said.contains { $0.split(separator: " ").contains { $0.lowercased() == atom.text } } || !said.isEmpty && ["eu", "eur"].contains(atom.text)
    }

    private static func isLight(_ atom: Atom) -> Bool { atom.kind == .word && Wordlists.isFunctionWord(atom.text) && !weighty.contains(atom.text) }

    /// Words that searching passes over and that make another wish of an utterance.
    private static let weighty: Set<String> = [
        "order", "purchase", "buy", "buying", "bought", "take", "taking", "took", "delivery", "wrong", "problem", "issue", "remove", "pay", "paying",
        "send", "sends", "back", "thanks", "thank", "thx", "hello", "hi", "hey", "help", "recommend", "recommended", "recommendation", "recommendations",
        "suggest", "suggested", "suggestion", "suggestions", "love", "loves", "loved", "like", "likes", "liked", "free", "guest", "discount", "put",
        "why", "who", "question", "answer", "better", "best", "worst", "awesome", "perfect", "lovely", "broke", "broken", "came", "got",
    ]

    private static func isWeighty(_ atoms: ArraySlice<Atom>) -> Bool {
        let text = atoms.map(\.text).joined()
        return weightyChinese.contains { text.contains($0) }
    }

    private static let weightyChinese = ["买", "入手", "收到", "客服", "谢", "推荐", "介绍", "安利", "打开", "喜欢", "爱", "你好", "您好", "回来", "怎么", "如何", "打折", "特价", "促销"]

    private static let lightPhrases = PhraseTable<Bool>([
        (
            """
            or better|or more|or less|or above|or over|or below|or higher|or lower|or longer|or bigger|i would like|i'd like|would like|would be great|would be good|would be nice|would be better|would be best|like that|if possible|better if|\
            也行|也可以|也拿来|也给我看|也看看|也来|也成|也好|也算|也能接受|都行|都可以|都成|就行|就可以|就成|就好|行|无所谓|随便|不限|不介意|没关系|可以接受|也可以接受|能接受|接受
            """, true)
    ])
    private static let availability = PhraseTable<Bool>([
        (
            """
            is there anything|are there ones|do you have anything|have you got anything|have you anything|got anything|do you have it|do you have them|do you have any|do you have|have you got|have you got any|got any|do you sell|do you carry|do you stock|are there any|is there any|is there a|do you do|do you guys do|do you guys have|do you guys sell|do you make|do they do|do they have|do they make|do they sell|do they carry|have they got|do u have|do u sell|what have you got in|you got any|you have any|\
            if you have it|if you have them|if you have one|if you have any|if you've got it|if you've got one|if there is one|if there are any|any chance of|\
            有没有|有木有|有卖
            """, true)
    ])
}
