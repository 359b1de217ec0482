/// Some bytes of an index, which it keeps alive.
struct IndexSlice: Sendable {
    let owner: IndexBytes
    let range: Range<Int>

    init(_ owner: IndexBytes, _ range: Range<Int>) {
        self.owner = owner
        self.range = range
    }

    init(_ bytes: [UInt8]) { self.init(IndexBytes(bytes), 0..<bytes.count) }

    /// Checked; nil where they are damaged. Stays valid as long as `owner` does.
    @inline(__always)
    var start: UnsafeRawPointer? { owner.bytes(range) }

    /// The bytes of `part`, counted from the slice's own start; likewise.
    @inline(__always)
    func start(of part: Range<Int>) -> UnsafeRawPointer? {
        owner.bytes(range.lowerBound + part.lowerBound..<range.lowerBound + part.upperBound)
    }
}
