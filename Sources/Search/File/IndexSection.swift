/// The parts of an index file, in their order there.
enum IndexSection: Int, CaseIterable {
    /// What the index was made from.
    case origin
    case dictionary, postings
    case columns
    case documents
    case vectors

    var name: String {
        switch self {
        case .origin: "origin"
        case .dictionary: "dictionary"
        case .postings: "postings"
        case .columns: "columns"
        case .documents: "documents"
        case .vectors: "vectors"
        }
    }
}
