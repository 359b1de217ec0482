import CZlib

/// The bytes of a file, unpacked on the way where they are gzip; told by content, as zlib does.
final class ImportSource {
    private let path: String
    private let handle: gzFile
    private var buffer = [UInt8](repeating: 0, count: 1 << 18)

    /// - Throws: `ImportError.unreadable`.
    init(path: String) throws {
        guard let handle = gzopen(path, "rb") else { throw ImportError.unreadable(path) }
        self.path = path
        self.handle = handle
        gzbuffer(handle, 1 << 18)
    }

    deinit { gzclose(handle) }

    /// Bytes of the file itself that were read so far: packed ones where it is packed.
    var offset: Int { max(0, Int(gzoffset(handle))) }

    /// The next bytes, at most 256 KiB; nil at the end.
    /// - Throws: `ImportError.damaged` where a packed file is cut short or broken, or the disk fails.
    func next() throws -> ArraySlice<UInt8>? {
        let count = gzread(handle, &buffer, UInt32(buffer.count))
        var code: Int32 = 0
        let message = gzerror(handle, &code).map { String(cString: $0) } ?? ""
        guard count >= 0, code == Z_OK || code == Z_STREAM_END else { throw ImportError.damaged(path, message) }
        return count == 0 ? nil : buffer[..<Int(count)]
    }
}
