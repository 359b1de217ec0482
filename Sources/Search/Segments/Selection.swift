/// Where a product stands in an index.
struct Row: Hashable {
    var segment: Int
    /// In the segment.
    var place: Int
}

/// A set of products: of each segment of an index, some of its rows.
struct Selection: Hashable {
    private(set) var parts: [ProductSet]

    init(_ parts: [ProductSet]) { self.parts = parts }

    var count: Int { parts.reduce(0) { $0 + $1.count } }
    var isEmpty: Bool { parts.allSatisfy(\.isEmpty) }

    func contains(_ row: Row) -> Bool { parts[row.segment].contains(row.place) }

    mutating func formIntersection(_ other: Selection) {
        for segment in parts.indices { parts[segment].formIntersection(other.parts[segment]) }
    }

    func removing(_ rows: some Sequence<Row>) -> Selection {
        var parts = parts
        for row in rows { parts[row.segment].remove(row.place) }
        return Selection(parts)
    }

    /// By segment, ascending in each.
    @inline(__always)
    func forEach(_ body: (Row) -> Void) {
        for (segment, part) in parts.enumerated() { part.forEach { body(Row(segment: segment, place: $0)) } }
    }
}
