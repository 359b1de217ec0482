import Classification
import Commerce
import Testing
@testable import Understanding

/// A refinement, then its opposite, gives the first criteria back: over whatever the shop's vocabulary names, in random
/// conversations.
@Suite struct OppositeTests {
    private struct Conversation {
        let shop: DemoShop
        var state: ConversationState

        mutating func say(_ text: String) -> Request {
            let request = shop.understander.understand(text, in: state)
            if request.intent == .search || request.intent == .refine {
                state.enter(request.criteria)
                // The pane follows, so that what comes next compares with other products.
                let fitting = shop.contents.products.filter { request.criteria.accepts($0, in: shop.contents.vocabulary) }
                if !fitting.isEmpty { state.shown = Array(fitting.prefix(5)) }
            }
            state.remember(request)
            return request
        }
    }

    private static let categories: [CategoryID] = ["jackets", "headphones", "backpacks", "laptops", "running shoes", "kettles", "tea", "face creams", "tents"]

    private func conversation(_ random: inout SplitMix64) async throws -> Conversation {
        let shop = try await DemoShop.loaded.value
        let category = Self.categories.randomElement(using: &random) ?? "jackets"
        return Conversation(shop: shop, state: shop.showing(category, count: 5))
    }

    static let moves = [
        ("便宜点", "贵一点"), ("more expensive", "cheaper"), ("cheaper please", "a bit more expensive"), ("再贵点的", "便宜一点"), ("轻一点的", "重一点的"),
        ("bigger", "smaller"), ("大一点", "小一点"), ("lighter", "heavier"),
    ]

    @Test(arguments: 0..<30)
    func moreThenLessGivesTheFirstCriteriaBack(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        var conversation = try await conversation(&random)
        for (there, back) in Self.moves.shuffled(using: &random).prefix(4) {
            let first = conversation.state.criteria
            #expect(conversation.say(there).intent == .refine, "\(there)")
            let returned = conversation.say(back)
            #expect(returned.intent == .refine && returned.criteria == first, "\(there), \(back)")
            _ = conversation.say(["under 900", "五百以上", "in stock only"].randomElement(using: &random) ?? "")
        }
    }

    /// Wishes of different kinds, taken back in the reverse order.
    @Test(arguments: 0..<30)
    func whatIsTakenBackInReverseGivesEachCriteriaBack(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        var conversation = try await conversation(&random)
        let kinds: [[(String, String)]] = [Array(Self.moves.prefix(4)), [Self.moves[4]], [("有货的", "没货也行")], [("四星以上", "评分不限")], [("cheapest first", "don't sort")]]
        var criteria: [Criteria] = []
        let chosen = kinds.compactMap { $0.randomElement(using: &random) }.shuffled(using: &random)
        for (there, _) in chosen {
            criteria.append(conversation.state.criteria)
            #expect(conversation.say(there).intent == .refine, "\(there)")
        }
        for (_, back) in chosen.reversed() {
            let expected = criteria.removeLast()
            #expect(conversation.say(back).criteria == expected, "\(chosen): \(back)")
        }
    }

    @Test(arguments: 0..<60)
    func namedValueThenIndifferenceGivesTheFirstCriteriaBack(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        var conversation = try await conversation(&random)
        let vocabulary = conversation.shop.contents.vocabulary
        let stated = Set(conversation.state.shown.flatMap(\.attributes.keys))
        let attributes = vocabulary.attributes.values.filter { stated.contains($0.id) && !$0.values.isEmpty }.sorted { $0.id.rawValue < $1.id.rawValue }
        for _ in 0..<6 {
            guard let attribute = attributes.randomElement(using: &random), let value = attribute.values.randomElement(using: &random) else { continue }
            let language: Language = Bool.random(using: &random) ? .chinese : .english
            let first = conversation.state.criteria
            guard let name = (attribute.isYesNo ? attribute.names : value.names).byLanguage[language]?.first else { continue }
            let there = language == .chinese ? "要\(name)的" : "\(name) please"
            // What is a kind of goods as well (袋泡, "denim") begins another search.
            guard conversation.shop.understander.parsed(there).category == nil else { continue }
            let changed = conversation.say(there)
            #expect(changed.intent == .refine, "\(there) in \(first.category?.rawValue ?? "")")
            // A name with several meanings may have changed another attribute than the one it was drawn for.
            guard let meant = changed.criteria.attributes.first(where: { first.attributes[$0.key] != $0.value })?.key, first.attributes[meant] == nil,
                let spoken = vocabulary.attributes[meant]?.names.byLanguage[language]?.first
            else { continue }
            let back = language == .chinese ? "\(spoken)无所谓" : "the \(spoken) doesn't matter"
            let returned = conversation.say(back)
            #expect(returned.intent == .refine && returned.criteria == first, "\(there), \(back)")
        }
    }

    @Test(arguments: 0..<30)
    func exclusionThenLeaveGivesTheFirstCriteriaBack(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        var conversation = try await conversation(&random)
        let shop = conversation.shop
        for _ in 0..<5 {
            let first = conversation.state.criteria
            guard let brand = conversation.state.shown.compactMap(\.brand).randomElement(using: &random) else { continue }
            let isChinese = Bool.random(using: &random)
            let name = shop.contents.vocabulary.brands[brand]?.names.byLanguage[isChinese ? .chinese : .english]?.first ?? brand
            let (there, back) = isChinese ? ("不要\(name)的", "\(name)也行") : ("not \(name)", "\(name) is fine")
            let changed = conversation.say(there)
            #expect(changed.intent == .refine && changed.criteria.excludedBrands == first.excludedBrands + [brand], "\(there)")
            let returned = conversation.say(back)
            #expect(returned.intent == .refine && returned.criteria == first, "\(there), \(back)")
        }
    }
}
