/// An index as it lies in memory or in a file: the bytes of each section.
struct IndexImage: Sendable {
    private let slices: [IndexSlice]

    /// Of sections that were just made.
    init(_ sections: [IndexSection: [UInt8]]) {
        slices = IndexSection.allCases.map { IndexSlice(sections[$0] ?? []) }
    }

    /// Maps the file at `path`.
    init(mapping path: String) throws(IndexDamage) {
        let bytes = try IndexBytes(mapping: path)
        let header = try IndexHeader(of: bytes)
        slices = header.sections.map { IndexSlice(bytes, $0) }
    }

    subscript(section: IndexSection) -> IndexSlice { slices[section.rawValue] }

    func text(of section: IndexSection) -> String? {
        let slice = self[section]
        return slice.start.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: slice.range.count), as: UTF8.self) }
    }

    var byteCount: Int { slices.reduce(0) { $0 + $1.range.count } }

    var isDamaged: Bool { slices.contains { $0.owner.isDamaged } }

    /// Of the file; empty for an index in memory.
    var path: String { slices[0].owner.path }

    /// Checks all bytes now, and leaves none of them in memory.
    func verify() throws(IndexDamage) {
        defer { slices[0].owner.releasePages() }
        for slice in slices where slice.start == nil { throw .corrupt(path: path) }
    }

    /// Writes the index to its file, whole or not at all: beside it first, forced to the disk, then renamed over it.
    func write(_ claim: IndexFileClaim) throws(IndexDamage) {
        let ranges = fileRanges
        var header = IndexHeader(fileLength: 0, sections: ranges)
        header.fileLength = header.body.upperBound + IndexBytes.chunkCount(of: header.body.count) * 8 + 8
        let writer = try IndexFileWriter(claim, header: header)
        for (slice, range) in zip(slices, ranges) {
            guard let start = slice.start else { throw .corrupt(path: self.path) }
            try writer.append(UnsafeRawBufferPointer(start: start, count: slice.range.count), at: range.lowerBound)
        }
        try writer.finish()
    }

    /// Where each section lies in a file, at multiples of 64.
    private var fileRanges: [Range<Int>] {
        var start = IndexHeader.length
        return slices.map { slice in
            let begin = (start + 63) / 64 * 64
            // Readers that take eight bytes at a time may look beyond the last posting.
            start = begin + slice.range.count + BitPacking.slack
            return begin..<begin + slice.range.count
        }
    }
}
