import ImageFile

/// The parts of a file of models.
enum ModelArchive: Int, ImageSection {
    /// What it was learnt from.
    case origin
    /// Where each part's numbers lie in `data`: JSON of `ArchivePart`s by name.
    case directory
    case data

    /// "SKmodels"
    static let mark: UInt64 = 0x736C_6564_6F6D_4B53
    /// To be raised whenever a model saves something else.
    static let version: UInt64 = 1
}

/// Some bytes of an archive's data.
struct ArchivePart: Codable, Hashable {
    var start: Int
    var length: Int

    /// So that numbers of any type can be read in place.
    static let alignment = 64
}
