import ImageFile

/// The parts of an index file, in their order there.
enum IndexSection: Int, ImageSection {
    static let mark: UInt64 = 0x5844_4E49_5045_4B53
    static let version: UInt64 = 4

    /// What the index was made from, and with which parameters.
    case origin
    /// Of the fields, 64-bit floating point: what segments made later hold their lengths against.
    case meanLengths
    case dictionary, postings
    /// What filters and facets look at.
    case columns
    /// What of a product is shown.
    case documents
    /// The words of the titles, for misspelt ones.
    case words
    /// Of a file of vectors (`ProductVectors`) alone: those of terms, of products, and the graph over the latter.
    case termVectors, productVectors, graph
}
