import Commerce
import Recommendation
import Testing

@testable import DemoData

@Suite struct DemoTastesTests {
    /// The last product of each customer's purchases, which nothing in the training data tells of.
    private struct LeaveOneOut {
        var training: [Interaction] = []
        var heldOut: [(customer: CustomerID, product: ProductID)] = []

        init(_ data: DemoData) {
            var last: [CustomerID: ProductID] = [:]
            for interaction in data.interactions where interaction.kind == .purchase {
                last[interaction.customer] = interaction.product
            }
            training = data.interactions.filter { last[$0.customer] != $0.product }
            let known = Set(training.map(\.customer))
            heldOut = data.customers.compactMap { customer in
                last[customer.id].flatMap { known.contains(customer.id) ? (customer.id, $0) : nil }
            }
        }

        /// Hit rate and nDCG within the first ten, over the products the customer had nothing to do with.
        func quality(of model: any RecommendationModel, _ assortment: Assortment, now: Int) -> (hits: Double, ndcg: Double) {
            let history = Dictionary(grouping: training, by: \.customer)
            var (hits, ndcg) = (0.0, 0.0)
            for (customer, product) in heldOut {
                let own = history[customer] ?? []
                let seen = Set(own.map(\.product))
                let taste = CustomerProfile(of: customer, from: own, in: assortment).taste(at: now)
                let open = assortment.products.indices.filter { !seen.contains(assortment.products[$0].id) }
                let scores = model.scores(for: taste, among: open)
                let ranked = zip(open, scores).sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map { assortment.products[$0.0].id }
                hits += RankingMetrics.hit(of: ranked, relevant: [product], at: 10)
                ndcg += RankingMetrics.ndcg(of: ranked, relevant: [product], at: 10)
            }
            return (hits / Double(heldOut.count), ndcg / Double(heldOut.count))
        }
    }

    @Test func tastesNameWhatTheShopSells() async throws {
        let shop = try await DemoShop.loaded()
        let categories = Set(shop.contents.products.compactMap(\.category))
        let brands = Set(shop.contents.products.compactMap(\.brand))
        let colors = Set(shop.contents.vocabulary.attributes["color"]?.values.map(\.id) ?? [])
        for group in TasteGroup.all {
            #expect(categories.isSuperset(of: group.categories.keys))
            #expect(brands.isSuperset(of: group.brands), "\(group.brands.subtracting(brands))")
            #expect(colors.isSuperset(of: group.colors), "\(group.colors.subtracting(colors))")
        }
        let wanted = TasteGroup.all.reduce(into: Set<CategoryID>()) { $0.formUnion($1.categories.keys) }
        #expect(wanted.isSuperset(of: categories), "\(categories.subtracting(wanted))")
    }

    @Test func neighboursTellMoreThanPopularity() async throws {
        let shop = try await DemoShop.loaded()
        let assortment = Assortment(shop.contents.products)
        let trial = LeaveOneOut(shop.data)
        try #require(trial.heldOut.count >= 100)
        let items = ItemItemModel(InteractionMatrix(trial.training, in: assortment))
        let popularity = PopularityModel(trial.training, in: assortment, now: shop.now)
        let byItems = trial.quality(of: items, assortment, now: shop.now)
        let byPopularity = trial.quality(of: popularity, assortment, now: shop.now)
        #expect(byItems.hits > 2 * byPopularity.hits)
        #expect(byItems.ndcg > 2 * byPopularity.ndcg)
        #expect(byPopularity.hits < 0.3)
    }
}
