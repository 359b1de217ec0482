import Commerce
import Testing

struct RankingMetricsTests {
    @Test func recallIsTheShareOfRelevantItemsFound() {
        #expect(RankingMetrics.recall(of: ["a", "b", "c", "d"], relevant: ["b", "d", "x"], at: 3) == 1.0 / 3)
        #expect(RankingMetrics.recall(of: ["a", "b", "c", "d"], relevant: ["b", "d", "x"], at: 4) == 2.0 / 3)
        #expect(RankingMetrics.recall(of: ["a"], relevant: [], at: 1) == 0)
        #expect(RankingMetrics.recall(of: ["a"], relevant: ["a"], at: 0) == 0)
    }

    @Test func aHitIsAnyRelevantItemWithinK() {
        #expect(RankingMetrics.hit(of: ["a", "b", "c"], relevant: ["c"], at: 3) == 1)
        #expect(RankingMetrics.hit(of: ["a", "b", "c"], relevant: ["c"], at: 2) == 0)
    }

    @Test(arguments: [(0, 1.0), (1, 0.6309297535714575), (2, 0.5), (6, 0.3333333333333333)])
    func oneRelevantItemIsDiscountedByTheLogarithmOfItsRank(_ place: Int, _ expected: Double) {
        // 1 / log2(rank + 1) at ranks 1, 2, 3 and 7.
        #expect(abs(RankingMetrics.ndcg(of: 0..<10, relevant: [place], at: 10) - expected) < 1e-12)
    }

    @Test func binaryGainIsComparedWithTheBestOrder() {
        // Relevant at ranks 1 and 3: (1 + 1/2) / (1 + 1/log2 3) = 1.5 / 1.63092975
        #expect(abs(RankingMetrics.ndcg(of: ["a", "x", "b"], relevant: ["a", "b"], at: 3) - 0.9197207891481876) < 1e-12)
        #expect(RankingMetrics.ndcg(of: ["b", "a"], relevant: ["a", "b"], at: 2) == 1)
    }

    @Test func gradedGainsWeighTheirRank() {
        // Gains 1, 3 in that order: (1 + 3/log2 3) / (3 + 1/log2 3) = 2.89278926 / 3.63092975
        let ndcg = RankingMetrics.ndcg(of: ["a", "b"], gains: ["a": 1, "b": 3], at: 2)
        #expect(abs(ndcg - 0.7967075809905066) < 1e-9)
    }

    @Test func theBestOrderIsCutAtKToo() {
        #expect(RankingMetrics.ndcg(of: ["a"], relevant: ["a", "b", "c"], at: 1) == 1)
    }

    @Test func aRepeatedItemCountsOnce() {
        #expect(RankingMetrics.ndcg(of: ["a", "a"], relevant: ["a"], at: 2) == 1)
        #expect(RankingMetrics.ndcg(of: ["a", "b"], gains: [String: Double](), at: 2) == 0)
    }
}
