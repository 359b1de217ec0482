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
            ? covering(
                query.leastShareOfBestCoverage, of: words, accepted: accepted,
                depth: isByRelevance ? Self.fusionDepth(meaning, limit, words) : RankDepth(0))
            : nil
        let listed = covering?.listed ?? accepted
        let entries = isByRelevance
            ? fused((covering?.best ?? []).map { RankedHit($0, words) }, meaning, words, limit: limit)
            : ordered(listed, words, query, filter, limit: limit)
        return SearchResult(
            hits: hits(entries, words, query.criteria.terms, filter), total: listed.count, meetingCriteria: accepted.count,
            lexicalMatch: hasWords ? (listed.isEmpty ? .none : .found) : .notAsked,
            facets: query.wantsFacets ? facetCounter.facets(over: listed, filter) : .none,
            unknownWords: words.unknownWords, corrections: words.corrections)
    }

    /// Below this share of the best coverage a match is too weak to be shown beside the best; nor would it be right
    /// that the cheapest of all comes first because it holds one word of three.
    public static let shownShareOfBestCoverage = 0.6

    /// Of more products than this the words do not decide between those that are otherwise equal.
    private static let relevanceLimit = 4096

    private func ordered(
        _ listed: Selection, _ words: QueryAnalysis, _ query: SearchQuery, _ filter: CatalogueFilter, limit: Int
    ) -> [RankedHit] {
        let key: (Row, Int) -> Double = switch query.criteria.sort {
        case .relevance: { _, _ in 0 }
        case .priceAscending: { row, _ in -Double(filter.lowestPrice(of: row)) }
        case .priceDescending: { row, _ in Double(filter.lowestPrice(of: row)) }
        case .rating: { row, _ in self.bayesianRating(of: row) }
        case .newest: { row, _ in Double(self.segments[row.segment].table.days[row.place]) }
        case .popularity: { _, position in query.popularity.indices.contains(position) ? query.popularity[position] : 0 }
        }
        var found: [Int: RankedHit] = [:]
        if !words.isEmpty, case let count = listed.count, count <= Self.relevanceLimit {
            for entry in best(RankDepth(count), of: words, accepted: listed) { found[entry.position] = RankedHit(entry, words) }
        }
        var best = BestHits(limit: limit)
        listed.forEach { row in
            let position = position(of: row)
            best.insert(position, score: key(row, position), relevance: found[position]?.score ?? 0)
        }
        return best.sorted().map { found[$0.document] ?? RankedHit(row(at: $0.document), at: $0.document) }
    }

    private func hits(_ found: [RankedHit], _ words: QueryAnalysis, _ texts: [String], _ filter: CatalogueFilter) -> [SearchHit] {
        // Most hits hold the words in the same fields as some other.
        var reasons: [[UInt8]: [Reason]] = [:]
        return found.map { found in
            let fields = words.terms.map { $0.word == nil ? 0 : self.fields(of: $0.entry, in: found.row) }
            let matched = reasons[fields] ?? matchedWords(of: words, in: fields)
            reasons[fields] = matched
            return SearchHit(
                product: found.position, id: id(of: found.row), score: found.score, meaning: found.meaning, coverage: found.coverage,
                price: Money(minorUnits: filter.lowestPrice(of: found.row), currency),
                reasons: matched + (found.meaning > 0 ? [.nearInMeaning(texts)] : []))
        }
    }

    /// The words that stand in each field of a product, the field with the greatest weight first. A word whose terms
    /// do not all stand there is not said to: of it, the parts that do are named.
    /// - Parameter masks: by term, the fields that it stands in.
    private func matchedWords(of query: QueryAnalysis, in masks: [UInt8]) -> [Reason] {
        let found = zip(query.terms, masks).compactMap { term, mask in
            mask == 0 ? nil : term.word.map { (term: term, word: $0, mask: mask) }
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
