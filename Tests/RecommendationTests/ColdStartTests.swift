import Commerce
import Foundation
@testable import Recommendation
import Testing

struct ColdStartTests {
    static let population = Population(seed: 11)
    static let assortment = Assortment(population.products)
    static let matrix = InteractionMatrix(population.interactions, in: assortment)

    static func change(_ row: Int, _ item: Int, preference: Float = 1) -> PreferenceChange {
        PreferenceChange(customer: row, item: item, preference: preference, gain: preference, time: Shelf.now)
    }

    // MARK: New items

    @Test func anItemIsLessNewTheMoreCustomersItHas() {
        let base = AttributeModel(Self.matrix, attributes: ItemAttributes(Self.assortment))
        var rows = InteractionMatrix([Interaction](), in: Self.assortment)
        var model = NewItemModel(base, rows)
        let taste = Taste(seeds: [Taste.Seed(item: 0, weight: 1)], now: Shelf.now)
        let whole = base.scorer(for: taste).score(of: 7)
        #expect(whole > 0)
        var before = 1.0
        #expect(model.share(of: 7) == 1 && model.scorer(for: taste).score(of: 7) == whole)
        for customer in 0..<20 {
            let change = Self.change(rows.rowAdding(CustomerID("n\(customer)")), 7)
            rows.apply(change)
            model.update(change)
            let share = model.share(of: 7)
            #expect(share > 0 && share < before)
            #expect(abs(model.scorer(for: taste).score(of: 7) - whole * share) < 1e-12)
            before = share
            if customer == 4 { #expect(share == 0.5) }
        }
        #expect(model.share(of: 6) == 1)
        #expect(model.scorer(for: taste).ground(for: 7) == .newAndSimilar(0))
    }

    @Test func aProductAddedTodayIsRecommendedToThoseWhoBoughtItsLikeAndTheLedgerSaysSo() throws {
        let old = (0..<40).map { Shelf.product("p\(100 + $0)", category: $0 < 20 ? "tea" : "shirts", brand: "B\($0 % 3)") }
        let interactions = (0..<40).flatMap { customer in
            (0..<6).map { act in
                let item = 100 + 20 * (customer % 2) + (customer * 7 + act * 3) % 20
                return Shelf.interaction("c\(customer)", "p\(item)", .purchase, daysAgo: 70 + act)
            }
        }
        let products = old + [
            Shelf.product("q-tea", category: "tea", brand: "B0", daysOld: 0),
            Shelf.product("q-shirt", category: "shirts", brand: "B0", daysOld: 0),
        ]
        let ranker = HybridRanker(products: products, interactions: interactions, now: Shelf.now)
        for (customer, wanted, other) in [("c0", "q-tea", "q-shirt"), ("c1", "q-shirt", "q-tea")] {
            let profile = ranker.profile(of: CustomerID(customer), from: interactions)
            let ranked = ranker.recommendations(for: profile, limit: 42, at: Shelf.now)
            let places = ranked.map(\.product.id.rawValue)
            let place = try #require(places.firstIndex(of: wanted))
            #expect(place < 20 && place < (places.firstIndex(of: other) ?? 0))
            let line = try #require(ranked[place].ledger.first { $0.signal == "new_item" })
            guard case .newSimilarTo(let seed)? = line.because else {
                Issue.record("\(String(describing: line.because))")
                continue
            }
            #expect(interactions.contains { $0.customer.rawValue == customer && $0.product == seed })
            #expect(ranked.allSatisfy { $0.score == $0.ledger.reduce(0) { $0 + $1.contribution } })
        }
    }

    // MARK: New customers

    @Test func aSegmentsEstimateIsDirichletSmoothedByTheWiderOne() {
        let customers = [
            Shelf.customer("a", .english, province: "X"), Shelf.customer("b", .english, province: "Y"), Shelf.customer("c", .chinese),
        ]
        let assortment = Assortment(["i", "j"].map { Shelf.product($0) })
        let interactions = [
            Shelf.interaction("a", "i"), Shelf.interaction("b", "i"), Shelf.interaction("b", "j"), Shelf.interaction("c", "j"),
        ]
        let model = SegmentModel(InteractionMatrix(interactions, in: assortment), customers: customers)
        let c = SegmentModel.priorWeight
        let english = (2 + c * 0.5) / (3 + c)
        let x = (1 + c * english) / (1 + c)
        let estimate = model.expectedChoices(in: CustomerSegment(of: customers[0]))
        #expect(abs(estimate[0] - 4 * x) < 1e-12)
        #expect(abs(estimate.reduce(0, +) - 4) < 1e-12)
        // Of a province where nobody is, as of the language.
        let elsewhere = model.expectedChoices(in: CustomerSegment(language: .english, province: "Z"))
        #expect(abs(elsewhere[0] - 4 * english) < 1e-12)
    }

    @Test func aNewCustomerIsShownWhatLikeCustomersChose() throws {
        let population = Self.population
        let newcomer = Shelf.customer("new", .chinese, province: "Province 2")
        let model = SegmentModel(Self.matrix, customers: population.customers + [newcomer])
        let scorer = model.scorer(for: Taste(customer: "new", now: Shelf.now))
        func mean(_ cluster: Int) -> Double {
            let items = population.products.indices.filter { $0 % 6 == cluster }
            return items.reduce(0) { $0 + scorer.score(of: $1) } / Double(items.count)
        }
        for other in [0, 1, 3, 4, 5] { #expect(mean(2) > mean(other)) }
        let best = try #require(population.products.indices.max { scorer.score(of: $0) < scorer.score(of: $1) })
        let chose = population.interactions.filter { $0.product == Self.assortment.products[best].id }
            .filter { interaction in population.customers.contains { $0.id == interaction.customer && $0.address?.province == "Province 2" } }
        #expect(scorer.ground(for: best) == .likeCustomers(Set(chose.map(\.customer)).count))
        #expect(model.scorer(for: Taste(customer: "stranger", now: Shelf.now)).score(of: best) == 0)
    }

    @Test func theSegmentStepsBackAsTasteBecomesKnown() throws {
        let customers = Self.population.customers + [Shelf.customer("new", .english, province: "Province 1")]
        let ranker = HybridRanker(
            products: Self.population.products, interactions: Self.population.interactions, customers: customers, now: Shelf.now)
        var profile = ranker.profile(of: "new", from: [])
        var before = Double.infinity
        for act in 0..<6 {
            let ranked = ranker.recommendations(for: profile, limit: 120, at: Shelf.now)
            let lines = ranked.flatMap(\.ledger)
            let largest = try #require(lines.filter { $0.signal == "segment" }.map(\.contribution).max())
            #expect(largest > 0 && largest < before)
            #expect(lines.contains { if case .chosenByLikeCustomers = $0.because { $0.signal == "segment" } else { false } })
            #expect(lines.contains { $0.signal == "item_item" } == (act > 0))
            #expect(ranked.allSatisfy { $0.score == $0.ledger.reduce(0) { $0 + $1.contribution } })
            before = largest
            profile.record(Shelf.interaction("new", Self.population.products[act * 5].id.rawValue, .purchase))
        }
    }

    @Test func countingAChoiceIsBuildingWithIt() {
        var model = SegmentModel(Self.matrix, customers: Self.population.customers)
        var changed = Self.matrix
        for (row, item) in [(3, 5), (3, 5), (8, 100), (40, 17)] {
            changed.apply(Self.change(row, item))
            model.update(Self.change(row, item))
        }
        let forgotten = Self.change(8, 100, preference: 0)
        changed.apply(forgotten)
        model.update(forgotten)
        let built = SegmentModel(changed, customers: Self.population.customers)
        for customer in Self.population.customers.prefix(9) {
            let taste = Taste(customer: customer.id, now: Shelf.now)
            #expect(model.scores(for: taste) == built.scores(for: taste))
        }
    }
}
