/// A trained classifier as bytes.
///
/// Little-endian: magic, version, digest of what it was trained on, payload length, payload, checksum of all before.
/// Reading never trusts a length: a file that is cut short, changed or of another version is simply no model.
package enum ClassifierFile {
    private static let magic: UInt32 = 0x4B49_4E54
    /// Bounds what a file can make the reader keep.
    private static let labelLimit = 10_000

    package static func bytes(of classifier: LinearTextClassifier, digest: UInt64) -> [UInt8] {
        var writer = ByteWriter()
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
    package static func classifier(from bytes: [UInt8], digest: UInt64) -> LinearTextClassifier? {
        guard bytes.count > 8 else { return nil }
        var end = ByteReader(bytes: bytes[(bytes.count - 8)...])
        guard let checksum: UInt64 = end.integer(), checksum == Digest.of(bytes.dropLast(8)) else { return nil }
        var reader = ByteReader(bytes: bytes.dropLast(8))
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
        let width = LinearTextClassifier.width(labels: labels.count)
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
}
