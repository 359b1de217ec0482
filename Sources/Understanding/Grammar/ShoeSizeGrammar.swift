import Commerce

/// "US 9", "size 9 us", UK 8, 265码: shoe sizes that are not the European ones the shop states.
struct ShoeSizeGrammar {
    let usage: AttributeUsage
    let category: CategoryID?

    func apply(to parsed: inout ParsedCriteria, _ utterance: AnnotatedUtterance, _ used: inout UsedAtoms) {
        guard statesShoeSizes else { return }
        let atoms = utterance.atoms
        applyWritten(to: &parsed, atoms, &used)
        let isWomens = utterance.mentions.contains { $0.meaning.contains(.value("audience", "women")) }
        for index in atoms.indices where !used[index] {
            guard let value = atoms[index].value, let (scale, range) = scale(around: index, value, in: atoms),
                let size = ShoeSize.european(value, scale, isWomens: isWomens)
            else { continue }
            parsed.add(String(size), to: "size", isNegated: Negation.stands(before: range.lowerBound, in: atoms))
            // Whom they are for is read with the other names.
            for position in range where !Self.people.contains(atoms[position].text) { used.mark(position..<position + 1) }
        }
    }

    /// 四十一码: written out.
    private func applyWritten(to parsed: inout ParsedCriteria, _ atoms: [Atom], _ used: inout UsedAtoms) {
        for number in NumberGrammar.numbers(in: atoms) where number.meaning.low == number.meaning.high {
            let (range, size) = (number.range, number.meaning.low)
            guard range.upperBound < atoms.count, ["码", "号"].contains(atoms[range.upperBound].text), atoms[range].allSatisfy({ $0.kind == .han }),
                (34...50).contains(size), size == size.rounded()
            else { continue }
            parsed.add(String(Int(size)), to: "size", isNegated: Negation.stands(before: range.lowerBound, in: atoms))
            used.mark(range.lowerBound..<range.upperBound + 1)
        }
    }

    /// What tells shoes from shirts: sizes by number, among them one of the middle.
    private var statesShoeSizes: Bool {
        guard let category else { return false }
        return ["38", "39", "40", "41", "42"].contains { usage.count(of: "size", value: $0, in: category) > 0 }
    }

    private func scale(around index: Int, _ value: Double, in atoms: [Atom]) -> (ShoeSize.Scale, Range<Int>)? {
        if let before = Self.marks.match(in: atoms, endingAt: index) { return (before.meaning, before.range.lowerBound..<index + 1) }
        var end = index + 1
        if end < atoms.count, Self.people.contains(atoms[end].text) || atoms[end].text == "码", end + 1 < atoms.count,
            Self.marks.match(in: atoms, at: end + 1) != nil
        {
            end += 1
        }
        if let after = Self.marks.match(in: atoms, at: end) { return (after.meaning, index..<after.range.upperBound) }
        if (215...310).contains(value), value.truncatingRemainder(dividingBy: 5) == 0, end < atoms.count, ["码", "mm", "号"].contains(atoms[end].text) {
            return (.millimetres, index..<end + 1)
        }
        // "42.5"
        if value != value.rounded(), (34...50).contains(value), index > 0, ["size", "eu", "码"].contains(atoms[index - 1].text) { return (.eu, index - 1..<index + 1) }
        return nil
    }

    private static let people: Set<String> = ["men", "women", "men's", "women's", "mens", "womens"]
    private static let marks = PhraseTable<ShoeSize.Scale>([
        ("us|us size|us men's|us mens|us women's|us womens|us men|us women|美码|美国码|usa", .us), ("uk|uk size|英码|英国码|uk men's|uk women's", .uk),
        ("eu|eur|eu size|european size|欧码", .eu),
    ])
}
