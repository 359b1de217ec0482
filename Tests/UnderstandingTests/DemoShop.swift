import Commerce
import Storage
import Text
@testable import Understanding

/// The demo shop's own words, products and examples: understanding is tested on what people will talk to.
struct DemoShop: Sendable {
    let contents: ShopContents
    let understander: Understander

    static let loaded = Task { try await DemoShop() }

    private init() async throws {
        let folder = String(#filePath.split(separator: "/").dropLast(3).joined(separator: "/"))
        contents = try await CatalogLoader(folder: "/\(folder)/Catalog", today: Day(year: 2026, month: 11, day: 20)).load()
        let analyzer = Analyzer(lexicon: Lexicon(words: contents.vocabulary.allNames))
        var frequencies: [String: Int] = [:]
        for text in contents.products.flatMap(\.title.all) {
            for word in analyzer.words(text) { frequencies[word, default: 0] += 1 }
        }
        let known = Set(contents.products.flatMap { ($0.title.all + $0.description.all).flatMap { analyzer.terms($0) } })
        var carried: [CategoryID: Set<String>] = [:]
        for product in contents.products {
            guard let category = product.category else { continue }
            carried[category, default: []].formUnion((product.title.all + product.description.all).flatMap { analyzer.terms($0) })
        }
        let ofCategory = carried
        understander = Understander(
            vocabulary: contents.vocabulary, currency: contents.shop.currency, rates: contents.shop.rates, products: contents.products,
            utterances: contents.utterances, needs: contents.needs, analyzer: analyzer,
            corrector: SpellingCorrector(names: contents.vocabulary.allNames, frequencies: frequencies), isKnown: { known.contains($0) },
            carries: { term, categories in categories.contains { ofCategory[$0]?.contains(term) ?? false } })
    }

    /// A conversation that shows the first products of a category.
    func showing(_ category: CategoryID, count: Int = 3) -> ConversationState {
        let shown = contents.products.filter { $0.category == category }.prefix(count)
        return ConversationState(criteria: Criteria(category: category), shown: Array(shown))
    }
}
