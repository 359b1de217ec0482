import Commerce
import Writing

/// SplitMix64 (S. Vigna): the same numbers for the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// Facts of every situation, from a seed.
struct RandomFacts {
    private var random: SplitMix
    private let language: Language

    init(seed: Int, language: Language) {
        random = SplitMix(state: UInt64(seed))
        self.language = language
    }

    private mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &random) < share }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: 0..<elements.count, using: &random)]
    }

    mutating func facts() -> ReplyFacts {
        let products = (0..<Int.random(in: 0...6, using: &random)).map { product($0) }
        let numbers = Dictionary(uniqueKeysWithValues: products.enumerated().map { ($1.id, $0 + 1) })
        return ReplyFacts(
            language: language, utterance: "…", shop: Lamplight.shop, vocabulary: Lamplight.vocabulary,
            turn: Int.random(in: 0..<60, using: &random), today: Lamplight.today, situation: situation(products),
            mentioned: ["elsewhere": LocalizedText(zh: "山风 轻量雨伞", en: "Hillgust 200 Light Umbrella")],
            numbers: chance(0.7) ? numbers : [:],
            articles: chance(0.5) ? ["return-window": LocalizedText(zh: "多少天内可以退货", en: "How long you have to return something")] : [:])
    }

    private mutating func situation(_ products: [Product]) -> Situation {
        let criteria = criteria()
        let ranked = products.map { rank($0, criteria) }
        let first = ranked.first ?? Lamplight.ranked(Lamplight.reed)
        switch Int.random(in: 0..<16, using: &random) {
        case 0...5: return .results(results(ranked, criteria))
        case 6: return .comparison(ranked.count > 1 ? Array(ranked.prefix(3)) : [first, Lamplight.ranked(Lamplight.brook)], criteria: criteria)
        case 7: return .detail(first, reviews: ReviewDigest(countsByStars: [1, 0, 3, 7, 20], praise: review(5), criticism: chance(0.5) ? review(2) : nil))
        case 8:
            let attribute: AttributeID? = pick(["waterproof", "battery_hours", "color", "material", nil])
            let values = attribute.map(first.product.values) ?? []
            return .productAnswer(ProductAnswer(
                product: first, attribute: attribute, fact: pick([nil, .price, .stock]), values: values, reviews: chance(0.5) ? [review(4)] : [], reviewCount: 31))
        case 9: return .passages(chance(0.8) ? [Lamplight.citation, Lamplight.citation] : [])
        case 10: return .orders((0..<Int.random(in: 0...5, using: &random)).map { _ in Lamplight.order(pick(Order.State.allCases)) })
        case 11: return .refund(Lamplight.order(pick(Order.State.allCases)))
        case 12: return .nothingToConfirm
        case 13: return .cart(cart(products.isEmpty ? [Lamplight.reed] : products))
        case 14: return .feedback(liked: chance(0.5), products)
        default:
            return pick([
                .noPassage, .noMoreProducts(seen: 23), .postponed(["checkout", "加入购物车"]), .noSuchProduct(ordinal: 9, shown: 5), .noSuchProduct(ordinal: nil, shown: 0), .nothingToUndo,
                .forgotten(acts: 3, products), .confirmForgetting(acts: 12, products), .nothingToConfirm, .handOff(.offered(.complaint)), .outOfScope, .smallTalk(.greeting), .smallTalk(.thanks), .smallTalk(.goodbye),
                .smallTalk(.help), .smallTalk(.declined),
            ])
        }
    }

    private mutating func results(_ products: [RankedProduct], _ criteria: Criteria) -> ResultFacts {
        var facts = ResultFacts(
            origin: pick([.search, .refinement, .recommendation, .more]), criteria: criteria, products: products,
            total: pick([0, 1, products.count, products.count + 13]),
            relaxed: chance(0.3)
                ? [Relaxation(criterion: .attribute("color"), wouldGive: 4), Relaxation(criterion: .maxPrice, loosened: "450.00", wouldGive: 6)]
                : [], customer: pick([nil, "Lin", "林夏"]),
            notes: chance(0.2) ? [pick(Self.notes)] : [])
        if chance(0.2) { facts.pairs = [PairRelaxation(.attribute("color"), .maxPrice, wouldGive: 3)] }
        if facts.origin == .more { facts.seen = 10 }
        if chance(0.3) {
            facts.inferred = criteria.inferred.map {
                InferredFact(criterion: CriterionName(rawValue: $0), confidence: 0.85, words: "my feet are always wet")
            }
        }
        if chance(0.3) { facts.question = pick(Self.questions) }
        facts.isBrief = chance(0.1)
        return facts
    }

    private static let notes: [ResultNote] = [
        .foreignCurrency(.usd), .lowestPriceAboveHighest, .unknownWords(["flurbo"]), .nearInMeaning(["flurbo"]), .corrected(from: "hedphones", to: "headphones"),
        .converted(from: Money(minorUnits: 5000, .usd), to: Lamplight.yuan(355), on: Day(year: 2026, month: 11, day: 20)),
        .noEarlierSearch, .indifferent(.maxPrice), .indifferent(.attribute("color")), .indifferent(.attribute("waterproof")),
        .leftOut([.attribute("waterproof")], of: Criteria(attributes: ["waterproof": .anyOf(["yes"])], inferred: ["waterproof"])),
    ]

    private static let questions = [
        ClarifyingQuestion(criterion: .attribute("color"), choices: [
            .init(.attribute("color", value: "blue"), leaves: 12), .init(.attribute("color", value: "black"), leaves: 9),
        ]),
        ClarifyingQuestion(criterion: .maxPrice, choices: [
            .init(.price(atLeast: nil, atMost: Lamplight.yuan(200)), leaves: 8),
            .init(.price(atLeast: Lamplight.yuan(200), atMost: Lamplight.yuan(500)), leaves: 11),
            .init(.price(atLeast: Lamplight.yuan(500), atMost: nil), leaves: 7),
        ]),
        ClarifyingQuestion(criterion: .attribute("waterproof"), choices: [
            .init(.attribute("waterproof", value: "yes"), leaves: 5), .init(.attribute("waterproof", value: "no"), leaves: 6),
        ]),
        ClarifyingQuestion(criterion: .brands, choices: [
            .init(.brand("Hollowreed"), leaves: 5), .init(.brand("Larkfall"), leaves: 4),
        ]),
    ]

    private mutating func criteria() -> Criteria {
        var criteria = Criteria()
        if chance(0.7) { criteria.category = "headphones" }
        if chance(0.4) { criteria.maxPrice = Lamplight.yuan(Double(Int.random(in: 80...400, using: &random))) }
        if chance(0.2) { criteria.minPrice = Lamplight.yuan(Double(Int.random(in: 20...79, using: &random))) }
        if chance(0.3) { criteria.attributes["color"] = .anyOf(chance(0.5) ? ["blue"] : ["red", "white"]) }
        if chance(0.3) { criteria.attributes["waterproof"] = .anyOf(["yes"]) }
        if chance(0.2) { criteria.attributes["built_in_mic"] = .anyOf(["yes"]) }
        if chance(0.2) { criteria.attributes["audience"] = .anyOf(["women"]) }
        if chance(0.2) { criteria.attributes["size"] = .anyOf(["M"]) }
        if chance(0.2) { criteria.attributes["battery_hours"] = .range(atLeast: 20, atMost: nil, unit: "h") }
        if chance(0.2) { criteria.excluded["color"] = ["black"] }
        if chance(0.2) { criteria.excluded["material"] = ["leather"] }
        if chance(0.2) { criteria.brands = ["Hollowreed"] }
        if chance(0.1) { criteria.excludedBrands = ["Larkfall"] }
        if chance(0.2) { criteria.minRating = 4.5 }
        if chance(0.2) { criteria.inStock = true }
        if chance(0.3) { criteria.terms = ["bass", "boost"] }
        if chance(0.3) { criteria.sort = pick(SortOrder.allCases) }
        if chance(0.3) { criteria.inferred = criteria.names.map(\.rawValue) }
        return criteria
    }

    private mutating func product(_ index: Int) -> Product {
        let brand = pick(["Hollowreed", "Quietbrook", "Larkfall"])
        let price = Double(Int.random(in: 3900...39900, using: &random)) / 100
        var attributes: [AttributeID: AttributeValue] = [:]
        if chance(0.6) { attributes["waterproof"] = .choices([pick(["yes", "no"])]) }
        if chance(0.5) { attributes["noise_cancelling"] = .choices([pick(["yes", "no"])]) }
        if chance(0.3) { attributes["built_in_mic"] = .choices(["yes"]) }
        if chance(0.5) { attributes["material"] = .choices([pick(["leather", "nylon", "linen"])]) }
        if chance(0.5) { attributes["battery_hours"] = .quantity(Quantity(Double(Int.random(in: 5...60, using: &random)), "h")) }
        if chance(0.3) { attributes["warranty_months"] = .quantity(Quantity(24, "months")) }
        if chance(0.3) { attributes["audience"] = .choices([pick(["women", "men"])]) }
        let number = index * 10 + Int.random(in: 0..<10, using: &random)
        return Lamplight.product(
            ProductID("p\(index)"), zh: "\(pick(["空苇", "静溪"])) 防水耳机 \(number)", en: "\(brand) Waterproof Model \(number) in Red",
            brand: brand, price: price, former: chance(0.3) ? price + 50 : nil,
            rating: chance(0.8) ? Rating(average: Double.random(in: 1...5, using: &random), count: Int.random(in: 1...900, using: &random)) : nil,
            stock: pick([0, 2, 40]), attributes: attributes,
            options: chance(0.8) ? ["color": pick(["black", "blue", "navy", "red", "white"]), "size": pick(["M", "42"])] : [:])
    }

    private mutating func rank(_ product: Product, _ criteria: Criteria) -> RankedProduct {
        let reason: Reason? = pick([
            nil, .matchedWords(["bass"], field: "title"), .boughtTogether("elsewhere"), .similarTo("elsewhere"), .similarTo("gone"),
            .boughtBy(38), .newSimilarTo("elsewhere"), .newSimilarTo("gone"), .chosenByLikeCustomers(1), .favouredBrand("Quietbrook"), .favouredCategory("headphones"),
            .askedBrand("Quietbrook"), .askedCategory("headphones"), .new(Day(year: 2026, month: 3, day: 14)),
            .liked, .rated(Rating(average: 4.44, count: 3)),
        ])
        return Lamplight.ranked(product, criteria, because: reason)
    }

    private mutating func review(_ stars: Int) -> Review {
        Review(
            product: "p0", stars: stars, language: .english, date: Lamplight.today, author: "Wren",
            text: pick(["Quiet on the train. Lasts 30 hours, call 13800000001!", "买了3个月，防水是真的“防水”，很满意。", "It is “fine”, I guess."]))
    }

    private mutating func cart(_ products: [Product]) -> CartFacts {
        let lines = products.map { CartFacts.Line(product: $0, variant: $0.variants[0], quantity: Int.random(in: 1...3, using: &random)) }
        let change: CartFacts.Change = pick([
            .none, .added(lines[0]), .removed(lines[0]), .undone, .outOfStock(products[0]),
            .chooseVariant(products[0], products[0].variants), .notInCart, .confirmCheckout(Lamplight.order()),
            .placed(Lamplight.order()), .needsCustomer,
        ])
        return CartFacts(change: change, lines: chance(0.8) ? lines : [], deliveryFee: pick([nil, Lamplight.yuan(0), Lamplight.yuan(8)]))
    }
}
