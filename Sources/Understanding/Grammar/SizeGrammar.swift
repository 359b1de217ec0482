import Commerce

/// "size M", "M码", 42码, XL: sizes are free text in the vocabulary, so their forms are recognised here.
struct SizeGrammar {
    let usage: AttributeUsage
    let category: CategoryID?

    func apply(to parsed: inout ParsedCriteria, _ atoms: [Atom], _ used: inout UsedAtoms) {
        for phrase in Self.phrases.matches(in: atoms) where !used.overlaps(phrase.range) {
            parsed.add(phrase.meaning, to: "size", isNegated: Negation.stands(before: phrase.range.lowerBound, in: atoms))
            used.mark(phrase.range)
        }
        for index in atoms.indices where !used[index] {
            let before = index > 0 ? atoms[index - 1] : nil
            let after = index + 1 < atoms.count ? atoms[index + 1] : nil
            guard let size = size(atoms[index], before, after) else { continue }
            parsed.add(size, to: "size", isNegated: Negation.stands(before: index, in: atoms))
            used.mark(index..<index + 1)
            if let after, Self.marksAfter.contains(after.text) || Self.inches.contains(after.text) { used.mark(index + 1..<index + 2) }
            if let before, Self.marksBefore.contains(before.text) { used.mark(index - 1..<index) }
        }
    }

    private func size(_ atom: Atom, _ before: Atom?, _ after: Atom?) -> String? {
        let isMarked =
            after.map { Self.marksAfter.contains($0.text) } ?? false || before.map { Self.marksBefore.contains($0.text) } ?? false
        if let letters = Self.letters[atom.text] {
            // "5 m" is a length.
            return isMarked || before?.kind != .number ? letters : nil
        }
        // "Make it a medium": at the end, of what has such sizes.
        let isLast = before.map { ["a", "an", "in"].contains($0.text) } ?? false && (after == nil || after?.kind == .mark || after?.text == "please")
        if let word = Self.words[atom.text], isMarked || isLast && offers(word) { return word }
        guard let value = atom.value, (15...180).contains(value) else { return nil }
        if let after, Self.inches.contains(after.text) { return offers(atom.text + " inch") ? atom.text + " inch" : nil }
        return isMarked || offers(atom.text) ? atom.text : nil
    }

    private func offers(_ size: String) -> Bool { category != nil && usage.count(of: "size", value: size, in: category) > 0 }

    private static let marksAfter: Set<String> = ["码", "号", "size", "sized"]
    private static let inches: Set<String> = ["寸", "inch", "inches"]
    private static let marksBefore: Set<String> = ["size", "码", "eu", "eur"]
    private static let letters = Dictionary(
        uniqueKeysWithValues: ["xs", "s", "m", "l", "xl", "xxl", "xxxl", "2xl", "3xl"].map { ($0, $0.uppercased()) })
    private static let phrases = PhraseTable<String>([
        ("x - small|x small|extra small|extra - small|xsmall|加小号", "XS"), ("x - large|x large|extra large|extra - large|xlarge|加大号|加大码", "XL"),
        ("xx - large|xx large|double xl|extra extra large|2 x - large|2 x large|两加大", "XXL"), ("xxx - large|xxx large|triple xl|3 x - large|3 x large", "XXXL"),
        ("小号|小码", "S"), ("中号|中码", "M"), ("大号|大码", "L"),
    ])
    private static let words = ["small": "S", "medium": "M", "large": "L"]
}
