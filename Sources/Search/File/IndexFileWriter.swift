import Foundation

/// Writes an index file beside the one it replaces, and puts it in its place when it is whole and on the disk.
///
/// Whenever the program ends before `finish` has returned, the old file is as it was; what was written is left over
/// under another name, and removed by the next writer.
final class IndexFileWriter {
    private let path: String
    private let temporaryPath: String
    private let descriptor: Int32
    private var chunk: [UInt8] = []
    private var checksums: [UInt8] = []
    private var position: Int
    private var isFinished = false

    init(replacing path: String, header: IndexHeader) throws(IndexDamage) {
        self.path = path
        temporaryPath = path + ".new"
        descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        position = IndexHeader.length
        guard descriptor >= 0 else { throw .unwritable(path: temporaryPath, reason: String(cString: strerror(errno))) }
        chunk.reserveCapacity(IndexBytes.chunkLength)
        try write(header.bytes)
    }

    deinit {
        if descriptor >= 0, !isFinished {
            close(descriptor)
            unlink(temporaryPath)
        }
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
        guard fsync(descriptor) == 0, rename(temporaryPath, path) == 0 else { throw failure }
        isFinished = true
        close(descriptor)
        // The new name is on the disk only when the folder is.
        let folder = open((path as NSString).deletingLastPathComponent, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if folder >= 0 {
            fsync(folder)
            close(folder)
        }
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
            let count = bytes.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress! + written, $0.count - written) }
            guard count > 0 || errno == EINTR else { throw failure }
            written += max(0, count)
        }
    }

    private var failure: IndexDamage {
        .unwritable(path: temporaryPath, reason: String(cString: strerror(errno)))
    }
}
