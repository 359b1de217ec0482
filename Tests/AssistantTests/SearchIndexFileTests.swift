import Commerce
import Foundation
import ImageFile
import Search
import Testing

@testable import Assistant

/// The index between starts: used while it is sound, with what changed since; made anew otherwise, and said so where it was
/// damaged.
@Suite struct SearchIndexFileTests {
    private func ids(_ terms: String, in shop: LoadedShop) -> [ProductID] {
        shop.index.search(SearchQuery(Criteria(terms: [terms])), limit: 5).hits.map(\.id)
    }

    @Test func damagedIndexIsMadeAnewWithANotice() throws {
        let small = try SmallShop(products: 3)
        var notices: [Announcement] = []
        func found() throws -> [ProductID] { ids("lamp 1", in: try small.loaded { notices.append($0) }) }

        #expect(try found() == ["lamp1"])
        let first = try small.indexBytes
        #expect(try found() == ["lamp1"])
        #expect(try small.indexBytes == first)
        #expect(notices.isEmpty)

        var damaged = first
        damaged[damaged.count / 2] ^= 0x40
        try damaged.write(to: URL(fileURLWithPath: small.files.searchIndex))
        #expect(try found() == ["lamp1"])
        #expect(notices == [.indexRebuilt])
        #expect(try small.indexBytes == first)
        #expect(try found() == ["lamp1"])
        #expect(notices.count == 1)
    }

    @Test func fewChangesAreLaidBesideTheFileAndManyWriteItAnew() throws {
        let small = try SmallShop(products: 100)
        _ = try small.loaded()
        let first = try small.indexBytes
        try small.change { products in
            products.remove(at: 5)
            products.insert(SmallShop.lamp(1000, title: "Reading lamp"), at: 0)
            products[7] = SmallShop.lamp(7, title: "Walnut lamp", price: 55)
        }
        let started = try small.loaded()
        #expect(started.index.changeCount > 0)
        #expect(try small.indexBytes == first)
        #expect(ids("reading", in: started) == ["lamp1000"])
        #expect(ids("walnut", in: started) == ["lamp7"])
        #expect(started.product("lamp5") == nil)
        #expect(started.catalogue.count == 100)
        for product in small.contents.products {
            let position = try #require(started.index.position(of: product.id))
            #expect(started.catalogue.product(at: position) == product)
        }
        #expect(Set(started.catalogue.products) == Set(small.contents.products))

        try small.change { products in
            for place in products.indices.prefix(80) { products[place].price = Money(minorUnits: 100 + place, .cny) }
        }
        let later = try small.loaded()
        #expect(later.index.changeCount == 0)
        #expect(try small.indexBytes != first)
        #expect(later.catalogue.products == small.contents.products)
    }

    @Test func whileAnotherProcessWritesTheIndexAStartDoesWithoutTheFile() throws {
        let small = try SmallShop(products: 3)
        let claim = try #require(try IndexFileClaim(small.files.searchIndex, waits: false))
        #expect(ids("lamp 2", in: try small.loaded()) == ["lamp2"])
        #expect(!FileManager.default.fileExists(atPath: small.files.searchIndex))
        withExtendedLifetime(claim) {}
    }
}
