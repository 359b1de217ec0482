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
    private let usage: AttributeUsage

    init(vocabulary: Vocabulary, usage: AttributeUsage) {
        self.usage = usage
        unitsByAttribute = vocabulary.attributes.compactMapValues(\.unit)
        let measures = vocabulary.attributes.values.sorted { $0.id < $1.id }.compactMap { attribute in
            attribute.unit.map { unit in
                let (canonical, factor) = Units.canonical(unit.lowercased()) ?? (unit, 1)
                return (canonical, Measure(id: attribute.id, unit: unit, factor: factor))
            }
        }
        byUnit = Dictionary(grouping: measures) { $0.0 }.mapValues { $0.map(\.1) }
    }

    /// The attribute an amount belongs to: one that is named beside it, else the one that products of the category
    /// state most; none where they state none.
    /// - Parameters:
    ///   - low, high: in `unit`, a canonical unit; equal for "15 inch", which asks for that much at least.
    ///   - named: what the names near the amount mean.
    func constraint(
        low: Double?, high: Double?, unit: String, named: Set<Sense>, in category: CategoryID?
    ) -> (attribute: AttributeID, constraint: AttributeConstraint)? {
        // "16g内存": of memory, g are gigabytes.
        let units = unit == "g" ? ["g", "GB"] : [unit]
        let candidates = units.flatMap { byUnit[$0] ?? [] }.filter { measure in
            named.contains(.attribute(measure.id)) || (measure.unit == "GB") == (unit == "GB") && isStated(measure.id, category)
        }
        // Without a category, people are sleepers or players; only what one attribute measures is clear.
        if category == nil, candidates.count > 1, !candidates.contains(where: { named.contains(.attribute($0.id)) }) { return nil }
        guard let best = candidates.max(by: { score($0.id, named, category) < score($1.id, named, category) }) else { return nil }
        let exact = low == high
        // A toy "for a 3 year old" is one from three years or younger on.
        let bounds = exact && unit == "years" ? (nil, high) : (low, exact ? nil : high)
        return (
            best.id,
            .range(atLeast: bounds.0.map { rounded($0 / best.factor) }, atMost: bounds.1.map { rounded($0 / best.factor) }, unit: best.unit)
        )
    }

    /// In the attribute's own unit; nil for attributes that are not measured.
    func constraint(atLeast value: Double, of attribute: AttributeID) -> AttributeConstraint? {
        unitsByAttribute[attribute].map { .range(atLeast: value, atMost: nil, unit: $0) }
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

    /// The unit that an attribute is measured in.
    func unit(of attribute: AttributeID) -> String? { unitsByAttribute[attribute] }

    private func isStated(_ id: AttributeID, _ category: CategoryID?) -> Bool {
        usage.count(of: id, value: nil, in: category) > 0
    }

    private func score(_ id: AttributeID, _ named: Set<Sense>, _ category: CategoryID?) -> (Int, Int) {
        (named.contains(.attribute(id)) ? 1 : 0, usage.count(of: id, value: nil, in: category))
    }

    /// Without the noise of a conversion in binary fractions.
    private func rounded(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}
