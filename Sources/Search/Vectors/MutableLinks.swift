/// The links of a graph in the making.
///
/// `@unchecked Sendable`: `NeighbourGraphBuilder`, its one user, works in turns that `concurrentPerform` ends. In one turn its
/// threads only read rows (`chosenLinks`); in the next they write (`connect`), and each row, being of one node in one layer,
/// belongs to one group of links, which one thread adds, reading no other row. All else is constant after `init`.
final class MutableLinks: GraphLinks, @unchecked Sendable {
    private let layout: GraphLayout
    private let upperStarts: [UInt32]
    private let words: UnsafeMutableBufferPointer<UInt32>

    /// - Parameter levels: by node, the topmost layer that it stands in.
    init(levels: [Int]) {
        var starts: [UInt32] = [0]
        for level in levels { starts.append(starts[starts.count - 1] + UInt32(level)) }
        upperStarts = starts
        layout = GraphLayout(count: levels.count, upperRows: Int(starts[levels.count]))
        words = .allocate(capacity: layout.wordCount)
        words.initialize(repeating: GraphLayout.none)
    }

    deinit { words.deallocate() }

    func level(of node: Int) -> Int { Int(upperStarts[node + 1] - upperStarts[node]) }

    @inline(__always)
    func row(of node: Int, layer: Int) -> UnsafeMutableBufferPointer<UInt32> {
        let start = layout.row(of: node, layer: layer, upperStart: upperStarts[node])
        return UnsafeMutableBufferPointer(rebasing: words[start..<start + GraphLayout.degree(in: layer)])
    }

    @inline(__always)
    func links(of node: Int, layer: Int) -> UnsafeBufferPointer<UInt32> { UnsafeBufferPointer(row(of: node, layer: layer)) }

    func bytes(entry: Int, top: Int) -> [UInt8] {
        for (place, word) in [layout.count, entry, top].enumerated() { words[place] = UInt32(word).littleEndian }
        for (node, start) in upperStarts.enumerated() { words[layout.upperStarts + node] = start.littleEndian }
        return Array(UnsafeRawBufferPointer(words))
    }
}
