import Commerce
import Foundation
import LinearAlgebra
@testable import Recommendation
import Testing

struct EvaluationTests {
    /// Random binary feedback, with gaps in the numbers and pairs that come twice.
    static func data(seed: UInt64, customers: Int = 40, items: Int = 60) -> InteractionDataSet {
        var random = SeededRandom(seed: seed)
        func pairs(_ count: Int) -> InteractionDataSet.Pairs {
            var pairs: InteractionDataSet.Pairs = ([], [])
            for _ in 0..<count {
                pairs.customers.append(UInt32(3 * Int.random(in: 0..<customers, using: &random) + 5))
                // Squared, so that some items are popular.
                let share = Double.random(in: 0..<1, using: &random)
                pairs.items.append(UInt32(2 * Int(share * share * Double(items))))
            }
            return pairs
        }
        return InteractionDataSet(training: pairs(400), heldOut: pairs(90))
    }

    @Test func customersAndItemsKeepTheOrderOfTheirNumbers() {
        let data = InteractionDataSet(training: ([7, 3, 7, 7], [40, 9, 9, 40]), heldOut: ([3, 100], [1_000_000, 9]))
        #expect(data.customers == [3, 7, 100])
        #expect(data.items == [9, 40, 1_000_000])
        #expect(data.training.rows.entries(1).map(\.column) == [0, 1])
        #expect(data.training.rows.entries(1).map(\.value) == [1, 1])
        #expect(data.training.rows.entries(2).isEmpty)
        #expect(data.training.row(of: data.customer(1)) == 1)
        #expect(data.askingRows == [0, 2])
        #expect(data.heldOut.withRow(2) { items, _ in Array(items) } == [0])
        #expect(data.number(ofItem: 40) == 1)
        #expect(data.number(ofItem: 41) == nil)
    }

    @Test func aTasteHoldsEveryItemOfTheTraining() {
        let items = Array(UInt32(0)..<500)
        let data = InteractionDataSet(training: (Array(repeating: 0, count: 500), items), heldOut: ([0], [500]))
        #expect(data.taste(ofRow: 0).seeds.map(\.item) == Array(0..<500))
        #expect(data.taste(ofRow: 0).seeds.allSatisfy { $0.weight == 1 })
        #expect(Taste(seeds: data.taste(ofRow: 0).seeds, now: 0).seeds.count == Taste.seedLimit)
    }

    @Test(arguments: UInt64(0)..<200)
    func bestItemsAreThoseOfAFullSort(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let count = Int.random(in: 0..<100, using: &random)
        // Few different scores, so that there are ties, zeros and negative ones.
        let scores = (0..<count).map { _ in Float(Int.random(in: -3...9, using: &random)) / 4 }
        let masked = (0..<count).filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
        let limit = Int.random(in: 0..<25, using: &random)
        let sorted = (0..<count).filter { scores[$0] != 0 && !masked.contains($0) }
            .sorted { scores[$0] != scores[$1] ? scores[$0] > scores[$1] : $0 < $1 }
        var changed = scores
        let best = BestItems.of(&changed, limit: limit, masked: masked.map { UInt32($0) })
        #expect(best == sorted.prefix(limit).map { Int32($0) })
    }

    @Test func whatIsNoNumberIsNeverShown() {
        var scores: [Float] = Array(repeating: .nan, count: 40)
        scores[17] = -1
        scores[39] = .infinity
        #expect(BestItems.of(&scores, limit: 20, masked: [39, 500]) == [17])
    }

    @Test(arguments: UInt64(0)..<20)
    func metricsAreThoseOfTheirDefinitions(_ seed: UInt64) {
        let data = Self.data(seed: seed)
        let model = ItemItemModel(data.training, neighbours: 10, shrinkage: 0)
        let evaluation = RecommendationEvaluation(data, length: 5)
        let lists = evaluation.lists(of: model, for: data.askingRows)
        let quality = evaluation.quality(of: lists)

        var (recall, ndcg, hits, bits, shown) = (0.0, 0.0, 0.0, 0.0, 0.0)
        var places: [Int: Int] = [:]
        for (row, list) in zip(data.askingRows, lists.lists) {
            let training = Set(data.training.rows.entries(row).map(\.column))
            let wanted = data.heldOut.withRow(row) { items, _ in items.map(Int.init) }
            #expect(list.allSatisfy { !training.contains(Int($0)) } && list.count <= 5 && Set(list).count == list.count)
            var dcg = 0.0
            for (rank, item) in list.enumerated() where wanted.contains(Int(item)) { dcg += 1 / log2(Double(rank) + 2) }
            let ideal = (0..<min(wanted.count, 5)).reduce(0.0) { $0 + 1 / log2(Double($1) + 2) }
            let found = list.filter { wanted.contains(Int($0)) }.count
            recall += Double(found) / Double(wanted.count)
            ndcg += dcg / ideal
            hits += found > 0 ? 1 : 0
            for item in list { places[Int(item), default: 0] += 1 }
            guard !list.isEmpty else { continue }
            let information = list.map { item in
                let buyers = (0..<data.customers.count).filter { data.training.rows.entries($0).contains { $0.column == Int(item) } }
                return -log2(Double(max(1, buyers.count)) / Double(data.customers.count))
            }
            bits += information.reduce(0, +) / Double(list.count)
            shown += 1
        }
        let count = Double(data.askingRows.count)
        #expect(abs(quality.recall - recall / count) < 1e-12)
        #expect(abs(quality.ndcg - ndcg / count) < 1e-12)
        #expect(abs(quality.hitRate - hits / count) < 1e-12)
        #expect(abs(quality.novelty - bits / shown) < 1e-12)
        #expect(abs(quality.coverage - Double(places.count) / Double(data.items.count)) < 1e-12)
        #expect(quality.customers == data.askingRows.count)
        // Gini by its other definition, half the relative mean difference of all pairs.
        let byItem = data.items.indices.map { Double(places[$0] ?? 0) }
        let differences = byItem.reduce(0.0) { sum, x in byItem.reduce(sum) { $0 + abs(x - $1) } }
        let gini = differences / (2 * Double(byItem.count) * byItem.reduce(0, +))
        #expect(abs(quality.itemGini - gini) < 1e-12)
    }

    @Test func exposureIsSummedByGroup() {
        let data = InteractionDataSet(training: ([0, 0, 0], [10, 20, 30]), heldOut: ([0], [40]))
        let groups = ItemGroups([10: "b", 20: "a", 40: "b", 99: "c"], in: data)
        #expect(groups.names == ["a", "b", "c"])
        #expect(groups.places(byItem: [1, 2, 4, 8]) == [2, 9, 0])
        #expect(Exposure(places: [5, 5, 5]).gini == 0)
        #expect(abs(Exposure(places: [0, 0, 0, 8]).gini - 0.75) < 1e-12)
        #expect(Exposure(places: []).gini == 0 && Exposure(places: [0, 0]).gini == 0)
        #expect(Exposure(places: [0, 3, 1, 0]).coverage == 0.5)
    }

    @Test(arguments: UInt64(0)..<10)
    func floorsHoldInEveryBeginningOfAList(_ seed: UInt64) throws {
        let data = Self.data(seed: seed)
        let names = Dictionary(uniqueKeysWithValues: data.items.map { ($0, $0 % 3 == 0 ? "a" : $0 % 7 == 0 ? "b" : "c") })
        let floor = try #require(ExposureFloor(shares: ["a": 0.5, "b": 0.3]))
        let groups = ItemGroups(names, in: data, floor: floor)
        let model = PopularityModel(data.training, now: 0)
        let evaluation = RecommendationEvaluation(data, length: 10, groups: groups)
        let lists = evaluation.lists(of: model, for: data.askingRows)
        for list in lists.lists {
            let own = list.map { groups.names[groups.group(of: Int($0)) ?? 0] }
            #expect(list.count == 10 && Set(list).count == 10)
            // There are few items of b, and the customer may have had some of them.
            for count in 1...10 { #expect(own.prefix(count).filter { $0 == "a" }.count >= count / 2) }
        }
        let shares = try #require(evaluation.quality(of: lists).flooredShares)
        #expect(try #require(shares["a"]) >= 0.5)
    }

    @Test func popularityOfADataSetIsTheNumberOfCustomers() {
        let data = InteractionDataSet(training: ([0, 1, 2, 0, 1, 0], [5, 5, 5, 6, 6, 7]), heldOut: ([3], [6]))
        let evaluation = RecommendationEvaluation(data, length: 2)
        let lists = evaluation.lists(of: PopularityModel(data.training, now: 0), for: data.askingRows)
        #expect(lists.lists == [[0, 1]])
        #expect(abs(evaluation.quality(of: lists).ndcg - 1 / log2(3)) < 1e-12)
    }

    @Test(arguments: ModelKind.all.map(\.name))
    func everyModelIsMeasuredAlikeEachTime(_ name: String) throws {
        let kind = try #require(ModelKind.named(name))
        let data = Self.data(seed: 3)
        let evaluation = RecommendationEvaluation(data)
        let quality = evaluation.quality(of: try kind.fit(data.training))
        #expect(try quality == evaluation.quality(of: kind.fit(data.training)))
        #expect(quality.recall > 0 && quality.recall <= 1 && quality.ndcg <= 1)
    }

    @Test func figuresHaveTheirNamesInJSON() throws {
        let kind = try #require(ModelKind.named("popularity"))
        let figures = try RecommendationFigures(of: kind, on: Self.data(seed: 4)) { 12.5 }
        let object = try #require(try JSONSerialization.jsonObject(with: JSONEncoder().encode(figures)) as? [String: Any])
        #expect(object["model"] as? String == "popularity")
        #expect(object["peak_mb"] as? Double == 12.5)
        for key in ["recall20", "ndcg20", "train_s", "ms_per_customer"] { #expect(object[key] is NSNumber, "\(key)") }
    }
}
