extension SparseMatrix {
    public var rowSums: [Float] { (0..<rows).map { row in values[range(row)].reduce(0, +) } }

    public var columnSums: [Float] {
        var sums = [Float](repeating: 0, count: columns)
        for (column, value) in zip(columnNumbers, values) { sums[Int(column)] += value }
        return sums
    }
}
