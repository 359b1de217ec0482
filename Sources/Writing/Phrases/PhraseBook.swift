import Commerce
import Text

/// The words of one language for everything a reply can say. Every method gives whole sentences.
protocol PhraseBook: Sendable {
    var facts: ReplyFacts { get }

    /// Criteria as a noun phrase; one criterion; what it is loosened to; one point as a predicate.
    func wanted(_ criteria: Criteria) -> String
    func condition(_ name: CriterionName, _ criteria: Criteria) -> String
    func loosened(_ name: CriterionName, to value: String) -> String
    func predicate(_ point: Point, slot: Int) -> String
    func name(of attribute: AttributeID) -> String
    func name(of state: Order.State) -> String
    func name(of value: String, _ attribute: AttributeID) -> String

    func note(_ note: ResultNote) -> String
    func results(_ plan: ResultPlan) -> [String]
    func comparison(_ plan: ComparisonPlan) -> [String]
    func detail(_ product: RankedProduct, reviews: ReviewDigest) -> [String]
    func productAnswer(_ answer: ProductAnswer) -> [String]
    func placement(_ placement: PlacementFacts) -> [String]
    func absence(_ absence: AbsenceFacts) -> [String]
    func passages(_ excerpts: [PassageExcerpt]) -> [String]
    /// Below a quotation: an older article that says otherwise.
    func outdated(_ citation: Citation) -> [String]
    func noPassage() -> [String]
    func orders(_ orders: [Order]) -> [String]
    func refund(_ order: Order) -> [String]
    func service(_ reply: ServiceReply) -> [String]
    func cart(_ cart: CartFacts) -> [String]
    func feedback(liked: Bool, _ products: [Product]) -> [String]
    func noSuchProduct(ordinal: Int?, shown: Int) -> [String]
    func forgotten(acts: Int, _ products: [Product]) -> [String]
    func confirmForgetting(acts: Int, _ products: [Product]) -> [String]
    func noMoreProducts(seen: Int) -> [String]
    func postponed(_ requests: [String]) -> [String]
    func nothingToUndo() -> [String]
    func nothingToConfirm() -> [String]
    func handOff(_ handOff: HandoffFacts) -> [String]
    func acknowledgement(_ acknowledgement: Acknowledgement) -> [String]
    func offerOfPerson(_ reason: Handoff.Reason) -> [String]
    func smallTalk(_ talk: SmallTalk) -> [String]
    func outOfScope() -> [String]
}

extension ReplyFacts {
    /// The phrase book of the reply's language; English where there is none.
    var phraseBook: any PhraseBook { language == .chinese ? ChinesePhrases(self) : EnglishPhrases(self) }
}

extension PhraseBook {
    var language: Language { facts.language }
    var vocabulary: Vocabulary { facts.vocabulary }

    func title(_ product: Product) -> String { product.title[language] }

    /// The title of a product a reason points at, or of one in the pane.
    func title(of id: ProductID) -> String? { facts.mentioned[id]?[language] ?? facts.title(of: id)?[language] }

    func articleTitle(_ citation: Citation) -> String {
        let title = facts.articles[citation.document]?[citation.language] ?? citation.heading
        return title.isEmpty ? citation.heading : title
    }

    /// Seconds since 1970-01-01 UTC to the shop's calendar day.
    func day(_ seconds: Int) -> Day {
        let local = seconds + facts.shop.utcOffset * 3600
        return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    func percent(_ share: Double) -> Int { Int((min(1, max(0, share)) * 100).rounded()) }

    /// Free values are written in both languages: those in the reply's own script, where there are any.
    func inOwnLanguage(_ values: [String]) -> [String] {
        let own = values.filter { $0.containsHan == (language == .chinese) }
        return own.isEmpty || !values.contains(where: \.containsHan) ? values : own
    }

    /// A value as it is called, quantities with their unit in words.
    func value(_ value: String, of attribute: AttributeID, units: [String: String]) -> String {
        guard let unit = vocabulary.attributes[attribute]?.unit, !unit.isEmpty, value.hasSuffix(" " + unit) else {
            return vocabulary.name(of: value, for: attribute, in: language)
        }
        return value.dropLast(unit.count) + (units[unit] ?? unit)
    }
}

extension ReplyFacts {
    /// Products the reply is about, in order.
    var shownProducts: [RankedProduct] {
        switch situation {
        case .results(let results): results.products
        case .comparison(let products, _): products
        case .detail(let product, _): [product]
        case .productAnswer(let answer): [answer.product]
        case .placement(let placement): [placement.product] + (placement.rival.map { [$0.product] } ?? [])
        case .absence(let absence): absence.products
        default: []
        }
    }

    func title(of id: ProductID) -> LocalizedText? {
        shownProducts.first { $0.product.id == id }?.product.title
    }
}

extension AbsenceFacts {
    /// The one asked for, and the one that is ahead of it.
    var products: [RankedProduct] {
        guard case .behind(_, let rival) = cause else { return product.map { [$0] } ?? [] }
        return (product.map { [$0] } ?? []) + [rival.product]
    }
}

extension CartFacts.Line {
    /// The line as one piece of it is called.
    var one: CartFacts.Line { CartFacts.Line(product: product, variant: variant, quantity: 1) }
}
