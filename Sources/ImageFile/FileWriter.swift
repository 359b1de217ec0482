import Foundation

/// Writes a file beside the one it replaces, and puts it in its place when it is whole and on the disk.
///
/// Whenever the program ends before `finish` has returned, the old file is as it was; what was written is left over
/// under another name, and written over by the next writer.
public final class FileWriter {
    private let claim: FileClaim
    private var chunk: [UInt8] = []
    private var checksums: [UInt8] = []
    private var position: Int

    /// - Parameter header: its bytes, which come before the body.
    public init(_ claim: FileClaim, header: [UInt8]) throws(FileDamage) {
        self.claim = claim
        position = header.count
        guard ftruncate(claim.descriptor, 0) == 0 else { throw claim.failure }
        chunk.reserveCapacity(FileBytes.chunkLength)
        try write(header)
    }

    /// Bytes of the body, which begin at `offset` of the file, after those before; zeros fill what lies between.
    public func append(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(FileDamage) {
        while position < offset { try append(0) }
        var rest = bytes[...]
        while !rest.isEmpty {
            let part = rest.prefix(FileBytes.chunkLength - chunk.count)
            chunk.append(contentsOf: part)
            position += part.count
            rest = rest.dropFirst(part.count)
            if chunk.count == FileBytes.chunkLength { try endChunk() }
        }
    }

    /// Ends the file, forces it to the disk and renames it.
    public func finish() throws(FileDamage) {
        if !chunk.isEmpty { try endChunk() }
        let checksum = checksums.withUnsafeBytes { FileBytes.checksum($0) }
        withUnsafeBytes(of: checksum.littleEndian) { checksums.append(contentsOf: $0) }
        try write(checksums)
        try claim.use()
    }

    private func append(_ byte: UInt8) throws(FileDamage) {
        chunk.append(byte)
        position += 1
        if chunk.count == FileBytes.chunkLength { try endChunk() }
    }

    private func endChunk() throws(FileDamage) {
        let checksum = chunk.withUnsafeBytes { FileBytes.checksum($0) }
        withUnsafeBytes(of: checksum.littleEndian) { checksums.append(contentsOf: $0) }
        try write(chunk)
        chunk.removeAll(keepingCapacity: true)
    }

    private func write(_ bytes: [UInt8]) throws(FileDamage) {
        var written = 0
        while written < bytes.count {
            let count = bytes.withUnsafeBytes { Foundation.write(claim.descriptor, $0.baseAddress! + written, $0.count - written) }
            guard count > 0 || errno == EINTR else { throw claim.failure }
            written += max(0, count)
        }
    }
}
