public import ImageFile

/// What can be kept in an archive and had from it again, the same to the last bit.
public protocol Archivable {
    /// - Throws: `FileDamage.corrupt` where the parts are missing or do not fit each other.
    init(from reader: ArchiveReader) throws(FileDamage)

    func save(to writer: ArchiveWriter)
}
