public import Commerce

extension SearchIndex {
    /// Choices that a customer takes in at a glance.
    private static let choiceLimit = 4
    /// Bits, after all discounts: less is not worth a question.
    private static let leastGain = 0.45
    /// The share of the information that its choices could give at best.
    private static let leastEvenness = 0.5
    /// Splits are weighed over so many of the candidates; what each choice leaves is counted over all.
    private static let sampleSize = 500

    /// The question whose answer narrows the listed products most, nil where none is worth asking.
    ///
    /// Every condition that is not in force is weighed by `AnswerTally` over the listed products, times how readily
    /// customers can answer it; what products do not state lowers the gain. Each choice says exactly how many
    /// products `search` would list with it.
    /// O(products of the list × their values).
    /// - Parameter settled: what is not to be asked about.
    public func question(for criteria: Criteria, besides settled: Set<CriterionName>) -> ClarifyingQuestion? {
        let words = words(of: criteria.terms)
        let candidates = list(criteria, words)
        let sample = sample(of: candidates)
        let splits = splits(of: sample, criteria).filter { !settled.contains($0.criterion) }
        for split in splits.sorted(by: { ($1.value, $0.criterion.rawValue) < ($0.value, $1.criterion.rawValue) }) {
            guard split.value >= Self.leastGain else { return nil }
            let total = candidates.count
            let choices = split.changes.map { change in
                ClarifyingQuestion.Choice(change, leaves: list(criteria.adding(change), words).count)
            }.filter { $0.leaves > 0 && $0.leaves < total }
            if choices.count > 1 { return ClarifyingQuestion(criterion: split.criterion, choices: choices) }
        }
        return nil
    }

    /// One property, what may be answered, and what the answer is worth in bits.
    private struct Split {
        var criterion: CriterionName
        var changes: [CriteriaChange]
        var value: Double
    }

    private func splits(of sample: [Row], _ criteria: Criteria) -> [Split] {
        var splits = attributeSplits(of: sample, criteria)
        if criteria.minPrice == nil, criteria.maxPrice == nil { splits += priceSplit(of: sample, criteria) }
        if criteria.brands.isEmpty {
            let brands = sample.map { segments[$0.segment].table.brand(of: $0.place).map { [$0] } ?? [] }
            splits += split(.brands, brands, criteria) { .brand($0) }
        }
        return splits + categorySplit(of: sample, criteria)
    }

    /// - Parameter answers: by product of the sample, the different answers that fit it.
    private func split(
        _ criterion: CriterionName, _ answers: [[String]], _ criteria: Criteria, change: (String) -> CriteriaChange
    ) -> [Split] {
        var counts: [String: Int] = [:]
        for fitting in answers { for answer in fitting { counts[answer, default: 0] += 1 } }
        let offered = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.choiceLimit).map(\.key)
        guard offered.count > 1 else { return [] }
        var tally = AnswerTally(choices: offered.count)
        for fitting in answers { tally.add(fitting.compactMap { offered.firstIndex(of: $0) }) }
        return split(criterion, tally, among: answers.count, offered.map(change))
    }

    private func split(
        _ criterion: CriterionName, _ tally: AnswerTally, among candidates: Int, _ changes: [CriteriaChange]
    ) -> [Split] {
        let isEven = tally.gain(among: tally.answering) >= Self.leastEvenness * AnswerTally.best(of: changes.count)
        guard isEven else { return [] }
        let value = tally.gain(among: candidates) * answerability(of: criterion)
        return [Split(criterion: criterion, changes: changes, value: value)]
    }

    // MARK: Properties

    private func attributeSplits(of sample: [Row], _ criteria: Criteria) -> [Split] {
        var stated: [AttributeID: [[String]]] = [:]
        for (place, row) in sample.enumerated() {
            for (id, values) in choosableValues(of: row) {
                stated[id, default: Array(repeating: [], count: sample.count)][place] = values
            }
        }
        let unasked = stated.filter { criteria.attributes[$0.key] == nil && criteria.excluded[$0.key] == nil }
        return unasked.sorted { $0.key < $1.key }.flatMap { id, answers in
            split(.attribute(id), answers, criteria) { .attribute(id, value: $0) }
        }
    }

    /// Values that the vocabulary names, each as the family it belongs to: navy is an answer to "blue".
    private func choosableValues(of row: Row) -> [(AttributeID, [String])] {
        let table = segments[row.segment].table
        var choosable: [(AttributeID, [String])] = []
        var places = table.valuesByProduct.range(row.place)
        while let first = places.first {
            // Value numbers are ascending, those of one attribute beside each other.
            let number = Int(table.valuesByProduct.items[first])
            guard let id = table.attribute(ofValue: number), let range = table.valueRanges[id] else { break }
            let own = places.prefix { range.contains(Int(table.valuesByProduct.items[$0])) }
            places = places.dropFirst(own.count)
            guard let attribute = vocabulary.attributes[id], attribute.isYesNo || !attribute.values.isEmpty else { continue }
            let known = own.map { table.values[Int(table.valuesByProduct.items[$0])] }.filter { value in
                attribute.isYesNo ? value == "yes" || value == "no" : attribute.values.contains { $0.id == value }
            }
            let families = known.map { value in
                attribute.families.keys.sorted().first { attribute.families[$0]?.contains(value) == true } ?? value
            }
            if !families.isEmpty { choosable.append((id, families.reduce(into: []) { if !$0.contains($1) { $0.append($1) } })) }
        }
        return choosable
    }

    private func priceSplit(of sample: [Row], _ criteria: Criteria) -> [Split] {
        let filter = filter(criteria)
        let prices = sample.map { filter.lowestPrice(of: $0) }
        guard let bands = PriceBands(prices.sorted(), currency) else { return [] }
        var tally = AnswerTally(choices: bands.changes.count)
        for price in prices { tally.add([bands.band(of: price)]) }
        return split(.maxPrice, tally, among: sample.count, bands.changes)
    }

    /// The categories right below the one in force; where all products are in one of them, those below that one.
    private func categorySplit(of sample: [Row], _ criteria: Criteria) -> [Split] {
        var category = criteria.category
        while true {
            let children =
                category.map(vocabulary.children) ?? vocabulary.categories.values.filter { $0.parent == nil }.map(\.id).sorted()
            let below = children.map { ($0, vocabulary.descendants(of: $0)) }
            let answers = sample.map { row in
                let own = segments[row.segment].table.category(of: row.place)
                return below.first { _, all in own.map(all.contains) ?? false }.map { [$0.0.rawValue] } ?? []
            }
            let found = Set(answers.joined())
            guard found.count == 1, let only = found.first, category?.rawValue != only else {
                return split(.category, answers, criteria) { .category(CategoryID($0)) }
            }
            category = CategoryID(only)
        }
    }

    /// How readily a customer says what is wanted, 0 to 1. Judged, not measured: for whom and what kind of thing
    /// everybody knows; few care for a brand beforehand, and a property may be news to them.
    private func answerability(of criterion: CriterionName) -> Double {
        switch criterion {
        case .category, .attribute("audience"): 1
        case .attribute("size"): 0.9
        case .attribute("color"), .maxPrice: 0.8
        case .brands: 0.6
        default: 0.7
        }
    }

    /// At most `sampleSize` of the set, evenly spread over the catalogue.
    private func sample(of set: Selection) -> [Row] {
        let step = max(1, set.count / Self.sampleSize)
        var sample: [Row] = []
        var place = 0
        positions(of: set).forEach { position in
            if place.isMultiple(of: step) { sample.append(row(at: position)) }
            place += 1
        }
        return sample
    }

    private func positions(of set: Selection) -> ProductSet {
        if segments.count == 1 { return set.parts[0] }
        var positions = ProductSet(capacity: positionCount)
        set.forEach { positions.insert(position(of: $0)) }
        return positions
    }
}
