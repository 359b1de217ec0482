import ImageFile

/// A hierarchical navigable small world graph over vectors, read in place (`GraphSearch` names its source).
struct NeighbourGraph: GraphLinks, Sendable {
    private let slice: IndexSlice
    private let layout: GraphLayout
    private let entry: Int
    private let top: Int

    /// - Parameter slice: what `NeighbourGraphBuilder` made; nil is given where it is damaged.
    init?(_ slice: IndexSlice) {
        guard slice.range.count >= GraphLayout.headLength * 4, let head = slice.start(of: 0..<GraphLayout.headLength * 4) else { return nil }
        func word(_ index: Int) -> Int { Int(UInt32(littleEndian: head.loadUnaligned(fromByteOffset: index * 4, as: UInt32.self))) }
        let count = word(0)
        let (rowsEnd, starts) = (slice.start(of: (GraphLayout.headLength + count) * 4..<(GraphLayout.headLength + count + 1) * 4), word(1))
        guard count > 0, let rowsEnd else { return nil }
        layout = GraphLayout(count: count, upperRows: Int(UInt32(littleEndian: rowsEnd.loadUnaligned(as: UInt32.self))))
        guard slice.range.count == layout.wordCount * 4 else { return nil }
        (entry, top) = (starts, word(2))
        self.slice = slice
    }

    /// Empty where the bytes are damaged.
    func links(of node: Int, layer: Int) -> UnsafeBufferPointer<UInt32> {
        var upperStart: UInt32 = 0
        if layer > 0 {
            let word = (layout.upperStarts + node) * 4
            guard let start = slice.start(of: word..<word + 4) else { return UnsafeBufferPointer(start: nil, count: 0) }
            upperStart = start.loadUnaligned(as: UInt32.self)
        }
        let (row, degree) = (layout.row(of: node, layer: layer, upperStart: upperStart) * 4, GraphLayout.degree(in: layer))
        guard let start = slice.start(of: row..<row + degree * 4) else { return UnsafeBufferPointer(start: nil, count: 0) }
        return UnsafeBufferPointer(start: start.assumingMemoryBound(to: UInt32.self), count: degree)
    }

    /// About the nearest accepted nodes, the nearest first.
    /// - Parameters:
    ///   - width: candidates that are kept on the way, at least `limit`: more find more and take longer.
    ///   - similarity: of a node to what is sought.
    func nearest(
        _ limit: Int, width: Int, accepted: (Int) -> Bool, similarity: @escaping (Int) -> Float
    ) -> [Neighbour] {
        withExtendedLifetime(slice.owner) {
            let search = GraphSearch(links: self, similarity: similarity)
            var start = Neighbour(entry, similarity: similarity(entry))
            for layer in stride(from: top, to: 0, by: -1) { start = search.descend(from: start, layer: layer) }
            var visited = VisitedNodes(count: layout.count)
            let found = search.nearest(max(limit, width), from: [start], layer: 0, visited: &visited, accepted: accepted)
            return Array(found.sorted().prefix(limit))
        }
    }
}
