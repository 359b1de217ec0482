/// The links of a navigable graph: who is whose neighbour in each layer.
protocol GraphLinks {
    /// Ends at `GraphLayout.none` where there are fewer than there is room for.
    func links(of node: Int, layer: Int) -> UnsafeBufferPointer<UInt32>
}

/// Best-first search in a graph of neighbours (Y. Malkov and D. Yashunin, "Efficient and robust approximate nearest
/// neighbor search using hierarchical navigable small world graphs", IEEE TPAMI 42, 2020, algorithm 2): from the nearest
/// node that is known its neighbours are looked at, until none of those left is nearer than the farthest that is kept.
struct GraphSearch<Links: GraphLinks> {
    let links: Links
    /// Of a node to what is sought.
    let similarity: (Int) -> Float

    /// The node of `layer` that no neighbour is nearer than, from `start` on.
    func descend(from start: Neighbour, layer: Int) -> Neighbour {
        var best = start
        while true {
            var next = best
            for link in links.links(of: best.number, layer: layer) {
                guard link != GraphLayout.none else { break }
                next = max(next, Neighbour(Int(link), similarity: similarity(Int(link))))
            }
            if next == best { return best }
            best = next
        }
    }

    /// The nearest nodes of `layer` that are accepted, at most `width` of them.
    /// - Parameter visited: empty before and after.
    func nearest(
        _ width: Int, from starts: some Sequence<Neighbour>, layer: Int, visited: inout VisitedNodes, accepted: (Int) -> Bool
    ) -> NearestNeighbours {
        var found = NearestNeighbours(limit: width)
        // The nearest is the least of what is kept inverted.
        var open = Heap<Farness>()
        for start in starts where visited.insert(start.number) {
            open.push(Farness(start))
            if accepted(start.number) { found.insert(start) }
        }
        while let next = open.popLeast()?.neighbour {
            if found.isFull, let farthest = found.farthest, next < farthest { break }
            for link in links.links(of: next.number, layer: layer) {
                guard link != GraphLayout.none else { break }
                let node = Int(link)
                guard visited.insert(node) else { continue }
                let neighbour = Neighbour(node, similarity: similarity(node))
                if found.isFull, let farthest = found.farthest, neighbour < farthest { continue }
                open.push(Farness(neighbour))
                if accepted(node) { found.insert(neighbour) }
            }
        }
        visited.removeAll()
        return found
    }

    private struct Farness: Comparable {
        let neighbour: Neighbour

        init(_ neighbour: Neighbour) { self.neighbour = neighbour }

        static func < (left: Self, right: Self) -> Bool { left.neighbour > right.neighbour }
    }
}

/// The nodes that a search has seen: one bit each, and which words of bits to clear afterwards.
struct VisitedNodes {
    private var bits: [UInt64]
    private var touched: [UInt32] = []

    init(count: Int) { bits = Array(repeating: 0, count: (count + 63) / 64) }

    /// - Returns: false where it was there before.
    @inline(__always)
    mutating func insert(_ node: Int) -> Bool {
        let (word, bit) = (node >> 6, UInt64(1) << UInt64(node & 63))
        let before = bits[word]
        guard before & bit == 0 else { return false }
        if before == 0 { touched.append(UInt32(word)) }
        bits[word] = before | bit
        return true
    }

    /// O(nodes in it).
    mutating func removeAll() {
        for word in touched { bits[Int(word)] = 0 }
        touched.removeAll(keepingCapacity: true)
    }
}
