import Commerce
import Foundation
import LinearAlgebra
@testable import Recommendation
import Testing

struct LearntHybridTests {
    @Test func regressionRecoversTheWeightsThatChoicesWereMadeBy() {
        var random = SplitMix64(seed: 4)
        let truth = [2.0, 0, 0.7]
        var regression = ListwiseRegression(features: 3)
        for _ in 0..<4_000 {
            let rows = (0..<12).map { _ in (0..<3).map { _ in Float(random.unit()) } }
            let weights = rows.map { row in exp(zip(row, truth).reduce(0) { $0 + Double($1.0) * $1.1 }) }
            var left = random.unit() * weights.reduce(0, +)
            let chosen = weights.firstIndex { left -= $0; return left < 0 } ?? 0
            regression.add(rows, chosen: [chosen])
        }
        let found = regression.weights(priors: truth.map { _ in (mean: 1, deviation: 10) })
        for (left, right) in zip(found, truth) { #expect(abs(left - right) < 0.2) }
        #expect(found.allSatisfy { $0 >= 0 })
    }

    @Test func aFeatureThatSpeaksAgainstIsGivenAWeightBelowZeroWhereThatIsAllowed() {
        var regression = ListwiseRegression(features: 2)
        for list in 0..<40 { regression.add([[1, 1], [1, 0], [0, 1]], chosen: [list < 30 ? 1 : 0]) }
        let priors = [(mean: 1.0, deviation: 5.0), (mean: 1.0, deviation: 5.0)]
        #expect(regression.weights(priors: priors)[1] == 0)
        let free = regression.weights(priors: priors, lowest: -.infinity)
        // Of the two with the first feature, the one without the second was chosen three times as often.
        #expect(abs(free[1] + log(3)) < 0.1)
    }

    @Test func withoutChoicesThePriorsStand() {
        let regression = ListwiseRegression(features: 2)
        #expect(regression.weights(priors: [(1, 1), (0.5, 1)]) == [1, 0.5])
    }

    static let population = Population(seed: 22)
    static let matrix = InteractionMatrix(population.interactions, in: Assortment(population.products))
    static let parts: [LearntHybrid.Part] = [
        .init(.itemItem) { ItemItemModel($0) }, .init(.userUser) { UserUserModel($0) },
    ]

    static func taste(_ row: Int) -> Taste {
        Taste(seeds: matrix.rows.entries(row).map { .init(item: $0.column, weight: Double($0.value)) }, now: Shelf.now)
    }

    @Test func contributionsAddUpToTheScoreExactly() {
        let hybrid = LearntHybrid(Self.matrix, parts: Self.parts)
        for row in 0..<10 {
            let taste = Self.taste(row)
            let scores = hybrid.scores(for: taste)
            for item in scores.indices {
                #expect(hybrid.contributions(of: item, for: taste).reduce(0) { $0 + $1.amount } == scores[item])
            }
        }
    }

    @Test func customersGiveUpOneInteractionAtMostAndManyNone() throws {
        var settings = LearntHybrid.Settings()
        (settings.customers, settings.leastInteractions) = (20, 4)
        let (kept, choices) = HybridLearning(parts: Self.parts, settings: settings).holdOut(Self.matrix)
        #expect(choices.count == 20)
        var given: [Int: Int] = [:]
        for choice in choices {
            let row = try #require(choice.taste.customer.flatMap(Self.matrix.row(of:)))
            #expect(given.updateValue(choice.item, forKey: row) == nil)
            #expect(kept.row(of: try #require(choice.taste.customer)) == row)
        }
        for row in 0..<Self.matrix.customerCount {
            let (left, all) = (kept.rows.entries(row).map(\.column), Self.matrix.rows.entries(row).map(\.column))
            #expect(left == all.filter { $0 != given[row] })
            #expect(given[row].map(all.contains) ?? true)
            if given[row] != nil { #expect(all.count >= 4) }
        }
        settings.share = 0
        #expect(HybridLearning(parts: Self.parts, settings: settings).holdOut(Self.matrix).choices.isEmpty)
    }

    @Test func learningIsTheSameEveryTime() {
        #expect(LearntHybrid(Self.matrix, parts: Self.parts).weights == LearntHybrid(Self.matrix, parts: Self.parts).weights)
    }
}
