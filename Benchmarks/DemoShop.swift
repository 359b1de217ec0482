import Commerce
import Foundation
import Storage
import Text
import Understanding

/// The demo shop's understanding, built as the program builds it.
enum DemoShop {
    static func understander(catalog: String) async throws -> Understander {
        let contents = try await CatalogLoader(folder: catalog, today: Day(year: 2026, month: 11, day: 20)).load()
        let analyzer = Analyzer(lexicon: Lexicon(words: contents.vocabulary.allNames))
        let texts = contents.products.flatMap { $0.title.all + $0.description.all }
        let known = Set(texts.flatMap { analyzer.terms($0) })
        return Understander(
            vocabulary: contents.vocabulary, currency: contents.shop.currency, products: contents.products,
            utterances: contents.utterances, needs: contents.needs, analyzer: analyzer, isKnown: { known.contains($0) })
    }
}
