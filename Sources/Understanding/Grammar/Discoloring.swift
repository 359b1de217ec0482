import Commerce

/// What a thing turns into and was not wanted as: 用两天就黄, 容易发黑, "it went yellow".
enum Discoloring {
    static func isTold(by mention: Mention<[Sense]>, in atoms: [Atom]) -> Bool {
        let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
        guard start > 0, mention.meaning.contains(where: { $0.attribute == "color" }) else { return false }
        let before = atoms[start - 1].text
        guard atoms[start].kind == .han else { return turns.match(in: atoms, endingAt: start) != nil }
        guard mention.range.count == 1 else { return false }
        if ["发", "变", "泛", "掉"].contains(before) { return true }
        let isEnd = end >= atoms.count || atoms[end].kind == .mark || atoms[end].text == "了"
        let from = atoms[..<start].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
        return isEnd && before == "就" && atoms[from..<start].contains { uses.contains($0.text) }
    }

    private static let uses: Set<String> = ["用", "洗", "穿", "晒", "戴", "放", "久", "天", "月", "次"]
    private static let turns = PhraseTable<Bool>([("turn|turns|turned|turning|went|goes|going|fade to|faded to", true)])
}
