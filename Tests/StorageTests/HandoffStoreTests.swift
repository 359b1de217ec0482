import Commerce
import Foundation
import Storage
import Testing

/// What every store must do with hand-offs; both are held to it.
@Suite struct HandoffStoreTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func store(_ kind: StoreContractTests.Kind) throws -> any ShopStore {
        switch kind {
        case .memory: return InMemoryShopStore(Fixture.contents)
        case .sqlite:
            let store = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
            try store.replaceCatalog(with: Fixture.contents, stamp: "1")
            return store
        }
    }

    private func handoff(
        _ id: HandoffID, of customer: CustomerID? = "c001", priority: Handoff.Priority = .normal, queued: Int = 10
    ) -> Handoff {
        Handoff(
            id: id, conversation: "t-0", customer: customer, language: .english, reason: .asked, priority: priority, summary: "A lost parcel.", queued: queued)
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func whatIsUrgentComesFirstThenWhatWaitsLongest(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        for (id, priority, time) in [("a", 0, 1), ("b", 2, 9), ("c", 0, 0), ("d", 2, 3), ("e", 1, 5)] as [(HandoffID, Int, Int)] {
            _ = try store.queue(handoff(id, priority: try #require(.init(rawValue: priority)), queued: time), packet: "")
        }
        #expect(try store.openHandoffs().map(\.id) == ["d", "b", "e", "c", "a"])
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func queuedTwiceIsQueuedOnce(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        let first = try store.queue(handoff("a"), packet: "first")
        #expect(try store.queue(handoff("a", queued: 99), packet: "second") == first)
        #expect(try store.packet(of: "a") == "first")
        #expect(try store.handoff("a") == first)
        #expect(try store.handoff("b") == nil)
        #expect(first.packet.hasSuffix("handoffs/a.md"))
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func ofTwoColleaguesOneTakesIt(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        _ = try store.queue(handoff("a"), packet: "")
        let taken = try store.apply(.accept(by: "Lin"), to: "a", at: 20)
        #expect(taken.state == .accepted && taken.colleague == "Lin" && taken.accepted == 20)
        #expect(throws: HandoffConflict(current: taken)) { try store.apply(.accept(by: "Kai"), to: "a", at: 21) }
        #expect(try store.apply(.accept(by: "Lin"), to: "a", at: 30) == taken)
        #expect(throws: HandoffConflict(current: taken)) { try store.apply(.end(HandoffEnding(.settled), by: "Kai"), to: "a", at: 31) }
        #expect(throws: HandoffConflict(current: nil)) { try store.apply(.accept(by: "Kai"), to: "none", at: 1) }
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func aHandoffEndsOnce(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        for id in ["a", "b", "c"] as [HandoffID] { _ = try store.queue(handoff(id), packet: "") }
        try store.apply(.accept(by: "Lin"), to: "a", at: 20)
        let settled = try store.apply(.end(HandoffEnding(.settled, note: "sent again"), by: "Lin"), to: "a", at: 25)
        #expect(settled.state == .returned && settled.ending?.note == "sent again" && settled.returned == 25)
        #expect(try store.apply(.callBack, to: "b", at: 26).ending?.kind == .calledBack)
        #expect(throws: HandoffConflict.self) { try store.apply(.callBack, to: "a", at: 27) }
        #expect(throws: HandoffConflict.self) { try store.apply(.accept(by: "Lin"), to: "b", at: 27) }
        #expect(try store.openHandoffs().map(\.id) == ["c"])
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func messagesAreNumberedAndOnlyForThoseWhoTakePart(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        _ = try store.queue(handoff("a"), packet: "")
        _ = try store.queue(handoff("b"), packet: "")
        try store.post("hello?", by: .customer, to: "a", at: 11)
        #expect(throws: HandoffConflict.self) { try store.post("hi", by: .colleague("Lin"), to: "a", at: 12) }
        try store.apply(.accept(by: "Lin"), to: "a", at: 13)
        #expect(try store.post("hi", by: .colleague("Lin"), to: "a", at: 14).number == 2)
        #expect(throws: HandoffConflict.self) { try store.post("hi", by: .colleague("Kai"), to: "a", at: 15) }
        try store.post("other", by: .customer, to: "b", at: 16)
        #expect(try store.messages(of: "a", after: 0).map(\.text) == ["hello?", "hi"])
        #expect(try store.messages(of: "a", after: 1) == [HandoffMessage(number: 2, author: .colleague("Lin"), text: "hi", time: 14)])
        try store.apply(.end(HandoffEnding(.givenBack), by: "Lin"), to: "a", at: 17)
        #expect(throws: HandoffConflict.self) { try store.post("still there?", by: .customer, to: "a", at: 18) }
    }

    @Test(arguments: StoreContractTests.Kind.allCases)
    func aCustomersOwnIsFoundAndWhatWasShownKept(kind: StoreContractTests.Kind) throws {
        let store = try store(kind)
        _ = try store.queue(handoff("a", priority: .urgent), packet: "")
        _ = try store.queue(handoff("b", queued: 99), packet: "")
        _ = try store.queue(handoff("c", of: nil, priority: .urgent, queued: 0), packet: "")
        #expect(try store.openHandoff(of: "c001")?.id == "a")
        try store.apply(.accept(by: "Lin"), to: "b", at: 100)
        #expect(try store.openHandoff(of: "c001")?.id == "b")
        #expect(try store.openHandoff(of: "c002") == nil)
        try store.apply(.show(upTo: 4), to: "b", at: 101)
        try store.apply(.show(upTo: 3), to: "b", at: 102)
        #expect(try store.handoff("b")?.shown == 4)
    }

    @Test func thePacketIsItsOwnersAlone() throws {
        let store = try store(.sqlite)
        let path = try store.queue(handoff("a"), packet: "# Secret").packet
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "# Secret")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path + "/handoffs") == ["a.md"])
    }

    @Test func anotherProcessSeesTheQueue() throws {
        let first = try store(.sqlite)
        _ = try first.queue(handoff("a"), packet: "packet")
        let second = try SQLiteShopStore(path: folder.path + "/shop.sqlite")
        #expect(try second.openHandoffs().map(\.id) == ["a"])
        #expect(second.packet(of: "a") == "packet")
    }

    @Test func twentyColleaguesAtOnceAndOneHasIt() async throws {
        let path = folder.path + "/shop.sqlite"
        _ = try store(.sqlite).queue(handoff("a"), packet: "")
        let winners = await withTaskGroup(of: Bool.self) { group in
            for number in 0..<20 {
                group.addTask { (try? SQLiteShopStore(path: path).apply(.accept(by: "n\(number)"), to: "a", at: number)) != nil }
            }
            return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
        }
        #expect(winners == 1)
    }
}
