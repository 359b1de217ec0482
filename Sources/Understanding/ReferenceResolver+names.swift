import Commerce
import Text

/// Products of the pane called by words of their titles: "the cat harness", 打开茉莉花茶.
extension ReferenceResolver {
    /// The one product that the words after an article, or after 打开, name; nil where they name none or several, or a
    /// kind of thing.
    func named(in utterance: AnnotatedUtterance, _ state: ConversationState) -> ProductID? {
        let atoms = utterance.atoms
        if let opened = Self.opening.matches(in: atoms).last {
            return namedInChinese(atoms[opened.range.upperBound...], state) ?? namedInChinese(atoms[..<opened.range.lowerBound], state)
        }
        if let topic = topic(of: utterance, state) { return topic }
        let acts = !Self.acting.matches(in: atoms).isEmpty || Reading.isQuestion(atoms) || !Self.judging.matches(in: atoms).isEmpty
        // "Hoodie, size L, in the cart", "add hoodie to my cart"
        let isPut = SmallWords.intoCart.isIn(atoms)
        let verbEnds = isPut ? Set(Self.acting.matches(in: atoms).map { $0.range.upperBound - 1 } + [-1]) : []
        guard acts || isPut else { return nil }
        let titles = state.shown.map { product in Set(product.title.all.flatMap { analyzer.terms($0) }) }
        for index in -1..<atoms.count where verbEnds.contains(index) || index >= 0 && Self.articles.contains(atoms[index].text) {
            let run = self.run(after: index, in: utterance, titles)
            guard !run.isEmpty, NumberGrammar.number(in: atoms, from: run.lowerBound) == nil, endsName(run.upperBound, in: utterance) else { continue }
            let said = Set(atoms[run].map(\.stem))
            let fitting = titles.indices.filter { said.isSubset(of: titles[$0]) }
            if fitting.count == 1, state.shown.count > 1 { return state.shown[fitting[0]].id }
        }
        return nil
    }

    /// 羊毛毡的能洗吗, 开心果不好吃: what a question or an opinion begins with.
    private func topic(of utterance: AnnotatedUtterance, _ state: ConversationState) -> ProductID? {
        let atoms = utterance.atoms
        guard state.shown.count > 1, let first = atoms.first, first.kind == .han else { return nil }
        let isColor = utterance.mentions.contains { mention in
            mention.range.lowerBound == 0 && mention.meaning.contains { if case .value("color", _) = $0 { true } else { false } }
        }
        guard !isColor, let name = nameInChinese(atoms[...], state) else { return nil }
        var next = name.end
        while next < atoms.count, ["的", "那", "这"].contains(atoms[next].text) || Self.measures.contains(atoms[next].text) { next += 1 }
        let isVerb = next < atoms.count && (Self.askingVerbs.contains(atoms[next].text) || next + 1 < atoms.count && atoms[next + 1].text == "不")
        let asks = isVerb && Reading.isQuestion(atoms)
        let isTaken = next < atoms.count && SmallWords.takingSome.isIn(Array(atoms[next...]))
        return asks || isTaken || !Self.tasting.matches(in: atoms).isEmpty ? name.product : nil
    }

    /// The words after the article that stand in titles, but for names of properties ("battery life").
    private func run(after article: Int, in utterance: AnnotatedUtterance, _ titles: [Set<String>]) -> Range<Int> {
        let atoms = utterance.atoms
        var end = article + 1
        while end < atoms.count, atoms[end].kind == .word, titles.contains(where: { $0.contains(atoms[end].stem) }),
            !isProperty(end, in: utterance) { end += 1 }
        return article + 1..<end
    }

    private func isProperty(_ index: Int, in utterance: AnnotatedUtterance) -> Bool {
        utterance.mentions.contains { mention in
            mention.range.contains(index) && mention.meaning.contains { if case .attribute = $0 { true } else { false } }
        }
    }

    /// "The gift wrapping" goes on with a word that no title has.
    private func endsName(_ end: Int, in utterance: AnnotatedUtterance) -> Bool {
        guard end < utterance.atoms.count else { return true }
        let next = utterance.atoms[end]
        return next.kind != .word || Wordlists.isFunctionWord(next.text) || utterance.mentions.contains { $0.range.contains(end) }
    }

    /// The product whose title alone holds the longest beginning of what was said, of two characters at least.
    func namedInChinese(_ atoms: ArraySlice<Atom>, _ state: ConversationState) -> ProductID? { nameInChinese(atoms, state)?.product }

    private func nameInChinese(_ atoms: ArraySlice<Atom>, _ state: ConversationState) -> (product: ProductID, end: Int)? {
        var name = atoms.drop { Self.measures.contains($0.text) || ["把", "那", "这", "的", "一", "下", "《"].contains($0.text) }.prefix { $0.kind == .han }
        while name.count > 1 {
            let text = name.map(\.text).joined()
            let fitting = state.shown.filter { product in product.title.all.contains { Folding.fold($0).contains(text) } }
            if fitting.count == 1 { return (fitting[0].id, name.endIndex) }
            if fitting.count > 1 { return nil }
            name = name.dropLast()
        }
        return nil
    }

    /// "The first and the linen one", 第一个和茉莉花茶: what is named beside a number.
    func beside(
        _ ordinals: [Mention<OrdinalGrammar.Ordinal>], atoms: [Atom], isComparing: Bool, in state: ConversationState
    ) -> [ProductID] {
        let joints = atoms.indices.filter { Self.joints.contains(atoms[$0].text) || isComparing && Self.comparingJoints.contains(atoms[$0].text) }
        guard !joints.isEmpty else { return [] }
        let bounds = [-1] + joints + [atoms.count]
        return zip(bounds, bounds.dropFirst()).compactMap { start, end in
            guard start + 1 < end, !ordinals.contains(where: { $0.range.overlaps(start + 1..<end) }) else { return nil }
            let said = Array(atoms[start + 1..<end])
            guard isComparing || !said.contains(where: { $0.text == "?" }) else { return nil }
            if said.contains(where: { $0.kind == .han }) {
                let lead = Self.verbs.match(in: said, at: 0)?.range.upperBound ?? 0
                return said.count >= lead + 2 ? namedInChinese(said[lead...], state) : nil
            }
            guard let article = said.firstIndex(where: { Self.articles.contains($0.text) }) else { return isComparing ? called(said, state) : nil }
            let named = said[article...].prefix { !["in", "on", "to", "into", "for"].contains($0.text) }
            if named.map(\.text) == ["that", "one"] { return spokenOfLast(state).first }
            let words = Set(named.dropFirst().map(\.stem))
            let overlaps = state.shown.map { product in Set(product.title.all.flatMap { analyzer.terms($0) }).intersection(words).count }
            guard let most = overlaps.max(), most > 0, overlaps.count(where: { $0 == most }) == 1 else { return nil }
            return overlaps.firstIndex(of: most).map { state.shown[$0].id }
        }
    }

    /// "redshift" of "first mile or redshift": the one product whose title holds all the words.
    private func called(_ said: [Atom], _ state: ConversationState) -> ProductID? {
        let words = Set(said.filter { $0.kind == .word && !Wordlists.isFunctionWord($0.text) && $0.text != "compare" }.map(\.stem))
        let fitting = state.shown.filter { product in words.isSubset(of: product.title.all.flatMap { analyzer.terms($0) }) }
        return !words.isEmpty && fitting.count == 1 ? fitting[0].id : nil
    }

    private static let articles: Set<String> = ["the", "that"]
    private static let measures = Set(MeasureWords.all)
    private static let joints: Set<String> = ["和", "跟", "与", "及", "and", "plus", "&"]
    private static let comparingJoints: Set<String> = ["with", "to", "or", "vs", "versus", "against", ",", "对", "还"]
    private static let opening = PhraseTable<Bool>([("打开|点开|点进|点一下|点进去", true)])
    private static let askingVerbs: Set<String> = ["能", "会", "可", "多", "贵", "重", "是", "耐", "怕", "适"]
    private static let tasting = PhraseTable<Bool>([("不好吃|难吃|不好喝|难喝|不好用|难用|不好看|难看|好吃|好喝|好用|好可爱|很可爱", true)])
    private static let verbs = PhraseTable<Bool>([("把|加|买|比较|对比|比较一下|对比一下|拿|要", true)])
    private static let acting = PhraseTable<Bool>([
        ("open|pull up|click|click on|tell me about|details|add|put|take|remove|delete|throw|buy|grab|toss|pop|compare", true)
    ])
    private static let judging = PhraseTable<Bool>([
        ("keen on|a fan of|like|love|hate|dislike|adore|prefer|looks|is nice|is lovely|is great|is cute|is ugly", true)
    ])
}
