import Classification
import Commerce
import Testing
@testable import Understanding

/// The thread of a conversation: what is kept from turn to turn, and what takes it back.
@Suite struct ThreadTests {
    private func understand(_ text: String, in state: ConversationState) async throws -> Request {
        try await DemoShop.loaded.value.understander.understand(text, in: state)
    }

    private func showing(_ category: CategoryID, count: Int = 3) async throws -> ConversationState {
        try await DemoShop.loaded.value.showing(category, count: count)
    }

    // MARK: Opposites

    /// A refinement, and what takes it back.
    static let opposites = [
        ("under 300", "forget the budget"), ("五百以内", "不限预算"), ("in blue", "any colour is fine"), ("要黑色的", "颜色无所谓"),
        ("only in stock", "out of stock is fine too"), ("只看有货的", "没货也行"), ("not leather", "leather is fine"), ("不要皮的", "皮的也行"),
        ("waterproof please", "drop the waterproof"), ("要防水的", "不用防水了"), ("size L", "any size works"),
        ("cheapest first", "don't sort"),
    ]

    /// Refinements that stay, in between.
    static let lasting = ["for men", "4 stars and up", "made of cotton", "女款"]

    @Test(arguments: 0..<40)
    func refinementThenItsOppositeGivesTheFirstCriteriaBack(_ seed: UInt64) async throws {
        var random = SplitMix64(state: seed)
        var state = try await showing(["jackets", "backpacks", "shirts"].randomElement(using: &random) ?? "jackets")
        for text in Self.lasting.shuffled(using: &random).prefix(Int(seed % 3)) { state.enter(try await understand(text, in: state).criteria) }
        let first = state.criteria
        for (there, back) in Self.opposites.shuffled(using: &random).prefix(5) {
            let changed = try await understand(there, in: state)
            #expect(changed.intent == .refine && changed.criteria != first, "\(there)")
            state.enter(changed.criteria)
            let returned = try await understand(back, in: state)
            #expect(returned.intent == .refine && returned.criteria == first, "\(there), \(back)")
            state.enter(returned.criteria)
        }
    }

    @Test func sizeGoesUpAndDownAgain() async throws {
        var state = try await showing("jackets")
        state.criteria.attributes["size"] = .anyOf(["M"])
        state.criteria = try await understand("大一号", in: state).criteria
        #expect(state.criteria.attributes["size"] == .anyOf(["L"]))
        #expect(try await understand("one size down", in: state).criteria.attributes["size"] == .anyOf(["M"]))
    }

    @Test func lighterIsBelowTheProductInSight() async throws {
        let state = try await showing("laptops")
        let weight = try #require(state.shown[0].quantity(of: "weight"))
        guard case .range(nil, let bound?, "g") = try await understand("轻一点的", in: state).criteria.attributes["weight"] else {
            Issue.record("no bound")
            return
        }
        #expect(bound < weight)
    }

    @Test func relativePriceCountsFromTheBudgetElseFromTheProduct() async throws {
        let shop = try await DemoShop.loaded.value
        let builder = CriteriaBuilder(vocabulary: shop.contents.vocabulary, usage: AttributeUsage(products: [], vocabulary: shop.contents.vocabulary),
            measures: MeasuredAttributes(vocabulary: shop.contents.vocabulary, usage: AttributeUsage(products: [], vocabulary: shop.contents.vocabulary)))
        let product = shop.contents.products[0]
        var criteria = Criteria(maxPrice: Money(minorUnits: 60_000, .cny))
        builder.apply(RelativePrice(change: .percent(50)), to: &criteria, from: product)
        #expect(criteria.maxPrice?.amount == 30_000)
        builder.apply(RelativePrice(change: .difference(Money(minorUnits: -10_000, .cny))), to: &criteria, from: product)
        #expect(criteria.maxPrice?.amount == 20_000)
        criteria = .none
        builder.apply(RelativePrice(change: .difference(Money(minorUnits: -100, .cny))), to: &criteria, from: product)
        #expect(criteria.maxPrice?.amount == product.price.amount - 100)
    }

    // MARK: What is kept

    @Test func earlierSearchComesBackWithMoreSaid() async throws {
        var state = try await showing("headphones")
        state.criteria.attributes["color"] = .anyOf(["black"])
        state.enter(Criteria(category: "suitcases"))
        let request = try await understand("back to the headphones but under 500", in: state)
        #expect(request.intent == .refine)
        #expect(request.criteria.canonicalParts == ["category=headphones", "color=black", "max_price=500"])
        #expect(try await understand("回到刚才的列表", in: state).criteria.category == "suitcases")
        state.lastIntent = .search
        #expect(try await understand("回到刚才的列表", in: state).criteria.category == "headphones")
        #expect(try await understand("go back to the kettles", in: state).criteria == Criteria(category: "kettles"))
    }

    @Test func earlierSearchesAreBounded() {
        var state = ConversationState()
        for index in 0..<40 { state.enter(Criteria(category: CategoryID("category \(index)"))) }
        #expect(state.earlier.count == 8)
        #expect(state.earlier.last?.category == "category 38")
    }

    @Test func productSpokenOfOutlivesItsList() async throws {
        var state = try await showing("headphones")
        state.focus = state.shown[1].id
        let opened = state.focus
        let other = try await showing("tea")
        state.enter(other.criteria)
        state.shown = other.shown
        state.focus = nil
        #expect(try await understand("刚才那个多少钱", in: state).references == [opened])
        #expect(try await understand("add the one I just looked at to my cart", in: state).references == [opened])
    }

    @Test(arguments: ["the first time I tried one", "第一次买", "2nd generation", "上一个订单到哪了", "in the last month"])
    func numbersElsewhereAreNoPlacesInThePane(_ text: String) async throws {
        let shop = try await DemoShop.loaded.value
        let atoms = shop.understander.atomizer.atoms(of: text)
        #expect(shop.understander.read(atoms, in: shop.showing("headphones")).ordinals.isEmpty)
    }

    @Test func unknownReferenceIsSaidToBeSo() async throws {
        let request = try await understand("show me the other one", in: showing("headphones"))
        #expect(request.references.isEmpty)
        #expect(request.diagnostics == [.noProductLikeThat])
    }

    @Test(arguments: ["yes", "好的", "行", "嗯", "对", "可以", "sure"])
    func yesWithNothingAskedIsOnlyAYes(_ text: String) async throws {
        let request = try await understand(text, in: showing("headphones"))
        #expect([.confirm, .thanks].contains(request.intent))
        #expect(request.references.isEmpty)
    }

    @Test func ordinalWithAnotherWishAnswersNoQuestionForAnOrder() async throws {
        var state = try await showing("headphones")
        state.pending = .argument(Action(name: "return_order", arguments: [:], state: .needsInput), name: "order_id")
        #expect(try await understand("the second one", in: state).intent == .returnOrder)
        #expect(try await understand("add the second one to my cart", in: state).intent == .addToCart)
    }

    @Test(arguments: [
        ("我想要 black 的 backpack", Language.chinese), ("show me 双肩包 please", .english), ("有没有 bluetooth headphones 500以内", .chinese),
        ("想买 noise cancelling headphones", .chinese), ("do you have anything by 羽笺", .english),
    ])
    func languageIsThatOfTheSentence(_ text: String, _ language: Language) async throws {
        #expect(try await understand(text, in: ConversationState()).language == language)
    }

    @Test func signsKeepTheLanguageOfTheConversation() async throws {
        var state = try await showing("shirts")
        state.language = .chinese
        #expect(try await understand("XL", in: state).language == .chinese)
        #expect(try await understand("2", in: state).language == .chinese)
    }

    @Test func unknownWordBeforeAKnownThingIsTold() async throws {
        #expect(try await understand("zxqwv headphones", in: ConversationState()).diagnostics == [.unknownWords(["zxqwv"])])
    }
}
