import Commerce
import Foundation
import ImageFile
import Testing
import Text

@testable import Search

/// An index in a file is the index in memory, and damage is always noticed.
@Suite struct IndexFileTests {
    private let vocabulary = RandomCatalogue.vocabulary

    private func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shopkeeper-index-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private func made(_ products: [Product], revision: String = "1") -> SearchIndex {
        SearchIndex(products: products, vocabulary: vocabulary, analyzer: Analyzer(), revision: revision)
    }

    private func opened(_ path: String, weights: FieldWeights = .standard) throws -> SearchIndex? {
        try SearchIndex(opening: path, vocabulary: vocabulary, analyzer: Analyzer(), synonyms: .none, weights: weights)
    }

    @Test func fileAnswersAsMemoryDoes() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        var random = RandomCatalogue(seed: 3)
        let products = random.products(300)
        let memory = made(products)
        let path = folder.appendingPathComponent("search.index").path
        try memory.write(to: path)
        let file = try #require(try opened(path))
        #expect(file.count == memory.count)
        for _ in 0..<60 {
            let query = SearchQuery(random.criteria(withTerms: true))
            #expect(file.search(query, limit: 50) == memory.search(query, limit: 50))
        }
        for product in products { #expect(file.position(of: product.id).map { file.id(of: $0) } == product.id) }
        #expect(file.corrector.correction(of: "foldnig") == memory.corrector.correction(of: "foldnig"))
        #expect(try SearchIndex.verify(path).map(\.bytes).reduce(0, +) == memory.byteCount)
    }

    @Test func fileSaysWhichStateOfTheCatalogueItHoldsAndIsNotOpenedForOtherWeights() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("search.index").path
        #expect(throws: IndexDamage.self) { try opened(path) }
        try made([product("a", en: "Lamp")], revision: "stamp#7").write(to: path)
        #expect(try opened(path)?.revision == "stamp#7")
        var others = FieldWeights.standard
        others.k1 = 0.7
        #expect(try opened(path, weights: others) == nil)
        try Data("no index at all".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: IndexDamage.foreign(path: path)) { try opened(path) }
    }

    /// The larger is of very many chunks. `SHOPKEEPER_SOAK` asks for a hundred times as many files as are tried otherwise.
    @Test(arguments: [(products: 200, chunks: 1, files: 100), (products: 12_000, chunks: 8, files: 20)])
    func changedBytesAreNoticedBeforeTheyAreUsed(products: Int, chunks: Int, files: Int) throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("search.index").path
        var random = RandomCatalogue(seed: 5)
        let memory = made(random.products(products))
        try memory.write(to: path)
        let sound = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        #expect(IndexBytes.chunkCount(of: sound.count) >= chunks)
        let queries = (0..<6).map { _ in SearchQuery(random.criteria(withTerms: true)) }
        let expected = queries.map { memory.search($0, limit: 20) }
        var generator = SplitMix64(seed: 17)
        for _ in 0..<files * (ProcessInfo.processInfo.environment["SHOPKEEPER_SOAK"] == nil ? 1 : 100) {
            try Data(sound.damaged(using: &generator)).write(to: URL(fileURLWithPath: path))
            guard let index = try? opened(path) else { continue }
            for (query, result) in zip(queries, expected) {
                let found = index.search(query, limit: 20)
                #expect(found == result || index.isDamaged)
            }
        }
    }

    @Test func writerThatDiesLeavesTheOldFile() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("search.index").path
        try made([product("old", en: "Lamp")]).write(to: path)
        let header = IndexHeader(fileLength: 0, sections: IndexSection.allCases.map { _ in 1024..<2048 })
        do {
            let claim = try #require(try IndexFileClaim(path, waits: false))
            let writer = try IndexFileWriter(claim, header: header.bytes)
            let bytes = Array(repeating: UInt8(1), count: 700)
            try bytes.withUnsafeBytes { try writer.append($0, at: 1024) }
        }
        #expect(try #require(try opened(path)).ids("lamp") == ["old"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["search.index"])
    }

    @Test func oneWriterAtATime() throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("search.index").path
        do {
            let claim = try #require(try IndexFileClaim(path, waits: false))
            #expect(try IndexFileClaim(path, waits: false) == nil)
            try made([product("a", en: "Lamp")]).write(claim)
            // What was written is in its place: the next may begin.
            #expect(try IndexFileClaim(path, waits: false) != nil)
        }
        try made([product("b", en: "Lamp")]).write(to: path)
        #expect(try #require(try opened(path)).ids("lamp") == ["b"])
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["search.index"])
    }

    @Test func writersAtOnceLeaveOneWholeFile() async throws {
        let folder = try folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let path = folder.appendingPathComponent("search.index").path
        let indexes = (0..<4).map { number in made((0...number).map { product(ProductID("p\($0)"), en: "Lamp") }, revision: "\(number)") }
        await withTaskGroup(of: Void.self) { group in
            for index in indexes { group.addTask { try? index.write(to: path) } }
        }
        let left = try #require(try opened(path))
        try left.verify()
        #expect(left.count == Int(left.revision).map { $0 + 1 })
    }
}

extension [UInt8] {
    /// Cut off, with more at the end, with some bytes written over, or with a bit turned round.
    fileprivate func damaged(using generator: inout SplitMix64) -> [UInt8] {
        var bytes = self
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: bytes.removeLast(Int.random(in: 1...bytes.count, using: &generator))
        case 1: bytes += (0..<Int.random(in: 1...100, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }
        case 2:
            let start = Int.random(in: 0..<bytes.count, using: &generator)
            for place in start..<Swift.min(bytes.count, start + 40) { bytes[place] = UInt8.random(in: 0...255, using: &generator) }
        default: bytes[Int.random(in: 0..<bytes.count, using: &generator)] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        }
        return bytes
    }
}
