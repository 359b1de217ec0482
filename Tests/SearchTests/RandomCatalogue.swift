import Commerce
import Text

@testable import Search

/// S. Vigna's SplitMix64: a seeded generator for properties.
struct SplitMix64: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

func yuan(_ amount: Int) -> Money { Money(minorUnits: amount * 100, .cny) }

func product(
    _ id: ProductID, zh: String = "", en: String = "", description: String = "", category: CategoryID? = nil,
    brand: String? = nil, price: Int = 100, attributes: [AttributeID: AttributeValue] = [:], variants: [Variant]? = nil,
    rating: Rating? = nil, added: Int = 0
) -> Product {
    Product(
        id: id, category: category, brand: brand, title: LocalizedText(zh: zh, en: en),
        description: LocalizedText(description, language: .english), price: yuan(price), attributes: attributes,
        variants: variants ?? [Variant(id: VariantID(id.rawValue), options: [:], price: yuan(price), stock: 1)],
        rating: rating, added: Day(number: added))
}

func makeIndex(
    _ products: [Product], reviews: [Review] = [], vocabulary: Vocabulary = Vocabulary(), lexicon: [String] = []
) -> SearchIndex {
    SearchIndex(
        products: products, reviews: reviews, vocabulary: vocabulary, analyzer: Analyzer(lexicon: Lexicon(words: lexicon)))
}

extension SearchIndex {
    func ids(
        _ terms: String..., sort: SortOrder = .relevance, popularity: [Double] = [], share: Double = shownShareOfBestCoverage
    ) -> [ProductID] {
        let query = SearchQuery(Criteria(terms: terms, sort: sort), popularity: popularity, leastShareOfBestCoverage: share)
        return search(query, limit: 100).hits.map(\.id)
    }
}

/// Products and criteria whose values are few, so that they meet often.
struct RandomCatalogue {
    static let words = ["lamp", "desk", "warm", "light", "folding", "oak", "steel", "耳机", "蓝牙", "降噪"]
    static let vocabulary = Vocabulary(
        categories: [
            Category(id: "home", parent: nil, names: Names([.english: ["home"]])),
            Category(id: "lamps", parent: "home", names: Names([.english: ["lamps"], .chinese: ["灯"]])),
            Category(id: "desks", parent: "home", names: Names([.english: ["desks"]])),
            Category(id: "audio", parent: nil, names: Names([.english: ["audio"]])),
        ],
        attributes: [
            Attribute(id: "color", names: Names([.english: ["color"]]), families: ["blue": ["navy"]]),
            Attribute(id: "size", names: Names([.english: ["size"]])),
            Attribute(id: "material", names: Names([.english: ["material"]])),
            Attribute(id: "hours", names: Names([.english: ["hours"]]), unit: "h"),
        ])

    private var generator: SplitMix64

    init(seed: Int) { generator = SplitMix64(seed: UInt64(seed)) }

    private mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &generator)]
    }

    private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
    private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }

    mutating func products(_ count: Int) -> [Product] { (0..<count).map { randomProduct($0) } }

    mutating func randomProduct(_ number: Int) -> Product {
        var attributes: [AttributeID: AttributeValue] = [:]
        if chance(60) {
            attributes["material"] = .choices(Set([pick(["wool", "cotton"]), pick(["wool", "silk"])]).sorted())
        }
        if chance(50) { attributes["hours"] = .quantity(Quantity(Double(self.number(1...9)), "h")) }
        if chance(30) { attributes["color"] = .choices([pick(["blue", "Black"])]) }
        let hasColours = chance(70)
        let hasSizes = chance(60)
        let variants = (0..<self.number(chance(5) ? 0...0 : 1...4)).map { variant in
            var options: [AttributeID: String] = [:]
            if hasColours { options["color"] = pick(["blue", "navy", "black", "red"]) }
            if hasSizes { options["size"] = pick(["S", "M", "L"]) }
            return Variant(
                id: VariantID("\(number)-\(variant)"), options: options, price: yuan(self.number(1...12) * 10),
                stock: self.number(0...2))
        }
        return product(
            ProductID("p\(number)"), zh: pick(Self.words), en: "\(pick(Self.words)) \(pick(Self.words))",
            category: chance(85) ? pick(["home", "lamps", "desks", "audio", "unlisted"]) : nil,
            brand: chance(80) ? pick(["Oakline", "Fenwick", "Marlo"]) : nil, price: self.number(1...12) * 10,
            attributes: attributes, variants: variants,
            rating: chance(70) ? Rating(average: Double(self.number(2...10)) / 2, count: self.number(1...30)) : nil,
            added: self.number(0...50))
    }

    mutating func criteria(withTerms: Bool = false) -> Criteria {
        var criteria = Criteria()
        if chance(30) { criteria.category = pick(["home", "lamps", "audio", "nowhere"]) }
        if chance(25) { criteria.brands = [pick(["Oakline", "Fenwick"]), pick(["Marlo", "Nobody"])] }
        if chance(20) { criteria.excludedBrands = [pick(["Oakline", "Fenwick"])] }
        if chance(25) { criteria.minPrice = yuan(number(1...8) * 10) }
        if chance(35) { criteria.maxPrice = yuan(number(3...10) * 10) }
        if chance(15) { criteria.minRating = Double(number(2...4)) }
        if chance(30) { criteria.inStock = true }
        if chance(30) { criteria.attributes["color"] = .anyOf([pick(["blue", "BLACK", "red"])]) }
        if chance(25) { criteria.attributes["size"] = .anyOf([pick(["S", "M"]), pick(["L", "m"])]) }
        if chance(20) {
            criteria.attributes["hours"] = .range(atLeast: Double(number(1...5)), atMost: chance(50) ? 7 : nil, unit: "h")
        }
        if chance(20) { criteria.excluded["material"] = [pick(["wool", "silk", "tin"])] }
        if chance(20) { criteria.excluded["color"] = [pick(["blue", "black"]), pick(["red", "navy"])] }
        if chance(5) { criteria.attributes["unstated"] = .anyOf(["yes"]) }
        if withTerms, chance(60) { criteria.terms = [pick(Self.words)] }
        if chance(20) { criteria.sort = pick(SortOrder.allCases) }
        return criteria
    }
}
