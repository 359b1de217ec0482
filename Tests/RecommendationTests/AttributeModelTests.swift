import Commerce
import Foundation
import LinearAlgebra
@testable import Recommendation
import Testing

struct AttributeModelTests {
    /// Customers of a taste choose items with one of its two attributes, which no item has both of: what they have in common
    /// stands in the choices alone.
    struct Tastes {
        static let tastes = 5
        var itemCount: Int
        var histories: [[Int]] = []
        var stated: [[Int]] = []

        init(seed: UInt64, itemCount: Int = 200, customers: Int = 150) {
            self.itemCount = itemCount
            var random = SplitMix64(seed: seed)
            stated = (0..<itemCount).map { [$0 % (2 * Self.tastes), 2 * Self.tastes + Int.random(in: 0..<20, using: &random)] }
            histories = (0..<customers).map { customer in
                (0..<12).map { _ in
                    let attribute = 2 * (customer % Self.tastes) + Int.random(in: 0...1, using: &random)
                    return attribute + 2 * Self.tastes * Int.random(in: 0..<itemCount / (2 * Self.tastes), using: &random)
                }
            }
        }

        var matrix: InteractionMatrix {
            var rows = SparseMatrix(columns: itemCount)
            for history in histories { rows.append(Set(history).sorted().map { ($0, Float(1)) }) }
            return InteractionMatrix(rows, customers: [:])
        }
    }

    func taste(_ seeds: (Int, Double)...) -> Taste {
        Taste(seeds: seeds.map { Taste.Seed(item: $0.0, weight: $0.1) }, now: 0)
    }

    @Test func attributeVectorsAreOfUnitLengthAndWithoutWhatSaysNothing() {
        let attributes = ItemAttributes([[-3, 10, 1 << 40], [-3, 10, 10], [-3, 12], []])
        #expect(attributes.itemCount == 4 && attributes.attributeCount == 4)
        // -3 has log 4/3, 10 has log 4/2; the others are of one item each.
        let (common, rarer) = (log(4.0 / 3), log(2.0))
        let norm = (common * common + rarer * rarer).squareRoot()
        for row in [0, 1] {
            #expect(attributes.vectors.range(row).map { Int(attributes.vectors.columnNumbers[$0]) } == [0, 1])
            for (value, expected) in zip(attributes.vectors.range(row), [common, rarer]) {
                #expect(abs(Double(attributes.vectors.values[value]) - expected / norm) < 1e-6)
            }
        }
        #expect(attributes.vectors.range(3).isEmpty)
        #expect(ItemAttributes([]).itemCount == 0)
    }

    /// Against the formula with every matrix written out, in double precision.
    @Test func theBilinearFormIsTheRidgeSolution() throws {
        let tastes = Tastes(seed: 5, itemCount: 60, customers: 40)
        let attributes = ItemAttributes(tastes.stated)
        let matrix = tastes.matrix
        let (items, count) = (tastes.itemCount, attributes.attributeCount)
        var f = Dense(items, count)
        for item in 0..<items {
            for place in attributes.vectors.range(item) {
                f[item, Int(attributes.vectors.columnNumbers[place])] = Double(attributes.vectors.values[place])
            }
        }
        var r = Dense(matrix.customerCount, items)
        for row in 0..<matrix.customerCount { for (item, value) in matrix.rows.entries(row) { r[row, item] = Double(value) } }
        let byCustomer = (0..<r.rows).map { row in (0..<items).reduce(0) { $0 + r[row, $1] } }
        let byItem = (0..<items).map { item in (0..<r.rows).reduce(0) { $0 + r[$1, item] } }
        var s = Dense(items, items)
        for left in 0..<items where byItem[left] > 0 {
            for right in 0..<items where right != left && byItem[right] > 0 {
                let shared = (0..<r.rows).reduce(0) { $0 + r[$1, left] * r[$1, right] / byCustomer[$1] }
                s[left, right] = shared / (byItem[left] * byItem[right]).squareRoot()
            }
        }
        var known = f
        for item in 0..<items where byItem[item] == 0 { for column in 0..<count { known[item, column] = 0 } }
        let gram = known.transposed * known
        let chosen = known.transposed * s * known
        let own = Double(AttributeAttraction.selfAttraction) * (0..<count).reduce(0) { $0 + chosen[$1, $1] }
            / gram.elements.reduce(0) { $0 + $1 * $1 }
        var (ridge, prior) = (gram, Dense(count, count))
        for place in 0..<count {
            ridge[place, place] += Double(AttributeAttraction.ridge)
            prior[place, place] = own
        }
        let inverse = ridge.inverse
        let b = prior + inverse * (chosen + (gram * prior * gram).scaled(by: -1)) * inverse

        let model = AttributeModel(matrix, attributes: attributes)
        let expected = f * b * f.transposed
        let scale = expected.elements.map(abs).max() ?? 0
        for seed in [0, 7, 51] {
            for (item, score) in model.scores(for: taste((seed, 1))).enumerated() {
                #expect(abs(Double(score) - expected[seed, item]) < 1e-4 * scale)
            }
        }
    }

    @Test func attributesThatAreChosenTogetherAttractEachOther() {
        let tastes = Tastes(seed: 6)
        let model = AttributeModel(tastes.matrix, attributes: ItemAttributes(tastes.stated))
        let scores = model.scores(for: taste((0, 1)))
        func mean(_ attribute: Int) -> Float {
            let items = (1..<tastes.itemCount).filter { tastes.stated[$0][0] == attribute }
            return items.reduce(0) { $0 + scores[$1] } / Float(items.count)
        }
        for other in 2..<2 * Tastes.tastes { #expect(mean(1) > 2 * abs(mean(other))) }
        #expect(model.neighbours(of: 0, limit: 20).allSatisfy { tastes.stated[$0.item][0] < 2 })
    }

    @Test func newItemsAreFoundByTasteAndNotWhereAttributesAreShuffled() {
        let tastes = Tastes(seed: 7)
        var random = SplitMix64(seed: 1)
        func recall(_ stated: [[Int]]) -> [String: Double] {
            let report = NewItemEvaluation(histories: tastes.histories, attributes: ItemAttributes(stated), share: 0.3, seed: 2).report()
            return Dictionary(uniqueKeysWithValues: report.lines.map { ($0.model, $0.recallAmongNew) })
        }
        let (found, shuffled) = (recall(tastes.stated), recall(tastes.stated.shuffled(using: &random)))
        let chance = 20.0 / 60
        #expect(found["attribute model"] ?? 0 > 0.9)
        #expect(abs((found["popularity"] ?? 0) - chance) < 0.1)
        #expect(abs((shuffled["attribute model"] ?? 0) - chance) < 0.1)
    }

    @Test func amongAllItemsPopularityFindsNoNewOne() {
        let tastes = Tastes(seed: 8)
        let lines = NewItemEvaluation(
            histories: tastes.histories, attributes: ItemAttributes(tastes.stated), share: 0.2, seed: 3).report().lines
        #expect(lines.map(\.model) == ["popularity", "attribute popularity", "attribute cosine", "attribute model"])
        #expect(lines[0].recallAmongAll == 0 && lines[0].ndcgAmongAll == 0)
        #expect(lines[3].recallAmongAll > 0.1)
    }

    @Test func withoutInteractionsLikenessDecides() {
        let attributes = ItemAttributes([[0, 1], [0, 1], [0, 2], [2, 3], [3, 4], [4, 5], [5]])
        let nobody = InteractionMatrix(SparseMatrix(columns: 7), customers: [:])
        let scores = AttributeModel(nobody, attributes: attributes).scores(for: taste((0, 1)))
        #expect(abs(scores[0] - 1) < 1e-6 && abs(scores[1] - 1) < 1e-6)
        #expect(scores[2] > 0 && scores[2] < 1)
        #expect(scores[3...] == [0, 0, 0, 0])
    }

    @Test func rareAttributesBeyondTheLimitAttractThemselves() {
        let tastes = Tastes(seed: 9)
        let attributes = ItemAttributes(tastes.stated)
        let narrow = AttributeAttraction(tastes.matrix, attributes, widest: 10)
        var profile = [Float](repeating: 0, count: attributes.attributeCount)
        // The ten of the tastes are the most frequent ones.
        profile[15] = 2
        let attracted = narrow.attracted(by: profile)
        #expect(attracted[15] == 2 * narrow.own)
        #expect(attracted.indices.allSatisfy { $0 == 15 || attracted[$0] == 0 })
    }

    @Test func rejectedItemsTurnTheirAttributesAway() {
        let tastes = Tastes(seed: 10)
        let model = AttributeModel(tastes.matrix, attributes: ItemAttributes(tastes.stated))
        let (liked, both) = (model.scores(for: taste((0, 1))), model.scores(for: taste((0, 1), (1, -1))))
        #expect(both[21] < liked[21])
        #expect(model.scorer(for: taste((0, 1))).ground(for: 1) == .similar(0))
        #expect(model.scorer(for: taste((0, 1))).ground(for: 0) == nil)
    }
}

/// A matrix with the operations as they are defined.
private struct Dense {
    let rows: Int
    let columns: Int
    var elements: [Double]

    init(_ rows: Int, _ columns: Int) {
        (self.rows, self.columns) = (rows, columns)
        elements = Array(repeating: 0, count: rows * columns)
    }

    subscript(row: Int, column: Int) -> Double {
        get { elements[row * columns + column] }
        set { elements[row * columns + column] = newValue }
    }

    var transposed: Dense {
        var result = Dense(columns, rows)
        for row in 0..<rows { for column in 0..<columns { result[column, row] = self[row, column] } }
        return result
    }

    func scaled(by factor: Double) -> Dense {
        var result = self
        result.elements = elements.map { factor * $0 }
        return result
    }

    static func + (left: Dense, right: Dense) -> Dense {
        var result = left
        for place in result.elements.indices { result.elements[place] += right.elements[place] }
        return result
    }

    static func * (left: Dense, right: Dense) -> Dense {
        var result = Dense(left.rows, right.columns)
        for row in 0..<left.rows {
            for inner in 0..<left.columns where left[row, inner] != 0 {
                for column in 0..<right.columns { result[row, column] += left[row, inner] * right[inner, column] }
            }
        }
        return result
    }

    /// By Gauss and Jordan's elimination, of a positive definite matrix.
    var inverse: Dense {
        var (left, right) = (self, Dense(rows, rows))
        for place in 0..<rows { right[place, place] = 1 }
        for pivot in 0..<rows {
            let scale = 1 / left[pivot, pivot]
            for column in 0..<rows {
                left[pivot, column] *= scale
                right[pivot, column] *= scale
            }
            for row in 0..<rows where row != pivot {
                let factor = left[row, pivot]
                for column in 0..<rows {
                    left[row, column] -= factor * left[pivot, column]
                    right[row, column] -= factor * right[pivot, column]
                }
            }
        }
        return right
    }
}
