/// Operations on vectors, as rows of a `Matrix` or by themselves.
extension RandomAccessCollection<Float> {
    /// - Precondition: both are of the same length.
    @inlinable public func dot(_ other: some RandomAccessCollection<Float>) -> Float {
        precondition(count == other.count, "\(count) times \(other.count) elements")
        return zip(self, other).reduce(0) { $0 + $1.0 * $1.1 }
    }

    @inlinable public var euclideanLength: Float { dot(self).squareRoot() }

    /// The cosine of the angle between two vectors; 0 where one of them is 0.
    @inlinable public func cosine(_ other: some RandomAccessCollection<Float>) -> Float {
        let lengths = euclideanLength * other.euclideanLength
        return lengths > 0 ? dot(other) / lengths : 0
    }
}
