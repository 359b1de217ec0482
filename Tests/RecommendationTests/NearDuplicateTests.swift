import Commerce
import Recommendation
import Testing

/// In a search what is all but the same thing makes way where scores are close, and only there.
struct NearDuplicateTests {
    private func product(_ id: String, _ title: String, brand: String = "Larkfall", zh: String = "") -> Product {
        var product = Shelf.product(id, category: "headphones", brand: brand)
        product.title = LocalizedText(zh: zh.isEmpty ? title : zh, en: title)
        return product
    }

    private func ranked(_ products: [(Product, Double)], limit: Int? = nil) -> [RankedProduct] {
        let ranker = HybridRanker(products: products.map(\.0), interactions: [], now: Shelf.now)
        return ranker.rank(products.map { Shelf.candidate($0.0, lexical: $0.1) }, at: Shelf.now, limit: limit)
    }

    private var copies: [(Product, Double)] {
        (0..<6).map { (product("copy\($0)", "Larkfall Pebble True Wireless Earbuds \(["Black", "White", "Red", "Blue", "Pink", "Grey"][$0])"), 10 - Double($0) * 0.01) }
    }

    @Test func copiesDoNotFillTheFirstPage() {
        let other = (product("other", "Quietbrook Hush Earbuds", brand: "Quietbrook"), 9.6)
        let all = ranked(copies + [other], limit: 3)
        #expect(all.map(\.product.id.rawValue).contains("other"))
        #expect(all[0].product.id == "copy0")
        for ranked in all { #expect(ranked.score == ranked.ledger.reduce(0) { $0 + $1.contribution }) }
        let penalty = all.last { $0.product.id != "other" }?.ledger.first { $0.signal == "diversity" }?.contribution ?? 0
        #expect(penalty < 0)
    }

    @Test func whatMatchesMuchLessStaysBehind() {
        let weak = (product("weak", "Quietbrook Hush Earbuds", brand: "Quietbrook"), 5.0)
        #expect(ranked(copies + [weak]).last?.product.id == "weak")
    }

    @Test func otherThingsOfTheBrandStandInNobodysWay() {
        let products = ["Larkfall Feather On-Ear Headphones", "Larkfall Twig USB-C Earphones", "Larkfall Little Lark Kids Headphones"]
            .enumerated().map { (product("p\($0.offset)", $0.element), 10 - Double($0.offset)) }
        #expect(ranked(products).allSatisfy { ranked in !ranked.ledger.contains { $0.signal == "diversity" } })
    }

    @Test func chineseTitlesAreHeldAgainstEachOtherByPairs() {
        let products = ["雀落鹅卵石入耳式真无线蓝牙耳机黑色", "雀落鹅卵石入耳式真无线蓝牙耳机白色", "雀落轻羽贴耳式头戴大耳罩"]
            .enumerated().map { (product("p\($0.offset)", $0.element), 10 - Double($0.offset) * 0.01) }
        #expect(ranked(products).map(\.product.id.rawValue) == ["p0", "p2", "p1"])
    }

    @Test func whatIsRankedDoesNotDependOnTheLimit() {
        let products = copies + (0..<5).map { (product("other\($0)", "Thing \($0) of another kind", brand: "Brand \($0)"), 9.9 - Double($0) * 0.2) }
        let all = ranked(products)
        for limit in 1...products.count { #expect(ranked(products, limit: limit) == Array(all.prefix(limit))) }
        for (left, right) in zip(all, all.dropFirst()) { #expect(left.score >= right.score) }
    }
}
