/// What is missing and therefore wanted: "we still have no backpack", 家里还没有雨伞.
enum Lack {
    static func isTold(of name: Range<Int>, in atoms: [Atom]) -> Bool {
        var start = name.lowerBound
        while start > 0, describing.contains(atoms[start - 1].text) { start -= 1 }
        guard let lead = leads.match(in: atoms, endingAt: start) else { return false }
        // "I have no use for it"
        return lead.meaning
    }

    private static let describing: Set<String> = ["a", "any", "proper", "decent", "good", "real", "single", "个", "一", "把", "双", "台", "条", "件", "只", "像", "样", "的"]
    private static let leads = PhraseTable<Bool>([
        (
            """
            have no|has no|have got no|i've got no|still no|we've no|i've no|don't have|doesn't have|do not have|don't own|doesn't own|haven't got|hasn't got|haven't bought|hasn't got a|never had|never owned|can't find|couldn't find|ran out of|run out of|\
            还没有|还没|还没买|家里没有|家里没|一直没有|一直没买|一直没|我没有|我没|从来没有|没买过
            """, true)
    ])
}
