import Commerce
import Foundation
import ImageFile
import Testing

@testable import Search

/// What the vectors of products add to a search by words.
@Suite struct MeaningTests {
    /// Sofas and couches stand in the same texts, kettles in others; of the bench no cushions are mentioned. Words that each
    /// product shares with the next alone are what there is no room for in a few dimensions.
    private static let products: [Product] = {
        let seat = "upholstered living room seat"
        var texts: [(id: String, title: String, description: String, price: Int)] = []
        for number in 0..<12 {
            texts.append(("seat\(number)", number % 2 == 0 ? "Soft sofa" : "Soft couch", seat + " with cushions", 100 + number))
            texts.append(("kettle\(number)", "Steel kettle", "boils water for tea in the kitchen", 20 + number))
        }
        texts += [("both", "Sofa couch", seat + " with cushions", 100), ("bench", "Plain bench", seat, 100)]
        return texts.enumerated().map { place, text in
            let next = (place + 1) % texts.count
            return product(
                ProductID(text.id), en: text.title, description: "\(text.description) n\(place) n\(next)", price: text.price)
        }
    }()

    private func index(_ products: [Product] = Self.products, revision: String = "1", withMeaning: Bool = true) -> SearchIndex {
        let index = SearchIndex(products: products, vocabulary: Vocabulary(), analyzer: makeIndex([]).analyzer, revision: revision)
        if withMeaning { index.attach(ProductVectors(of: index)) }
        return index
    }

    @Test func productsWithoutTheWordAreFoundByItsCompany() {
        let near = index().nearInMeaning(to: Criteria(terms: ["cushions"]), limit: 20)
        #expect(near.contains { $0.id == "bench" })
        #expect(!near.contains { $0.id.rawValue.hasPrefix("kettle") })
        #expect(near.allSatisfy { $0.reasons == [.nearInMeaning(["cushions"])] && $0.score == $0.meaning && $0.meaning > 0 })
    }

    @Test func hardCriteriaHoldForWhatIsNearAsWell() {
        let index = index()
        let criteria = Criteria(maxPrice: yuan(105), terms: ["couch"])
        let near = index.nearInMeaning(to: criteria, limit: 20)
        #expect(!near.isEmpty)
        #expect(near.allSatisfy { $0.price.amount <= yuan(105).amount })
        let listed = Set(near.map(\.product).prefix(2))
        #expect(listed.isDisjoint(with: index.nearInMeaning(to: criteria, besides: listed, limit: 20).map(\.product)))
    }

    @Test func unknownWordsAndIndexesWithoutVectorsHaveNothingNear() {
        #expect(index().nearInMeaning(to: Criteria(terms: ["flurbo"]), limit: 5).isEmpty)
        #expect(index(withMeaning: false).nearInMeaning(to: Criteria(terms: ["sofa"]), limit: 5).isEmpty)
    }

    @Test func meaningCountsOnlyInPlaceOfMissingWords() throws {
        let (plain, meant) = (index(withMeaning: false), index())
        let query = SearchQuery(Criteria(terms: ["sofa couch"]), leastShareOfBestCoverage: 0)
        let (before, after) = (plain.search(query, limit: 30), meant.search(query, limit: 30))
        #expect(Set(before.hits.map(\.id)) == Set(after.hits.map(\.id)))
        #expect((before.total, before.facets) == (after.total, after.facets))
        let whole = try #require(after.hits.first)
        #expect(whole.id == "both" && whole.meaning == 0)
        #expect(after.hits.dropFirst().allSatisfy { $0.meaning > 0 && $0.reasons.last == .nearInMeaning(["sofa couch"]) })
        for hit in after.hits {
            let words = before.hits.first { $0.id == hit.id }?.score ?? 0
            #expect(abs(hit.score - words - hit.meaning) < 1e-9)
        }
        #expect(meant.ranking(of: "sofa couch", limit: 5).map(\.product) == after.hits.prefix(5).map(\.product))
    }

    @Test func likeProductsAreNearest() throws {
        let index = index()
        let kettle = try #require(index.position(of: "kettle3"))
        let like = index.like(kettle, limit: 5)
        #expect(like.count == 5)
        #expect(like.allSatisfy { $0.product != kettle && index.id(of: $0.product).rawValue.hasPrefix("kettle") })
    }

    @Test func newProductIsEncodedAsThoseOfTheIndex() throws {
        let index = index()
        let vectors = try #require(index.vectors)
        let encoder = try #require(vectors.builtInEncoder)
        for (position, vector) in encoder.vectors(of: Self.products).enumerated() {
            let (one, other) = (try #require(QuantizedVector(unit: vector)), try #require(QuantizedVector(unit: vectors[position])))
            let cosine = zip(one.values, other.values).reduce(Float(0)) { $0 + Float($1.0) * Float($1.1) } * one.scale * other.scale
            #expect(cosine > 0.98)
        }
    }

    @Test func changesAreSeenToWithoutLearningAnew() throws {
        let divan = product("divan", en: "Divan", description: "upholstered living room seat")
        let index = index().updating([divan], removing: ["seat1"], revision: "2")
        let near = index.nearInMeaning(to: Criteria(terms: ["cushions"]), limit: 30).map(\.id)
        #expect(near.contains("divan") && near.contains("seat3"))
        #expect(!near.contains("seat1"))
        let position = try #require(index.position(of: "divan"))
        #expect(index.like(position, limit: 3).allSatisfy { !index.id(of: $0.product).rawValue.hasPrefix("kettle") })
        #expect(index.direction(of: position)?.count == index.vectors?.dimensions)
    }

    @Test func sameProductsGiveTheSameVectors() throws {
        let (one, other) = (try #require(index().vectors), try #require(index().vectors))
        for position in Self.products.indices { #expect(one[position] == other[position]) }
    }

    // MARK: Another encoder

    /// East for what boils, north for everything else.
    private struct Compass: TextEncoder {
        let identity = "compass"
        let dimensions = 2
        func vector(ofQuery text: String) -> [Float]? { text == "nothing" ? nil : text == "tea" ? [1, 0] : [0, 1] }
        func vectors(of products: [Product]) -> [[Float]] {
            products.map { $0.id.rawValue.hasPrefix("kettle") ? [2, 0] : [0, 3] }
        }
    }

    @Test func anotherEncoderCanTakeThePlace() throws {
        let index = index(withMeaning: false)
        let vectors = ProductVectors(of: index, products: Self.products, encoder: Compass())
        index.attach(vectors)
        #expect(index.nearInMeaning(to: Criteria(terms: ["tea"]), limit: 50).count == 12)
        #expect(index.nearInMeaning(to: Criteria(terms: ["chairs"]), limit: 50).count == 14)
        #expect(index.nearInMeaning(to: Criteria(terms: ["nothing"]), limit: 50).isEmpty)
        #expect(vectors[1] == [1, 0])
    }

    // MARK: The file

    private func path() throws -> (folder: URL, path: String) {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shopkeeper-vectors-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return (folder, folder.appendingPathComponent("search.vectors").path)
    }

    @Test func fileAnswersAsMemoryDoesAndBelongsToItsIndex() throws {
        let (folder, path) = try path()
        defer { try? FileManager.default.removeItem(at: folder) }
        let memory = index()
        try #require(memory.vectors).write(to: path)
        let again = index(withMeaning: false)
        again.attach(try #require(try ProductVectors(opening: path, of: again)))
        let criteria = Criteria(terms: ["sofa"])
        #expect(again.nearInMeaning(to: criteria, limit: 20) == memory.nearInMeaning(to: criteria, limit: 20))
        #expect(try ProductVectors(opening: path, of: index(revision: "2", withMeaning: false)) == nil)
        #expect(try ProductVectors(opening: path, of: again, encoder: Compass()) == nil)
        #expect(throws: IndexDamage.self) { try ProductVectors(opening: path + ".none", of: again) }
    }

    @Test func changedBytesAreNoticedBeforeTheyAreUsed() throws {
        let (folder, path) = try path()
        defer { try? FileManager.default.removeItem(at: folder) }
        let memory = index()
        try #require(memory.vectors).write(to: path)
        let sound = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        let criteria = Criteria(terms: ["sofa"])
        let expected = memory.nearInMeaning(to: criteria, limit: 20)
        var generator = SplitMix64(seed: 23)
        for _ in 0..<100 {
            var bytes = sound
            let place = Int.random(in: bytes.indices, using: &generator)
            if Bool.random(using: &generator) { bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator) } else { bytes.removeLast(bytes.count - place) }
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let index = index(withMeaning: false)
            guard let vectors = try? ProductVectors(opening: path, of: index) else { continue }
            index.attach(vectors)
            let found = index.nearInMeaning(to: criteria, limit: 20)
            #expect(found == expected || vectors.isDamaged)
            // What is known to be damaged has no say any more.
            if vectors.isDamaged { #expect(index.vectors == nil) }
        }
    }
}
