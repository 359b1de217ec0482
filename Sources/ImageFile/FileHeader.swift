/// The first bytes of an image's file: what it is, and where its sections are.
///
/// Little-endian: the mark, the version, the file's length, then for each section its start and length, and last a
/// checksum of all that. The body follows, then the checksums of its chunks and a checksum of those.
public struct FileHeader<Section: ImageSection> {
    /// In bytes.
    public static var length: Int { 24 + Section.allCases.count * 16 + 8 }

    var fileLength: Int
    /// In the order of `Section.allCases`.
    var sections: [Range<Int>]

    /// The checked body: all sections.
    var body: Range<Int> { Self.length..<(sections.map(\.upperBound).max() ?? Self.length) }

    public var bytes: [UInt8] {
        var words = [Section.mark, Section.version, UInt64(fileLength)]
        for section in sections { words += [UInt64(section.lowerBound), UInt64(section.count)] }
        var bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
        let checksum = bytes.withUnsafeBytes { FileBytes.checksum($0) }
        withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Reads the header of a mapped file and makes its body checked.
    init(of bytes: FileBytes) throws(FileDamage) {
        let raw = bytes.head(0..<Self.length)
        func word(_ index: Int) -> UInt64 { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
        guard word(0) == Section.mark, word(1) == Section.version else { throw .foreign(path: bytes.path) }
        let covered = UnsafeRawBufferPointer(rebasing: raw[..<(Self.length - 8)])
        guard FileBytes.checksum(covered) == word(Self.length / 8 - 1), word(2) == UInt64(bytes.count) else {
            throw .corrupt(path: bytes.path)
        }
        fileLength = bytes.count
        sections = (0..<Section.allCases.count).map { index in
            let start = Int(word(3 + 2 * index))
            return start..<start + Int(word(4 + 2 * index))
        }
        let tableLength = FileBytes.chunkCount(of: body.count) * 8
        guard body.upperBound + tableLength + 8 == bytes.count else { throw .corrupt(path: bytes.path) }
        let table = bytes.head(body.upperBound..<body.upperBound + tableLength)
        let tableChecksum = bytes.head(body.upperBound + tableLength..<bytes.count).loadUnaligned(as: UInt64.self)
        guard FileBytes.checksum(table) == UInt64(littleEndian: tableChecksum) else { throw .corrupt(path: bytes.path) }
        bytes.check(body, by: body.upperBound)
    }

    public init(fileLength: Int, sections: [Range<Int>]) {
        self.fileLength = fileLength
        self.sections = sections
    }
}
