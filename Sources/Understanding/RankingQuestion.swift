public import Commerce

/// What is asked of the order of the list rather than of a product.
public enum RankingQuestion: Hashable, Sendable {
    /// "Why is this first?", 为什么推荐这个: why the products of the request stand where they do.
    case placed
    /// "Why not the Pinecrest?", 为什么没有松峰: what keeps a product out or behind. Where the request refers to none in
    /// sight, it is the one called `name`.
    case absent(name: String, described: Criteria)
}
