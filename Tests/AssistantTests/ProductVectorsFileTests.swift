import Commerce
import Foundation
import Search
import Testing
import Text

@testable import Assistant

/// The vectors between starts: made with the index, used while they are of it, made anew where they are not.
@Suite struct ProductVectorsFileTests {
    @Test func vectorsAreWrittenOnceAndMadeAnewWhereTheyAreDamagedOrOfAnotherIndex() throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shopkeeper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("search.vectors").path
        let price = Money(minorUnits: 100, .cny)
        let products = ["lamp", "desk lamp", "oak desk"].map { name in
            Product(
                id: ProductID(name), category: nil, brand: nil, title: LocalizedText(name, language: .english),
                description: LocalizedText("", language: .english), price: price,
                variants: [Variant(id: VariantID(name), options: [:], price: price, stock: 1)], added: Day(number: 0))
        }

        func notices(revision: String) -> Int {
            let index = SearchIndex(products: products, vocabulary: Vocabulary(), analyzer: Analyzer(), revision: revision)
            var notices = 0
            ProductVectorsFile.attach(to: index, at: path) { _ in notices += 1 }
            #expect(index.vectors != nil)
            return notices
        }

        #expect(notices(revision: "1") == 0)
        let first = try Data(contentsOf: URL(fileURLWithPath: path))
        #expect(notices(revision: "1") == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
        var damaged = first
        damaged[damaged.count / 2] ^= 0x40
        try damaged.write(to: URL(fileURLWithPath: path))
        #expect(notices(revision: "1") == 1)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == first)
        #expect(notices(revision: "2") == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: path)) != first)
    }
}
