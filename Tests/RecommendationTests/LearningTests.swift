import Commerce
import Foundation
import ImageFile
import Testing

@testable import Recommendation

/// What a customer does reaches every model at once, and can be taken back.
struct LearningTests {
    private let population = Population(seed: 11)

    private func ranker(_ interactions: [Interaction]) -> HybridRanker {
        HybridRanker(products: population.products, interactions: interactions, now: Shelf.now)
    }

    private func ranking(_ ranker: HybridRanker, _ customer: CustomerID, _ interactions: [Interaction]) -> [ProductID] {
        ranker.recommendations(for: ranker.profile(of: customer, from: interactions), limit: 40, at: Shelf.now).map(\.product.id)
    }

    @Test(arguments: [Interaction.Kind.view, .click, .cart, .purchase, .like, .dislike, .dismiss])
    func whatIsForgottenIsAsIfItHadNeverBeen(_ kind: Interaction.Kind) {
        var ranker = ranker(population.interactions)
        let held = population.heldOut[7]
        let before = ranking(ranker, held.customer, population.interactions)
        let events = population.products.prefix(9).map { Shelf.interaction(held.customer.rawValue, $0.id.rawValue, kind, daysAgo: 0) }
            + [Shelf.interaction(held.customer.rawValue, held.product.rawValue, kind, daysAgo: 0)]
        for event in events { ranker.record(event) }
        let after = ranking(ranker, held.customer, population.interactions + events)
        #expect(after != before)
        for event in events { ranker.forget(event, leaving: population.interactions) }
        #expect(ranking(ranker, held.customer, population.interactions) == before)
        #expect(ranker.popularity.values(of: population.products.map(\.id), at: Shelf.now).elementsEqual(
            self.ranker(population.interactions).popularity.values(of: population.products.map(\.id), at: Shelf.now)
        ) { abs($0 - $1) < 1e-9 })
    }

    @Test func aRankingThatWasSavedGoesOnAsIfItHadNotBeen() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).models").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        var ranker = ranker(population.interactions)
        ranker.lastInteraction = 17
        let claim = try #require(try FileClaim(path, waits: true))
        try ranker.write(claim, origin: "this")
        func opened(_ products: [Product], origin: String = "this") throws -> HybridRanker? {
            try HybridRanker(opening: path, origin: origin, products: products, vocabulary: Vocabulary())
        }
        #expect(try opened(population.products, origin: "that") == nil)
        var others = population.products
        others[3].brand = "Another"
        #expect(try opened(others) == nil)
        // What no model learns from may be another.
        others = population.products
        others[3].rating = Rating(average: 1, count: 99)
        #expect(try opened(others) != nil)
        var again = try #require(try opened(population.products))
        #expect(again.lastInteraction == 17)
        let held = population.heldOut[7]
        for customer in [held.customer, "newcomer"] {
            #expect(ranking(again, customer, population.interactions) == ranking(ranker, customer, population.interactions))
        }
        let events = population.products.prefix(9).flatMap { product in
            [held.customer.rawValue, "newcomer"].map { Shelf.interaction($0, product.id.rawValue, .purchase, daysAgo: 0) }
        }
        for event in events {
            again.record(event)
            ranker.record(event)
        }
        for customer in [held.customer, "newcomer"] {
            #expect(ranking(again, customer, population.interactions + events) == ranking(ranker, customer, population.interactions + events))
        }
    }

    @Test func whatIsBoughtTogetherIsKnownAtOnce() {
        var ranker = ranker(population.interactions)
        let (one, other) = (population.products[0].id, population.products[1].id)
        let before = ranker.coChosen(with: one)[other] ?? 0
        for customer in 0..<30 {
            for product in [one, other] {
                ranker.record(Interaction(customer: CustomerID("new\(customer)"), product: product, kind: .purchase, time: Shelf.now))
            }
        }
        #expect(ranker.coChosen(with: one)[other] == 1)
        #expect(before < 1)
    }

    @Test func aGuestIsNoCustomerOfJustThatTaste() {
        var ranker = ranker(population.interactions)
        let before = ranker.coChosen(with: population.products[0].id)
        for product in population.products.prefix(5) {
            ranker.record(Interaction(customer: "guest", product: product.id, kind: .purchase, time: Shelf.now), isOfCustomer: false)
        }
        #expect(ranker.coChosen(with: population.products[0].id) == before)
    }

    @Test func rowsAreThoseOfTheMatrix() {
        let assortment = Assortment(population.products)
        let matrix = InteractionMatrix(population.interactions, in: assortment)
        var preferences = CustomerPreferences(population.interactions, in: assortment)
        for held in population.heldOut {
            let change = preferences.add(1, of: held.customer, to: assortment.number(of: held.product) ?? 0, at: 0)
            #expect(change.customer == matrix.row(of: held.customer))
        }
        let new = preferences.add(2, of: "somebody new", to: 3, at: 0)
        #expect(new.customer == matrix.customerCount)
        #expect(abs(new.preference - 1.0986123) < 1e-6)
    }

    @Test func buyersAreCountedWithoutWhatIsForgotten() {
        let products = [Shelf.product("a"), Shelf.product("b")]
        let kept = Shelf.interaction("c1", "a", .purchase, daysAgo: 5), other = Shelf.interaction("c2", "a", .purchase, daysAgo: 3)
        let last = Shelf.interaction("c1", "a", .purchase, daysAgo: 1)
        var ranker = HybridRanker(products: products, interactions: [kept, other, last], now: Shelf.now)
        func reason() -> Reason? {
            ranker.recommendations(limit: 1, at: Shelf.now)[0].ledger.first { $0.signal == "popularity" }?.because
        }
        #expect(reason() == .boughtBy(2))
        ranker.forget(last, leaving: [kept])
        #expect(reason() == .boughtBy(2))
        ranker.forget(kept, leaving: [])
        #expect(reason() == .boughtBy(1))
    }
}
