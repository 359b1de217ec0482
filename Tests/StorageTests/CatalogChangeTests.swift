import Commerce
import Foundation
import GRDB
import Testing

@testable import Storage

/// What a new load of the catalogue is said to have changed.
@Suite struct CatalogChangeTests {
    private let folder: TemporaryFolder
    private let store: SQLiteShopStore
    private let first: CatalogRevision

    init() throws {
        folder = try TemporaryFolder()
        store = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        first = try store.catalogRevision()
    }

    private func changes(by edit: (inout ShopContents) -> Void) throws -> CatalogChanges? {
        var contents = Fixture.contents
        edit(&contents)
        try store.replaceCatalog(with: contents, stamp: "2")
        return try store.catalogChanges(since: first, limit: 10)
    }

    @Test func theSameCatalogueAgainChangesNothing() throws {
        let changes = try #require(try changes { $0.utterances = [] })
        #expect(changes.isEmpty)
        #expect(changes.reviews.isEmpty)
    }

    @Test func onlyProductsThatDifferAreChanged() throws {
        let changes = try #require(try changes { contents in
            contents.products[0].variants[1].price = Money(minorUnits: 1, .cny)
            contents.products.remove(at: 1)
            contents.products.insert(Fixture.product("p9"), at: 0)
        })
        #expect(changes.products.map(\.id) == ["p9", "p1"])
        #expect(changes.removed == ["p2"])
        #expect(changes.revision == (try store.catalogRevision()))
    }

    @Test func aReviewOrAVariantThatIsGoneChangesItsProduct() throws {
        let changes = try #require(try changes { contents in
            contents.products[0].variants.removeLast()
            contents.reviews.removeAll { $0.product == "p2" }
            contents.reviews.append(Review(product: "gone", stars: 1, language: .english, date: Day(number: 1), author: "", text: "x"))
        })
        #expect(changes.products.map(\.id) == ["p1", "p2"])
        #expect(changes.removed.isEmpty)
    }

    @Test func whatWasSoldAndIsSoldAgainInTheFileStaysAsItWas() throws {
        try store.place(Fixture.order("L30000000", lines: [("p1/black", 2)]))
        let sold = try store.catalogRevision()
        try store.replaceCatalog(with: Fixture.contents, stamp: "2")
        #expect(try store.catalogChanges(since: sold, limit: 10)?.isEmpty == true)
    }

    @Test func otherWordsOfTheShopAskForEverythingAnew() throws {
        #expect(try changes { $0.synonyms = [["shirt", "blouse"]] } == nil)
        let second = try store.catalogRevision()
        #expect(second.basis != first.basis)
        #expect(try store.catalogChanges(since: second, limit: 10)?.isEmpty == true)
    }

    @Test func anotherDatabaseOfTheSameCatalogueHasItsOwnRevisions() throws {
        let other = try SQLiteShopStore(path: folder.path + "/other.sqlite")
        try other.replaceCatalog(with: Fixture.contents, stamp: "1")
        #expect(try other.catalogRevision() != first)
        #expect(try other.catalogChanges(since: first, limit: 10) == nil)
    }

    @Test func aDatabaseOfTheVersionBeforeIsBroughtUp() throws {
        let path = folder.path + "/old.sqlite"
        let queue = try DatabaseQueue(path: path)
        try Schema.migrator.migrate(queue, upTo: "2 articles of a shop's own intents")
        try queue.write { db in
            try db.execute(sql: "INSERT INTO meta (key, value) VALUES ('revision', CAST('41' AS BLOB))")
        }
        try queue.close()
        let old = try SQLiteShopStore(path: path)
        let revision = try old.catalogRevision()
        #expect(revision.number == 41)
        #expect(!revision.basis.hasPrefix("."))
        try old.replaceCatalog(with: Fixture.contents, stamp: "1")
        #expect(try old.catalogChanges(since: revision, limit: 10) == nil)
        let loaded = try old.catalogRevision()
        try old.place(Fixture.order("L1", lines: [("p1/black", 1)]))
        #expect(try old.catalogChanges(since: loaded, limit: 10)?.products.map(\.id) == ["p1"])
    }
}
