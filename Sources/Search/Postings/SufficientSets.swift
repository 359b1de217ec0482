/// The smallest sets of a query's terms that weigh enough together. Documents that hold one are found for a whole window
/// at a time.
struct SufficientSets {
    /// Words of a row of bits, of which a window has one for each term.
    static let rowLength = 16
    /// More sets than these cost more than to divide the documents.
    private static let limit = 12

    private var terms: [Int] = []
    /// By set: where its terms end.
    private var ends: [Int] = []

    /// Nil where there are very many.
    /// - Parameters:
    ///   - weights: rising.
    ///   - first: only terms from this on count.
    init?(_ weights: [UInt32], from first: Int, weighing least: UInt32) {
        var chosen: [Int] = []
        // By falling weight, so that the last one that is added is needed, and the heavier ones all the more.
        func add(_ term: Int, _ need: UInt32) -> Bool {
            guard term >= first, weights[first...term].reduce(0, +) >= need else { return true }
            chosen.append(term)
            if weights[term] >= need {
                terms += chosen
                ends.append(terms.count)
            } else if !add(term - 1, need - weights[term]) {
                return false
            }
            chosen.removeLast()
            return ends.count <= Self.limit && add(term - 1, need)
        }
        guard add(weights.count - 1, least), ends.count <= Self.limit else { return nil }
    }

    /// Writes those of a row of documents that hold one of the sets to `output`, which may be the row itself.
    /// - Parameter rows: by term.
    func select(_ documents: UnsafePointer<UInt64>, rows: UnsafePointer<UInt64>, to output: UnsafeMutablePointer<UInt64>) {
        for part in stride(from: 0, to: Self.rowLength, by: SIMD8<UInt64>.scalarCount) {
            let all = Self.load(documents + part)
            var (enough, start) = (SIMD8<UInt64>.zero, 0)
            for end in ends {
                var with = all
                for place in start..<end { with &= Self.load(rows + (terms[place] &* Self.rowLength &+ part)) }
                enough |= with
                start = end
            }
            UnsafeMutableRawPointer(output + part).storeBytes(of: enough, as: SIMD8<UInt64>.self)
        }
    }

    @inline(__always)
    private static func load(_ words: UnsafePointer<UInt64>) -> SIMD8<UInt64> {
        UnsafeRawPointer(words).loadUnaligned(as: SIMD8<UInt64>.self)
    }
}
