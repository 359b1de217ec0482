import Commerce

extension SearchIndex {
    /// The products that meet the criteria, in the order of `criteria.sort`, at most `limit` of them.
    ///
    /// Without words in `criteria.terms` every product that meets the hard criteria is a hit, in catalogue order for
    /// relevance. With words, hits hold at least one of them; where none does, `lexicalMatch` says so.
    /// O(postings of the words + products / 64 + products that meet the criteria).
    public func search(_ query: SearchQuery, limit: Int) -> SearchResult {
        let filter = filter(query.criteria)
        let accepted = filter.accepted()
        let words = analysis(of: query.criteria.terms)
        let hasWords = !words.terms.isEmpty || !words.unknownWords.isEmpty
        let scores = hasWords ? LexicalScores(words, in: postings) : nil
        let listed = listed(accepted, scores, sort: query.criteria.sort)

        let hits = ordered(listed, scores, query, filter, limit: limit).map { hit($0, scores, words, filter) }
        return SearchResult(
            hits: hits, total: listed.count, meetingCriteria: accepted.count,
            lexicalMatch: hasWords ? (listed.isEmpty ? .none : .found) : .notAsked,
            facets: query.wantsFacets ? facetCounter.facets(over: listed) { self.lowestPrice(of: $0, filter) } : .none,
            unknownWords: words.unknownWords, corrections: words.corrections)
    }

    /// How much of the best coverage a product needs in a list that is not ordered by relevance.
    private static let leastShareOfBestCoverage = 0.5
    /// Below this share a match is too weak to be shown beside the best.
    public static let shownShareOfBestCoverage = 0.6

    /// The products that belong on the list: with words, those that hold one; in orders that put relevance aside,
    /// only those that hold about as much of the query as the best, lest the cheapest of all comes first.
    func listed(_ accepted: ProductSet, _ scores: LexicalScores?, sort: SortOrder) -> ProductSet {
        guard let scores else { return accepted }
        var listed = accepted
        listed.formIntersection(scores.matching)
        return sort == .relevance ? listed : covered(listed, scores, atLeast: Self.leastShareOfBestCoverage)
    }

    /// Those that hold at least `share` of what the best of them holds of the query.
    func covered(_ listed: ProductSet, _ scores: LexicalScores, atLeast share: Double) -> ProductSet {
        var best = 0.0
        listed.forEach { best = max(best, scores.coverage($0)) }
        var near = ProductSet(capacity: listed.capacity)
        listed.forEach { if scores.coverage($0) >= best * share { near.insert($0) } }
        return near
    }

    func lowestPrice(of product: Int, _ filter: CriteriaFilter) -> Int {
        filter.matchingPrices(of: product)?.lowest ?? table.prices[product]
    }

    private func ordered(
        _ listed: ProductSet, _ scores: LexicalScores?, _ query: SearchQuery, _ filter: CriteriaFilter, limit: Int
    ) -> [BestHits.Entry] {
        let key: (Int) -> Double = switch query.criteria.sort {
        case .relevance: { scores?.score($0) ?? 0 }
        case .priceAscending: { -Double(self.lowestPrice(of: $0, filter)) }
        case .priceDescending: { Double(self.lowestPrice(of: $0, filter)) }
        case .rating: { self.bayesianRating(of: $0) }
        case .newest: { Double(self.table.days[$0]) }
        case .popularity: { query.popularity.indices.contains($0) ? query.popularity[$0] : 0 }
        }
        var best = BestHits(limit: limit)
        listed.forEach { best.insert($0, score: key($0), relevance: scores?.score($0) ?? 0) }
        return best.sorted()
    }

    private func hit(
        _ entry: BestHits.Entry, _ scores: LexicalScores?, _ words: QueryAnalysis, _ filter: CriteriaFilter
    ) -> SearchHit {
        SearchHit(
            product: entry.document, id: id(of: entry.document), score: scores?.score(entry.document) ?? 0,
            coverage: scores?.coverage(entry.document) ?? 0,
            price: Money(minorUnits: lowestPrice(of: entry.document, filter), table.currency),
            reasons: matchedWords(of: words, in: entry.document))
    }

    /// The words that stand in each field of a product, the field with the greatest weight first. A word whose terms
    /// do not all stand there is not said to: of it, the parts that do are named.
    private func matchedWords(of query: QueryAnalysis, in product: Int) -> [Reason] {
        let found = query.terms.compactMap { term -> (term: QueryAnalysis.Term, word: Int, mask: UInt8)? in
            guard let word = term.word, case let mask = postings.fields(of: term.entry, in: product), mask != 0 else {
                return nil
            }
            return (term, word, mask)
        }
        guard !found.isEmpty else { return [] }
        let termsByWord = Dictionary(query.terms.compactMap { $0.word.map { ($0, 1) } }, uniquingKeysWith: +)
        let formula = weights.formula
        return SearchField.allCases
            .sorted { formula.fields[$0.position].weight > formula.fields[$1.position].weight }
            .compactMap { field in
                let here = found.filter { $0.mask & (1 << UInt8(field.position)) != 0 }
                var shown: [String] = []
                for (word, matches) in Dictionary(grouping: here, by: \.word).sorted(by: { $0.key < $1.key }) {
                    shown += matches.count == termsByWord[word] ? [query.words[word]] : matches.map(\.term.text)
                }
                return shown.isEmpty ? nil : .matchedWords(shown, field: field.rawValue)
            }
    }
}
