import Commerce
import Foundation
import Search
import Text

/// What `search` prints; the keys of its JSON are its properties.
struct FoundProducts: Encodable {
    struct Term: Encodable {
        var term: String
        var weight: Double
        var impact: Double
        var fields: [String]
    }

    struct Found: Encodable {
        var rank: Int
        var id: String
        var title: String
        var price: String
        var currency: String
        var score: Double
        var coverage: Double
        /// With `--explain`: score = coverage · Σ weight · impact + meaning.
        var terms: [Term]?
        var meaning: Double?

        /// - Parameter words: the query, where its words are to be explained.
        init(_ hit: SearchHit, rank: Int, in index: SearchIndex, _ language: Language, explaining words: String?) {
            self.rank = rank
            id = hit.id.rawValue
            title = Sanitizer.line(index.title(of: hit.product)[language])
            price = hit.price.decimalString
            currency = hit.price.currency.code
            score = rounded(hit.score)
            coverage = rounded(hit.coverage)
            terms = words.map { words in
                index.contributions(of: words, to: hit.product).map {
                    Term(term: $0.term, weight: rounded($0.weight), impact: rounded($0.impact), fields: $0.fields)
                }
            }
            meaning = words == nil ? nil : rounded(hit.meaning)
        }
    }

    struct Count: Encodable {
        var value: String
        var count: Int
    }

    struct PriceBand: Encodable {
        var atLeast: String
        var below: String?
        var count: Int

        enum CodingKeys: String, CodingKey {
            case atLeast = "at_least"
            case below, count
        }
    }

    struct FacetCounts: Encodable {
        var categories: [Count]
        var brands: [Count]
        var prices: [PriceBand]
        var attributes: [String: [Count]]
    }

    var query: String
    var total: Int
    var corrections: [String: String]
    var unknownWords: [String]
    var products: [Found]
    /// Where there are fewer products than were asked for: others that are near in meaning.
    var near: [Found]
    var facets: FacetCounts
    var elapsed: Double

    enum CodingKeys: String, CodingKey {
        case query, total, corrections, products, near, facets
        case unknownWords = "unknown_words"
        case elapsed = "elapsed_ms"
    }

    init(_ words: String, _ result: SearchResult, near: [SearchHit], in index: SearchIndex, explained: Bool, milliseconds: Double) {
        func counts(_ facet: [Facets.Count<String>]) -> [Count] { facet.prefix(10).map { Count(value: $0.value, count: $0.count) } }
        let language: Language = words.containsHan ? .chinese : .english
        query = Sanitizer.line(words, limit: 200)
        total = result.total
        corrections = Dictionary(result.corrections.map { ($0.from, $0.to) }) { first, _ in first }
        unknownWords = result.unknownWords.map { Sanitizer.line($0, limit: 60) }
        func found(_ hits: [SearchHit], after count: Int) -> [Found] {
            hits.enumerated().map { Found($1, rank: count + $0 + 1, in: index, language, explaining: explained ? words : nil) }
        }
        products = found(result.hits, after: 0)
        self.near = found(near, after: result.hits.count)
        facets = FacetCounts(
            categories: counts(result.facets.categories.map { .init($0.value.rawValue, count: $0.count) }),
            brands: counts(result.facets.brands),
            prices: result.facets.priceBands.map {
                PriceBand(atLeast: $0.atLeast.decimalString, below: $0.below?.decimalString, count: $0.count)
            },
            attributes: Dictionary(uniqueKeysWithValues: result.facets.attributes.map { ($0.key.rawValue, counts($0.value)) }))
        elapsed = rounded(milliseconds)
    }

    /// For people.
    var lines: [String] {
        var lines: [String] = []
        for (wrong, right) in corrections.sorted(by: { $0.key < $1.key }) { lines.append("Showing results for “\(right)” instead of “\(wrong)”.") }
        if !unknownWords.isEmpty { lines.append("No product holds: \(unknownWords.joined(separator: ", "))") }
        lines.append("\(total) product\(total == 1 ? "" : "s") in \(elapsed) ms")
        lines += products.flatMap(\.lines)
        if !near.isEmpty {
            lines.append("Near in meaning, though they do not hold these words:")
            lines += near.flatMap(\.lines)
        }
        return lines
    }
}

extension FoundProducts.Found {
    fileprivate var lines: [String] {
        var lines = ["\(rank). \(title)  \(price) \(currency)  [\(id)]  \(score)"]
        for term in terms ?? [] {
            lines.append("     \(term.term): \(term.weight) × \(term.impact) in \(term.fields.joined(separator: ", "))")
        }
        if terms != nil { lines.append("     × \(coverage) of the words") }
        if let meaning, meaning > 0 { lines.append("     + \(meaning) for meaning") }
        return lines
    }
}

private func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }
