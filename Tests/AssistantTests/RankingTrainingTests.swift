import Commerce
import Foundation
import Recommendation
import Storage
import Testing

@testable import Assistant

/// Learnt weights between starts.
@Suite struct RankingTrainingTests {
    @Test func weightsThatForetellBetterAreUsedAtTheNextStart() async throws {
        let demo = try await DemoShop.loaded()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shopkeeper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("ranking.json").path
        let store = InMemoryShopStore(demo.contents)
        let report = try RankingTraining(store: store).run(savingTo: path)
        #expect(report.learnt > report.standard)
        #expect(RankingWeightsFile.read(path) == report.weights && report.weights != nil)
        // What teaches nothing takes away what was learnt.
        var quiet = demo.contents
        quiet.interactions = []
        #expect(try RankingTraining(store: InMemoryShopStore(quiet)).run(savingTo: path).weights == nil)
        #expect(RankingWeightsFile.read(path) == nil)
    }

    @Test func aShopIsRankedByItsFileAndWithoutOneThatCanBeUsedByTheStandard() throws {
        let small = try SmallShop(products: 4)
        try small.store.record(Interaction(customer: "c1", product: "lamp3", kind: .purchase, time: 0))
        func popularity() throws -> Double? {
            try small.loaded().ranker.recommendations(limit: 1, at: 0).first?.ledger.first { $0.signal == "popularity" }?.contribution
        }
        let standard = try #require(try popularity())
        var weights = HybridWeights.standard
        weights.recommendation[.popularity] += 1
        try RankingWeightsFile.write(weights, to: small.files.rankingWeights)
        #expect(try popularity() == standard + 1)
        try Data("{".utf8).write(to: URL(fileURLWithPath: small.files.rankingWeights))
        #expect(try popularity() == standard)
    }
}
