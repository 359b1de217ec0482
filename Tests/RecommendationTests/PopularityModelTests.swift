import Commerce
import Foundation
@testable import Recommendation
import Testing

struct PopularityModelTests {
    let assortment = Assortment(["a", "b", "c", "d"].map { Shelf.product($0) })

    func values(_ interactions: Interaction...) -> [Double] {
        PopularityModel(interactions, in: assortment, now: Shelf.now)
            .values(of: assortment.products.map(\.id), at: Shelf.now)
    }

    @Test func aPurchaseCountsMoreThanACartThanAClickThanAView() {
        let values = values(
            Shelf.interaction("u", "a", .purchase), Shelf.interaction("u", "b", .cart), Shelf.interaction("u", "c", .click),
            Shelf.interaction("u", "d", .view))
        #expect(values == values.sorted(by: >))
        #expect(Set(values).count == 4)
        #expect(values[0] == 1)
    }

    @Test func weightHalvesInFortyFiveDays() {
        let values = values(
            Shelf.interaction("u", "a", .purchase, daysAgo: 0), Shelf.interaction("u", "b", .purchase, daysAgo: 45))
        #expect(abs(values[1] - log(1 + 2.5) / log(1 + 5)) < 1e-12)
    }

    @Test func dislikesAreNotPopularity() {
        #expect(values(Shelf.interaction("u", "a", .dislike), Shelf.interaction("u", "b", .dismiss)) == [0, 0, 0, 0])
    }

    @Test func theReasonCountsCustomersWhoBoughtInNinetyDays() {
        var model = PopularityModel(
            [
                Shelf.interaction("u1", "a", .purchase, daysAgo: 91), Shelf.interaction("u2", "a", .purchase, daysAgo: 60),
                Shelf.interaction("u2", "a", .purchase, daysAgo: 20), Shelf.interaction("u3", "a", .purchase, daysAgo: 89),
                Shelf.interaction("u4", "a", .view),
            ], in: assortment, now: Shelf.now)
        func reason(daysLater: Int = 0) -> Ground? {
            model.scorer(for: Taste(now: Shelf.now + daysLater * 86_400)).ground(for: 0)
        }
        #expect(reason() == .buyers(2))
        #expect(reason(daysLater: 5) == .buyers(1))
        #expect(reason(daysLater: 100) == nil)
        model.record(Shelf.interaction("u1", "a", .purchase, daysAgo: 0))
        #expect(reason() == .buyers(3))
        model.record(Shelf.interaction("u1", "a", .purchase, daysAgo: 80))
        #expect(reason() == .buyers(3))
        #expect(reason(daysLater: 20) == .buyers(2))
    }

    @Test func whoBoughtIsKnownOfASavedModelToo() throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).model").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        let purchases = [("u2", "b", 20), ("u1", "a", 60), ("u3", "a", 5), ("u3", "a", 7)].map {
            Shelf.interaction($0.0, $0.1, .purchase, daysAgo: $0.2)
        }
        try PopularityModel(purchases, in: assortment, now: Shelf.now).write(to: path, origin: "")
        var model = try #require(try PopularityModel(opening: path, origin: "", assortment: assortment))
        func buyers(of item: Int, daysLater: Int = 0) -> Ground? {
            model.scorer(for: Taste(now: Shelf.now + daysLater * 86_400)).ground(for: item)
        }
        #expect(buyers(of: 0) == .buyers(2) && buyers(of: 1) == .buyers(1) && buyers(of: 2) == nil)
        #expect(buyers(of: 0, daysLater: 40) == .buyers(1))
        // Who bought before counts once.
        model.record(Shelf.interaction("u1", "a", .purchase, daysAgo: 0))
        model.record(Shelf.interaction("u4", "a", .purchase, daysAgo: 0))
        #expect(buyers(of: 0) == .buyers(3) && buyers(of: 0, daysLater: 40) == .buyers(3))
        model.forget(purchases[0], leaving: [])
        #expect(buyers(of: 1) == nil)
    }

    @Test func recordingGivesWhatBuildingGives() {
        let interactions = (0..<60).map {
            Shelf.interaction("u\($0 % 7)", ["a", "b", "c"][$0 % 3], Interaction.Kind.allCases[$0 % 4], daysAgo: $0)
        }
        var recorded = PopularityModel(interactions.prefix(30), in: assortment, now: Shelf.now)
        for interaction in interactions.dropFirst(30) { recorded.record(interaction) }
        let built = PopularityModel(interactions, in: assortment, now: Shelf.now)
        let ids: [ProductID] = ["c", "a", "b", "gone"]
        for (left, right) in zip(recorded.values(of: ids, at: Shelf.now), built.values(of: ids, at: Shelf.now)) {
            #expect(abs(left - right) < 1e-12)
        }
        #expect(built.values(of: ids, at: Shelf.now).last == 0)
    }

    @Test func timesInTheFutureCountAsNow() {
        let values = values(Shelf.interaction("u", "a", .view, daysAgo: -900), Shelf.interaction("u", "b", .view, daysAgo: 0))
        #expect(values[0] == values[1])
    }
}
