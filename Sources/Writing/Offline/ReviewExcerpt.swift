import Commerce

/// What is quoted of a review: its first sentences, verbatim.
enum ReviewExcerpt {
    static let limit = 160

    static func text(_ review: Review) -> String {
        guard review.text.count > limit else { return review.text }
        var splitter = SentenceSplitter()
        var kept = ""
        for sentence in splitter.consume(review.text + "\n") {
            let longer = kept.isEmpty ? sentence : kept + SentenceSplitter.separator(after: kept) + sentence
            guard review.text.hasPrefix(longer), longer.count <= limit || kept.isEmpty else { break }
            kept = longer
        }
        return kept.isEmpty ? review.text : kept
    }
}
