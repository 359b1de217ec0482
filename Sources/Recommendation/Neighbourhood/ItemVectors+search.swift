import Dispatch
import LinearAlgebra
import Synchronization

extension ItemVectors {
    /// The strongest items beside every item, by row, and each row's bound. O(Σ n_u²) over the customers' numbers of items.
    ///
    /// Parts of the items are worked on at once by as many threads as there are; each item by itself, so that the result does not
    /// depend on their number.
    func neighbourhoods(limit: Int, shrinkage: Float) -> (rows: SparseMatrix, bounds: [RankKey]) {
        let parts = parts(Self.parts)
        let found = Mutex([[Neighbourhood]](repeating: [], count: parts.count))
        DispatchQueue.concurrentPerform(iterations: parts.count) { part in
            let accumulator = DotAccumulator(itemCount: itemCount, limit: limit, shrinkage: shrinkage)
            let neighbourhoods = parts[part].map { neighbourhood(of: $0, accumulator) }
            found.withLock { $0[part] = neighbourhoods }
        }
        let all = found.withLock { $0 }.joined()
        var starts = [0]
        starts.reserveCapacity(itemCount + 1)
        for neighbourhood in all { starts.append(starts[starts.count - 1] + neighbourhood.items.count) }
        let total = starts[starts.count - 1]
        let rows = SparseMatrix(
            columns: itemCount, starts: starts, columnNumbers: joined(all.lazy.map(\.items), count: total),
            values: joined(all.lazy.map(\.strengths), count: total))
        return (rows, all.map(\.bound))
    }

    /// More than there are threads, so that none waits long for another.
    private static let parts = 16

    /// Ranges of items with about equally much to add up.
    private func parts(_ count: Int) -> [Range<Int>] {
        var lengths = [Int](repeating: 0, count: rows.count)
        for customer in lengths.indices { lengths[customer] = rows.length(customer) }
        var (total, sums): (Int, [Int]) = (0, [])
        sums.reserveCapacity(itemCount)
        for item in 0..<itemCount {
            total += columns.withRow(item) { customers, _ in customers.reduce(0) { $0 + lengths[Int($1)] } }
            sums.append(total)
        }
        var (parts, first): ([Range<Int>], Int) = ([], 0)
        for part in 1...count {
            var end = first
            while end < itemCount, part == count || sums[end] <= total / count * part { end += 1 }
            parts.append(first..<end)
            first = end
        }
        return parts
    }

    /// Leaves the accumulator empty.
    func neighbourhood(of item: Int, _ accumulator: DotAccumulator) -> Neighbourhood {
        addProducts(of: item, to: accumulator)
        defer { accumulator.reset() }
        return factors.withUnsafeBufferPointer { accumulator.strongest(but: item, factors: $0) }
    }

    /// O(Σ n_u) over the item's customers.
    func addProducts(of item: Int, to accumulator: DotAccumulator) {
        columns.withRow(item) { customers, values in
            for place in customers.indices {
                rows.withRow(Int(customers[place])) { accumulator.add(values[place], items: $0, values: $1) }
            }
        }
    }

    /// The strength of `item` beside each of `others`, 0 where they share no customer; to the last bit what an accumulator
    /// gives. O(customers of all of them).
    func strengths(of item: Int, beside others: [UInt32], shrinkage: Float) -> [Float] {
        let own = UnsafeMutableBufferPointer<Float>.allocate(capacity: rows.count)
        own.initialize(repeating: 0)
        defer { own.deallocate() }
        columns.withRow(item) { customers, values in
            for (customer, value) in zip(customers, values) { own[Int(customer)] = value }
        }
        return others.map { other in
            columns.withRow(Int(other)) { customers, values in
                var (dot, count): (Float, Float) = (0, 0)
                for place in customers.indices {
                    let product = own[Int(customers[place])] * values[place]
                    dot += product
                    count += product > 0 ? 1 : 0
                }
                return count > 0 ? DotAccumulator.strength(dot, count: count, shrinkage) : 0
            }
        }
    }
}

/// All of `pieces` in one array of `count` elements.
private func joined<Element>(_ pieces: some Sequence<[Element]>, count: Int) -> [Element] {
    Array(unsafeUninitializedCapacity: count) { target, written in
        for piece in pieces {
            _ = target[written...].initialize(fromContentsOf: piece)
            written += piece.count
        }
    }
}
