/// The trained parts of the understanding, one after another, each after its length in bytes.
package enum ModelFile {
    package static func bytes(of parts: [[UInt8]]) -> [UInt8] {
        var writer = ByteWriter()
        for part in parts {
            writer.put(UInt32(part.count))
            writer.bytes += part
        }
        return writer.bytes
    }

    /// - Returns: nil where the bytes end within a part.
    package static func parts(of bytes: [UInt8]) -> [[UInt8]]? {
        var reader = ByteReader(bytes: bytes[...])
        var parts: [[UInt8]] = []
        while !reader.isAtEnd {
            guard let length: UInt32 = reader.integer(), let part = reader.take(Int(length)) else { return nil }
            parts.append(Array(part))
        }
        return parts
    }
}
