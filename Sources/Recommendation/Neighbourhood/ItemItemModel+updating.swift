import LinearAlgebra

extension ItemItemModel {
    /// Rows looked after at each update; one that is out of date costs time whenever it is read.
    private static let repairs = 24
    /// At most so many of them are found anew at an update.
    private static let largestRepair = 3

    /// Exact: afterwards, everything is as if the model had been built with the change.
    ///
    /// An interaction of customer u with product i changes the products of i with the others of u, and i's length. Where i
    /// becomes longer, all else falls behind: rows that this puts in doubt are found when they are read (`withRow`).
    /// O(customers of i and of all products of u). Where i becomes shorter, as when an interaction is forgotten, it may
    /// enter any row of a product that shares a customer: O(Σ n_v) over the customers v of i.
    public mutating func update(_ change: PreferenceChange) {
        guard change.customer >= 0, 0..<itemCount ~= change.item, change.preference >= 0 else { return }
        isUpdated = true
        for change in vectors.set(change.preference, customer: change.customer, item: change.item) { take(change) }
        repairSome()
    }

    private mutating func take(_ change: ItemVectors.Change) {
        let factor = vectors.factors[change.item]
        vectors.apply(change)
        let others = vectors.rows.row(change.customer).columns.filter { Int($0) != change.item }
        if vectors.factors[change.item] > factor, factor > 0 {
            enterEverywhere(change.item, touching: others)
        } else {
            let strengths = vectors.strengths(of: change.item, beside: others, shrinkage: options.shrinkage)
            for (other, strength) in zip(others, strengths) {
                setStrength(strength, of: change.item, in: Int(other))
                setStrength(strength, of: Int(other), in: change.item)
            }
        }
    }

    private mutating func enterEverywhere(_ item: Int, touching others: [UInt32]) {
        let accumulator = newAccumulator()
        vectors.addProducts(of: item, to: accumulator)
        let strengths = others.map(accumulator.strength(of:))
        var entering: [(row: Int, strength: Float)] = []
        accumulator.forEach(but: item) { other, strength in
            if key(of: item, strength) > bounds[Int(other)] { entering.append((Int(other), strength)) }
        }
        let own = vectors.factors.withUnsafeBufferPointer {
            accumulator.strongest(but: item, factors: $0)
        }
        replaceRow(item, by: own)
        for (other, strength) in zip(others, strengths) { setStrength(strength, of: item, in: Int(other)) }
        for (row, strength) in entering { setStrength(strength, of: item, in: row) }
    }

    /// Takes a pair's new strength into the row of `row`; 0 where they share no customer any more.
    private mutating func setStrength(_ strength: Float, of item: Int, in row: Int) {
        let place = strengths.withRow(row) { items, _ in items.firstIndex(of: UInt32(item)) }
        guard place != nil || strength > 0 && key(of: item, strength) > bounds[row] else { return }
        var entries = strengths.row(row)
        switch (place, strength > 0) {
        case (let place?, true): entries.values[place] = strength
        case (let place?, false):
            entries.columns.remove(at: place)
            entries.values.remove(at: place)
        case (nil, _):
            entries.append(UInt32(item), strength)
            if entries.columns.count > options.neighbours { bounds[row] = max(bounds[row], removeWeakest(&entries)) }
        }
        strengths.replace(row, by: entries)
    }

    private func removeWeakest(_ entries: inout EditableRows.Row) -> RankKey {
        let keys = zip(entries.columns, entries.values).map { key(of: Int($0), $1) }
        guard let weakest = keys.indices.min(by: { keys[$0] < keys[$1] }) else { return .none }
        entries.columns.remove(at: weakest)
        entries.values.remove(at: weakest)
        return keys[weakest]
    }

    private func key(of item: Int, _ strength: Float) -> RankKey {
        RankKey(strength: strength * vectors.factors[item], item: UInt32(item))
    }

    /// Lends the items of a row with their strengths. A row that something outside might have overtaken is found anew.
    @inline(__always)
    func withRow<Result>(_ row: Int, _ body: (UnsafeBufferPointer<UInt32>, UnsafeBufferPointer<Float>) -> Result) -> Result {
        if isUpdated, !isExact(row) {
            let accumulator = newAccumulator()
            let found = vectors.neighbourhood(of: row, accumulator)
            return found.items.withUnsafeBufferPointer { items in
                found.strengths.withUnsafeBufferPointer { body(items, $0) }
            }
        }
        return strengths.withRow(row, body)
    }

    /// Whether nothing outside the row can come before what is in it.
    private func isExact(_ row: Int) -> Bool {
        let bound = bounds[row]
        guard bound > .none else { return true }
        return strengths.withRow(row) { items, strengths in
            vectors.factors.withUnsafeBufferPointer { factors in
                var weakest = RankKey(bits: .max)
                for place in items.indices {
                    let item = items[place]
                    weakest = min(weakest, RankKey(strength: strengths[place] * factors[Int(item)], item: item))
                }
                return items.count == options.neighbours && weakest >= bound
            }
        }
    }

    /// Finds the next few rows anew that are out of date.
    private mutating func repairSome() {
        var accumulator: DotAccumulator?
        var repaired = 0
        for _ in 0..<min(Self.repairs, itemCount) where repaired < Self.largestRepair {
            let row = nextRepair
            nextRepair = (row + 1) % itemCount
            guard !isExact(row) else { continue }
            let room = accumulator ?? newAccumulator()
            accumulator = room
            repaired += 1
            replaceRow(row, by: vectors.neighbourhood(of: row, room))
        }
    }

    private func newAccumulator() -> DotAccumulator {
        DotAccumulator(itemCount: itemCount, limit: options.neighbours, shrinkage: options.shrinkage)
    }

    private mutating func replaceRow(_ row: Int, by neighbourhood: Neighbourhood) {
        strengths.replace(row, by: .init(columns: neighbourhood.items, values: neighbourhood.strengths))
        bounds[row] = neighbourhood.bound
    }
}
