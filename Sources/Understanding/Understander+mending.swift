import Commerce

/// What an utterance takes back of itself.
extension Understander {
    /// What was said, and what it was mended to where it was; 金的 of 颜色要银的，不对，金的 is read with the property named before.
    func halves(of reading: Reading, in state: ConversationState) -> [Reading] {
        if let exchanged = exchanged(reading, in: state) { return exchanged }
        guard let (before, after) = CorrectionGrammar.repair(in: reading.atoms) else { return [reading] }
        var second = read(after, in: state)
        if !second.parsed.hasConditions, let name = AnnotatedUtterance(before, names: names).mentions.first(where: { $0.meaning.contains { if case .attribute = $0 { true } else { false } } }) {
            second = read(before[name.range] + after, in: state)
        }
        second.correction = second.correction ?? reading.correction
        second.isMend = true
        guard second.parsed.hasConditions || second.correction != nil || !second.refinements.isEmpty else { return [reading] }
        var first = read(before, in: state)
        // "The budget's 500, no wait, 600": no number of the first half is looked for.
        if second.correction != nil { first.parsed.terms.removeAll { Double($0) != nil } }
        // "Over 50 yuan... under 50 yuan I mean": the other bound was never meant.
        if second.parsed.maxPrice != nil, first.parsed.maxPrice == nil { first.parsed.minPrice = nil }
        if second.parsed.minPrice != nil, first.parsed.minPrice == nil { first.parsed.maxPrice = nil }
        return [first] + halves(of: second, in: state)
    }

    /// "Swap leather for canvas": what stands for the old wish is given up, whatever the new one is.
    private func exchanged(_ reading: Reading, in state: ConversationState) -> [Reading]? {
        guard let (before, given, taken) = CorrectionGrammar.exchange(in: reading.atoms) else { return nil }
        var old = read(given, in: state), new = read(taken, in: state)
        guard !old.parsed.attributes.isEmpty || !old.parsed.brands.isEmpty || old.parsed.category != nil, new.parsed.hasConditions else { return nil }
        old.refinements = old.parsed.brands.isEmpty ? [] : [.dropBrand]
        let dropped = old.parsed.attributes.keys.sorted()
        old.parsed = ParsedCriteria()
        old.parsed.dropped = dropped
        new.correction = new.correction ?? reading.correction
        return (before.isEmpty ? [] : [read(before, in: state)]) + [old, new]
    }
}
