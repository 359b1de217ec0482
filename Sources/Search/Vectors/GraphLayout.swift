/// How the links of a layered graph lie in memory and in a file, as 32-bit words: the number of nodes, the entry node, its
/// topmost layer, then by node where its rows of the upper layers begin (one more for the end), then a row of
/// `lowestDegree` links for each node in layer 0, then the rows of `upperDegree` links, of each node layer 1 first.
struct GraphLayout {
    /// Links a node may have in layer 0; half as many in the layers above, as the paper advises.
    static let lowestDegree = 24
    static let upperDegree = 12
    /// Fills a row that has fewer links.
    static let none = UInt32.max
    static let headLength = 3

    let count: Int
    let upperRows: Int

    var upperStarts: Int { Self.headLength }
    var lowest: Int { upperStarts + count + 1 }
    var upper: Int { lowest + count * Self.lowestDegree }
    var wordCount: Int { upper + upperRows * Self.upperDegree }

    static func degree(in layer: Int) -> Int { layer == 0 ? lowestDegree : upperDegree }

    /// Where the row of a node begins.
    @inline(__always)
    func row(of node: Int, layer: Int, upperStart: UInt32) -> Int {
        layer == 0 ? lowest &+ node &* Self.lowestDegree : upper &+ (Int(upperStart) &+ layer &- 1) &* Self.upperDegree
    }
}
