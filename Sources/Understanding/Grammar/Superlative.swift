import Commerce

/// References by comparison: "the cheapest one", "the lighter of the two", 续航最长的.
struct Superlative: Hashable, Sendable {
    enum Property: Hashable, Sendable {
        case price, rating, added
        /// How large a thing is, by whatever measures that.
        case extent
        /// The first of these that the products in question state.
        case oneOf([AttributeID])
    }

    var property: Property
    var wantsMost: Bool
    /// "the cheaper one" is one of two where two were spoken of.
    var isOfTwo = false

    static func mentions(in utterance: AnnotatedUtterance) -> [Mention<Superlative>] {
        let atoms = utterance.atoms
        func isFollowedByOrder(_ range: Range<Int>) -> Bool {
            places.match(in: atoms, at: range.upperBound) != nil || range.upperBound < atoms.count && ["first", "排", "在", "放", "优先", "than", "budget"].contains(atoms[range.upperBound].text)
        }
        // "at least 5 players", 内存最少12: a bound.
        func isBound(_ range: Range<Int>) -> Bool {
            utterance.amounts.contains { $0.range.overlaps(range) } || range.lowerBound > 0 && atoms[range.lowerBound - 1].text == "at" || range.upperBound < atoms.count && NumberGrammar.number(in: atoms, from: range.upperBound) != nil
        }
        let named = degrees.matches(in: atoms).filter { !isBound($0.range) }.compactMap { degree in
            Comparison.measured(beside: degree.range, in: utterance).map { measured in
                Mention(
                    range: min(degree.range.lowerBound, measured.range.lowerBound)..<max(degree.range.upperBound, measured.range.upperBound),
                    meaning: Superlative(property: .oneOf([measured.meaning]), wantsMost: degree.meaning))
            }
        }
        if !named.isEmpty { return named }
        let isAsked = atoms.contains { $0.text == "哪" || $0.text == "which" }
        let said = phrases.matches(in: atoms)
        return (said.isEmpty && isAsked ? asked.matches(in: atoms) : said).filter { !isFollowedByOrder($0.range) }
    }

    /// The best of `products`; nil where none of them states the property.
    func best(of products: [Product], extents: [AttributeID]) -> Product? {
        let attributes: [AttributeID] = switch property {
        case .price, .rating, .added: []
        case .extent: extents
        case .oneOf(let attributes): attributes
        }
        let attribute = attributes.first { id in products.contains { $0.quantity(of: id) != nil } }
        let measured = products.compactMap { product in value(of: product, attribute).map { (product: product, value: $0) } }
        // Of equals the one that stands first.
        return measured.reduce(nil as (product: Product, value: Double)?) { best, next in
            guard let best else { return next }
            return (wantsMost ? next.value > best.value : next.value < best.value) ? next : best
        }?.product
    }

    private func value(of product: Product, _ attribute: AttributeID?) -> Double? {
        switch property {
        case .price: Double(product.price.amount)
        case .rating: product.rating?.average
        case .added: Double(product.added.number)
        case .extent, .oneOf: attribute.flatMap { product.quantity(of: $0) }
        }
    }

    private static let places = PhraseTable<Bool>([("on top|at the top|to the top|up top|at the front", true)])
    private static let degrees = PhraseTable<Bool>([
        ("most|longest|biggest|largest|highest|greatest|最长|最大|最高|最多|最久|最强|更长的|更大的", true),
        ("least|shortest|smallest|lowest|fewest|最短|最小|最低|最少", false),
    ])

    /// Of "which …", where the same words alone would order the list.
    private static let asked = PhraseTable<Superlative>([
        ("最便宜|cheapest", Superlative(property: .price, wantsMost: false)),
        ("最贵|most expensive", Superlative(property: .price, wantsMost: true)),
        ("评分最高|评价最好|口碑最好|best rated|highest rated|best reviews|best rating|best reviewed", Superlative(property: .rating, wantsMost: true)),
        ("最轻|lightest", Superlative(property: .oneOf(Comparison.weight), wantsMost: false)),
        ("最重|heaviest", Superlative(property: .oneOf(Comparison.weight), wantsMost: true)),
        ("最大|biggest|largest", Superlative(property: .extent, wantsMost: true)),
        ("最小|smallest", Superlative(property: .extent, wantsMost: false)),
        ("最新|newest", Superlative(property: .added, wantsMost: true)),
    ])

    /// 便宜的那双, 更便宜那个, and 把便宜的 of what is to be done with it.
    private static func pointed(_ adjective: String) -> String {
        // "cheaper 的那根"
        let english = ["便宜": "cheaper", "贵": "pricier", "轻": "lighter", "重": "heavier", "大": "bigger", "小": "smaller"][adjective].map { [$0 + "的那", $0 + "那"] } ?? []
        let degrees = [adjective, "更" + adjective, "比较" + adjective] + ["一点", "点", "些"].map { adjective + $0 }
        let forms = degrees.map { $0 + "的那" } + [adjective + "那"] + english
        return MeasureWords.phrases(after: forms) + "|" + degrees.flatMap { ["把\($0)的", "打开\($0)的", "选\($0)的加", "\($0)的加", "\($0)的放"] }.joined(separator: "|")
    }

    private static let phrases = PhraseTable<Superlative>([
        ("the cheapest|cheapest one|least expensive one|the 最便宜|最便宜 one|最cheap的|最cheap那个|最cheap那款|cheapest的|cheapest那个|最便宜的|最便宜那个|最便宜那款|最便宜那双|最便宜那件", Superlative(property: .price, wantsMost: false)),
        (
            """
            the cheaper one|the cheaper|cheaper one of|cheaper of|less expensive one|the cheap one|the cheap pair|the cheaper pair|cheaper pair|the affordable one|lower priced one|\(pointed("便宜"))
            """, Superlative(property: .price, wantsMost: false, isOfTwo: true)
        ),
        ("the most expensive|most expensive one|priciest|the dearest|the 最贵|最贵 one|最expensive的|最expensive那个|最贵的|最贵那个|最贵那款", Superlative(property: .price, wantsMost: true)),
        ("the pricier|pricier one|the dearer|the more expensive one|the more expensive of|the expensive one|the expensive pair|the pricey one|the pricey pair|the dear one|the pricier pair|the more expensive pair|higher priced one|\(pointed("贵"))", Superlative(property: .price, wantsMost: true, isOfTwo: true)),
        (
            "best rated one|the best rated|highest rated one|the highest rated|the top rated|the best reviewed|评分最高的|评价最好的|口碑最好的|好评最多的",
            Superlative(property: .rating, wantsMost: true)
        ),
        ("the better rated|better rated one|评分高的那个|评价好的那个", Superlative(property: .rating, wantsMost: true, isOfTwo: true)),
        ("the newest|newest one|the latest one|最新的那个|最新的那款", Superlative(property: .added, wantsMost: true)),
        ("the lightest|lightest one|the 最轻|最轻 one|最light的|最light那个|lightest的|lightest那个|最轻的|最轻那个", Superlative(property: .oneOf(Comparison.weight), wantsMost: false)),
        ("the lighter one|the lighter pair|the light one|the lighter of|lighter of the|\(pointed("轻"))", Superlative(property: .oneOf(Comparison.weight), wantsMost: false, isOfTwo: true)),
        ("the heaviest|heaviest one|最重的|最重那个", Superlative(property: .oneOf(Comparison.weight), wantsMost: true)),
        ("the heavier one|the heavier of|\(pointed("重"))", Superlative(property: .oneOf(Comparison.weight), wantsMost: true, isOfTwo: true)),
        ("the biggest|the largest|biggest one|largest one|the 最大|最大 one|最big的|最big那个|最large的|最大的|最大那个", Superlative(property: .extent, wantsMost: true)),
        ("the bigger one|the big one|the large one|the bigger pair|the larger one|the bigger of|the larger of|\(pointed("大"))", Superlative(property: .extent, wantsMost: true, isOfTwo: true)),
        ("the smallest|smallest one|the 最小|最小 one|最small的|最small那个|最小的|最小那个", Superlative(property: .extent, wantsMost: false)),
        ("the smaller one|the small one|the little one|the smaller pair|the smaller of|\(pointed("小"))", Superlative(property: .extent, wantsMost: false, isOfTwo: true)),
        ("lasts the longest|lasts longest|longest lasting|最耐用电的", Superlative(property: .oneOf(Comparison.battery), wantsMost: true)),
    ])
}

extension Product {
    /// The number that the product states for a measured attribute, in that attribute's unit.
    func quantity(of attribute: AttributeID) -> Double? {
        if case .quantity(let quantity) = attributes[attribute] { quantity.value } else { nil }
    }
}
