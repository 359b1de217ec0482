import CZlib
import Foundation

/// Bytes packed with zlib, behind eight bytes that say how many they are.
enum DeflatedBytes {
    struct Failure: Error {}

    /// - Throws: `Failure` where there is no memory for it.
    static func packed(_ bytes: [UInt8]) throws -> Data {
        var size = compressBound(uLong(bytes.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        guard compress(&packed, &size, bytes, uLong(bytes.count)) == Z_OK else { throw Failure() }
        var data = withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { Data($0) }
        data.append(contentsOf: packed[..<Int(size)])
        return data
    }

    /// - Throws: `RecordReader.Damaged` for what `packed` did not write.
    static func unpacked(_ data: Data) throws -> [UInt8] {
        guard data.count > 8 else { throw RecordReader.Damaged() }
        let count = data.withUnsafeBytes { UInt64(littleEndian: $0.loadUnaligned(as: UInt64.self)) }
        // zlib packs a thousand bytes into one at best.
        guard count <= UInt64(data.count) * 1_100 else { throw RecordReader.Damaged() }
        var bytes = [UInt8](repeating: 0, count: Int(count))
        var size = uLong(count)
        let code = data.dropFirst(8).withUnsafeBytes { uncompress(&bytes, &size, $0.bindMemory(to: UInt8.self).baseAddress, uLong($0.count)) }
        guard code == Z_OK, size == uLong(count) else { throw RecordReader.Damaged() }
        return bytes
    }
}
