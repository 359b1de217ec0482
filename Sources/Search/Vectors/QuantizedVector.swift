/// A vector in whole numbers, to be held against many others: component i is `scale` · `values[i]`.
struct QuantizedVector: Hashable, Sendable {
    /// From -127 to 127, widened so that products need no more widening.
    let values: [Int16]
    let scale: Float

    /// The greatest component becomes 127.
    init(_ vector: some Collection<Float>) {
        let greatest = vector.reduce(0) { max($0, abs($1)) }
        scale = greatest / 127
        values = vector.map { greatest > 0 ? Int16(($0 / greatest * 127).rounded()) : 0 }
    }

    init(values: [Int16], scale: Float) {
        self.values = values
        self.scale = scale
    }

    /// The direction as it is; nil for a vector of zeros.
    init?(unit vector: [Float]) {
        let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
        guard length > 0 else { return nil }
        self.init(vector.map { $0 / length })
    }

    /// Σ row[i] · values[i], exactly. This form is one that compilers turn into multiply-and-add of pairs even for the plainest
    /// x86-64.
    /// - Parameter row: as many bytes as there are values.
    @inline(__always)
    static func dot(_ row: UnsafeRawPointer, _ values: UnsafePointer<Int16>, count: Int) -> Int32 {
        let values = UnsafeRawPointer(values)
        return sum(
            count,
            eight: { SIMD8<Int32>(truncatingIfNeeded: row.loadUnaligned(fromByteOffset: $0, as: SIMD8<Int8>.self))
                &* SIMD8<Int32>(truncatingIfNeeded: values.loadUnaligned(fromByteOffset: $0 &* 2, as: SIMD8<Int16>.self)) },
            one: { Int32(row.load(fromByteOffset: $0, as: Int8.self)) &* Int32(values.load(fromByteOffset: $0 &* 2, as: Int16.self)) })
    }

    /// Σ row[i] · other[i], likewise.
    @inline(__always)
    static func dot(_ row: UnsafeRawPointer, _ other: UnsafeRawPointer, count: Int) -> Int32 {
        sum(
            count,
            eight: { SIMD8<Int32>(truncatingIfNeeded: row.loadUnaligned(fromByteOffset: $0, as: SIMD8<Int8>.self))
                &* SIMD8<Int32>(truncatingIfNeeded: other.loadUnaligned(fromByteOffset: $0, as: SIMD8<Int8>.self)) },
            one: { Int32(row.load(fromByteOffset: $0, as: Int8.self)) &* Int32(other.load(fromByteOffset: $0, as: Int8.self)) })
    }

    @inline(__always)
    private static func sum(_ count: Int, eight: (Int) -> SIMD8<Int32>, one: (Int) -> Int32) -> Int32 {
        var sums = SIMD4<Int32>()
        let whole = count & ~7
        var index = 0
        while index < whole {
            let products = eight(index)
            sums &+= products.evenHalf &+ products.oddHalf
            index &+= 8
        }
        var sum = sums.wrappedSum()
        while index < count {
            sum &+= one(index)
            index &+= 1
        }
        return sum
    }
}
