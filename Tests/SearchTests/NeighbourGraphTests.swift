import ImageFile
import Testing

@testable import Search

/// The graph leads to nearly all of the nearest vectors.
@Suite struct NeighbourGraphTests {
    private static let dimensions = 16

    /// Around some centres, as products lie around kinds of products.
    private static func clustered(_ count: Int, seed: UInt64) throws -> QuantizedVectors {
        var generator = SplitMix64(seed: seed)
        func random(_ spread: Float) -> [Float] { (0..<dimensions).map { _ in Float.random(in: -spread...spread, using: &generator) } }
        let centres = (0..<40).map { _ in random(1) }
        let bytes = QuantizedVectors.bytes(count: count, dimensions: dimensions) { _, vector in
            let sum = zip(centres[Int.random(in: 0..<40, using: &generator)], random(0.5)).map { $0 + $1 }
            let length = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
            for (component, value) in sum.enumerated() { vector[component] = value / length }
        }
        return try #require(QuantizedVectors(IndexSlice(bytes)))
    }

    private static func nearest(
        _ limit: Int, to number: Int, in vectors: QuantizedVectors, _ graph: NeighbourGraph, accepted: (Int) -> Bool = { _ in true }
    ) -> [Neighbour] {
        graph.nearest(limit, width: 64, accepted: accepted) { vectors.similarity(of: number, and: $0) }
    }

    @Test func nearlyAllOfTheNearestAreFound() throws {
        let vectors = try Self.clustered(1500, seed: 1)
        let graph = try #require(NeighbourGraph(IndexSlice(NeighbourGraphBuilder.bytes(vectors, seed: 7))))
        var found = 0
        for number in stride(from: 0, to: 1500, by: 30) {
            var exact = NearestNeighbours(limit: 10)
            for other in 0..<1500 { exact.insert(Neighbour(other, similarity: vectors.similarity(of: number, and: other))) }
            found += Set(exact.sorted()).intersection(Self.nearest(10, to: number, in: vectors, graph)).count
        }
        #expect(found >= 475, "of 500")
    }

    @Test func onlyAcceptedOnesAreGiven() throws {
        let vectors = try Self.clustered(300, seed: 2)
        let graph = try #require(NeighbourGraph(IndexSlice(NeighbourGraphBuilder.bytes(vectors, seed: 7))))
        let found = Self.nearest(10, to: 5, in: vectors, graph) { $0 % 3 == 0 }
        #expect(found.count == 10)
        #expect(found.allSatisfy { $0.number % 3 == 0 })
        #expect(found == found.sorted(by: >))
    }

    @Test(arguments: [1, 2, 3, 40])
    func smallGraphsHoldEverything(_ count: Int) throws {
        let vectors = try Self.clustered(count, seed: 3)
        let graph = try #require(NeighbourGraph(IndexSlice(NeighbourGraphBuilder.bytes(vectors, seed: 7))))
        #expect(Set(Self.nearest(count, to: 0, in: vectors, graph).map(\.number)) == Set(0..<count))
    }

    @Test func aSeedGivesTheSameGraphWhateverTheThreadsDo() throws {
        let vectors = try Self.clustered(300, seed: 4)
        #expect(NeighbourGraphBuilder.bytes(vectors, seed: 1) == NeighbourGraphBuilder.bytes(vectors, seed: 1))
        #expect(NeighbourGraphBuilder.bytes(vectors, seed: 1) != NeighbourGraphBuilder.bytes(vectors, seed: 2))
    }

    @Test func bytesOfAnotherLengthAreNoGraph() throws {
        let bytes = NeighbourGraphBuilder.bytes(try Self.clustered(20, seed: 5), seed: 1)
        #expect(NeighbourGraph(IndexSlice(Array(bytes.dropLast(4)))) == nil)
        #expect(NeighbourGraph(IndexSlice([])) == nil)
    }
}
