/// The best so many documents by score; of equal scores the lower document is the better. A binary heap whose root is
/// the worst.
struct TopScores {
    struct Entry: Hashable {
        var document: Int
        var score: UInt32
        var heldWeight: UInt32
    }

    private struct Key: Comparable {
        /// Score above, document inverted below, so that keys compare as entries do.
        var order: UInt64
        var heldWeight: UInt32

        static func < (left: Key, right: Key) -> Bool { left.order < right.order }
    }

    private let limit: Int
    private var keys: [Key] = []

    init(limit: Int) {
        self.limit = max(1, limit)
        keys.reserveCapacity(self.limit)
    }

    /// Documents that come later need a score above this.
    var threshold: UInt32 { keys.count < limit ? 0 : UInt32(keys[0].order >> 32) }

    /// O(log limit).
    @inline(__always)
    mutating func insert(_ document: Int, score: UInt32, heldWeight: UInt32) {
        let key = Key(order: UInt64(score) << 32 | UInt64(~UInt32(truncatingIfNeeded: document)), heldWeight: heldWeight)
        if keys.count < limit {
            keys.append(key)
            siftUp(keys.count - 1)
        } else if key > keys[0] {
            siftDown(key)
        }
    }

    /// The best first.
    func sorted() -> [Entry] {
        keys.sorted(by: >).map { key in
            Entry(
                document: Int(~UInt32(truncatingIfNeeded: key.order)), score: UInt32(key.order >> 32),
                heldWeight: key.heldWeight)
        }
    }

    private mutating func siftUp(_ start: Int) {
        var child = start
        while child > 0, case let parent = (child - 1) / 2, keys[child] < keys[parent] {
            keys.swapAt(parent, child)
            child = parent
        }
    }

    private mutating func siftDown(_ key: Key) {
        keys.withUnsafeMutableBufferPointer { keys in
            var parent = 0
            while case var child = 2 &* parent &+ 1, child < keys.count {
                if child &+ 1 < keys.count, keys[child &+ 1] < keys[child] { child &+= 1 }
                guard keys[child] < key else { break }
                keys[parent] = keys[child]
                parent = child
            }
            keys[parent] = key
        }
    }
}
