/// A question as it was typed, slips of spelling mended once for all that look at it.
struct TypedQuestion: Sendable {
    let text: String
    /// Its service terms in order, separated by spaces.
    let canonical: String
    /// Its words; Latin ones by their stems, so that every inflection of a surface is found.
    let words: [String]

    /// The service terms; of unknown Chinese its pairs of characters.
    var pieces: [String] { ServiceTerms.pieces(canonical) }

    init(_ text: String, terms: ServiceTerms) {
        let spelt = terms.mended(text)
        self.text = text
        canonical = terms.canonical(spelt)
        words = terms.stems(spelt)
    }
}
