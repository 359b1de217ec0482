import Commerce

/// What amounts say of products.
extension CriteriaParser {
    /// - Returns: false for an amount that says nothing about products.
    func apply(
        _ amount: Mention<AmountGrammar.Amount>, _ dimension: Dimension?, in utterance: AnnotatedUtterance, _ category: CategoryID?,
        to parsed: inout ParsedCriteria
    ) -> Bool {
        switch amount.meaning {
        case .price(let low, let high, let said):
            applyPrice(low: low, high: high, said, to: &parsed)
        case .measure(let measure):
            // Said of who is to wear or to use it.
            if measure.isOfBodies, Bearer.isMeasured(by: amount.range, in: utterance.atoms) { return true }
            if let pounds = money(in: measure, at: amount.range, utterance, category) {
                applyPrice(low: pounds.low, high: pounds.high, .code("GBP"), to: &parsed)
                return true
            }
            if dimension == nil, let (attribute, value) = measures.value(of: measure, in: category) {
                parsed.add(value, to: attribute, isNegated: false)
                return true
            }
            let distances = distances(to: amount.range, in: utterance)
            var measure = measure
            // "For up to six players": so many must find room.
            if measure.unit == "person", measure.low == nil, let most = measure.high, isRoom(amount.range, in: utterance.atoms) { (measure.low, measure.high) = (most, nil) }
            guard let found = measures.constraint(measure, named: distances, dimension: dimension, besides: Set(parsed.attributes.keys), in: category) else { return false }
            parsed.attributes[found.attribute] = found.constraint
        case .rating(let stars): parsed.minRating = stars
        case .count(let count): parsed.count = count
        }
        return true
    }

    func isRoom(_ range: Range<Int>, in atoms: [Atom]) -> Bool {
        let words = atoms[range].map(\.text)
        return words.starts(with: ["up", "to"]) || words.starts(with: ["upto"]) || words.starts(with: ["as", "many", "as"])
    }

    /// "Nothing under 10 pounds" of chocolate: pounds that no product of the category weighs are money.
    func money(
        in measure: AmountGrammar.Measure, at range: Range<Int>, _ utterance: AnnotatedUtterance, _ category: CategoryID?
    ) -> (low: Double?, high: Double?)? {
        guard measure.unit == "g", utterance.atoms[range].contains(where: { $0.text == "pounds" }), let category,
            !measures.isPlausibleWeight(measure, in: category), distances(to: range, in: utterance)[.attribute("weight")] == nil
        else { return nil }
        let (low, high) = (measure.low.map { $0 / measure.factor }, measure.high.map { $0 / measure.factor })
        return low == high ? (nil, high) : (low, high)
    }

    /// 内存至少12: no price but so much of what is named right before.
    func isOfNamedMeasure(_ amount: Mention<AmountGrammar.Amount>, in utterance: AnnotatedUtterance, _ category: CategoryID?) -> Bool {
        guard case .price(_, _, nil) = amount.meaning else { return false }
        return utterance.mentions.contains { mention in
            guard case .attribute(let id) = best(of: mention, in: utterance.atoms, category: category),
                let number = counted(mention, as: id, in: utterance.atoms, category) ?? AmountGrammar.number(after: mention.range, in: utterance.atoms)
            else { return false }
            return number.range.overlaps(amount.range) && measures.isPlausible(number.meaning.value, of: id, in: category)
        }
    }

    /// "At least 8 card slots", of wallets that say how many they have.
    func counted(_ mention: Mention<[Sense]>, as id: AttributeID, in atoms: [Atom], _ category: CategoryID?) -> Mention<(value: Double, bound: AmountWords.Bound?)>? {
        guard let category, measures.unit(of: id) != nil, usage.count(of: id, value: nil, in: category) > 0 else { return nil }
        return AmountGrammar.number(before: mention.range, in: atoms)
    }

    /// How many atoms away from an amount the names near it stand, but for those that another amount stands nearer to:
    /// "32 GB, 1 TB SSD".
    func distances(to amount: Range<Int>, in utterance: AnnotatedUtterance) -> [Sense: Int] {
        var distances: [Sense: Int] = [:]
        for mention in utterance.mentions {
            // "1.5 litre kettle": a unit that is an attribute's name as well names nothing here.
            guard !amount.overlaps(mention.range) || mention.range.upperBound <= amount.lowerBound else { continue }
            let isAfter = mention.range.lowerBound >= amount.upperBound
            let between = isAfter ? amount.upperBound..<mention.range.lowerBound : mention.range.upperBound..<amount.lowerBound
            guard between.count <= 6, !utterance.amounts.contains(where: { $0.range.overlaps(between) }) else { continue }
            for sense in mention.meaning { distances[sense] = min(distances[sense] ?? .max, between.count) }
        }
        return distances
    }
}
