import Commerce
import Foundation
import GRDB
import Testing

@testable import Storage

@Suite struct SQLiteShopStoreTests {
    private let folder: TemporaryFolder
    private var path: String { folder.path + "/shop.sqlite" }

    init() throws { folder = try TemporaryFolder() }

    private func code(_ body: () throws -> Void) -> StorageError.Code? {
        do {
            try body()
            return nil
        } catch {
            return (error as? StorageError)?.code
        }
    }

    @Test func aShopIsThereAfterReopening() throws {
        do {
            let store = try SQLiteShopStore(path: path)
            #expect(try !store.hasShop())
            try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        }
        let store = try SQLiteShopStore(path: path)
        #expect(try store.hasShop())
        #expect(try store.products() == Fixture.contents.products)
        #expect(try store.catalogStamp() == "1")
    }

    @Test func anEmptyDatabaseHasNoShopAndSaysSo() throws {
        let store = try SQLiteShopStore(path: path)
        #expect(try store.products().isEmpty)
        #expect(throws: StorageError.self) { try store.shop() }
    }

    @Test func aDatabaseOfANewerVersionIsRefused() throws {
        _ = try SQLiteShopStore(path: path)
        let queue = try DatabaseQueue(path: path)
        try queue.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('9 of the future')") }
        try queue.close()
        #expect(code { _ = try SQLiteShopStore(path: path) } == .newerVersion)
    }

    @Test func aFileThatIsNoDatabaseIsCalledCorruptAndLeftAlone() throws {
        let text = String(repeating: "not a database ", count: 100)
        try folder.write(text, to: "shop.sqlite")
        #expect(code { _ = try SQLiteShopStore(path: path) } == .corrupt)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }

    @Test func aFolderInPlaceOfTheFileIsUnreadable() {
        #expect(code { _ = try SQLiteShopStore(path: folder.path) } == .unreadable)
        #expect(code { _ = try SQLiteShopStore(path: folder.path + "/no/such/shop.sqlite") } == .unreadable)
    }

    @Test func aDamagedRecordThrowsInPlaceOfTrapping() throws {
        let store = try SQLiteShopStore(path: path)
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        let queue = try DatabaseQueue(path: path)
        for damage in ["X'FFFFFFFFFFFFFFFFFF'", "X'7F'", "X''", "X'0203'"] {
            try queue.write { try $0.execute(sql: "UPDATE product SET attributes = \(damage)") }
            #expect(code { _ = try store.products() } == .corrupt)
        }
    }

    @Test(arguments: [
        (ResultCode.SQLITE_FULL, StorageError.Code.full), (.SQLITE_READONLY, .unwritable), (.SQLITE_BUSY, .busy),
        (.SQLITE_CORRUPT, .corrupt), (.SQLITE_IOERR, .other),
    ])
    func databaseErrorsHaveACode(result: ResultCode, code: StorageError.Code) {
        let error = SQLiteShopStore.storageError(DatabaseError(resultCode: result), path: "/x") as? StorageError
        #expect(error?.code == code)
    }

    @Test func everyErrorIsASentenceThatSaysWhatToDo() {
        for code in [StorageError.Code.unreadable, .unwritable, .full, .corrupt, .newerVersion, .busy, .invalidName, .other] {
            let text = StorageError(code, path: "/x/shop.sqlite", cause: "why").description
            #expect(text.contains("/x/shop.sqlite") && text.hasSuffix("."))
        }
    }

    @Test func oneOfTwoSessionsGetsTheLastUnit() async throws {
        let contents = Fixture.contents
        let stores = try [SQLiteShopStore(path: path), SQLiteShopStore(path: path)]
        try stores[0].replaceCatalog(with: contents, stamp: "1")
        let outcomes = await withTaskGroup(of: Bool.self) { group in
            for attempt in 0..<8 {
                group.addTask {
                    let order = Fixture.order(OrderID("L3000000\(attempt)"), lines: [("p3/red", 1)])
                    return (try? stores[attempt % 2].place(order)) != nil
                }
            }
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(outcomes.count { $0 } == 1)
        #expect(try stores[1].product("p3")?.stock == 0)
    }

    @Test func twoSessionsMayOpenANewShopAtOnce() async throws {
        let path = path
        let opened = await withTaskGroup(of: Bool.self) { group in
            for _ in 0..<4 { group.addTask { (try? SQLiteShopStore(path: path)) != nil } }
            return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(opened == 4)
    }

    // MARK: A new catalogue over an old one

    @Test func whatCustomersDidSurvivesANewCatalogue() throws {
        let store = try SQLiteShopStore(path: path)
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        let line = CartLine(product: "p1", variant: "p1/black", quantity: 1)
        let placed = Fixture.order("L30000000", lines: [("p1/black", 2)])
        let cancel = OrderChange(order: "L20260002", from: .pending, to: .cancelled, actor: "c001", policy: nil, reason: "", time: 1)
        let liked = Interaction(customer: "c001", product: "p2", kind: .like, time: 999)
        try store.place(placed)
        try store.apply(cancel, atRevision: 1)
        try store.setCart([line], of: "c001")
        try store.record(liked)
        try store.record(Interaction(customer: "c001", product: "p3", kind: .rating, stars: 2, time: 1_000))
        try store.save(StoredTurn(conversation: "a", turn: 1, customer: "c001", utterance: "u", reply: "r", record: "{}", time: 1))

        try store.replaceCatalog(with: Fixture.contents, stamp: "2")
        #expect(try store.order("L30000000") == placed)
        #expect(try store.order("L20260002")?.state == .cancelled)
        #expect(try store.changes(of: "L20260002") == [cancel])
        #expect(try store.cart(of: "c001") == [line])
        #expect(try store.interactions().filter { $0 == liked }.count == 1)
        #expect(try store.interactions().count == Fixture.contents.interactions.count + 2)
        #expect(try store.product("p3")?.rating == Rating(average: 2, count: 1))
        #expect(try store.turns(of: "a").count == 1)
    }

    @Test func whatIsForgottenDoesNotComeBackWithTheFiles() throws {
        let store = try SQLiteShopStore(path: folder.path + "/forgetting.sqlite")
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        let all = Fixture.contents.customers.flatMap { (try? store.interactions(of: $0.id)) ?? [] }
        let forgotten = try #require(all.first)
        try store.forget([forgotten.id], of: forgotten.interaction.customer)
        var tomorrow = Fixture.contents
        for index in tomorrow.interactions.indices { tomorrow.interactions[index].time += 86_400 }
        try store.replaceCatalog(with: tomorrow, stamp: "2")
        let now = Fixture.contents.customers.flatMap { (try? store.interactions(of: $0.id)) ?? [] }
        #expect(now.map(\.id) == all.dropFirst().map(\.id))
        #expect(try store.interactions().count == tomorrow.interactions.count - 1)
    }

    @Test func soldStaysSoldUntilTheOwnerCountsAgain() throws {
        let store = try SQLiteShopStore(path: path)
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        try store.place(Fixture.order("L30000000", lines: [("p1/black", 2)]))
        try store.replaceCatalog(with: Fixture.contents, stamp: "2")
        #expect(try store.product("p1")?.variants[0].stock == 1)
        var counted = Fixture.contents
        counted.products[0].variants[0].stock = 40
        try store.replaceCatalog(with: counted, stamp: "3")
        #expect(try store.product("p1")?.variants[0].stock == 40)
    }

    @Test func demoOrdersMoveAlongUntilSomebodyChangesThem() throws {
        let store = try SQLiteShopStore(path: path)
        try store.replaceCatalog(with: Fixture.contents, stamp: "1")
        try store.apply(
            OrderChange(order: "L20260001", from: .pending, to: .shipped, actor: "shop", policy: nil, reason: "", time: 1), atRevision: 1)
        var later = Fixture.contents
        for index in later.orders.indices { later.orders[index].placed += 86_400 }
        try store.replaceCatalog(with: later, stamp: "2")
        #expect(try store.order("L20260001")?.placed == 300)
        #expect(try store.order("L20260002")?.placed == 900 + 86_400)
    }
}
