import Commerce
import Testing

@testable import Search

struct RankingTests {
    @Test func rankingIsTheSearchOfAllThatHoldAnyWord() {
        let index = makeIndex([
            product("cable", en: "Headphone extension cable"), product("lamp", en: "Desk lamp"),
            product("headphones", en: "Folding headphones"), product("耳机", zh: "蓝牙耳机"),
        ])
        for text in ["headphone cable", "folding desk", "耳机 lamp", "lamp", "nowhere"] {
            let query = SearchQuery(Criteria(terms: [text]), leastShareOfBestCoverage: 0)
            for limit in [1, 10] {
                let hits = index.search(query, limit: limit).hits
                let ranking = index.ranking(of: text, limit: limit)
                #expect(ranking.map(\.product) == hits.map(\.product), "\(text)")
                #expect(ranking.map(\.score) == hits.map(\.score), "\(text)")
            }
        }
    }

    @Test func textWithoutWordsRanksNothing() {
        #expect(makeIndex([product("lamp", en: "Desk lamp")]).ranking(of: " … ", limit: 10).isEmpty)
    }
}
