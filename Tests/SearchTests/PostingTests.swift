import Foundation
import ImageFile
import Testing

@testable import Search

/// Postings as they are written and read back, and the best documents found with and without looking at all.
@Suite struct PostingTests {
    @Test(arguments: [0, 1, 7, 8, 31, 32]) func packedIntegersComeBack(bits: Int) {
        var generator = SplitMix64(seed: UInt64(bits))
        for count in [1, 3, 127, 128] {
            let greatest: UInt32 = bits == 32 ? .max : (1 << UInt32(bits)) - 1
            let values = (0..<count).map { _ in UInt32.random(in: 0...greatest, using: &generator) }
            var bytes: [UInt8] = []
            BitPacking.pack(values, bits: bits, to: &bytes)
            #expect(bytes.count == BitPacking.byteCount(count: count, bits: bits))
            bytes += Array(repeating: 0xFF, count: BitPacking.slack)
            var read = Array(repeating: UInt32(0), count: BitPacking.blockLength)
            bytes.withUnsafeBytes { BitPacking.unpack($0.baseAddress!, count: count, bits: bits, to: &read) }
            #expect(Array(read.prefix(count)) == values)
        }
    }

    @Test(arguments: [1, 8, 9, 127, 128, 129, 1000]) func postingsComeBack(count: Int) throws {
        var generator = SplitMix64(seed: UInt64(count))
        let documents = Set((0..<count).map { _ in UInt32.random(in: 0...5000, using: &generator) }).sorted()
        let postings = documents.map { document in
            Posting(
                document: document, impact: UInt8.random(in: 1...255, using: &generator),
                fields: [1, 2, 16, 17].randomElement(using: &generator)!)
        }
        let index = RandomPostings.index([("x", postings)], documentCount: 5001)
        let term = try #require(index.term("x"))
        #expect(term.documentFrequency == postings.count)
        var read: [Posting] = []
        index.forEachPosting(of: term) { document, impact in
            let posting = index.posting(of: term, in: document)
            #expect(posting?.impact == impact)
            if let posting { read.append(posting) }
        }
        #expect(read == postings)
        #expect((0...5000).allSatisfy { (index.posting(of: term, in: $0) != nil) == documents.contains(UInt32($0)) })
    }

    /// `SHOPKEEPER_SOAK` asks for as many queries as a soak wants.
    @Test func bestDocumentsAreThoseOfAddingUpAll() throws {
        let queries = ProcessInfo.processInfo.environment["SHOPKEEPER_SOAK"].flatMap(Int.init) ?? 240
        for seed in 0..<(queries / 40) { try RandomPostings.compare(queries: 40, seed: UInt64(seed)) }
    }

    @Test func termsAreFoundByNameAndPrefix() throws {
        var generator = SplitMix64(seed: 7)
        let letters = Array("abc茶é")
        let names = Set((0..<400).map { _ in
            String((0..<Int.random(in: 1...6, using: &generator)).map { _ in letters.randomElement(using: &generator)! })
        })
        let index = RandomPostings.index(
            names.map { ($0, [Posting(document: UInt32($0.utf8.count), impact: 1, fields: 1)]) }, documentCount: 100)
        for name in names {
            let term = try #require(index.term(name))
            #expect(index.text(of: term) == name)
            #expect(index.posting(of: term, in: name.utf8.count)?.fields == 1)
            #expect(index.term(name + "z") == nil)
        }
        for prefix in ["", "a", "ab", "茶", "ca茶", "zz"] {
            var found: [String] = []
            index.forEachTerm(from: prefix) { name, _ in
                found.append(name)
                return true
            }
            let expected = names.filter { $0.utf8.starts(with: prefix.utf8) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
            #expect(found == expected)
        }
    }
}

/// Indexes of random posting lists, and queries to them.
enum RandomPostings {
    static func index(_ lists: [(term: String, postings: [Posting])], documentCount: Int) -> InvertedIndex {
        var (dictionary, bytes) = (TermDictionaryWriter(), [UInt8]())
        for (term, postings) in lists.sorted(by: { $0.term.utf8.lexicographicallyPrecedes($1.term.utf8) }) {
            let start = bytes.count
            PostingListWriter.append(postings[...], to: &bytes)
            dictionary.append(
                Array(term.utf8), documentFrequency: postings.count, greatestImpact: postings.map(\.impact).max() ?? 0,
                postings: start..<bytes.count)
        }
        return InvertedIndex(
            documentCount: documentCount, dictionary: IndexSlice(dictionary.bytes()), postings: IndexSlice(bytes))
    }

    /// Random lists, from those of one document to those of nearly all, and random queries to them: what is found by
    /// pruning must be what adding up everything gives.
    static func compare(queries: Int, seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let documentCount = Int.random(in: 1...15_000, using: &generator)
        let lists = (0..<12).map { number in
            let share = Double.random(in: 0...1, using: &generator)
            let frequency = share * share * share * share
            let ceiling = UInt8.random(in: 1...255, using: &generator)
            let postings = (0..<documentCount).compactMap { document in
                Double.random(in: 0..<1, using: &generator) < frequency
                    ? Posting(document: UInt32(document), impact: UInt8.random(in: 1...ceiling, using: &generator), fields: 1) : nil
            }
            return ("t\(number)", postings.isEmpty ? [Posting(document: 0, impact: 1, fields: 1)] : postings)
        }
        let index = index(lists, documentCount: documentCount)
        for _ in 0..<queries {
            let names = lists.map(\.0).shuffled(using: &generator).prefix(Int.random(in: 1...12, using: &generator))
            let shares = names.map { _ in UInt32.random(in: 1...1000, using: &generator) }
            let unknown = UInt32.random(in: 0...500, using: &generator)
            let terms = try zip(names, shares).map { name, share in
                let weight = max(1, Evidence.totalWeight / (shares.reduce(unknown, +)) * share)
                return (term: try #require(index.term(name)), weight: weight)
            }
            var accepted: ProductSet?
            if Bool.random(using: &generator) {
                var set = ProductSet(capacity: documentCount)
                for document in 0..<documentCount where Int.random(in: 0..<3, using: &generator) == 0 { set.insert(document) }
                accepted = set
            }
            let limit = [1, 10, 200].randomElement(using: &generator)!
            #expect(index.best(RankDepth(limit), of: terms, accepted: accepted) == all(limit, of: terms, in: index, accepted))
            let leaders = Int.random(in: 1...limit, using: &generator)
            let slack = UInt32.random(in: 0...Evidence.score(ofShare: [0, 0.01, 0.2].randomElement(using: &generator)!), using: &generator)
            let depth = RankDepth(leaders: leaders, slack: slack, limit: limit)
            #expect(index.best(depth, of: terms, accepted: accepted) == leading(depth, of: all(limit, of: terms, in: index, accepted)))
            let share = Double.random(in: 0.2...1, using: &generator)
            var covering: Set<Int> = []
            let known = Bool.random(using: &generator) ? index.best(RankDepth(1), of: terms, accepted: accepted).first?.heldWeight ?? 0 : 0
            let result = index.covering(share, of: terms, known: known, depth: depth, accepted: accepted)
            result.documents.forEach { covering.insert($0) }
            #expect(covering == Self.covering(share, of: terms, in: index, accepted))
            let least = UInt32((Double(max(known, result.best)) * share).rounded(.up))
            #expect(result.top == leading(depth.holding(max(1, least)), of: all(limit, of: terms, in: index, result.documents)))
            let shared = index.covering(share, of: terms, known: known, depth: depth, accepted: accepted, manyPostings: 0)
            #expect((shared.documents, shared.best) == (result.documents, result.best) && shared.top == result.top)
            let unscored = index.covering(share, of: terms, known: known, accepted: accepted)
            #expect(unscored.documents == result.documents && unscored.best == result.best && unscored.top.isEmpty)
        }
    }

    /// Those of a list that `depth` asks for.
    private static func leading(_ depth: RankDepth, of list: [TopScores.Entry]) -> [TopScores.Entry] {
        list.enumerated().filter { $0.offset < depth.leaders || $0.element.score + depth.slack >= list[depth.leaders - 1].score }.map(\.element)
    }

    private static func all(
        _ limit: Int, of terms: [InvertedIndex.WeightedTerm], in index: InvertedIndex, _ accepted: ProductSet?
    ) -> [TopScores.Entry] {
        evidence(terms, in: index, accepted)
            .map { TopScores.Entry(document: $0.key, score: $0.value.score, heldWeight: $0.value.heldWeight) }
            .sorted { ($1.score, $0.document) < ($0.score, $1.document) }
            .prefix(limit).map(\.self)
    }

    private static func covering(
        _ share: Double, of terms: [InvertedIndex.WeightedTerm], in index: InvertedIndex, _ accepted: ProductSet?
    ) -> Set<Int> {
        let held = evidence(terms, in: index, accepted).mapValues { Double($0.heldWeight) }
        let best = held.values.max() ?? 0
        return Set(held.filter { $0.value >= (best * share).rounded(.up) }.keys)
    }

    private static func evidence(
        _ terms: [InvertedIndex.WeightedTerm], in index: InvertedIndex, _ accepted: ProductSet?
    ) -> [Int: Evidence] {
        var evidence: [Int: Evidence] = [:]
        for (term, weight) in terms {
            index.forEachPosting(of: term) { document, impact in
                evidence[document, default: .none].add(
                    Evidence(weight: UInt64(weight), value: UInt64(Impact.values[Int(impact)])))
            }
        }
        return evidence.filter { accepted?.contains($0.key) ?? true }
    }
}
