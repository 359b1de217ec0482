/// The best documents by score, as deep as wanted; of equal scores the lower document is the better.
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

    private let depth: RankDepth
    private var best = Heap<Key>()
    /// The scores of the leaders, where others are held against the last of them.
    private var leading = Heap<UInt32>()
    /// Documents that come later need a score above this.
    private(set) var threshold: UInt32 = 0

    init(_ depth: RankDepth) { self.depth = RankDepth(leaders: max(1, depth.leaders), slack: depth.slack, limit: max(1, depth.limit)) }

    /// O(log limit).
    @inline(__always)
    mutating func insert(_ document: Int, score: UInt32, heldWeight: UInt32) {
        let key = Key(order: UInt64(score) << 32 | UInt64(~UInt32(truncatingIfNeeded: document)), heldWeight: heldWeight)
        if best.count < depth.limit {
            best.push(key)
        } else if let least = best.least, key > least {
            best.replaceLeast(with: key)
        } else {
            return
        }
        if best.count == depth.limit, let least = best.least { threshold = max(threshold, UInt32(least.order >> 32)) }
        if depth.leaders < depth.limit { lead(score) }
    }

    private mutating func lead(_ score: UInt32) {
        if leading.count < depth.leaders {
            leading.push(score)
        } else if let least = leading.least, score > least {
            leading.replaceLeast(with: score)
        }
        // Whoever is exactly the slack behind still counts, so the threshold is one below.
        guard leading.count == depth.leaders, let last = leading.least, last > depth.slack else { return }
        threshold = max(threshold, last - depth.slack - 1)
    }

    /// The best first.
    func sorted() -> [Entry] {
        // Some that are further behind than the slack came before the leaders did.
        depth.cut(best.elements.sorted(by: >)) { UInt32($0.order >> 32) }.map { key in
            Entry(
                document: Int(~UInt32(truncatingIfNeeded: key.order)), score: UInt32(key.order >> 32),
                heldWeight: key.heldWeight)
        }
    }
}
