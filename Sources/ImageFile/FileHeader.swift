/// The first bytes of an index file: what it is, and where its sections are.
///
/// Little-endian: the mark, the version, the file's length, then for each section its start and length, and last a
/// checksum of all that. The body follows, then the checksums of its chunks and a checksum of those.
struct IndexHeader {
    static let mark: UInt64 = 0x5844_4E49_5045_4B53
    /// To be raised whenever what is written changes its meaning: a file of another version is made anew.
    static let version: UInt64 = 4
    static let length = 24 + IndexSection.allCases.count * 16 + 8

    var fileLength: Int
    /// In the order of `IndexSection.allCases`.
    var sections: [Range<Int>]

    /// The checked body: all sections.
    var body: Range<Int> { Self.length..<(sections.map(\.upperBound).max() ?? Self.length) }

    var bytes: [UInt8] {
        var words = [Self.mark, Self.version, UInt64(fileLength)]
        for section in sections { words += [UInt64(section.lowerBound), UInt64(section.count)] }
        var bytes = words.flatMap { word in withUnsafeBytes(of: word.littleEndian) { Array($0) } }
        let checksum = bytes.withUnsafeBytes { IndexBytes.checksum($0) }
        withUnsafeBytes(of: checksum.littleEndian) { bytes.append(contentsOf: $0) }
        return bytes
    }

    /// Reads the header of a mapped file and makes its body checked.
    init(of bytes: IndexBytes) throws(IndexDamage) {
        let raw = bytes.head(0..<Self.length)
        func word(_ index: Int) -> UInt64 { UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self)) }
        guard word(0) == Self.mark, word(1) == Self.version else { throw .foreign(path: bytes.path) }
        let covered = UnsafeRawBufferPointer(rebasing: raw[..<(Self.length - 8)])
        guard IndexBytes.checksum(covered) == word(Self.length / 8 - 1), word(2) == UInt64(bytes.count) else {
            throw .corrupt(path: bytes.path)
        }
        fileLength = bytes.count
        sections = IndexSection.allCases.indices.map { index in
            let start = Int(word(3 + 2 * index))
            return start..<start + Int(word(4 + 2 * index))
        }
        let tableLength = IndexBytes.chunkCount(of: body.count) * 8
        guard body.upperBound + tableLength + 8 == bytes.count else { throw .corrupt(path: bytes.path) }
        let table = bytes.head(body.upperBound..<body.upperBound + tableLength)
        let tableChecksum = bytes.head(body.upperBound + tableLength..<bytes.count).loadUnaligned(as: UInt64.self)
        guard IndexBytes.checksum(table) == UInt64(littleEndian: tableChecksum) else { throw .corrupt(path: bytes.path) }
        bytes.check(body, by: body.upperBound)
    }

    init(fileLength: Int, sections: [Range<Int>]) {
        self.fileLength = fileLength
        self.sections = sections
    }
}
