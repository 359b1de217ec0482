import Commerce
import Foundation
import Search
import Testing
import Text

@testable import Assistant

/// The index between starts: used while it is sound and up to date, made anew otherwise, and said so where it was damaged.
@Suite struct SearchIndexFileTests {
    @Test func damagedIndexIsMadeAnewWithANotice() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shopkeeper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("search.index").path
        let price = Money(minorUnits: 100, .cny)
        let lamp = Product(
            id: "lamp", category: nil, brand: nil, title: LocalizedText(zh: "台灯", en: "Desk lamp"),
            description: LocalizedText(zh: "", en: ""), price: price,
            variants: [Variant(id: "lamp", options: [:], price: price, stock: 1)], added: Day(number: 0))
        let shop = Shop(name: LocalizedText(zh: "店", en: "Shop"), currency: .cny, languages: [.chinese, .english])
        let store = InMemoryShopStore(ShopContents(shop: shop, products: [lamp]))

        func found(revision: String) throws -> (ids: [ProductID], notices: Int) {
            var notices = 0
            let index = try SearchIndexFile.index(
                at: path, of: [lamp], revision: revision, store: store, vocabulary: Vocabulary(), analyzer: Analyzer()
            ) { _ in notices += 1 }
            return (index.search(SearchQuery(Criteria(terms: ["lamp"])), limit: 5).hits.map(\.id), notices)
        }

        #expect(try found(revision: "1") == (["lamp"], 0))
        let first = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(try found(revision: "1") == (["lamp"], 0))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)

        var damaged = first
        damaged[damaged.count / 2] ^= 0x40
        try damaged.write(to: URL(fileURLWithPath: path))
        #expect(try found(revision: "1") == (["lamp"], 1))
        #expect(try found(revision: "1") == (["lamp"], 0))

        #expect(try found(revision: "2") == (["lamp"], 0))
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) != first)
    }
}
