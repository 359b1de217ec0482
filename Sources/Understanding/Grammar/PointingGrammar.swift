/// Words that describe a product in sight: "the black one", 黑色那个, "the one with the zip".
enum PointingGrammar {
    /// How far before "one" or 那个 a description may begin.
    private static let reach = 8

    /// - Returns: where the description stands; nil where nothing is pointed at.
    static func description(in atoms: [Atom]) -> Range<Int>? {
        for index in atoms.indices {
            if let lead = leads.match(in: atoms, at: index) ?? (index == 0 ? turn(in: atoms) : nil) { return trimmed(lead.range.upperBound..<end(of: atoms, from: lead.range.upperBound)) }
            if let pointer = pointers.match(in: atoms, at: index), !isThenOnly(atoms, at: index) {
                let start = self.start(of: atoms, before: index)
                let end = index > 0 && atoms[index - 1].text == "的" ? index - 1 : index
                // 打开那本菜谱: nothing before it describes.
                let describes = atoms[start..<end].contains { !isVerb($0, in: atoms) }
                if describes, let range = trimmed(start..<end) { return range }
                if let range = trimmed(pointer.range.upperBound..<self.end(of: atoms, from: pointer.range.upperBound)) { return range }
            }
            if Self.ones.contains(atoms[index].text) {
                let start = max(0, index - reach)
                // "Not the black ones": a kind is turned down.
                if atoms[index].text == "ones", atoms[start..<index].contains(where: { refusals.contains($0.text) }) { continue }
                guard let article = atoms[start..<index].lastIndex(where: { articles.contains($0.text) }) else { continue }
                if let range = trimmed(article + 1..<index) { return range }
            }
        }
        return nil
    }

    /// 那只看羽绒的: not one of them, but then only those.
    private static func isThenOnly(_ atoms: [Atom], at index: Int) -> Bool {
        index + 2 < atoms.count && atoms[index].text == "那" && atoms[index + 1].text == "只" && ["看", "要", "买", "留", "找"].contains(atoms[index + 2].text)
    }

    private static func trimmed(_ range: Range<Int>) -> Range<Int>? { range.isEmpty ? nil : range }

    private static func start(of atoms: [Atom], before index: Int) -> Int {
        var start = index
        while start > max(0, index - reach), atoms[start - 1].kind != .mark { start -= 1 }
        return start
    }

    private static func end(of atoms: [Atom], from index: Int) -> Int {
        var end = index
        while end < min(atoms.count, index + reach), atoms[end].kind != .mark { end += 1 }
        return end
    }

    /// "what about the Breakwater": a turn to another of what is in sight, or to something else.
    static func turn(in atoms: [Atom]) -> Mention<Bool>? {
        let start = atoms.prefix { $0.kind == .mark || openings.contains($0.text) }.count
        return (0...start).lazy.compactMap { turns.match(in: atoms, at: $0) }.first
    }

    private static let ones: Set<String> = ["one", "one's", "ones", "pair", "pair's"]
    private static let turns = PhraseTable<Bool>([("what about the|how about the|and the", true)])
    private static let openings: Set<String> = ["and", "ok", "okay", "so", "but", "hm", "hmm", "then", "well", "oh"]
    private static let refusals: Set<String> = ["not", "no", "without", "except", "don't"]

    private static let articles: Set<String> = ["the", "that", "those", "these", "this"]
    private static let leads = PhraseTable<Bool>([("the one with|the one that's|the one that is|the one in|the one from|the one made of|the ones with|the ones in|the one by|the one for|the one which is|the one that has|the one which has", true)])
    private static let pointers = PhraseTable<Bool>([(MeasureWords.phrases(after: ["那"]) + "|的那", true)])

    /// What is done with a product, which describes none.
    private static func isVerb(_ atom: Atom, in atoms: [Atom]) -> Bool { atom.kind == .han && verbs.contains(atom.text) }
    private static let verbs: Set<String> = ["打", "开", "看", "点", "把", "给", "我", "帮", "加", "要", "买", "就", "再", "一", "下", "想", "那", "请", "先", "好", "嗯"]
}
