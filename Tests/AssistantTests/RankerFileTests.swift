import Commerce
import Foundation
import Recommendation
import Storage
import Testing

@testable import Assistant

/// What the ranking learnt is kept beside the database and goes on with what customers did since.
@Suite struct RankerFileTests {
    private let small: SmallShop
    private let file: RankerFile

    init() throws {
        small = try SmallShop(products: 30)
        file = RankerFile(path: small.files.rankingModels, shop: small.contents.shop, vocabulary: Vocabulary(), weights: .standard)
        for number in 0..<60 { try buy(number, by: number % 7) }
    }

    private func buy(_ number: Int, by customer: Int) throws {
        try small.store.record(Interaction(
            customer: CustomerID("c\(customer)"), product: ProductID("lamp\(number % 30)"), kind: .purchase, time: number))
    }

    private func ranker() throws -> HybridRanker {
        try file.ranker(of: small.store.products(), in: small.store, at: 60, least: 1)
    }

    private func learnt() throws -> HybridRanker { try file.learnt(of: small.store.products(), in: small.store, at: 60) }

    private func list(_ ranker: HybridRanker) throws -> [ProductID] {
        let own = try small.store.interactions(of: "c3").map(\.interaction)
        return ranker.recommendations(for: ranker.profile(of: "c3", from: own), limit: 20, at: 60).map(\.product.id)
    }

    private var writtenAt: UInt64? {
        (try? FileManager.default.attributesOfItem(atPath: small.files.rankingModels))?[.systemFileNumber] as? UInt64
    }

    @Test func itIsWrittenOnceAndGoesOnWithWhatCustomersDidSince() throws {
        #expect(try list(ranker()) == list(learnt()))
        let written = try #require(writtenAt)
        for number in 60..<70 { try buy(number, by: 3) }
        let again = try ranker()
        #expect(again.lastInteraction == 70)
        #expect(try list(again) == list(learnt()))
        #expect(writtenAt == written)
    }

    @Test func itIsLearntAnewAfterSomethingWasForgotten() throws {
        _ = try ranker()
        let written = writtenAt
        let gone = try small.store.interactions(of: "c3").map(\.id)
        try small.store.forget(Set(gone.prefix(4)), of: "c3")
        #expect(try list(ranker()) == list(learnt()))
        #expect(writtenAt != written)
    }

    @Test func itIsLearntAnewOfOtherProducts() throws {
        _ = try ranker()
        let written = writtenAt
        try small.change { $0[4].brand = "Lumen" }
        #expect(try list(ranker()) == list(learnt()))
        #expect(writtenAt != written)
    }

    @Test func damageOnlyCostsLearningAnew() throws {
        _ = try ranker()
        let path = URL(fileURLWithPath: small.files.rankingModels)
        var bytes = try Data(contentsOf: path)
        bytes[bytes.count / 2] ^= 1
        try bytes.write(to: path)
        #expect(try list(ranker()) == list(learnt()))
    }

    @Test func ofFewInteractionsThereIsNoFile() throws {
        _ = try file.ranker(of: small.store.products(), in: small.store, at: 60)
        #expect(writtenAt == nil)
    }
}
