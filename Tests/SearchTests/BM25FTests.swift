import Commerce
import Foundation
import Testing
import Text

@testable import Search

struct BM25FTests {
    @Test func quotientIsTheOneWorkedOutByHand() {
        // Title 1 of 2 terms, mean 4: 3 · 1 / (.25 + .75 · .5) = 4.8. Text 2 of 10 terms, mean 5: 1 · 2 / (.25 + 1.5) = 8/7.
        let formula = BM25F(fields: [.init(weight: 3), .init(weight: 1)], k1: 0.5)
        let title = formula.pseudoFrequency(.init(field: 0, frequency: 1, length: 2, meanLength: 4))
        let text = formula.pseudoFrequency(.init(field: 1, frequency: 2, length: 10, meanLength: 5))
        #expect(abs(title - 4.8) < 1e-12)
        #expect(abs(text - 8.0 / 7) < 1e-12)
        // 208/35 / (208/35 + 1/2)
        #expect(abs(formula.saturate(title + text) - 416.0 / 451) < 1e-12)
    }

    @Test func inverseDocumentFrequencyIsNeverNegative() {
        #expect(abs(BM25F.inverseDocumentFrequency(documents: 10, containing: 2) - log(1 + 8.5 / 2.5)) < 1e-12)
        #expect(BM25F.inverseDocumentFrequency(documents: 10, containing: 10) > 0)
    }

    @Test func indexedScoreIsIdfTimesQuotient() throws {
        // Three titles of 2, 1 and 3 terms, mean 2; "lamp" stands in two of three documents.
        let index = makeIndex([product("a", en: "oak lamp"), product("b", en: "desk"), product("c", en: "lamp lamp steel")])
        let hits = index.search(SearchQuery(Criteria(terms: ["lamp"])), limit: 10).hits
        let idf = log(1 + 1.5 / 2.5)
        let first = idf * (3.0 / (0.5 + 3.0))
        let frequency = 3 * 2 / (0.4 + 0.6 * 1.5)
        let third = idf * frequency / (0.5 + frequency)
        #expect(hits.map(\.id) == ["c", "a"])
        #expect(abs(try #require(hits.first).score - third) < idf * 0.005)
        #expect(abs(try #require(hits.last).score - first) < idf * 0.005)
    }

    @Test func meanLengthIsOverDocumentsThatHaveTheField() throws {
        var builder = InvertedIndexBuilder(formula: BM25F(fields: [.init(weight: 1), .init(weight: 1)], k1: 1))
        builder.add(builder.termIDs(of: ["x", "y"]), field: 1)
        builder.finishDocument()
        builder.add(builder.termIDs(of: ["z"]), field: 0)
        builder.finishDocument()
        let index = builder.build()
        let term = try #require(index.term("x"))
        var impacts: [UInt8] = []
        index.forEachPosting(of: term) { document, impact in
            #expect(document == 0)
            impacts.append(impact)
        }
        #expect(impacts == [64])
        #expect(index.posting(of: term, in: 0) == Posting(document: 0, impact: 64, fields: 0b10))
        #expect(index.posting(of: term, in: 1) == nil)
    }
}
