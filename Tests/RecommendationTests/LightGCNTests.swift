import Commerce
import LinearAlgebra
@testable import Recommendation
import Testing

struct LightGCNTests {
    static let population = Population(seed: 21)
    static let assortment = Assortment(population.products)
    static let matrix = InteractionMatrix(population.interactions, in: assortment)

    static var small: LightGCN.Settings {
        var settings = LightGCN.Settings()
        (settings.dimensions, settings.steps, settings.candidates, settings.learningRate) = (16, 40, 4, 0.02)
        return settings
    }

    /// Of the loss as a function of E⁰, against central differences. The draws are the same for the same step, and of one
    /// candidate each, so that the loss is smooth.
    @Test func theGradientThroughThePropagationIsThatOfTheLoss() {
        var interactions = SparseMatrix(columns: 5)
        for row in [[0, 1], [1, 2, 4], [0, 3]] { interactions.append(row.map { ($0, Float(1)) }) }
        let propagation = GraphPropagation(interactions, layers: 2, itemExponent: 0.3)
        let pairwise = PairwiseGradient(interactions: interactions, candidates: 1, seed: 3)
        var random = SplitMix64(seed: 5)
        let base = GraphEmbeddings(
            customers: Matrix(normal: 3, 8, using: &random), items: Matrix(normal: 5, 8, using: &random))
        let gradient = propagation(pairwise(propagation(base), step: 1).gradient)
        for (side, analytic) in [(\GraphEmbeddings.customers, gradient.customers), (\.items, gradient.items)] {
            for place in stride(from: 0, to: analytic.elements.count, by: 3) {
                func loss(_ shift: Float) -> Double {
                    var moved = base
                    moved[keyPath: side].withElements { $0[place] += shift }
                    return pairwise(propagation(moved), step: 1).loss
                }
                let numeric = (loss(0.01) - loss(-0.01)) / 0.02
                #expect(abs(numeric - Double(analytic.elements[place])) < 2e-3)
            }
        }
    }

    @Test func theSameSeedGivesTheSameModel() {
        let taste = Taste(seeds: [.init(item: 3, weight: 1)], now: Shelf.now)
        let first = LightGCN(Self.matrix, settings: Self.small).scores(for: taste)
        #expect(LightGCN(Self.matrix, settings: Self.small).scores(for: taste) == first)
        var other = Self.small
        other.seed = 8
        #expect(LightGCN(Self.matrix, settings: other).scores(for: taste) != first)
    }

    @Test(arguments: 1...3)
    func aCustomerOfTheTrainingSetIsEmbeddedAsThePropagationDoes(layers: Int) {
        var settings = Self.small
        settings.layers = layers
        let training = LightGCNTraining(Self.matrix.rows.compacted(columns: Self.matrix.itemCount), settings)
        let total = training.propagation(training.trained())
        let model = LightGCN(Self.matrix, settings: settings)
        let seeds = Self.matrix.rows.entries(4).map { Taste.Seed(item: $0.column, weight: Double($0.value)) }
        let scores = model.scores(for: Taste(seeds: seeds, now: Shelf.now))
        for item in 0..<model.itemCount {
            #expect(abs(scores[item] - total.customers.row(4).dot(total.items.row(item))) < 1e-4)
        }
    }

    @Test func heldOutPurchasesAreFoundByTaste() {
        let model = LightGCN(Self.matrix, settings: Self.small)
        var found = 0
        for (customer, product) in Self.population.heldOut {
            guard let row = Self.matrix.row(of: customer), let held = Self.assortment.number(of: product) else { continue }
            let entries = Self.matrix.rows.entries(row)
            let scores = model.scores(for: Taste(seeds: entries.map { .init(item: $0.column, weight: Double($0.value)) }, now: 0))
            let own = Set(entries.map(\.column))
            let better = scores.indices.filter { !own.contains($0) && scores[$0] > scores[held] }.count
            if better < 20 { found += 1 }
        }
        // Chance would find 20 of 109.
        #expect(Double(found) > 0.5 * Double(Self.population.heldOut.count))
    }

    @Test func anUpdateMovesTheProductTowardsItsNewCustomerAndForgettingTakesItBack() {
        var model = LightGCN(Self.matrix, settings: Self.small)
        let row = Self.matrix.rows.entries(0)
        let item = (0..<model.itemCount).first { item in !row.contains { $0.column == item } } ?? 0
        let taste = Taste(seeds: row.map { .init(item: $0.column, weight: Double($0.value)) }, now: 0)
        let before = model.scores(for: taste)
        model.update(PreferenceChange(customer: 0, item: item, preference: 1, gain: 1, time: 0))
        #expect(model.scores(for: taste)[item] > before[item])
        model.update(PreferenceChange(customer: 0, item: item, preference: 0, gain: -1, time: 0))
        for (left, right) in zip(model.scores(for: taste), before) { #expect(abs(left - right) < 1e-3) }
    }
}
