import Commerce
import Foundation
import LinearAlgebra
import Testing

@testable import Recommendation

struct GraphFilterTests {
    static let assortment = Assortment(Population(seed: 1).products)
    static let matrix = InteractionMatrix(Population(seed: 1).interactions, in: assortment)
    /// As many components as the population has clusters, after which the singular values fall.
    static let rank = 6
    static let model = GraphFilterModel(matrix, rank: rank)

    static func taste(of row: Int) -> Taste {
        Taste(seeds: matrix.rows.entries(row).map { .init(item: $0.column, weight: Double($0.value)) }, now: 0)
    }

    /// The matrix as rows of doubles.
    static let dense: [[Double]] = (0..<matrix.customerCount).map { row in
        var values = [Double](repeating: 0, count: matrix.itemCount)
        for entry in matrix.rows.entries(row) { values[entry.column] = Double(entry.value) }
        return values
    }
    static let itemDegrees = (0..<matrix.itemCount).map { item in dense.reduce(0) { $0 + $1[item] } }

    /// The formulas of `GraphFilterModel` word for word, by a full singular value decomposition.
    static func naiveParts(_ taste: Taste) throws -> (neighbours: [Double], lowPass: [Double]) {
        var choices = [Double](repeating: 0, count: matrix.itemCount)
        for row in dense {
            let near = taste.seeds.reduce(0.0) { sum, seed in
                sum + seed.weight * row[seed.item] / pow(max(itemDegrees[seed.item], 1e-9), 0.4)
            } / row.reduce(0, +).squareRoot()
            // Fewer customers than the model looks at: all of them are neighbours.
            for item in row.indices { choices[item] += pow(near, 1.65) * row[item] }
        }
        var normal = Matrix(zeros: dense.count, matrix.itemCount)
        for (customer, row) in dense.enumerated() {
            let degree = row.reduce(0, +)
            for (item, value) in row.enumerated() where value > 0 {
                normal[customer, item] = Float(value / degree.squareRoot() / pow(itemDegrees[item], 0.4))
            }
        }
        let v = try #require(normal.singularValueDecomposition()).v
        let lowPass = (0..<matrix.itemCount).map { item in
            (0..<rank).reduce(0.0) { sum, component in
                let profile = taste.seeds.reduce(0.0) {
                    $0 + $1.weight * pow(itemDegrees[$1.item], -0.4) * Double(v[$1.item, component])
                }
                return sum + profile * Double(v[item, component]) * pow(itemDegrees[item], 0.4)
            }
        }
        return (choices, lowPass)
    }

    @Test(arguments: [0, 7, 63])
    func scoresAreTheFormulasOfADenseMatrix(_ row: Int) throws {
        let (choices, lowPass) = try Self.naiveParts(Self.taste(of: row))
        let scales = (choices.sorted(by: >)[19], lowPass.sorted(by: >)[19])
        let scores = Self.model.scores(for: Self.taste(of: row))
        for item in scores.indices {
            let expected = choices[item] / scales.0 + 0.4 * lowPass[item] / scales.1
            #expect(abs(Double(scores[item]) - expected) < 0.03 * max(1, expected))
        }
    }

    @Test func theSameInteractionsGiveTheSameScores() {
        let again = GraphFilterModel(Self.matrix, rank: Self.rank)
        #expect(again.scores(for: Self.taste(of: 3)) == Self.model.scores(for: Self.taste(of: 3)))
    }

    @Test func theCompressedFormHasTheScoresOfTheItemsThatNeighboursChose() {
        let (exact, compressed) = (Self.model.scores(for: Self.taste(of: 9)), Self.model.compressed.scores(for: Self.taste(of: 9)))
        let top = exact.indices.sorted { exact[$0] > exact[$1] }.prefix(20)
        for item in top { #expect(abs(exact[item] - compressed[item]) < 0.05 * exact[item]) }
    }

    @Test func aCustomerIsNotTheirOwnNeighbour() {
        var alone = SparseMatrix(columns: 3)
        alone.append([(column: 0, value: 1), (column: 1, value: 1)])
        let model = GraphFilterModel(InteractionMatrix(alone, customers: ["only": 0]))
        let seeds = [Taste.Seed(item: 0, weight: 1)]
        #expect(model.scores(for: Taste(customer: "only", seeds: seeds, now: 0)) == [0, 0, 0])
        #expect(model.scores(for: Taste(seeds: seeds, now: 0))[1] > 0)
    }

    @Test func aChoiceCountsForOthersAtOnceAndNotOnceItIsForgotten() {
        var model = GraphFilterModel(InteractionMatrix(Population(seed: 1).interactions, in: Self.assortment), rank: Self.rank)
        let before = model.scores(for: Self.taste(of: 0))
        let seed = Self.taste(of: 0).seeds[0].item
        let far = before.indices.min { before[$0] < before[$1] } ?? 0
        let newcomer = Self.matrix.customerCount
        for item in [seed, far] { model.update(.init(customer: newcomer, item: item, preference: 1, gain: 1, time: 0)) }
        #expect(model.scores(for: Self.taste(of: 0))[far] > before[far])
        for item in [seed, far] { model.update(.init(customer: newcomer, item: item, preference: 0, gain: -1, time: 0)) }
        let after = model.scores(for: Self.taste(of: 0))
        #expect(zip(before, after).allSatisfy { abs($0 - $1) < 1e-5 })
    }

    @Test func changesOutOfRangeAreIgnored() {
        var model = Self.model
        model.update(.init(customer: -1, item: 0, preference: 1, gain: 1, time: 0))
        model.update(.init(customer: 0, item: 9_999, preference: 1, gain: 1, time: 0))
        #expect(model.scores(for: Self.taste(of: 0)) == Self.model.scores(for: Self.taste(of: 0)))
    }
}
