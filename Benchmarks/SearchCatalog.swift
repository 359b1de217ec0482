import Commerce
import Search
import Storage
import Text

/// A public catalogue, read as `import products` reads it but for prices, which one of them lacks.
struct SearchCatalog {
    var products: [Product]
    var vocabulary: Vocabulary
    /// Groups of words, as `Synonyms` takes them.
    var synonyms: [[String]]

    init(_ path: String, map: [String: String] = [:], synonyms: [[String]]) throws {
        let options = ImportOptions(shopName: "benchmark", map: map, today: Day(number: 0), requiresPrice: false)
        let contents = try ProductImporter(options: options).read(file: path).contents
        (products, vocabulary) = (contents.products, contents.vocabulary)
        self.synonyms = synonyms
    }

    /// With long descriptions after the short ones, of which an import takes the first: other engines index both.
    static func withLongDescriptions(_ path: String, synonyms: [[String]]) throws -> SearchCatalog {
        var catalog = try SearchCatalog(path, synonyms: synonyms)
        let long = try SearchCatalog(path, map: ["description": "long_description"], synonyms: [])
        let more = Dictionary(uniqueKeysWithValues: long.products.map { ($0.id, $0.description) })
        for place in catalog.products.indices {
            guard let longer = more[catalog.products[place].id] else { continue }
            catalog.products[place].description.texts.merge(longer.texts) { $0 == $1 || $1.isEmpty ? $0 : $0 + "\n" + $1 }
        }
        return catalog
    }

    /// - Parameter revision: what the index says it holds.
    func index(revision: String = "") -> SearchIndex {
        let analyzer = Analyzer(lexicon: Lexicon(words: vocabulary.allNames))
        return SearchIndex(
            products: products, vocabulary: vocabulary, analyzer: analyzer, synonyms: Synonyms(synonyms),
            revision: revision)
    }

    /// By query, then by product.
    static func ratings(_ path: String) throws -> [String: [ProductID: Double]] {
        var ratings: [String: [ProductID: Double]] = [:]
        for judgment in try Judgment.read(from: path) {
            ratings[judgment.query, default: [:]][ProductID(judgment.product)] = judgment.rating
        }
        return ratings
    }
}
