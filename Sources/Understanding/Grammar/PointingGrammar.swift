/// Words that describe a product in sight: "the black one", 黑色那个, "the one with the zip".
enum PointingGrammar {
    /// How far before "one" or 那个 a description may begin.
    private static let reach = 8

    /// - Returns: where the description stands; nil where nothing is pointed at.
    static func description(in atoms: [Atom]) -> Range<Int>? {
        for index in atoms.indices {
            if let lead = leads.match(in: atoms, at: index) ?? (index == 0 ? turns.match(in: atoms, at: 0) : nil) { return trimmed(lead.range.upperBound..<end(of: atoms, from: lead.range.upperBound)) }
            if pointers.match(in: atoms, at: index) != nil {
                let start = self.start(of: atoms, before: index)
                let end = index > 0 && atoms[index - 1].text == "的" ? index - 1 : index
                if let range = trimmed(start..<end) { return range }
            }
            if atoms[index].text == "one" || atoms[index].text == "ones" || atoms[index].text == "pair" {
                let start = max(0, index - reach)
                guard let article = atoms[start..<index].lastIndex(where: { articles.contains($0.text) }) else { continue }
                if let range = trimmed(article + 1..<index) { return range }
            }
        }
        return nil
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
    static let turns = PhraseTable<Bool>([("what about the|how about the|and the", true)])

    private static let articles: Set<String> = ["the", "that", "those", "these", "this"]
    private static let leads = PhraseTable<Bool>([("the one with|the one that's|the one that is|the one in|the one from|the one made of|the ones with|the ones in|the one by", true)])
    private static let pointers = PhraseTable<Bool>([
        ("那个|那款|那双|那件|那条|那台|那只|那副|那把|那本|那瓶|那支|那顶|那盏|那套|那块|那盒|那袋|那包|那张|那口|那部|那对|的那", true)
    ])
}
