/// What one term of a query says for one product.
public struct TermContribution: Hashable, Sendable {
    /// As the index has it: a stem, a pair of characters, a character.
    public var term: String
    /// Its inverse document frequency, times what the kind of term counts.
    public var weight: Double
    /// How strongly it stands for the product, 0 to 1: the BM25F quotient `tf / (k1 + tf)`.
    public var impact: Double
    /// Where it stands, as a `Reason` names them.
    public var fields: [String]
}

extension SearchIndex {
    /// What each term of `text` says for the product at `position`: the hit's score is the sum of weight · impact times
    /// the hit's coverage, up to the rounding of `Evidence`. Terms that the product lacks are left out.
    public func contributions(of text: String, to position: Int) -> [TermContribution] {
        let row = row(at: position)
        return analysis(of: [text]).terms.compactMap { term in
            guard let posting = posting(of: term.entry, in: row) else { return nil }
            var fields: [String] = []
            for field in SearchField.allCases where posting.fields & field.bit != 0 {
                if !fields.contains(field.name) { fields.append(field.name) }
            }
            return TermContribution(
                term: term.text, weight: term.weight, impact: Double(Impact.quotient(posting.impact)), fields: fields)
        }
    }
}
