/// Adds up the products of one column of a sparse matrix with all others, and finds the strongest of them.
///
/// Room for one thread: not to be shared. A pair's sum is the same to the last bit whenever its customers are added in the
/// same order.
final class DotAccumulator {
    /// Added to the number of customers that a pair needs: a pair's strength is its sum times n / (n + β).
    private let shrinkage: Float
    private let dots: UnsafeMutableBufferPointer<Float>
    /// How many products each sum has; empty where nobody asks.
    private let counts: UnsafeMutableBufferPointer<Float>
    /// The items with a sum, in the order they came; a place more than items, so that adding needs no branch.
    private let touched: UnsafeMutableBufferPointer<UInt32>
    private var touchedCount = 0
    private let limit: Int
    /// Those that may be among the strongest; like `touched`, written before it is read.
    private let keys: UnsafeMutableBufferPointer<RankKey>
    private static let spare = 256

    /// - Parameter limit: of the strongest that are sought at once.
    init(itemCount: Int, limit: Int, shrinkage: Float) {
        (self.limit, self.shrinkage) = (limit, shrinkage)
        dots = .allocate(capacity: itemCount)
        dots.initialize(repeating: 0)
        counts = .allocate(capacity: shrinkage > 0 ? itemCount : 0)
        counts.initialize(repeating: 0)
        touched = .allocate(capacity: itemCount + 1)
        keys = .allocate(capacity: limit + Self.spare)
    }

    deinit {
        dots.deallocate()
        counts.deallocate()
        touched.deallocate()
        keys.deallocate()
    }

    /// Adds `value` times each of `values` to the sums of `items`.
    /// - Precondition: `value` and all values are above 0.
    func add(_ value: Float, items: UnsafeBufferPointer<UInt32>, values: UnsafeBufferPointer<Float>) {
        let (dots, counts, touched) = (dots, counts, touched)
        var next = touchedCount
        if counts.isEmpty {
            for place in items.indices {
                let item = Int(items[place])
                let sum = dots[item]
                touched[next] = items[place]
                next += sum == 0 ? 1 : 0
                dots[item] = sum + value * values[place]
            }
        } else {
            for place in items.indices {
                let item = Int(items[place])
                let sum = dots[item]
                touched[next] = items[place]
                next += sum == 0 ? 1 : 0
                dots[item] = sum + value * values[place]
                counts[item] += 1
            }
        }
        touchedCount = next
    }

    /// Calls `body` with each item that has a sum but `own`, and its strength.
    func forEach(but own: Int, _ body: (UInt32, Float) -> Void) {
        for place in 0..<touchedCount where Int(touched[place]) != own { body(touched[place], strength(of: touched[place])) }
    }

    /// The `limit` items other than `own` whose strength times their factor is greatest, in no order. O(items with a sum).
    func strongest(but own: Int, factors: UnsafeBufferPointer<Float>) -> Neighbourhood {
        let (touched, keys) = (touched, keys)
        // What is below the best `limit` of those seen so far is not kept; when the room is full, the best are sought out.
        var (kept, least, bound) = (0, RankKey.none, RankKey.none)
        for place in 0..<touchedCount {
            let item = touched[place]
            let key = RankKey(strength: strength(of: item) * factors[Int(item)], item: item)
            guard key > least else {
                bound = max(bound, key)
                continue
            }
            guard Int(item) != own else { continue }
            if kept == keys.count {
                dropWeakest(&kept, &bound)
                least = bound
                guard key > least else {
                    bound = max(bound, key)
                    continue
                }
            }
            keys[kept] = key
            kept += 1
        }
        if kept > limit { dropWeakest(&kept, &bound) }
        let items = Array(unsafeUninitializedCapacity: kept) { items, written in
            for place in 0..<kept { items[place] = keys[place].item }
            written = kept
        }
        return Neighbourhood(items: items, strengths: items.map(strength(of:)), bound: bound)
    }

    private func dropWeakest(_ kept: inout Int, _ bound: inout RankKey) {
        UnsafeMutableBufferPointer(rebasing: keys[..<kept]).selectGreatest(limit)
        for place in limit..<kept { bound = max(bound, keys[place]) }
        kept = min(kept, limit)
    }

    /// Forgets all sums. O(items with a sum).
    func reset() {
        for place in 0..<touchedCount {
            dots[Int(touched[place])] = 0
            if !counts.isEmpty { counts[Int(touched[place])] = 0 }
        }
        touchedCount = 0
    }

    /// 0 for an item without a sum.
    @inline(__always)
    func strength(of item: UInt32) -> Float {
        counts.isEmpty ? dots[Int(item)] : Self.strength(dots[Int(item)], count: counts[Int(item)], shrinkage)
    }

    /// What a pair of items is worth that `count` customers share.
    @inline(__always)
    static func strength(_ dot: Float, count: Float, _ shrinkage: Float) -> Float {
        shrinkage > 0 ? dot * (count / (count + shrinkage)) : dot
    }
}

/// The strongest items beside one item.
struct Neighbourhood: Sendable {
    var items: [UInt32]
    var strengths: [Float]
    /// Not below the key of any item that has a strength and is left out; `none` where none is.
    var bound: RankKey
}
