import LinearAlgebra
import Recommendation
import Testing

struct EASETests {
    static let matrix: InteractionMatrix = {
        var rows = SparseMatrix(columns: 3)
        rows.append([(column: 0, value: 1), (column: 1, value: 1)])
        rows.append([(column: 0, value: 1), (column: 1, value: 1)])
        rows.append([(column: 1, value: 1), (column: 2, value: 1)])
        return InteractionMatrix(rows, customers: [:])
    }()

    @Test func weightsAreThoseWorkedOutByHand() throws {
        // RᵀR + I = [3 2 0; 2 4 1; 0 1 2], determinant 13; P = adj / 13 with adj = [7 -4 2; -4 6 -3; 2 -3 8].
        // B_ij = -P_ij / P_jj: row 0 is 0, 4/6, -2/8.
        let scores = try EASEModel(Self.matrix, regularization: 1).scores(for: Taste(seeds: [.init(item: 0, weight: 1)], now: 0))
        for (score, expected) in zip(scores, [0, 4.0 / 6, -2.0 / 8] as [Float]) { #expect(abs(score - expected) < 1e-6) }
    }

    @Test func neighboursAreTheItemsThatItSpeaksFor() throws {
        #expect(try EASEModel(Self.matrix, regularization: 1).neighbours(of: 0, limit: 5).map(\.item) == [1])
    }

    @Test func moreItemsThanWeightsFitIntoMemoryAreRefused() {
        let wide = InteractionMatrix(SparseMatrix(columns: EASEModel.itemLimit + 1), customers: [:])
        let refusal = #expect(throws: EASEModel.TooManyItems.self) { try EASEModel(wide) }
        #expect(refusal?.items == 12_001)
    }
}
