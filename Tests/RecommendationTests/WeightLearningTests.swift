import Commerce
import Foundation
@testable import Recommendation
import Testing

struct WeightLearningTests {
    static let population = Population(seed: 22)
    static let signals: [Signal] = [.itemItem, .userUser, .content, .newItem, .popularity, .quality]

    static func learning(_ interactions: [Interaction]) -> WeightLearning {
        WeightLearning(interactions) { HybridRanker(products: population.products, interactions: $0, customers: population.customers, now: $1) }
    }

    static let report = learning(population.interactions).report()

    @Test func whatExplainsChoicesGainsAndForetellsBetter() throws {
        let weights = try #require(Self.report.weights)
        #expect(Self.report.learnt > Self.report.standard + Self.report.error)
        // Customers pick by cluster; brands and categories, hence content, do not follow the clusters.
        let (own, standard) = (weights.recommendation, RankingWeights.recommendation)
        #expect(own[.itemItem] / own[.content] > standard[.itemItem] / standard[.content])
    }

    @Test func learntWeightsKeepTheirSumAndTheOthersStay() throws {
        let weights = try #require(Self.report.weights)
        for (own, standard) in [(weights.search, RankingWeights.search), (weights.recommendation, .recommendation)] {
            let (sum, expected) = (Self.signals.reduce(0) { $0 + own[$1] }, Self.signals.reduce(0) { $0 + standard[$1] })
            #expect(abs(sum - expected) < 1e-9)
            for signal in [Signal.stock, .feedback, .diversity, .alreadyBought, .freshness, .segment, .statement] {
                #expect(own[signal] == standard[signal])
            }
            for signal in Self.signals { #expect(own[signal] > 0) }
        }
    }

    @Test func learningIsTheSameEveryTime() {
        #expect(Self.learning(Self.population.interactions).report() == Self.report)
    }

    @Test func fewCustomersLeaveTheStandardWeights() {
        let few = Set(Self.population.customers.prefix(20).map(\.id))
        let report = Self.learning(Self.population.interactions.filter { few.contains($0.customer) }).report()
        #expect(!report.isMeasured && report.weights == nil)
        #expect(!Self.learning([]).report().isMeasured)
    }

    @Test func choicesThatFollowNothingTeachNothing() {
        var random = SeededRandom(seed: 5)
        let interactions = Self.population.customers.flatMap { customer in
            Self.population.products.shuffled(using: &random).prefix(8).map { product in
                Shelf.interaction(customer.id.rawValue, product.id.rawValue, .click, daysAgo: Int.random(in: 1..<90, using: &random))
            }
        }
        let report = Self.learning(interactions).report()
        #expect(report.isMeasured && report.weights == nil)
    }

    @Test func ledgersAddUpUnderLearntWeights() throws {
        let weights = try #require(Self.report.weights)
        let ranker = HybridRanker(
            products: Self.population.products, interactions: Self.population.interactions, customers: Self.population.customers,
            now: Shelf.now, weights: weights)
        let profile = ranker.profile(of: "c1003", from: Self.population.interactions)
        let list = ranker.recommendations(for: profile, limit: 20, at: Shelf.now)
        #expect(list.count == 20)
        #expect(list.map(\.product.id) != HybridRanker(
            products: Self.population.products, interactions: Self.population.interactions, customers: Self.population.customers,
            now: Shelf.now).recommendations(for: profile, limit: 20, at: Shelf.now).map(\.product.id))
        for product in list { #expect(product.score == product.ledger.reduce(0) { $0 + $1.contribution }) }
    }

    @Test func savedWeightsAreTheSameAndImpossibleOnesAreRefused() throws {
        let weights = try #require(Self.report.weights)
        let bytes = try JSONEncoder().encode(weights)
        #expect(try JSONDecoder().decode(HybridWeights.self, from: bytes) == weights)
        for damaged in [#"{"search": {}, "recommendation": {"item_item": -1}}"#, #"{"search": {"item_item": 1e9}, "recommendation": {}}"#, "{}"] {
            #expect(throws: DecodingError.self) { try JSONDecoder().decode(HybridWeights.self, from: Data(damaged.utf8)) }
        }
    }
}
