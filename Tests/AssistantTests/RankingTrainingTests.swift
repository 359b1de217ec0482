import Commerce
import Foundation
import Recommendation
import Storage
import Testing

@testable import Assistant

/// Learnt weights between starts.
@Suite struct RankingTrainingTests {
    @Test func whatTeachesNothingTakesAwayWhatWasLearnt() throws {
        let small = try SmallShop(products: 4)
        let path = small.files.rankingWeights
        try RankingWeightsFile.write(.standard, to: path)
        #expect(RankingWeightsFile.read(path) == .standard)
        let report = try RankingTraining(store: small.store).run(savingTo: path)
        #expect(!report.isMeasured && report.weights == nil)
        #expect(!FileManager.default.fileExists(atPath: path))
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
