/// A trained classifier as bytes.
///
/// Little-endian: magic, version, digest of what it was trained on, payload length, payload, checksum of all before.
/// Reading never trusts a length: a file that is cut short, changed or of another version is simply no model.
enum ClassifierFile {
    private static let magic: UInt32 = 0x4B49_4E54
    /// Bounds what a file can make the reader keep.
    private static let labelLimit = 10_000

    static func bytes(of classifier: LinearTextClassifier, digest: UInt64) -> [UInt8] {
        var writer = Writer()
        writer.put(magic)
        writer.put(LinearTextClassifier.version)
        writer.put(digest)
        writer.put(UInt32(classifier.labels.count))
        for label in classifier.labels {
            writer.put(UInt32(label.utf8.count))
            writer.bytes += label.utf8
        }
        let table = classifier.table
        writer.put(UInt32(table.keys.count))
        writer.put(table.greatestInverseFrequency.bitPattern)
        table.keys.forEach { writer.put($0) }
        table.inverseFrequencies.forEach { writer.put($0.bitPattern) }
        classifier.scales.forEach { writer.put($0.bitPattern) }
        classifier.bias.forEach { writer.put($0.bitPattern) }
        writer.put(classifier.sharpness.bitPattern)
        classifier.scope.weights.forEach { writer.put($0.bitPattern) }
        writer.bytes += classifier.weights.lazy.map(UInt8.init(bitPattern:))
        writer.put(Digest.of(writer.bytes[...]))
        return writer.bytes
    }

    /// - Returns: nil unless the bytes are whole, of this version and of that digest.
    static func classifier(from bytes: [UInt8], digest: UInt64) -> LinearTextClassifier? {
        guard bytes.count > 8 else { return nil }
        var end = Reader(bytes: bytes[(bytes.count - 8)...])
        guard let checksum: UInt64 = end.integer(), checksum == Digest.of(bytes.dropLast(8)) else { return nil }
        var reader = Reader(bytes: bytes.dropLast(8))
        guard reader.integer() == magic, reader.integer() == LinearTextClassifier.version, reader.integer() == digest,
            let labelCount: UInt32 = reader.integer(), labelCount <= labelLimit
        else { return nil }
        var labels: [String] = []
        for _ in 0..<labelCount {
            guard let length: UInt32 = reader.integer(), let text = reader.take(Int(length)),
                let label = String(validating: text, as: UTF8.self)
            else { return nil }
            labels.append(label)
        }
        guard let count: UInt32 = reader.integer(), let greatest = reader.float() else { return nil }
        let rows = Int(count)
        let width = (labels.count + 7) / 8 * 8
        guard let keys: [UInt32] = reader.integers(rows), Set(keys).count == rows, let frequencies = reader.floats(rows),
            let scales = reader.floats(rows), let bias = reader.floats(width), let sharpness: UInt64 = reader.integer(),
            Double(bitPattern: sharpness).isFinite, let scope: [UInt64] = reader.integers(ScopeCalibrator.signalCount + 1),
            let calibrator = ScopeCalibrator(weights: scope.map(Double.init(bitPattern:))),
            let weights = reader.take(rows * width), reader.isAtEnd
        else { return nil }
        return LinearTextClassifier(
            labels: labels, table: FeatureTable(keys: keys, inverseFrequencies: frequencies, greatest: greatest),
            weights: weights.map(Int8.init(bitPattern:)), scales: scales, bias: bias, width: width,
            sharpness: Double(bitPattern: sharpness), scope: calibrator)
    }

    /// Several, one after another, each after its length in bytes.
    static func bytes(of classifiers: [LinearTextClassifier], digest: UInt64) -> [UInt8] {
        var writer = Writer()
        for classifier in classifiers {
            let bytes = bytes(of: classifier, digest: digest)
            writer.put(UInt32(bytes.count))
            writer.bytes += bytes
        }
        return writer.bytes
    }

    /// - Returns: nil unless each is whole, of this version and of that digest.
    static func classifiers(from bytes: [UInt8], digest: UInt64) -> [LinearTextClassifier]? {
        var reader = Reader(bytes: bytes[...])
        var classifiers: [LinearTextClassifier] = []
        while !reader.isAtEnd {
            guard let length: UInt32 = reader.integer(), let part = reader.take(Int(length)),
                let classifier = classifier(from: Array(part), digest: digest)
            else { return nil }
            classifiers.append(classifier)
        }
        return classifiers
    }

    private struct Writer {
        var bytes: [UInt8] = []
        mutating func put<Value: FixedWidthInteger>(_ value: Value) {
            withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
        }
    }

    private struct Reader {
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
}

/// FNV-1a over words of eight bytes, then over the rest: tells damage and change, not malice.
struct Digest {
    private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    mutating func combine(_ word: UInt64) {
        value = (value ^ word) &* 0x0000_0100_0000_01B3
        value ^= value >> 29
    }

    /// With its length, so that neighbours cannot change places unseen.
    mutating func combine(_ text: String) {
        combine(UInt64(text.utf8.count))
        var text = text
        text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
    }

    private mutating func combine(_ raw: UnsafeRawBufferPointer) {
        let whole = raw.count / 8 * 8
        for offset in stride(from: 0, to: whole, by: 8) {
            combine(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        for byte in raw[whole...] { combine(UInt64(byte)) }
    }

    static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var digest = Digest()
        bytes.withUnsafeBytes { digest.combine($0) }
        return digest.value
    }
}
