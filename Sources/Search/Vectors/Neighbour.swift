/// A vector by its number and how near it is; one that is nearer is greater, of equally near ones that with the lower
/// number.
struct Neighbour: Comparable, Hashable, Sendable {
    /// The similarity above, so that whole numbers compare as similarities do; the number inverted below.
    private let key: UInt64

    @inline(__always)
    init(_ number: Int, similarity: Float) {
        let bits = similarity.bitPattern
        let ordered = bits >> 31 == 0 ? bits | 1 << 31 : ~bits
        key = UInt64(ordered) << 32 | UInt64(~UInt32(truncatingIfNeeded: number))
    }

    @inline(__always)
    var number: Int { Int(~UInt32(truncatingIfNeeded: key)) }

    @inline(__always)
    var similarity: Float {
        let ordered = UInt32(truncatingIfNeeded: key >> 32)
        return Float(bitPattern: ordered >> 31 == 0 ? ~ordered : ordered & ~(1 << 31))
    }

    @inline(__always)
    static func < (left: Neighbour, right: Neighbour) -> Bool { left.key < right.key }
}

/// The nearest so many of a stream of neighbours.
struct NearestNeighbours {
    private let limit: Int
    /// Its root is the farthest.
    private var heap = Heap<Neighbour>()

    /// - Precondition: `limit` is at least 1.
    init(limit: Int) { self.limit = limit }

    var isFull: Bool { heap.count == limit }

    /// Nil while there are none.
    var farthest: Neighbour? { heap.least }

    /// O(log limit), O(1) for what does not enter.
    @inline(__always)
    mutating func insert(_ neighbour: Neighbour) {
        if heap.count < limit {
            heap.push(neighbour)
        } else if let farthest = heap.least, farthest < neighbour {
            heap.replaceLeast(with: neighbour)
        }
    }

    /// The nearest first.
    func sorted() -> [Neighbour] { heap.elements.sorted(by: >) }
}
