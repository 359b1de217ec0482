import ImageFile
import Testing

@testable import Search

/// Vectors in whole numbers: products are exact, and near those of the vectors they stand for.
@Suite struct QuantizedVectorTests {
    private static func vectors(_ count: Int, _ dimensions: Int, seed: UInt64) -> [[Float]] {
        var generator = SplitMix64(seed: seed)
        return (0..<count).map { _ in (0..<dimensions).map { _ in Float.random(in: -1...1, using: &generator) } }
    }

    private static func quantized(_ vectors: [[Float]], _ dimensions: Int) throws -> QuantizedVectors {
        try #require(QuantizedVectors(IndexSlice(QuantizedVectors.bytes(count: vectors.count, dimensions: dimensions) { index, vector in
            for (component, value) in vectors[index].enumerated() { vector[component] = value }
        })))
    }

    @Test func productsEqualThoseAddedUpOneByOne() {
        var generator = SplitMix64(seed: 1)
        for count in 0..<100 {
            let one = (0..<count).map { _ in Int8.random(in: -127...127, using: &generator) }
            let other = (0..<count).map { _ in Int8.random(in: -127...127, using: &generator) }
            let expected = zip(one, other).reduce(Int32(0)) { $0 + Int32($1.0) * Int32($1.1) }
            let wide = other.map { Int16($0) } + [0]
            let rows = [one + [0], other + [0]]
            let found = rows[0].withUnsafeBytes { first in
                rows[1].withUnsafeBytes { second in
                    wide.withUnsafeBufferPointer { wide -> (Int32, Int32)? in
                        guard let first = first.baseAddress, let second = second.baseAddress, let wide = wide.baseAddress else { return nil }
                        return (QuantizedVector.dot(first, wide, count: count), QuantizedVector.dot(first, second, count: count))
                    }
                }
            }
            #expect(found?.0 == expected)
            #expect(found?.1 == expected)
        }
    }

    @Test func greatestComponentsDoNotOverflow() throws {
        let same = [[Float]](repeating: Array(repeating: -1, count: 1024), count: 2)
        let vectors = try Self.quantized(same, 1024)
        #expect(abs(vectors.similarity(of: 0, and: 1) - 1024) < 0.01)
        #expect(abs(vectors.withSimilarity(to: QuantizedVector(same[0]), { $0(1) }) - 1024) < 0.01)
    }

    @Test(arguments: [1, 7, 8, 64, 100])
    func similaritiesAreNearThoseOfTheFloats(_ dimensions: Int) throws {
        let floats = Self.vectors(50, dimensions, seed: 2)
        let vectors = try Self.quantized(floats, dimensions)
        let query = QuantizedVector(floats[0])
        var all: [Int: Float] = [:]
        vectors.forEachSimilarity(to: query) { all[$0] = $1 }
        for index in 0..<50 {
            let exact = zip(floats[0], floats[index]).reduce(0) { $0 + $1.0 * $1.1 }
            #expect(abs(vectors.withSimilarity(to: query, { $0(index) }) - exact) < 0.01 * Float(dimensions))
            #expect(abs(vectors.similarity(of: 0, and: index) - exact) < 0.01 * Float(dimensions))
            #expect(all[index] == vectors.withSimilarity(to: query, { $0(index) }))
            #expect(vectors[index].values.count == dimensions)
        }
    }

    @Test func vectorOfZerosHasNoDirection() throws {
        #expect(QuantizedVector(unit: [0, 0, 0]) == nil)
        let vectors = try Self.quantized([[0, 0, 0], [1, 0, 0]], 3)
        #expect(vectors.similarity(of: 0, and: 1) == 0)
    }

    @Test func bytesOfAnotherLengthAreNoVectors() {
        let bytes = QuantizedVectors.bytes(count: 3, dimensions: 8) { _, _ in }
        #expect(QuantizedVectors(IndexSlice(Array(bytes.dropLast()))) == nil)
        #expect(QuantizedVectors(IndexSlice([])) == nil)
    }

    @Test func neighboursAreOrderedBySimilarityThenNumber() {
        var generator = SplitMix64(seed: 3)
        let all = (0..<200).map { Neighbour($0, similarity: Float(Int.random(in: -5...5, using: &generator)) / 5) }
        var nearest = NearestNeighbours(limit: 20)
        for neighbour in all.shuffled(using: &generator) { nearest.insert(neighbour) }
        let expected = all.sorted { ($1.similarity, $0.number) < ($0.similarity, $1.number) }.prefix(20)
        #expect(nearest.sorted() == Array(expected))
    }
}
