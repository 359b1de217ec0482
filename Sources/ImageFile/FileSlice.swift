/// Some bytes of an image, which it keeps alive.
public struct FileSlice: Sendable {
    public let owner: FileBytes
    public let range: Range<Int>

    public init(_ owner: FileBytes, _ range: Range<Int>) {
        self.owner = owner
        self.range = range
    }

    public init(_ bytes: [UInt8]) { self.init(FileBytes(bytes), 0..<bytes.count) }

    /// Checked; nil where they are damaged. Stays valid as long as `owner` does.
    @inlinable @inline(__always)
    public var start: UnsafeRawPointer? { owner.bytes(range) }

    /// The bytes of `part`, counted from the slice's own start; likewise.
    @inlinable @inline(__always)
    public func start(of part: Range<Int>) -> UnsafeRawPointer? {
        owner.bytes(range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
    }
}
