import Commerce

/// The attributes that measure something, by what they measure.
struct MeasuredAttributes: Sendable {
    private struct Measure {
        var id: AttributeID
        var unit: String
        /// Canonical units in one unit of the attribute.
        var factor: Double
    }

    private let byUnit: [String: [Measure]]
    private let unitsByAttribute: [AttributeID: String]
    private let dimensions: [AttributeID: Set<Dimension>]
    private let usage: AttributeUsage
    private let nameWords: [AttributeID: Set<String>]
    /// Values that are measures of something else: 150 cm of "1.5 m bed".
    private let valuesByMeasure: [(unit: String, amount: Double, attribute: AttributeID, value: String)]

    init(vocabulary: Vocabulary, usage: AttributeUsage) {
        self.usage = usage
        unitsByAttribute = vocabulary.attributes.compactMapValues(\.unit)
        dimensions = vocabulary.attributes.mapValues { Dimension.all(in: $0.names.all) }
        nameWords = vocabulary.attributes.filter { $0.value.unit != nil }.mapValues { Set($0.names.all.flatMap { $0.lowercased().split(separator: " ").map(String.init) }) }
        valuesByMeasure = vocabulary.attributes.values.sorted { $0.id < $1.id }.flatMap { attribute in
            attribute.values.compactMap { value in
                let words = value.id.split(separator: " ")
                guard words.count == 3, let number = Double(words[0]), let (unit, factor) = Units.canonical(String(words[1])) else { return nil }
                return (unit, number * factor, attribute.id, value.id)
            }
        }
        let measures = vocabulary.attributes.values.sorted { $0.id < $1.id }.compactMap { attribute in
            attribute.unit.map { unit in
                let (canonical, factor) = Units.canonical(unit.lowercased()) ?? (unit, 1)
                return (canonical, Measure(id: attribute.id, unit: unit, factor: factor))
            }
        }
        byUnit = Dictionary(grouping: measures) { $0.0 }.mapValues { $0.map(\.1) }
    }

    /// The attribute an amount belongs to: one that is named beside it, the nearest first; else one measured in the very
    /// unit that was said, else the one that products of the category state most; none where they state none.
    /// - Parameters:
    ///   - named: what the names near the amount mean, with their distance in atoms.
    ///   - dimension: what is measured, where a word beside the amount says so ("28 cm across").
    ///   - taken: attributes that other amounts bound: "16 GB and 1 TB" are of two.
    func constraint(
        _ said: AmountGrammar.Measure, named: [Sense: Int], dimension: Dimension? = nil, besides taken: Set<AttributeID>, in category: CategoryID?
    ) -> (attribute: AttributeID, constraint: AttributeConstraint)? {
        var measure = said
        func distance(_ id: AttributeID) -> Int? { named[.attribute(id)] }
        // 256g of a phone is what it stores, not what it weighs.
        let isStorage = measure.unit == "g" && measure.low == measure.high && measure.factor == 1
            && [64, 128, 256, 512, 1024].contains(measure.low ?? 0) && (byUnit["GB"] ?? []).contains { isStated($0.id, category) && category != nil }
        let isOfStorage = measure.unit == "GB" || isStorage
        // "16g内存": of memory, g are gigabytes.
        func measured(in unit: String) -> [Measure] {
            (byUnit[unit] ?? []).filter { candidate in
                distance(candidate.id) != nil || (candidate.unit == "GB") == isOfStorage && isStated(candidate.id, category)
            }
        }
        var candidates = (measure.unit == "g" ? ["g", "GB"] : [measure.unit]).flatMap(measured)
        if candidates.isEmpty, category != nil, measure.unit != "in" || !usage.isSizedInInches(category), let other = measure.inOtherUnit {
            measure = other
            candidates = measured(in: other.unit)
        }
        let unit = measure.unit
        // Without a category, people are sleepers or players; only what one attribute measures is clear.
        if category == nil, candidates.count > 1, !candidates.contains(where: { distance($0.id) != nil }) { return nil }
        let free = candidates.filter { !taken.contains($0.id) }
        if !free.isEmpty { candidates = free }
        // 容量 of a backpack is not that of a bottle.
        let stated = candidates.filter { isStated($0.id, category) }
        if !stated.isEmpty { candidates = stated }
        func score(_ candidate: Measure) -> (Int, Int, Int, Int, Int) {
            let isMeant = dimension.map { dimensions[candidate.id]?.contains($0) ?? false } ?? false
            return (
                distance(candidate.id).map { 100 - $0 } ?? 0, isMeant ? 1 : 0, isPlausible(measure, candidate, category) ? 1 : 0,
                candidate.factor == measure.factor ? 1 : 0, usage.count(of: candidate.id, value: nil, in: category)
            )
        }
        guard let best = candidates.max(by: { score($0) < score($1) }) else { return nil }
        let exact = measure.low == measure.high
        // A toy "for a 3 year old", or for ages 3 to 6, is one from three years or younger on.
        let bounds = unit == "years" && measure.low != nil && measure.high != nil ? (nil, measure.low) : (measure.low, exact ? nil : measure.high)
        return (
            best.id,
            .range(atLeast: bounds.0.map { rounded($0 / best.factor) }, atMost: bounds.1.map { rounded($0 / best.factor) }, unit: best.unit)
        )
    }

    /// Whether products of the category weigh, carry or hold about as much.
    func isPlausibleWeight(_ said: AmountGrammar.Measure, in category: CategoryID) -> Bool {
        (byUnit["g"] ?? []).contains { isPlausible(said, $0, category) }
    }

    /// 1米8的床: the value of an attribute that is so much, where products of the category have it.
    func value(of said: AmountGrammar.Measure, in category: CategoryID?) -> (attribute: AttributeID, value: String)? {
        guard let amount = said.low, said.high == amount, category != nil else { return nil }
        return valuesByMeasure.first { $0.unit == said.unit && abs($0.amount - amount) < 0.01 && usage.count(of: $0.attribute, value: $0.value, in: category) > 0 }
            .map { ($0.attribute, $0.value) }
    }

    /// Whether a word after an amount belongs to the name of what it bounds: "cocoa" of cocoa content.
    func isNamed(_ word: String, measuredIn unit: String, among stated: [AttributeID: AttributeConstraint]) -> Bool {
        (byUnit[unit] ?? []).contains { stated[$0.id] != nil && nameWords[$0.id]?.contains(word) == true }
    }

    /// "bed", where the size of one was said.
    func isMeasured(_ word: String, in stated: [AttributeID: AttributeConstraint]) -> Bool {
        valuesByMeasure.contains { measure in
            guard case .anyOf(let values) = stated[measure.attribute] else { return false }
            return values.contains(measure.value) && measure.value.hasSuffix(" " + word)
        }
    }

    /// In the attribute's own unit; nil for attributes that are not measured.
    func constraint(stating value: Double, _ bound: AmountWords.Bound? = nil, of attribute: AttributeID) -> AttributeConstraint? {
        unitsByAttribute[attribute].map { unit in
            // "ages 6": what is for six years or younger on.
            bound == .below || bound == nil && unit == "years" ? .range(atLeast: nil, atMost: value, unit: unit) : .range(atLeast: value, atMost: nil, unit: unit)
        }
    }

    /// Whether products of the category state about as much, in the attribute's own unit.
    func isPlausible(_ value: Double, of attribute: AttributeID, in category: CategoryID?) -> Bool {
        guard unitsByAttribute[attribute] != nil, let extent = usage.extent(of: attribute, in: category) else { return false }
        return (extent.lowerBound / 2...extent.upperBound * 2).contains(value)
    }

    /// The attributes that say how large products of the category are: volumes, screens, room for people, then lengths.
    func extents(in category: CategoryID?) -> [AttributeID] {
        let units = ["ml", "in", "person", "cm"]
        return units.flatMap { unit in
            (byUnit[unit] ?? []).filter { isStated($0.id, category) }
                .sorted { usage.count(of: $0.id, value: nil, in: category) > usage.count(of: $1.id, value: nil, in: category) }
                .map(\.id)
        }
    }

    /// Other attributes that measure the same: a backpack's litres and a bottle's.
    func alike(_ attribute: AttributeID) -> [AttributeID] {
        byUnit.values.first { $0.contains { $0.id == attribute } }?.map(\.id).filter { $0 != attribute } ?? []
    }

    /// The unit that an attribute is measured in.
    func unit(of attribute: AttributeID) -> String? { unitsByAttribute[attribute] }

    private func isStated(_ id: AttributeID, _ category: CategoryID?) -> Bool {
        usage.count(of: id, value: nil, in: category) > 0
    }

    /// Whether products of the category state about as much: a yoga mat of 1 cm is so thick, not so long.
    private func isPlausible(_ said: AmountGrammar.Measure, _ candidate: Measure, _ category: CategoryID?) -> Bool {
        guard let extent = usage.extent(of: candidate.id, in: category), let value = said.low ?? said.high else { return false }
        return (extent.lowerBound / 2...extent.upperBound * 2).contains(value / candidate.factor)
    }

    /// Without the noise of a conversion in binary fractions.
    private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
