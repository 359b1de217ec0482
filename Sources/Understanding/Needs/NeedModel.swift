import Classification

/// What the needs' phrasings teach: for each term how rare it is, and which needs it speaks for.
///
/// Terms are known by a digest of 64 bits and stand in order, so that the model is read from a file as it is.
struct NeedModel: Equatable, Sendable {
    /// Ascending.
    var terms: [UInt64] = []
    /// Of each term.
    var inverseFrequencies: [Float] = []
    /// The postings of term t are starts[t]..<starts[t + 1].
    var starts: [UInt32] = [0]
    /// Place of a need, and its weight for the term: below 0 where the phrasings deny it.
    var postingNeeds: [UInt32] = []
    var postingWeights: [Float] = []
    /// Digests of whole phrasings, ascending, and the need of each.
    var phrasings: [UInt64] = []
    var phrasingNeeds: [UInt32] = []
    var situations = SituationLikelihood()

    struct Posting {
        var need: Int
        var weight: Float
    }

    /// Nil for a term that no phrasing has. O(log terms).
    func inverseFrequency(of term: UInt64) -> Float? { terms.position(of: term).map { inverseFrequencies[$0] } }

    /// O(log terms + postings).
    func postings(of term: UInt64) -> [Posting] {
        guard let position = terms.position(of: term) else { return [] }
        return (starts[position]..<starts[position + 1]).map { Posting(need: Int(postingNeeds[Int($0)]), weight: postingWeights[Int($0)]) }
    }

    /// The need that these terms, whatever their order, are a phrasing of.
    func need(phrasedAs terms: [NeedFeatures.Feature]) -> Int? {
        phrasings.position(of: Self.phrasing(terms)).map { Int(phrasingNeeds[$0]) }
    }

    static func phrasing(_ terms: [NeedFeatures.Feature]) -> UInt64 {
        var digest = Digest()
        for term in Set(terms.map { $0.isDenied ? ~$0.key : $0.key }).sorted() { digest.combine(term) }
        return digest.value
    }
}

extension [UInt64] {
    /// Where `key` stands in ascending keys. O(log count).
    func position(of key: UInt64) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle] < key { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low] == key ? low : nil
    }
}
