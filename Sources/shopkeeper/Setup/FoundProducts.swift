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
        /// With `--explain`: score = coverage · Σ weight · impact.
        var terms: [Term]?
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
    var facets: FacetCounts
    var elapsed: Double

    enum CodingKeys: String, CodingKey {
        case query, total, corrections, products, facets
        case unknownWords = "unknown_words"
        case elapsed = "elapsed_ms"
    }

    init(_ words: String, _ result: SearchResult, in index: SearchIndex, explained: Bool, milliseconds: Double) {
        func rounded(_ value: Double) -> Double { (value * 1e4).rounded() / 1e4 }
        func counts(_ facet: [Facets.Count<String>]) -> [Count] { facet.prefix(10).map { Count(value: $0.value, count: $0.count) } }
        let language: Language = words.containsHan ? .chinese : .english
        query = Sanitizer.line(words, limit: 200)
        total = result.total
        corrections = Dictionary(result.corrections.map { ($0.from, $0.to) }) { first, _ in first }
        unknownWords = result.unknownWords.map { Sanitizer.line($0, limit: 60) }
        products = result.hits.enumerated().map { place, hit in
            Found(
                rank: place + 1, id: hit.id.rawValue, title: Sanitizer.line(index.title(of: hit.product)[language]),
                price: hit.price.decimalString, currency: hit.price.currency.code, score: rounded(hit.score),
                coverage: rounded(hit.coverage),
                terms: explained
                    ? index.contributions(of: words, to: hit.product).map {
                        Term(term: $0.term, weight: rounded($0.weight), impact: rounded($0.impact), fields: $0.fields)
                    } : nil)
        }
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
        for product in products {
            lines.append("\(product.rank). \(product.title)  \(product.price) \(product.currency)  [\(product.id)]  \(product.score)")
            for term in product.terms ?? [] {
                lines.append("     \(term.term): \(term.weight) × \(term.impact) in \(term.fields.joined(separator: ", "))")
            }
            if product.terms != nil { lines.append("     × \(product.coverage) of the words") }
        }
        return lines
    }
}
