import Commerce

extension CriteriaParser {
    /// Words that are neither criteria nor fillers, as long as the shop knows them; what is not wanted ("soy free",
    /// "without any sugar") is not searched for.
    ///
    /// - Returns: what is searched for, and what of it is only left over (`DescribingWords`).
    func terms(_ utterance: AnnotatedUtterance, _ used: UsedAtoms, _ fillers: [Mention<Bool>]) -> (all: [String], loose: Set<String>) {
        let atoms = utterance.atoms
        let describing = DescribingWords(utterance)
        var loose: Set<String> = []
        func note(_ term: String, _ range: Range<Int>) {
            terms.append(term)
            if !describing.contain(range) { loose.insert(term) }
        }
        var isFree = atoms.indices.map { !used[$0] }
        for filler in fillers where !used.overlaps(filler.range) {
            for index in filler.range { isFree[index] = false }
        }
        var terms: [String] = []
        var index = 0
        while index < atoms.count {
            guard isFree[index] else { index += 1; continue }
            switch atoms[index].kind {
            case .word:
                // A unit says nothing without its number.
                let isUnitLeft = index > 0 && atoms[index - 1].kind == .number && Units.isUnit(atoms[index].text) && terms.last != atoms[index - 1].text
                if !isUnitLeft, !isDeclined(index..<index + 1, in: atoms), ![atoms[index].text, atoms[index].stem].contains(where: Wordlists.isFunctionWord), isKnown(atoms[index].stem) { note(atoms[index].text, index..<index + 1) }
                index += 1
            case .han:
                var end = index
                while end < atoms.count, isFree[end], atoms[end].kind == .han { end += 1 }
                let run = atoms[index..<end].map(\.text).joined()
                if run.count >= 2, !isDeclined(index..<end, in: atoms), analyze(run).contains(where: isKnown) { note(run, index..<end) }
                index = end
            case .number:
                // One digit stands in every text; more may be a model's name.
                if atoms[index].text.utf8.count > 1, isKnown(atoms[index].text) { note(atoms[index].text, index..<index + 1) }
                index += 1
            case .mark: index += 1
            }
        }
        return (terms.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }, loose)
    }

    /// "zxqwv headphones": Latin words before the name of a category that nothing in the shop knows.
    func strangers(in utterance: AnnotatedUtterance, among unknown: [String]) -> [String] {
        let atoms = utterance.atoms
        return utterance.mentions.compactMap { mention in
            let index = mention.range.lowerBound - 1
            guard index >= 0, atoms[index].kind == .word, unknown.contains(atoms[index].text), !isKnown(atoms[index].stem),
                mention.meaning.contains(where: { if case .category = $0 { true } else { false } })
            else { return nil }
            return atoms[index].text
        }
    }

    private func isDeclined(_ range: Range<Int>, in atoms: [Atom]) -> Bool {
        Negation.stands(before: range.lowerBound, in: atoms) || Negation.stands(after: range.upperBound, in: atoms)
    }

    /// What is left without names and fillers; searched for only where nothing else was said.
    func unknownWords(in utterance: AnnotatedUtterance, _ fillers: [Mention<Bool>]) -> [String] {
        let atoms = utterance.atoms
        var isFree = Array(repeating: true, count: atoms.count)
        for range in utterance.mentions.map(\.range) + utterance.amounts.map(\.range) + fillers.map(\.range) {
            for index in range { isFree[index] = false }
        }
        var words: [String] = []
        var run = ""
        for index in atoms.indices where isFree[index] {
            switch atoms[index].kind {
            case .word where !Wordlists.isFunctionWord(atoms[index].text): words.append(atoms[index].text)
            case .han:
                run += atoms[index].text
                let continues = index + 1 < atoms.count && isFree[index + 1] && atoms[index + 1].kind == .han
                if !continues {
                    words.append(run)
                    run = ""
                }
            default: break
            }
        }
        return words
    }
}
