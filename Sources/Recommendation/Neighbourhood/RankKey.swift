/// An item with a strength above 0 as one number: the greater, the stronger; of equal strengths, the lower item. So a tie is
/// broken alike everywhere.
struct RankKey: Comparable, Sendable {
    let bits: UInt64

    /// Below that of every item.
    static let none = RankKey(bits: 0)

    @inline(__always) init(bits: UInt64) { self.bits = bits }

    /// - Precondition: `strength` is not below 0; the bits of such floats are in the order of their values.
    @inline(__always)
    init(strength: Float, item: UInt32) { bits = UInt64(strength.bitPattern) << 32 | UInt64(~item) }

    var item: UInt32 { ~UInt32(truncatingIfNeeded: bits) }

    @inline(__always)
    static func < (left: RankKey, right: RankKey) -> Bool { left.bits < right.bits }
}

extension UnsafeMutableBufferPointer<RankKey> {
    /// Brings the `count` greatest to the front, in an order that depends on the keys alone. O(n) expected
    /// (Hoare: Algorithm 65, Find, 1961; with the partition of Lomuto, which needs no branch).
    func selectGreatest(_ count: Int) {
        var (low, high) = (0, self.count)
        while low < count, count < high {
            let pivot = pivot(of: low..<high)
            var border = low
            for place in low..<high {
                let key = self[place]
                self[place] = self[border]
                self[border] = key
                border += key >= pivot ? 1 : 0
            }
            // Everything before the border is at least the pivot, which is there: both parts are smaller, or all of it is.
            if border == high {
                // The pivot was the least. Put it last, where it is in its place.
                let last = (low..<high).first { self[$0] == pivot } ?? low
                swapAt(last, high - 1)
                border = high - 1
            }
            if border <= count { low = border } else { high = border }
        }
    }

    /// The middle of three.
    private func pivot(of range: Range<Int>) -> RankKey {
        let (a, b, c) = (self[range.lowerBound], self[range.lowerBound + range.count / 2], self[range.upperBound - 1])
        return Swift.max(Swift.min(a, b), Swift.min(Swift.max(a, b), c))
    }
}
