/// Little-endian.
struct ByteWriter {
    var bytes: [UInt8] = []
    mutating func put<Value: FixedWidthInteger>(_ value: Value) {
        withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
    }
}

/// Reads what `ByteWriter` wrote, from bytes that may be anything: nil where they do not hold what is asked for.
struct ByteReader {
    var bytes: ArraySlice<UInt8>
    var isAtEnd: Bool { bytes.isEmpty }

    mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
        guard count >= 0, count <= bytes.count else { return nil }
        defer { bytes = bytes.dropFirst(count) }
        return bytes.prefix(count)
    }

    mutating func integer<Value: FixedWidthInteger>() -> Value? {
        let values: [Value]? = integers(1)
        return values?.first
    }

    mutating func integers<Value: FixedWidthInteger>(_ count: Int) -> [Value]? {
        let size = MemoryLayout<Value>.size
        guard let taken = take(count * size) else { return nil }
        return taken.withUnsafeBytes { raw in
            (0..<count).map { Value(littleEndian: raw.loadUnaligned(fromByteOffset: $0 * size, as: Value.self)) }
        }
    }

    mutating func floats(_ count: Int) -> [Float]? {
        guard let patterns: [UInt32] = integers(count) else { return nil }
        let values = patterns.map(Float.init(bitPattern:))
        return values.allSatisfy(\.isFinite) ? values : nil
    }

    mutating func float() -> Float? { floats(1)?.first }
}
