import ImageFile
import LinearAlgebra

/// How much each attribute of what customers had attracts them to each attribute of other items: B of `AttributeModel`.
struct AttributeAttraction: Sendable {
    /// Learnt for this many of the most frequent attributes; a rarer one attracts itself alone.
    static let widest = 1024
    /// λ, in items of unit length.
    static let ridge: Float = 1
    /// γ, in units of β.
    static let selfAttraction: Float = 10

    /// Attribute by place.
    private let attributes: [Int]
    /// B - γβI
    private let learnt: Matrix
    /// γβ
    let own: Float

    /// O(entries of R · attributes of an item + (customers + attributes) · attributes²).
    init(_ matrix: InteractionMatrix, _ items: ItemAttributes, widest: Int = widest, ridge: Float = ridge) {
        attributes = Self.mostFrequent(widest, in: items.vectors)
        var places = [Int?](repeating: nil, count: items.attributeCount)
        for (place, attribute) in attributes.enumerated() { places[attribute] = place }

        let sums = AttributeSums(matrix, items, places: places, width: attributes.count)
        let trace = attributes.indices.reduce(Float(0)) { $0 + sums.chosen[$1, $1] }
        let square = sums.items.elements.reduce(Float(0)) { $0 + $1 * $1 }
        // Without a pair that anybody chose together, what is alike is all there is to go by.
        guard trace > 0, square > 0 else {
            (own, learnt) = (1, Matrix(zeros: attributes.count, attributes.count))
            return
        }
        own = Self.selfAttraction * trace / square
        let squared = sums.items.multiplied(by: sums.items)
        var residual = Matrix(
            rows: attributes.count, columns: attributes.count,
            elements: zip(sums.chosen.elements, squared.elements).map { [own] in $0 - own * $1 })
        var gram = sums.items
        for place in attributes.indices { gram[place, place] += ridge }
        residual = residual.divided(byPositiveDefinite: gram)?.transposed.divided(byPositiveDefinite: gram) ?? residual
        learnt = residual
    }

    /// Bᵀq, by attribute.
    func attracted(by profile: [Float]) -> [Float] {
        var sums = [Float](repeating: 0, count: attributes.count)
        for (place, attribute) in attributes.enumerated() where profile[attribute] != 0 {
            for (other, attraction) in learnt.row(place).enumerated() { sums[other] += profile[attribute] * attraction }
        }
        var result = profile.map { own * $0 }
        for (place, attribute) in attributes.enumerated() { result[attribute] += sums[place] }
        return result
    }

    /// Ties by number.
    private static func mostFrequent(_ limit: Int, in vectors: SparseMatrix) -> [Int] {
        var frequencies = [Int](repeating: 0, count: vectors.columns)
        for attribute in vectors.columnNumbers { frequencies[Int(attribute)] += 1 }
        return frequencies.indices.filter { frequencies[$0] > 0 }
            .sorted { frequencies[$0] != frequencies[$1] ? frequencies[$0] > frequencies[$1] : $0 < $1 }
            .prefix(limit).sorted()
    }
}

extension AttributeAttraction: Archivable {
    /// Of those that it was learnt for; -1 where there is none.
    var highestAttribute: Int { attributes.last ?? -1 }

    func save(to writer: ArchiveWriter) {
        writer.add(value: own, as: "own")
        writer.add(value: attributes, as: "attributes")
        writer.add(learnt, as: "learnt")
    }

    init(from reader: ArchiveReader) throws(FileDamage) {
        (own, attributes, learnt) = (try reader.value("own"), try reader.value("attributes"), try reader.part("learnt"))
        try reader.check(learnt.rows == attributes.count && learnt.columns == attributes.count)
    }
}
