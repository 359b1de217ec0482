import ImageFile

/// Vectors of equal length, one byte a component, read in place: the count and the dimensions (32 bit each), then for each
/// vector its scale (a 32-bit float) and its components.
struct QuantizedVectors: Sendable {
    let count: Int
    let dimensions: Int
    private let slice: IndexSlice

    static let headLength = 8

    /// - Parameter slice: what `bytes(of:…)` made; nil is given where it is damaged or too short.
    init?(_ slice: IndexSlice) {
        guard slice.range.count >= Self.headLength, let head = slice.start(of: 0..<Self.headLength) else { return nil }
        count = Int(UInt32(littleEndian: head.loadUnaligned(as: UInt32.self)))
        dimensions = Int(UInt32(littleEndian: head.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
        guard slice.range.count == Self.headLength + count * (dimensions + 4) else { return nil }
        self.slice = slice
    }

    private var stride: Int { dimensions &+ 4 }

    /// - Returns: nil where the bytes are damaged.
    /// - Precondition: 0 ≤ `index` < `count`.
    @inline(__always)
    private func row(_ index: Int) -> UnsafeRawPointer? {
        let start = Self.headLength &+ index &* stride
        return slice.start(of: start..<start &+ stride)
    }

    /// Calls `body` with something that gives the dot product of `vector` with the vector of a number, 0 where it is damaged.
    @inline(__always)
    func withSimilarity<Result>(to vector: QuantizedVector, _ body: ((Int) -> Float) -> Result) -> Result {
        let dimensions = dimensions
        return withExtendedLifetime(slice.owner) {
            vector.values.withUnsafeBufferPointer { values in
                guard let values = values.baseAddress else { return body { _ in 0 } }
                return body { index in
                    guard let row = row(index) else { return 0 }
                    return vector.scale * row.loadUnaligned(as: Float.self) * Float(QuantizedVector.dot(row + 4, values, count: dimensions))
                }
            }
        }
    }

    /// Vectors whose bytes are checked together while all are looked at.
    private static let blockLength = 1024

    /// Calls `body` with each vector's number and its dot product with `vector`, those of damaged bytes left out.
    @inline(__always)
    func forEachSimilarity(to vector: QuantizedVector, _ body: (_ index: Int, _ similarity: Float) -> Void) {
        let (dimensions, stride) = (dimensions, stride)
        withExtendedLifetime(slice.owner) {
            vector.values.withUnsafeBufferPointer { values in
                guard let values = values.baseAddress else { return }
                for first in Swift.stride(from: 0, to: count, by: Self.blockLength) {
                    let end = min(first + Self.blockLength, count)
                    guard var row = slice.start(of: Self.headLength + first * stride..<Self.headLength + end * stride) else { continue }
                    for index in first..<end {
                        let product = QuantizedVector.dot(row + 4, values, count: dimensions)
                        body(index, vector.scale * row.loadUnaligned(as: Float.self) * Float(product))
                        row += stride
                    }
                }
            }
        }
    }

    /// The dot product of two of them.
    @inline(__always)
    func similarity(of one: Int, and other: Int) -> Float {
        withExtendedLifetime(slice.owner) {
            guard let first = row(one), let second = row(other) else { return 0 }
            let product = QuantizedVector.dot(first + 4, second + 4, count: dimensions)
            return first.loadUnaligned(as: Float.self) * second.loadUnaligned(as: Float.self) * Float(product)
        }
    }

    /// Adds `weight` times a vector to `sum`.
    func add(_ index: Int, times weight: Float, to sum: inout [Float]) {
        withExtendedLifetime(slice.owner) {
            guard let row = row(index) else { return }
            let factor = weight * row.loadUnaligned(as: Float.self)
            for component in 0..<dimensions { sum[component] += factor * Float(row.load(fromByteOffset: 4 &+ component, as: Int8.self)) }
        }
    }

    subscript(index: Int) -> QuantizedVector {
        withExtendedLifetime(slice.owner) {
            guard let row = row(index) else { return QuantizedVector(values: Array(repeating: 0, count: dimensions), scale: 0) }
            return QuantizedVector(
                values: (0..<dimensions).map { Int16(row.load(fromByteOffset: 4 + $0, as: Int8.self)) }, scale: row.loadUnaligned(as: Float.self))
        }
    }

    /// - Parameter fill: writes vector `index` as floats to memory for `dimensions` of them.
    static func bytes(
        count: Int, dimensions: Int, fill: (_ index: Int, _ vector: UnsafeMutableBufferPointer<Float>) -> Void
    ) -> [UInt8] {
        let stride = dimensions + 4
        return [UInt8](unsafeUninitializedCapacity: headLength + count * stride) { bytes, written in
            guard let start = bytes.baseAddress.map({ UnsafeMutableRawPointer($0) }) else { return }
            start.storeBytes(of: UInt32(count).littleEndian, as: UInt32.self)
            start.storeBytes(of: UInt32(dimensions).littleEndian, toByteOffset: 4, as: UInt32.self)
            withUnsafeTemporaryAllocation(of: Float.self, capacity: dimensions) { vector in
                for index in 0..<count {
                    vector.initialize(repeating: 0)
                    fill(index, vector)
                    let greatest = vector.reduce(0) { max($0, abs($1)) }
                    let row = start + headLength + index * stride
                    row.storeBytes(of: greatest / 127, as: Float.self)
                    for (component, value) in vector.enumerated() {
                        let whole = greatest > 0 ? Int8((value / greatest * 127).rounded()) : 0
                        row.storeBytes(of: whole, toByteOffset: 4 + component, as: Int8.self)
                    }
                }
            }
            written = headLength + count * stride
        }
    }
}
