import Commerce
import Testing
import Text
@testable import Understanding

@Suite struct CriteriaTests {
    private func criteria(of text: String) async throws -> Criteria {
        try await DemoShop.loaded.value.understander.understand(text, in: ConversationState()).criteria
    }

    @Test(arguments: [
        ("300以内的耳机", nil, "300.00"), ("三百块以下的耳机", nil, "300.00"), ("不超过五百块的耳机", nil, "500.00"),
        ("一千五到两千的手机", "1500.00", "2000.00"), ("两三百的衬衫", "200.00", "300.00"), ("100-200元的耳机", "100.00", "200.00"),
        ("headphones under 300", nil, "300.00"), ("headphones under ¥99.50", nil, "99.50"), ("shirts between 100 and 200", "100.00", "200.00"),
        ("a backpack, budget 400", nil, "400.00"), ("phones over 2,000 yuan", "2000.00", nil), ("shirts for 1k or less", nil, "1000.00"),
        ("三百左右的衬衫", "240.00", "360.00"), ("预算500买双跑鞋", nil, "500.00"), ("至少1000的手机", "1000.00", nil),
    ] as [(String, String?, String?)])
    func priceIsReadInEveryUsualForm(_ text: String, _ low: String?, _ high: String?) async throws {
        let criteria = try await criteria(of: text)
        #expect(criteria.minPrice?.decimalString == low)
        #expect(criteria.maxPrice?.decimalString == high)
        #expect(criteria.terms.isEmpty)
    }

    @Test(arguments: [
        ("蓝牙耳机", "headphones"), ("想买双跑鞋", "running shoes"), ("a mug", "mugs"), ("backpacks for men", "backpacks"),
        ("有没有猫粮", "cat food"), ("买把刀", "knives"), ("手机充电器", "chargers"), ("bag", "bags"), ("包", "bags"), ("shoes", "shoes"), ("男鞋", "shoes"),
        ("food for a senior dog", "dog food"), ("a toy for the cat", "pet toys"), ("给我看看红茶", "tea"), ("想给自己换个显示器，一千二到一千八这个档", "monitors"),
        ("laptop backpack", "backpacks"), ("phone case", "phone cases"), ("我要个手机壳", "phone cases"),
    ])
    func categoryIsTheHeadNoun(_ text: String, _ category: CategoryID) async throws {
        #expect(try await criteria(of: text).category == category)
    }

    @Test(arguments: ["四星半以上的耳机", "headphones, 4.5 and above", "headphones with at least 4.5 stars"])
    func halfStarsAreRatings(_ text: String) async throws {
        let criteria = try await criteria(of: text)
        #expect(criteria.minRating == 4.5)
        #expect(criteria.minPrice == nil)
    }

    @Test(arguments: [("and no lower limit please", nil, "300.00"), ("上不封顶", "100.00", nil)] as [(String, String?, String?)])
    func oneEndOfARangeIsGivenUp(_ text: String, _ low: String?, _ high: String?) async throws {
        var criteria = Criteria(category: "mugs")
        criteria.minPrice = Money(minorUnits: 10_000, .cny)
        criteria.maxPrice = Money(minorUnits: 30_000, .cny)
        let request = try await DemoShop.loaded.value.understander.understand(text, in: ConversationState(criteria: criteria))
        #expect(request.intent == .refine)
        #expect(request.criteria.minPrice?.decimalString == low)
        #expect(request.criteria.maxPrice?.decimalString == high)
    }

    @Test func negationAppliesToWhatItStandsBefore() async throws {
        var criteria = try await criteria(of: "腰带 不要皮的")
        #expect(criteria.excluded["material"] == ["leather"])
        criteria = try await self.criteria(of: "a jacket, not black or gray, with a hood")
        #expect(criteria.excluded["color"] == ["black", "gray"])
        criteria = try await self.criteria(of: "黑色双肩包")
        #expect(criteria.attributes["color"] == .anyOf(["black"]))
        #expect(criteria.excluded.isEmpty)
    }

    @Test func amountsInACurrencyWithARateAreConvertedAndSaidToBe() async throws {
        let request = try await DemoShop.loaded.value.understander.understand("headphones under $50", in: ConversationState())
        #expect(request.criteria.maxPrice == Money(minorUnits: 35_500, .cny))
        let date = Day(year: 2026, month: 11, day: 20)
        #expect(request.diagnostics == [.converted(from: Money(minorUnits: 5000, .usd), to: Money(minorUnits: 35_500, .cny), on: date)])
    }

    @Test func amountsInACurrencyWithoutARateAreNotTakenForTheShops() async throws {
        let request = try await DemoShop.loaded.value.understander.understand("headphones under 3000 rubles", in: ConversationState())
        #expect(request.criteria.maxPrice == nil)
        #expect(request.diagnostics == [.foreignCurrency(Currency(code: "RUB")!)])
    }

    @Test func addingAPriceKeepsTheOtherCriteria() async throws {
        for text in ["blue shirt", "黑色皮鞋", "waterproof hiking boots", "降噪耳机"] {
            let plain = try await criteria(of: text)
            var priced = try await criteria(of: text + (text.containsHan ? " 300以内" : " under 300"))
            #expect(priced.maxPrice?.amount == 30_000)
            priced.maxPrice = nil
            #expect(priced == plain)
        }
    }

    @Test func hyphensInNamesMakeNoDifference() async throws {
        for (text, plain) in [("noise-cancelling headphones", "noise cancelling headphones"), ("sugar-free chocolate", "sugar free chocolate")] {
            #expect(try await criteria(of: text) == criteria(of: plain))
            #expect(try await criteria(of: text).attributes.isEmpty == false)
        }
    }

    @Test(arguments: [
        ("20升的双肩包", "bag_volume", ">=20 L"), ("SPF50的防晒霜", "spf", ">=50 SPF"), ("16g内存的笔记本电脑", "memory", ">=16 GB"),
        ("a 27 inch monitor", "screen", ">=27 in"), ("charger 65w", "power", ">=65 W"), ("toys for a 3 year old", "min_age", "<=3 years"),
    ] as [(String, AttributeID, String)])
    func measuresBindTheAttributeTheCategoryStates(_ text: String, _ attribute: AttributeID, _ bound: String) async throws {
        #expect(try await criteria(of: text).attributes[attribute]?.canonical == [bound])
    }

    @Test func nameOfACategoryImpliesAValueOnlyWhereItTellsProductsApart() async throws {
        #expect(try await criteria(of: "羽绒服").attributes["material"] == .anyOf(["down"]))
        #expect(try await criteria(of: "帆布鞋").attributes["material"] == .anyOf(["canvas"]))
        #expect(try await criteria(of: "登山鞋").attributes.isEmpty)
        #expect(try await criteria(of: "皮带").attributes.isEmpty)
    }

    @Test(arguments: ["请问你们这里有没有卖比较好一点的耳机呀", "could you please show me some really nice headphones", "我想给我女朋友买个耳机，谢谢"])
    func politenessAndFunctionWordsAreNoTerms(_ text: String) async throws {
        #expect(try await criteria(of: text) == Criteria(category: "headphones"))
    }

    @Test(arguments: [("手机号会泄露吗", CategoryID("phones")), ("包邮吗", "bags"), ("narrow it down", "duvets")])
    func wordsThatOnlyHoldANameAreNotTakenForIt(_ text: String, _ category: CategoryID) async throws {
        let criteria = try await criteria(of: text)
        #expect(criteria.category != category)
        #expect(criteria.attributes.isEmpty)
    }

    @Test func oneCharacterAtTheEndOfAnotherWordIsNoName() async throws {
        #expect(try await criteria(of: "想买个剃须刀") == Criteria(terms: ["剃须刀"]))
    }

    @Test func valueNoProductOfTheCategoryStatesIsSearchedFor() async throws {
        let criteria = try await criteria(of: "大型犬的狗窝")
        #expect(criteria.attributes["dog_size"] == nil)
        #expect(criteria.terms == ["大型犬"])
    }
}
