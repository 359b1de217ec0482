import Commerce

/// A passage as it is quoted: whole, or its first sentences where it is long.
struct PassageExcerpt {
    var citation: Citation
    var text: String

    /// Longer passages are shortened, at a sentence's end.
    static let limit = 420

    /// The best passage; those of other articles, which answer the question's other parts; and where the first is short and
    /// alone, another of its article.
    static func choose(from citations: [Citation]) -> [PassageExcerpt] {
        guard let first = citations.first else { return [] }
        var chosen = [PassageExcerpt(citation: first, text: shortened(first.passage))]
        let others = citations.dropFirst().filter { $0.document != first.document }
        let isShort = first.passage.count < 90
        let further = isShort ? citations.dropFirst().first { $0.passage != first.passage } : nil
        for citation in others.isEmpty ? [further].compactMap(\.self) : others {
            chosen.append(PassageExcerpt(citation: citation, text: shortened(citation.passage)))
        }
        return chosen
    }

    private static func shortened(_ passage: String) -> String {
        guard passage.count > limit else { return passage }
        var kept = ""
        var splitter = SentenceSplitter()
        for sentence in splitter.consume(passage) {
            let longer = kept.isEmpty ? sentence : kept + SentenceSplitter.separator(after: kept) + sentence
            // Verbatim or not at all: what is joined here must be what stands in the article.
            guard longer.count <= limit, passage.hasPrefix(longer) else { break }
            kept = longer
        }
        return kept.isEmpty ? passage : kept
    }
}
