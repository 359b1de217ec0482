import Commerce

/// One numbering for the values of attributes that can be facets: those with few different ones among live products.
struct FacetValues: Sendable {
    /// The numbers of each attribute's values.
    private(set) var ranges: [(attribute: AttributeID, range: Range<Int>)] = []
    private let segments: [Segment]
    /// By number: a segment that has the value, and the number it has there.
    private var places: [(segment: Int, value: Int)] = []
    /// By segment and its own value number; `ProductTable.none` for values that are no choice.
    private(set) var numbers: [[UInt32]]

    /// O(different values).
    init(_ segments: [Segment], limit: Int) {
        self.segments = segments
        numbers = segments.map { Array(repeating: ProductTable.none, count: $0.table.values.count) }
        let vanished = segments.map(\.vanishedValues)
        let attributes = segments.count == 1 ? segments[0].table.attributes : Set(segments.flatMap(\.table.attributes)).sorted()
        for attribute in attributes {
            let ranges = segments.map { $0.table.valueRanges[attribute] ?? 0..<0 }
            // In most catalogues most values belong to attributes with very many, which need no closer look.
            guard zip(ranges, vanished).allSatisfy({ $0.count <= limit + $1.count }) else { continue }
            append(attribute, zip(ranges, vanished).map { range, gone in range.filter { !gone.contains($0) } }, limit: limit)
        }
    }

    /// - Parameter values: by segment: those of its value numbers that live products state.
    private mutating func append(_ attribute: AttributeID, _ values: [[Int]], limit: Int) {
        let start = places.count
        // Within one segment all values differ, so that only those of several need to be read.
        let areSpread = values.count { !$0.isEmpty } > 1
        var known: [String: Int] = [:]
        for (segment, own) in values.enumerated() {
            for value in own {
                var number = places.count
                if areSpread {
                    let text = segments[segment].table.values[value]
                    number = known[text] ?? number
                    known[text] = number
                }
                if number == places.count { places.append((segment, value)) }
                numbers[segment][value] = UInt32(number)
            }
        }
        if places.count - start <= limit {
            ranges.append((attribute, start..<places.count))
        } else {
            places.removeLast(places.count - start)
            for (segment, own) in values.enumerated() { for value in own { numbers[segment][value] = ProductTable.none } }
        }
    }

    var count: Int { places.count }

    func text(_ number: Int) -> String { segments[places[number].segment].table.values[places[number].value] }
}
