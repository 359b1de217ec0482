/// Arithmetic in place, entry by entry.
extension Matrix {
    /// `self` += `factor` · `other`. O(elements).
    /// - Precondition: both have the same shape.
    public mutating func add(_ other: Matrix, times factor: Float = 1) {
        precondition(rows == other.rows && columns == other.columns, "\(rows) by \(columns) plus \(other.rows) by \(other.columns)")
        elements.withUnsafeMutableBufferPointer { own in
            other.elements.withUnsafeBufferPointer { other in
                for place in own.indices { own[place] += factor * other[place] }
            }
        }
    }

    /// O(elements).
    public mutating func scale(by factor: Float) {
        elements.withUnsafeMutableBufferPointer { own in for place in own.indices { own[place] *= factor } }
    }

    /// Lends the elements, row after row, to be changed in place.
    public mutating func withElements<Result>(_ body: (UnsafeMutableBufferPointer<Float>) throws -> Result) rethrows -> Result {
        try elements.withUnsafeMutableBufferPointer { try body($0) }
    }
}
