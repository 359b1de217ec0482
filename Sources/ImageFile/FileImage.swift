/// The parts of a kind of file, in their order there.
public protocol ImageSection: CaseIterable, RawRepresentable<Int>, Hashable, Sendable {
    /// Eight bytes that tell its files from others.
    static var mark: UInt64 { get }
    /// To be raised whenever what is written changes its meaning: a file of another version is made anew.
    static var version: UInt64 { get }
}

/// What was learnt or indexed, as it lies in memory or in a file: the bytes of each section.
public struct FileImage<Section: ImageSection>: Sendable {
    private let slices: [FileSlice]

    /// Of sections that were just made.
    public init(_ sections: [Section: [UInt8]]) {
        slices = Section.allCases.map { FileSlice(sections[$0] ?? []) }
    }

    /// Maps the file at `path`.
    public init(mapping path: String) throws(FileDamage) {
        let bytes = try FileBytes(mapping: path, headerLength: FileHeader<Section>.length)
        let header = try FileHeader<Section>(of: bytes)
        slices = header.sections.map { FileSlice(bytes, $0) }
    }

    public subscript(section: Section) -> FileSlice { slices[section.rawValue] }

    public func text(of section: Section) -> String? {
        let slice = self[section]
        return slice.start.map { String(decoding: UnsafeRawBufferPointer(start: $0, count: slice.range.count), as: UTF8.self) }
    }

    public var byteCount: Int { slices.reduce(0) { $0 + $1.range.count } }

    public var isDamaged: Bool { slices.contains { $0.owner.isDamaged } }

    /// Of the file; empty for an image in memory.
    public var path: String { slices[0].owner.path }

    /// Checks all bytes now, and leaves none of them in memory.
    public func verify() throws(FileDamage) {
        defer { slices[0].owner.releasePages() }
        for slice in slices where slice.start == nil { throw .corrupt(path: path) }
    }

    /// Writes the image to its file, whole or not at all: beside it first, forced to the disk, then renamed over it.
    public func write(_ claim: FileClaim) throws(FileDamage) {
        let path = path
        try Self.write(slices.map { slice in
            [FilePiece(count: slice.range.count) { body throws(FileDamage) in
                guard let start = slice.start else { throw .corrupt(path: path) }
                try body(UnsafeRawBufferPointer(start: start, count: slice.range.count))
            }]
        }, claim)
    }

    /// Likewise, of sections that lie in pieces, which are written one after another.
    public static func write(_ sections: [Section: [FilePiece]], _ claim: FileClaim) throws(FileDamage) {
        try write(Section.allCases.map { sections[$0] ?? [] }, claim)
    }

    private static func write(_ sections: [[FilePiece]], _ claim: FileClaim) throws(FileDamage) {
        let ranges = fileRanges(of: sections.map { $0.reduce(0) { $0 + $1.count } })
        var header = FileHeader<Section>(fileLength: 0, sections: ranges)
        header.fileLength = header.body.upperBound + FileBytes.chunkCount(of: header.body.count) * 8 + 8
        let writer = try FileWriter(claim, header: header.bytes)
        for (pieces, range) in zip(sections, ranges) {
            var offset = range.lowerBound
            for piece in pieces {
                try piece.withBytes { bytes throws(FileDamage) in try writer.append(bytes, at: offset) }
                offset += piece.count
            }
        }
        try writer.finish()
    }

    /// Where sections of so many bytes lie in a file, at multiples of 64.
    private static func fileRanges(of lengths: [Int]) -> [Range<Int>] {
        var start = FileHeader<Section>.length
        return lengths.map { length in
            let begin = (start + 63) / 64 * 64
            // Readers that take eight bytes at a time may look beyond the last posting.
            start = begin + length + FileBytes.slack
            return begin..<begin + length
        }
    }
}
