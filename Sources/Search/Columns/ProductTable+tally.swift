extension ProductTable {
    /// How many products of `set` have each number in `column`; those with `none` are not counted. O(products of the set).
    /// - Parameter count: of the numbers.
    func tally(_ column: Column<UInt32>, _ count: Int, over set: ProductSet) -> [Int] {
        guard count > 0 else { return [] }
        // None is the number before 0.
        var tally = Array(repeating: 0, count: count + 1)
        tally.withUnsafeMutableBufferPointer { tally in
            if column.isConstant, let number = column.first {
                tally[Int(number &+ 1)] = set.count
            } else {
                column.forEach(in: set) { tally[Int($0 &+ 1)] &+= 1 }
            }
        }
        tally.removeFirst()
        return tally
    }
}
