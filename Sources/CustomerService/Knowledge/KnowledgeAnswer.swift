public import Commerce

/// What the knowledge base says to a question.
public struct KnowledgeAnswer: Hashable, Sendable {
    /// The passage that answers.
    public var best: Citation
    /// Further passages of the same article that speak to the question, best first; at most one.
    public var more: [Citation]
    /// The share of the question's weight that the best passage holds, 0 to 1.
    public var coverage: Double
    /// How near the question is to the article's title: Dice's coefficient, 0 to 1.
    public var titleSimilarity: Double
    /// How far the best article is ahead of the next, as a share of its score: 0 for a tie, 1 for no other.
    public var margin: Double

    public var citations: [Citation] { [best] + more }
}
