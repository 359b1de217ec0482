import CVectorKernels

/// A dense matrix whose elements are whole numbers from -127 to 127, each row with a scale of its own: a quarter of the
/// memory of single precision, and products by whole numbers, which come out the same in any order.
///
/// An element is off by at most half of its row's scale, 1/254 of the row's greatest element.
public struct ByteMatrix: Hashable, Sendable {
    public let rows: Int
    public let columns: Int
    /// Row r is `elements[r * columns..<(r + 1) * columns]`.
    public let elements: Elements<Int8>
    /// What 1 in each row stands for.
    public let scales: Elements<Float>

    /// What the greatest component of a vector becomes in a product: as fine as sums of 32 bits allow for `columns` up to 2,000.
    private static let vectorRange: Float = 8191

    /// - Precondition: `elements` has `rows` · `columns` of them, `scales` as many as there are rows.
    public init(rows: Int, columns: Int, elements: Elements<Int8>, scales: Elements<Float>) {
        precondition(elements.count == rows * columns && scales.count == rows, "bytes that do not fit \(rows) by \(columns)")
        precondition(columns <= 2_000, "\(columns) columns, whose products would not fit into 32 bits")
        (self.rows, self.columns, self.elements, self.scales) = (rows, columns, elements, scales)
    }

    /// The nearest to `matrix`. O(elements).
    public init(nearest matrix: Matrix) {
        var bytes: [Int8] = []
        var scales: [Float] = []
        bytes.reserveCapacity(matrix.elements.count)
        scales.reserveCapacity(matrix.rows)
        for row in 0..<matrix.rows {
            let greatest = matrix.row(row).reduce(Float(0)) { max($0, abs($1)) }
            let factor = greatest > 0 ? 127 / greatest : 0
            for element in matrix.row(row) { bytes.append(Int8((element * factor).rounded())) }
            scales.append(greatest / 127)
        }
        self.init(rows: matrix.rows, columns: matrix.columns, elements: Elements(bytes), scales: Elements(scales))
    }

    /// The dot product of each row with `vector`. O(elements).
    /// - Precondition: `vector` has `columns` components.
    public func products(with vector: [Float]) -> [Float] {
        products(with: vector, count: rows, scale: { scales[$0] }) { dot_byte_rows($0, rows, columns, $1, $2) }
    }

    /// The dot product of each of the `chosen` rows with `vector`, in their order. O(`chosen` · columns).
    /// - Precondition: `vector` has `columns` components, and there are such rows.
    public func products(with vector: [Float], rows chosen: [UInt32]) -> [Float] {
        precondition(chosen.allSatisfy { $0 < rows }, "rows that do not exist")
        return products(with: vector, count: chosen.count, scale: { scales[Int(chosen[$0])] }) {
            dot_chosen_byte_rows($0, chosen, chosen.count, columns, $1, $2)
        }
    }

    private typealias Kernel = (UnsafePointer<Int8>, UnsafePointer<Int16>, UnsafeMutablePointer<Int32>) -> Void

    private func products(with vector: [Float], count: Int, scale: (Int) -> Float, _ kernel: Kernel) -> [Float] {
        precondition(vector.count == columns, "\(vector.count) times \(columns) components")
        let greatest = vector.reduce(Float(0)) { max($0, abs($1)) }
        guard count > 0, greatest > 0, greatest.isFinite else { return Array(repeating: 0, count: count) }
        let whole = vector.map { Int16(($0 * (Self.vectorRange / greatest)).rounded()) }
        let unit = greatest / Self.vectorRange
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { sums in
            guard let target = sums.baseAddress else { return [] }
            elements.withUnsafeBufferPointer { rows in if let start = rows.baseAddress { kernel(start, whole, target) } }
            return [Float](unsafeUninitializedCapacity: count) { products, initialized in
                for row in 0..<count { products.initializeElement(at: row, to: Float(sums[row]) * scale(row) * unit) }
                initialized = count
            }
        }
    }

    /// A row in single precision.
    public func row(_ row: Int) -> [Float] {
        elements[row * columns..<(row + 1) * columns].map { Float($0) * scales[row] }
    }
}
