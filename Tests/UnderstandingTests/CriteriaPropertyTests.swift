import Classification
import Commerce
import Testing
@testable import Understanding

/// What holds for whatever is said, over seeded random input.
@Suite struct CriteriaPropertyTests {
    private static let english = ["in black", "made of leather", "under 300 yuan", "rated 4 stars and up", "in stock", "waterproof", "for men", "not red", "with a hood"]
    private static let chinese = ["黑色的", "真皮的", "三百块以内", "四星以上", "有现货", "防水的", "男士的", "不要红色", "连帽的"]

    @Test func orderOfIndependentCriteriaDoesNotMatter() async throws {
        let understander = try await DemoShop.loaded.value.understander
        for seed in 0..<200 as Range<UInt64> {
            var random = SplitMix64(state: seed)
            let isChinese = seed % 2 == 0
            let parts = Array((isChinese ? Self.chinese : Self.english).shuffled(using: &random).prefix(4))
            func parsed(_ parts: [String]) -> ParsedCriteria {
                var parsed = understander.parsed(parts.joined(separator: isChinese ? "，" : ", ") + (isChinese ? "，夹克" : ", jacket"))
                parsed.excluded = parsed.excluded.mapValues { $0.sorted() }
                return parsed
            }
            let first = parsed(parts)
            #expect(first == parsed(parts.shuffled(using: &random)), "\(parts)")
            #expect(first.terms.isEmpty, "\(parts)")
        }
    }

    @Test func addingAPriceNeverWidens() async throws {
        let shop = try await DemoShop.loaded.value
        let categories = ["headphones", "backpacks", "shirts", "mugs"]
        for seed in 0..<200 as Range<UInt64> {
            var random = SplitMix64(state: seed)
            let text = (categories.randomElement(using: &random) ?? "") + " " + (["in black", "waterproof", "for men", ""].randomElement(using: &random) ?? "")
            let price = Int.random(in: 20...2000, using: &random)
            let form = ["under \(price) yuan", "over \(price) yuan", "around \(price)", "\(price) to \(price * 2)", "\(price)以内", "\(price)左右"].randomElement(using: &random) ?? ""
            let plain = shop.understander.understand(text, in: ConversationState()).criteria
            let priced = shop.understander.understand(text + " " + form, in: ConversationState()).criteria
            let all = Set(shop.contents.products.filter { meets($0, plain, shop.contents.vocabulary) }.map(\.id))
            let some = Set(shop.contents.products.filter { meets($0, priced, shop.contents.vocabulary) }.map(\.id))
            #expect(some.isSubset(of: all), "\(text) + \(form)")
            #expect(priced.minPrice != nil || priced.maxPrice != nil, "\(form)")
        }
    }

    private func meets(_ product: Product, _ criteria: Criteria, _ vocabulary: Vocabulary) -> Bool {
        criteria.accepts(product, in: vocabulary)
    }

    @Test func anyBytesGiveAResult() async throws {
        let understander = try await DemoShop.loaded.value.understander
        let pieces = ["$", "¥", "€", "-", "~", "±", "%", "k", "1", "50", "99999999999999999999999", "0.0.0", "三", "百", "千", "万", "多", "块", "两", "半", "点", "几", "到", "以内", "至少", "under", "between", "and", "a", "couple", "hundred", "cheaper", "half that", "us", "size", "码", "不要", "free", "black", "黑色", "\u{0}", "\u{FEFF}", "👩‍👩‍👧", "e\u{301}", "\n"]
        for seed in 0..<600 as Range<UInt64> {
            var random = SplitMix64(state: seed)
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
            let words = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in pieces.randomElement(using: &random) }
            for text in [String(decoding: bytes, as: UTF8.self), words.joined(), words.joined(separator: " ")] {
                let bounds = understander.priceBounds(in: text)
                if let low = bounds.min, let high = bounds.max { #expect(low.amount <= high.amount, "\(text)") }
                #expect((0...1).contains(understander.understand(text, in: ConversationState()).confidence))
            }
        }
    }

    @Test func evaluationCountsBothBoundsAndTheirAbsence() async throws {
        let understander = try await DemoShop.loaded.value.understander
        let evaluation = PriceConstraintEvaluation(
            [
                .init(text: "mugs under 50 yuan", minPrice: nil, maxPrice: Money(minorUnits: 5000, .cny)),
                .init(text: "mugs", minPrice: nil, maxPrice: nil),
                .init(text: "mugs over 50", minPrice: nil, maxPrice: Money(minorUnits: 5000, .cny)),
                .init(text: "mugs under 50", minPrice: nil, maxPrice: nil),
            ], understander: understander)
        #expect(evaluation.exactShare == 0.5)
        #expect(evaluation.misses.map(\.example.text) == ["mugs over 50", "mugs under 50"])
    }
}
