/// How an entry of the interaction matrix weighs when neighbourhoods are compared. The compared things (products for
/// `ItemItemModel`, customers for `UserUserModel`) are the documents, the others are the terms.
///
/// With n_t the documents that hold term t, N all documents, and L_d the sum of a document's entries over their mean:
///
/// - `cosine`: the entry itself;
/// - `tfidf`: √r · ln(N / (1 + n_t)) (Salton, Buckley: Term-Weighting Approaches in Automatic Text Retrieval, 1988);
/// - `bm25`: r (k1 + 1) / (r + k1 (1 - b + b L_d)) · ln(N / (1 + n_t)), compared by their product instead of the cosine
///   (Robertson, Zaragoza: The Probabilistic Relevance Framework, 2009).
///
/// As in the `implicit` library, so that results can be held against it.
public enum Weighting: Hashable, Codable, Sendable {
    case cosine
    case tfidf
    case bm25(k1: Float = 1.2, b: Float = 0.75)

    /// Whether documents are compared by the cosine of their weighted entries, else by their product.
    var isNormalised: Bool {
        switch self {
        case .cosine, .tfidf: true
        case .bm25: false
        }
    }
}
