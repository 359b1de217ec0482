import CXXHash
import Foundation
import Synchronization

/// The bytes of an image, read only: a mapped file, or memory that was filled once.
///
/// A file is cut into chunks of 64 KiB with a checksum each (XXH3). A chunk is checked when it is first asked for, so that
/// opening costs the same for any size and a damaged byte is noticed before it is used.
///
/// `@unchecked Sendable`: the memory behind `base` is never written after `init` and lives as long as this object; what
/// `check` sets is set once, by whoever made the object and before anybody else has it (`FileHeader.init(of:)`), and only
/// read from then on; the words of `checked` and `damaged` are atomic.
public final class FileBytes: @unchecked Sendable {
    public static let chunkLength = 1 << 16

    /// So many bytes after the end can be read too: readers may take eight at a time.
    public static let slack = 8

    public let path: String
    public let count: Int
    @usableFromInline let base: UnsafeRawPointer
    private let isMapped: Bool
    /// Of the chunks from `bodyStart` on; empty for memory, which needs no check.
    @usableFromInline var checksums: UnsafeRawPointer?
    private var bodyStart = 0
    private var bodyEnd = 0
    /// One bit a chunk. Checking one twice does no harm.
    private var checked: UnsafeMutableBufferPointer<Atomic<UInt64>>
    private let damaged = Atomic<Bool>(false)

    /// Memory that holds `bytes`, and a few zeros after them for readers that take eight bytes at a time.
    public init(_ bytes: [UInt8]) {
        let memory = UnsafeMutableRawPointer.allocate(byteCount: bytes.count + FileBytes.slack, alignment: 16)
        memory.initializeMemory(as: UInt8.self, repeating: 0, count: bytes.count + FileBytes.slack)
        UnsafeMutableRawBufferPointer(start: memory, count: bytes.count).copyBytes(from: bytes)
        base = UnsafeRawPointer(memory)
        count = bytes.count
        isMapped = false
        path = ""
        checked = UnsafeMutableBufferPointer(start: nil, count: 0)
    }

    /// Maps the file at `path`; its bytes come from the disk when they are used.
    /// - Parameter headerLength: fewer bytes are no image.
    init(mapping path: String, headerLength: Int) throws(FileDamage) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path: path, reason: String(cString: strerror(errno))) }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0 else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        let length = Int(status.st_size)
        guard length >= headerLength else { throw .foreign(path: path) }
        guard let memory = mmap(nil, length, PROT_READ, MAP_SHARED, descriptor, 0), memory != MAP_FAILED else {
            throw .unreadable(path: path, reason: String(cString: strerror(errno)))
        }
        base = UnsafeRawPointer(memory)
        count = length
        isMapped = true
        self.path = path
        checked = UnsafeMutableBufferPointer(start: nil, count: 0)
    }

    deinit {
        if isMapped { munmap(UnsafeMutableRawPointer(mutating: base), count) } else { base.deallocate() }
        checked.deallocate()
    }

    public var isDamaged: Bool { damaged.load(ordering: .relaxed) }

    /// From now on `body` is checked by `checksums`, one of eight bytes for each chunk of it. To be called once, before
    /// the bytes are shared.
    func check(_ body: Range<Int>, by checksums: Int) {
        (bodyStart, bodyEnd) = (body.lowerBound, body.upperBound)
        self.checksums = base + checksums
        let words = (Self.chunkCount(of: body.count) + 63) / 64
        let flags = UnsafeMutablePointer<Atomic<UInt64>>.allocate(capacity: words)
        for word in 0..<words { (flags + word).initialize(to: Atomic(0)) }
        checked = UnsafeMutableBufferPointer(start: flags, count: words)
    }

    public static func chunkCount(of length: Int) -> Int { (length + chunkLength - 1) / chunkLength }

    /// XXH3
    public static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 { XXH3_64bits(bytes.baseAddress, bytes.count) }

    /// Bytes outside the checked body.
    func head(_ range: Range<Int>) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: base + range.lowerBound, count: range.count)
    }

    /// A value of bytes that were checked, or of memory.
    @inlinable @inline(__always)
    public func load<Value: BitwiseCopyable>(at offset: Int) -> Value {
        base.loadUnaligned(fromByteOffset: offset, as: Value.self)
    }

    /// The bytes of `range`; nil, and `isDamaged` from then on, where they are not those that were written.
    @inlinable @inline(__always)
    public func bytes(_ range: Range<Int>) -> UnsafeRawPointer? {
        guard checksums == nil || isChecked(range) else { return nil }
        return base + range.lowerBound
    }

    /// Gives the pages of a mapped file back; they come again from the disk or its cache when they are next used.
    func releasePages() {
        if isMapped { madvise(UnsafeMutableRawPointer(mutating: base), count, MADV_DONTNEED) }
    }

    @usableFromInline
    func isChecked(_ range: Range<Int>) -> Bool {
        guard let checksums, !range.isEmpty else { return true }
        for chunk in (range.lowerBound - bodyStart) / Self.chunkLength...(range.upperBound - 1 - bodyStart) / Self.chunkLength {
            let bit: UInt64 = 1 << UInt64(chunk & 63)
            if checked[chunk >> 6].load(ordering: .relaxed) & bit != 0 { continue }
            let start = bodyStart + chunk * Self.chunkLength
            let length = min(Self.chunkLength, bodyEnd - start)
            let expected = UInt64(littleEndian: checksums.loadUnaligned(fromByteOffset: chunk * 8, as: UInt64.self))
            guard Self.checksum(UnsafeRawBufferPointer(start: base + start, count: length)) == expected else {
                damaged.store(true, ordering: .relaxed)
                return false
            }
            checked[chunk >> 6].bitwiseOr(bit, ordering: .relaxed)
        }
        return true
    }
}
