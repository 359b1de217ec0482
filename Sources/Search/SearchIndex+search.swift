import Commerce

extension SearchIndex {
    /// The products that meet the criteria, in the order of `criteria.sort`, at most `limit` of them.
    ///
    /// Without words in `criteria.terms` every product that meets the hard criteria is a hit, in catalogue order for
    /// relevance. With words, hits hold nearly as much of them as the best does; where none holds any, `lexicalMatch`
    /// says so.
    /// O(products / 64 + products on the list + some of the words' postings).
    public func search(_ query: SearchQuery, limit: Int) -> SearchResult {
        let filter = filter(query.criteria)
        let accepted = filter.accepted()
        let words = analysis(of: query.criteria.terms)
        let hasWords = !words.isEmpty
        let isByRelevance = query.criteria.sort == .relevance && hasWords
        let meaning = isByRelevance ? meaning(of: words, query.criteria.terms) : nil
        let covering = hasWords
            ? postings.covering(
                query.leastShareOfBestCoverage, of: words.weighted, limit: isByRelevance ? Self.fusionDepth(meaning, limit) : 0,
                accepted: accepted) : nil
        let listed = covering?.documents ?? accepted
        let entries = isByRelevance
            ? fused((covering?.top ?? []).map { RankedHit($0, words) }, meaning, words, limit: limit)
            : ordered(listed, words, query, filter, limit: limit)
        return SearchResult(
            hits: entries.map { hit($0, words, query.criteria.terms, filter) }, total: listed.count, meetingCriteria: accepted.count,
            lexicalMatch: hasWords ? (listed.isEmpty ? .none : .found) : .notAsked,
            facets: query.wantsFacets ? facetCounter.facets(over: listed) { self.lowestPrice(of: $0, filter) } : .none,
            unknownWords: words.unknownWords, corrections: words.corrections)
    }

    /// Below this share of the best coverage a match is too weak to be shown beside the best; nor would it be right
    /// that the cheapest of all comes first because it holds one word of three.
    public static let shownShareOfBestCoverage = 0.6

    /// The accepted products that hold at least `share` of what the best of them holds of the words.
    func listed(
        _ accepted: ProductSet, _ words: QueryAnalysis, share: Double = shownShareOfBestCoverage
    ) -> ProductSet {
        postings.covering(share, of: words.weighted, accepted: accepted).documents
    }

    func lowestPrice(of product: Int, _ filter: CriteriaFilter) -> Int {
        filter.matchingPrices(of: product)?.lowest ?? table.prices[product]
    }

    /// Of more products than this the words do not decide between those that are otherwise equal.
    private static let relevanceLimit = 4096

    private func ordered(
        _ listed: ProductSet, _ words: QueryAnalysis, _ query: SearchQuery, _ filter: CriteriaFilter, limit: Int
    ) -> [RankedHit] {
        let key: (Int) -> Double = switch query.criteria.sort {
        case .relevance: { _ in 0 }
        case .priceAscending: { -Double(self.lowestPrice(of: $0, filter)) }
        case .priceDescending: { Double(self.lowestPrice(of: $0, filter)) }
        case .rating: { self.bayesianRating(of: $0) }
        case .newest: { Double(self.table.days[$0]) }
        case .popularity: { query.popularity.indices.contains($0) ? query.popularity[$0] : 0 }
        }
        var found: [Int: RankedHit] = [:]
        if !words.isEmpty, case let count = listed.count, count <= Self.relevanceLimit {
            for entry in postings.best(count, of: words.weighted, accepted: listed) { found[entry.document] = RankedHit(entry, words) }
        }
        var best = BestHits(limit: limit)
        listed.forEach { best.insert($0, score: key($0), relevance: found[$0]?.score ?? 0) }
        return best.sorted().map { found[$0.document] ?? RankedHit(product: $0.document) }
    }

    private func hit(_ found: RankedHit, _ words: QueryAnalysis, _ texts: [String], _ filter: CriteriaFilter) -> SearchHit {
        SearchHit(
            product: found.product, id: id(of: found.product), score: found.score, meaning: found.meaning, coverage: found.coverage,
            price: Money(minorUnits: lowestPrice(of: found.product, filter), table.currency),
            reasons: matchedWords(of: words, in: found.product) + (found.meaning > 0 ? [.nearInMeaning(texts)] : []))
    }

    /// The words that stand in each field of a product, the field with the greatest weight first. A word whose terms
    /// do not all stand there is not said to: of it, the parts that do are named.
    private func matchedWords(of query: QueryAnalysis, in product: Int) -> [Reason] {
        let found = query.terms.compactMap { term -> (term: QueryAnalysis.Term, word: Int, mask: UInt8)? in
            guard let word = term.word, let posting = postings.posting(of: term.entry, in: product) else { return nil }
            return (term, word, posting.fields)
        }
        guard !found.isEmpty else { return [] }
        let termsByWord = Dictionary(query.terms.compactMap { $0.word.map { ($0, 1) } }, uniquingKeysWith: +)
        let fields = SearchField.allCases.sorted { weights[$0].weight > weights[$1].weight }
        var names: [String] = []
        for field in fields where !names.contains(field.name) { names.append(field.name) }
        return names.compactMap { name in
            let mask = fields.filter { $0.name == name }.reduce(UInt8(0)) { $0 | $1.bit }
            let here = found.filter { $0.mask & mask != 0 }
            var shown: [String] = []
            for (word, matches) in Dictionary(grouping: here, by: \.word).sorted(by: { $0.key < $1.key }) {
                shown += matches.count == termsByWord[word] ? [query.words[word]] : matches.map(\.term.text)
            }
            return shown.isEmpty ? nil : .matchedWords(shown, field: name)
        }
    }
}
