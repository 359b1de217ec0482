import Commerce
import Foundation
import Testing
@testable import Understanding

/// What people write for a price, each with the bounds it sets; "-" for none.
@Suite struct PriceFormTests {
    private static let chinese = """
        300以内的耳机 | - 300
        三百以内的耳机 | - 300
        三百元以下的耳机 | - 300
        不超过五百块的耳机 | - 500
        别超过500的耳机 | - 500
        不要超过五百 | - 500
        不高于800元的手表 | - 800
        低于一千二的手机 | - 1200
        少于200块 | - 200
        小于等于300 | - 300
        不到一百块的杯子 | - 100
        最多花三百 | - 300
        顶多两百五 | - 250
        至多400 | - 400
        控制在300以内 | - 300
        300封顶 | - 300
        上限500 | - 500
        预算500买双跑鞋 | - 500
        预算一千 | - 1000
        五百预算的背包 | - 500
        我只有200块 | - 200
        我想花300块买耳机 | - 300
        500块的耳机 | - 500
        人民币三百以内 | - 300
        300块钱以内 | - 300
        ¥300以下 | - 300
        百元以内的耳机 | - 100
        1k以内的手机 | - 1000
        1.5k以内 | - 1500
        1k5以内 | - 1500
        1千5以下 | - 1500
        一万二以内的电脑 | - 12000
        1.2万以内的电脑 | - 12000
        九块九包邮 | - 9.90
        三块五一支的笔 | - 3.50
        两三百的衬衫 | 200 300
        三四百块的鞋 | 300 400
        三五百的鞋 | 300 500
        七八十块的杯子 | 70 80
        一千五到两千的手机 | 1500 2000
        两到三百的耳机 | 200 300
        300到500之间 | 300 500
        300-500元 | 300 500
        300~500的跑鞋 | 300 500
        价格在200到300之间 | 200 300
        介于100和200之间 | 100 200
        ¥200到¥400的手表 | 200 400
        预算300到500 | 300 500
        五十一百的杯子 | 50 100
        大于100小于200 | 100 200
        100以上200以下的杯子 | 100 200
        2百多的耳机 | 200 300
        200多块的耳机 | 200 300
        一千多的手机 | 1000 2000
        150多块 | 150 160
        十几块的杯子 | 10 20
        三百左右的衬衫 | 240 360
        大概300块 | 240 360
        差不多两百的鞋 | 160 240
        200上下的耳机 | 160 240
        百来块的耳机 | 80 120
        预算大概三百左右 | 240 360
        三百出头的耳机 | 300 360
        100±20 | 80 120
        500往上 | 500 -
        500以上的耳机 | 500 -
        一千起的手机 | 1000 -
        至少1000的手机 | 1000 -
        起码三百 | 300 -
        不低于300元 | 300 -
        超过两百的 | 200 -
        三位数的耳机 | 100 999
        百元级耳机 | 100 999
        千元机 | 1000 1999
        三千元档的手机 | 3000 3999
        """

    private static let english = """
        headphones, nothing over 300 | - 300
        nothing under 100 | 100 -
        mugs max 500 min 200 | 200 500
        around 50, give or take 10 | 40 60
        headphones under 300 | - 300
        below 50 | - 50
        less than 50 yuan | - 50
        cheaper than 50 | - 50
        no more than 50 | - 50
        not more than 120 yuan | - 120
        up to 80 | - 80
        at most 80 | - 80
        not over 300 | - 300
        not exceeding 300 | - 300
        lower than 50.00 yuan | - 50
        priced below 40 | - 40
        price no higher than 99.50 | - 99.50
        max 200 | - 200
        maximum price 300 | - 300
        headphones, 300 max | - 300
        300 tops | - 300
        300 or less | - 300
        300 or under | - 300
        shirts for 1k or less | - 1000
        under 1.5k | - 1500
        a backpack, budget 400 | - 400
        my budget is 250 | - 250
        within a 300 budget | - 300
        I can spend 300 | - 300
        I have 200 to spend | - 200
        under fifty bucks | - 50
        under two hundred and fifty | - 250
        a couple hundred | - 200
        under a hundred | - 100
        under a hundred and twenty | - 120
        fifteen hundred or less | - 1500
        under twenty-five | - 25
        under two grand | - 2000
        under 1,299.99 | - 1299.99
        under rmb 500 | - 500
        50-80 | 50 80
        50~80 | 50 80
        between 50 and 80 | 50 80
        between 80 to 300 | 80 300
        from 50 to 80 | 50 80
        anywhere from 100 to 200 yuan | 100 200
        priced from 324 to 623 | 324 623
        with a price ranging from 13 to 112 | 13 112
        price range 100 to 200 | 100 200
        a price range of 100-200 | 100 200
        the price should be between 160 and 351 | 160 351
        between two and three hundred | 200 300
        50 to 80 yuan | 50 80
        ¥50 - ¥80 | 50 80
        more than 100 but less than 200 | 100 200
        over 50 and under 80 | 50 80
        min price 100 max price 300 | 100 300
        around 100 | 80 120
        about 100 yuan | 80 120
        roughly 200 | 160 240
        100 or so | 80 120
        around 100 give or take 20 | 80 120
        100 plus or minus 20 | 80 120
        headphones in the 50s | 50 59.99
        headphones over 50 | 50 -
        above 50 | 50 -
        at least 50 | 50 -
        starting at 50 | 50 -
        no less than 50 | 50 -
        priced above 375 | 375 -
        costs more than 63 yuan | 63 -
        phones over 2,000 yuan | 2000 -
        upwards of 500 | 500 -
        500 and up | 500 -
        500+ yuan | 500 -
        three figures | 100 999
        """

    /// Numbers that are no prices.
    private static let others = """
        size 42 running shoes
        running shoes in EU 42
        iphone 15 case
        a 27 inch monitor
        pack of 10 mugs
        toys for kids aged 8+
        puzzles for ages 6-8
        over 100 capsules
        at least 3 pockets
        2024新款连衣裙
        dresses from 2024
        42码的跑鞋
        110码的童装
        20000毫安的充电宝
        续航30小时以上的耳机
        至少3个口袋的背包
        500ml的杯子
        三款耳机
        第二个
        3/8 wrench
        95% cotton shirt
        100cm的毯子
        a $20 gift card
        a blanket, about 50 by 80 inches
        curtains 54-90 in size
        omega 3+6 trail mix
        models from 2006 - 2012
        雪花4230
        10欧姆电阻
        350内饰
        三档花洒
        三元催化器
        50元优惠券
        """

    struct Form: CustomTestStringConvertible {
        var text: String
        var low: String?
        var high: String?

        var testDescription: String { text }

        init(_ line: Substring) {
            let fields = line.split(separator: "|")
            let bounds = fields[1].split(separator: " ").map { $0 == "-" ? nil : $0.contains(".") ? String($0) : $0 + ".00" }
            text = fields[0].trimmingCharacters(in: .whitespaces)
            (low, high) = (bounds[0], bounds[1])
        }
    }

    @Test(arguments: (chinese + "\n" + english).split(separator: "\n").map { Form($0) })
    func priceIsReadExactly(_ form: Form) async throws {
        let bounds = try await DemoShop.loaded.value.understander.priceBounds(in: form.text)
        #expect(bounds.min?.decimalString == form.low)
        #expect(bounds.max?.decimalString == form.high)
    }

    @Test(arguments: others.split(separator: "\n").map(String.init))
    func sizesModelsCountsAndAgesAreNoPrices(_ text: String) async throws {
        #expect(try await DemoShop.loaded.value.understander.priceBounds(in: text) == PriceBounds(min: nil, max: nil))
    }

    @Test(arguments: [
        ("under $50", "355.00"), ("under us$50", "355.00"), ("below 20 quid", "187.00"), ("30刀以内", "213.00"), ("100欧以下", "820.00"), ("5000日元以下", "230.00"),
        ("under HK$100", "91.20"), ("NT$1000以内", "228.00"), ("500 pesos or less", "60.50"), ("under €10.50", "86.10"), ("一百美金以内", "710.00"), ("under 50 bucks", "50.00"),
    ])
    func otherCurrenciesAreConvertedAtTheShopsRates(_ text: String, _ price: String) async throws {
        #expect(try await DemoShop.loaded.value.understander.priceBounds(in: text).max?.decimalString == price)
    }

    @Test(arguments: [
        ("half that", 50), ("半价的", 50), ("half the price", 50), ("20% cheaper", 80), ("便宜两成", 80), ("twice the price", 200), ("预算翻倍", 200),
    ])
    func priceAgainstAnotherIsAShareOfIt(_ text: String, _ percent: Int) async throws {
        #expect(try await DemoShop.loaded.value.understander.parsed(text).relativePrice == RelativePrice(change: .percent(percent)))
    }

    @Test(arguments: [
        ("再便宜一百", -100), ("100 cheaper", -100), ("便宜20块", -20), ("50 yuan less", -50), ("贵200的", 200), ("预算加100", 100), ("raise the budget by 50", 50),
    ])
    func priceAgainstAnotherIsADifference(_ text: String, _ difference: Int) async throws {
        let parsed = try await DemoShop.loaded.value.understander.parsed(text)
        #expect(parsed.relativePrice == RelativePrice(change: .difference(Money(minorUnits: difference * 100, .cny))))
        #expect(parsed.minPrice == nil && parsed.maxPrice == nil)
    }

    @Test func relativePriceIsNeverBelowZero() {
        let difference = RelativePrice(change: .difference(Money(minorUnits: -500, .cny)))
        #expect(difference.applied(to: Money(minorUnits: 300, .cny)).amount == 0)
        #expect(RelativePrice(change: .percent(50)).applied(to: Money(minorUnits: 9900, .cny)).amount == 4950)
    }
}
