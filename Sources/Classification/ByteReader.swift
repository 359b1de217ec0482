/// Little-endian.
package struct ByteWriter {
    package var bytes: [UInt8] = []

    package init() {}

    package mutating func put<Value: FixedWidthInteger>(_ value: Value) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// Reads what `ByteWriter` wrote, from bytes that may be anything: nil where they do not hold what is asked for.
package struct ByteReader {
    package var bytes: ArraySlice<UInt8>
    package var isAtEnd: Bool { bytes.isEmpty }

    package init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

    package mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= bytes.count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }

    package mutating func integer<Value: FixedWidthInteger>() -> Value? {
        let values: [Value]? = integers(1)
        return values?.first
    }

    package mutating func integers<Value: FixedWidthInteger>(_ count: Int) -> [Value]? {
        let size = MemoryLayout<Value>.size
        guard let taken = take(count * size) else { return nil }
        return taken.withUnsafeBytes { raw in
            (0..<count).map { Value(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * size, as: Value.self)) }
        }
    }

    package mutating func floats(_ count: Int) -> [Float]? {
        guard let patterns: [UInt32] = integers(count) else { return nil }
        let values = patterns.map(Float.init(bitPattern:))
        return values.allSatisfy(\.isFinite) ? values : nil
    }

    package mutating func float() -> Float? { floats(1)?.first }
}
