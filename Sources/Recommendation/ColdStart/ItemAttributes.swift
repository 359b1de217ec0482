public import Commerce
import Foundation
public import LinearAlgebra

/// What items are, whoever chose them: every item as a vector over attributes.
public struct ItemAttributes: Sendable {
    /// Items × attributes, attributes ascending; each row of unit length, or empty where an item shares nothing with another.
    public let vectors: SparseMatrix

    public var itemCount: Int { vectors.rows }
    public var attributeCount: Int { vectors.columns }

    /// Each attribute weighs log(N / df), N the items and df those that have it (inverse document frequency: Salton, Buckley:
    /// Term-Weighting Approaches in Automatic Text Retrieval, 1988). What only one item has, or all have, says nothing.
    /// O(n log n) in all attributes.
    /// - Parameter stated: by item, any numbers; repetitions do not count.
    public init(_ stated: [[Int]]) {
        // Names of attributes may be any numbers; columns are places among them.
        let names = Set(stated.joined()).sorted()
        let columns = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0) })
        let distinct = stated.map { Set($0.compactMap { columns[$0] }).sorted() }
        var frequencies = [Int](repeating: 0, count: names.count)
        for attribute in distinct.joined() { frequencies[attribute] += 1 }
        var vectors = SparseMatrix(columns: frequencies.count)
        for row in distinct {
            let weighted = row.filter { frequencies[$0] > 1 && frequencies[$0] < stated.count }.map { attribute in
                (column: attribute, value: Float(log(Double(stated.count) / Double(frequencies[attribute]))))
            }
            let norm = weighted.reduce(Float(0)) { $0 + $1.value * $1.value }.squareRoot()
            vectors.append(weighted.lazy.map { ($0.column, $0.value / norm) })
        }
        self.vectors = vectors
    }

    /// Of a shop's products: category and departments, brand, stated values, quantities, price tier; nothing from their texts.
    public init(_ assortment: Assortment, vocabulary: Vocabulary = Vocabulary()) {
        self.init(ContentFeatures(assortment, vocabulary: vocabulary))
    }

    init(_ features: ContentFeatures) { self.init(vectors: features.vectors) }

    /// - Parameter vectors: as they are described above.
    init(vectors: SparseMatrix) { self.vectors = vectors }
}
