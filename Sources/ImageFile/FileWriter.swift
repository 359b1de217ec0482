import Foundation

/// Writes an index file beside the one it replaces, and puts it in its place when it is whole and on the disk.
///
/// Whenever the program ends before `finish` has returned, the old file is as it was; what was written is left over
/// under another name, and written over by the next writer.
final class IndexFileWriter {
    private let claim: IndexFileClaim
    private var chunk: [UInt8] = []
    private var checksums: [UInt8] = []
    private var position: Int

    init(_ claim: IndexFileClaim, header: IndexHeader) throws(IndexDamage) {
        self.claim = claim
        position = IndexHeader.length
        guard ftruncate(claim.descriptor, 0) == 0 else { throw claim.failure }
        chunk.reserveCapacity(IndexBytes.chunkLength)
        try write(header.bytes)
    }

    /// Bytes of the body, which begin at `offset` of the file, after those before; zeros fill what lies between.
    func append(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(IndexDamage) {
        while position < offset { try append(0) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(IndexBytes.chunkLength - chunk.count)
            chunk.append(contentsOf: part)
            position += part.count
            rest = rest.dropFirst(part.count)
            if chunk.count == IndexBytes.chunkLength { try endChunk() }
        }
    }

    /// Ends the file, forces it to the disk and renames it.
    func finish() throws(IndexDamage) {
        if !chunk.isEmpty { try endChunk() }
        let checksum = checksums.withUnsafeBytes { IndexBytes.checksum($0) }
        withUnsafeBytes(of: checksum.littleEndian) { checksums.append(contentsOf: $0) }
        try write(checksums)
        try claim.use()
    }

    private func append(_ byte: UInt8) throws(IndexDamage) {
        chunk.append(byte)
        position += 1
        if chunk.count == IndexBytes.chunkLength { try endChunk() }
    }

    private func endChunk() throws(IndexDamage) {
        let checksum = chunk.withUnsafeBytes { IndexBytes.checksum($0) }
        withUnsafeBytes(of: checksum.littleEndian) { checksums.append(contentsOf: $0) }
        try write(chunk)
        chunk.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8]) throws(IndexDamage) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Foundation.write(claim.descriptor, $0.baseAddress! + written, $0.count - written) }
            guard count > 0 || errno == EINTR else { throw claim.failure }
            written += max(0, count)
        }
    }
}
