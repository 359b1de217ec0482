import Commerce
import LinearAlgebra
@testable import Recommendation
import Testing

struct NewCustomerEvaluationTests {
    static let population = Population(seed: 12)
    static let evaluation = NewCustomerEvaluation(population.interactions, share: 0.2, seed: 3)

    @Test func newcomersAreInNothingThatModelsLearnFrom() {
        let all = Set(Self.population.interactions.map(\.customer))
        let left = Set(Self.evaluation.training.map(\.customer))
        #expect(all.count == 120 && left.count == 96)
        #expect(Self.evaluation.training == Self.population.interactions.filter { left.contains($0.customer) })
    }

    @Test func listsGetBetterWithWhatIsKnownAndPopularitysStayAsTheyAre() throws {
        let ranker = HybridRanker(
            products: Self.population.products, interactions: Self.evaluation.training, customers: Self.population.customers,
            now: Self.evaluation.now)
        let report = Self.evaluation.report(on: ranker)
        #expect(report.customers == 24)
        #expect(report.lines.map(\.model) == ["popularity", "without segment", "blend"].flatMap { Array(repeating: $0, count: 4) } + ["blend, first category said"])
        func recall(_ model: String) -> [Double] { report.lines.filter { $0.model == model }.map(\.recall) }
        #expect(Set(recall("popularity")).count == 1)
        // The segment is the taste here, so that it helps while nothing else is known.
        #expect(recall("blend")[0] > 1.2 * recall("popularity")[0])
        #expect(recall("without segment")[3] > 1.2 * recall("without segment")[0])
        for line in report.lines { #expect((0...1).contains(line.ndcg) && line.recall <= line.hitRate) }
    }

    @Test func partsOfADrawHaveEachCustomerOnceAndArePooled() throws {
        let parts = (0..<4).map { NewCustomerEvaluation(Self.population.interactions, part: $0, seed: 3) }
        let all = Set(Self.population.interactions.map(\.customer))
        let drawn = parts.map { all.subtracting($0.training.map(\.customer)) }
        #expect(drawn.allSatisfy { $0.count == 30 } && drawn.reduce(into: Set()) { $0.formUnion($1) } == all)
        func line(_ ndcg: Double) -> [NewCustomerEvaluation.Line] { [.init(model: "m", known: 0, ndcg: ndcg, hitRate: 0, recall: 1)] }
        let pooled = try #require(NewCustomerEvaluation.Report(pooling: [
            .init(customers: 1, lines: line(0.5)), .init(customers: 3, lines: line(0.1)),
        ]))
        #expect(pooled.customers == 4 && pooled.lines[0].recall == 1 && abs(pooled.lines[0].ndcg - 0.2) < 1e-12)
        #expect(NewCustomerEvaluation.Report(pooling: []) == nil)
    }

    @Test func aDataSetsHistoriesAreReadInTheOrderOfTimeAndWithoutRepeats() {
        let data = AttributedHistories(
            customers: [9, 4, 9, 9, 9], items: [70, 5, 30, 70, 5], stated: [5: [1, 2], 30: [1, 2], 800: [2, 3]])
        #expect(data.histories == [[0], [2, 1, 0]])
        #expect(data.attributes.itemCount == 4)
        #expect(data.attributes.vectors.range(2).isEmpty)
        #expect(data.interactions.map(\.product) == ["0000000000", "0000000002", "0000000001", "0000000000"])
        let assortment = Assortment(data.products)
        #expect(data.products.indices.allSatisfy { assortment.number(of: data.products[$0].id) == $0 })
    }

    @Test func whatIsTooLittleToMeasureIsReportedAsNothing() {
        let evaluation = NewCustomerEvaluation([], seed: 1)
        let report = evaluation.report(on: HybridRanker(products: [], interactions: [], now: evaluation.now))
        #expect(report.customers == 0 && report.lines.allSatisfy { $0.ndcg == 0 })
        let items = NewItemEvaluation(histories: [], attributes: ItemAttributes([]), seed: 1).report()
        #expect(items.customers == 0 && items.newItems == 0)
    }
}
