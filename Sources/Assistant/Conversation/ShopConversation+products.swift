import Commerce
import Recommendation
import Text
import Understanding
import Writing

/// Turns about products that are on screen: opening, comparing, asking, liking.
extension ShopConversation {
    func select(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        guard let id = request.references.first else { return noSuchProduct(request) }
        guard let detail = try open(id, in: shop) else { return noSuchProduct(request) }
        var outcome = TurnOutcome(.detail(detail.product, reviews: ReviewDigest(detail.reviews, language: language)))
        outcome.detail = detail
        return outcome
    }

    func compare(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        let products = request.references.compactMap { ranked($0, in: shop) }
        guard products.count >= 2 else { return try explanation(request) ?? noSuchProduct(request) }
        var outcome = TurnOutcome(.comparison(products, criteria: memory.understanding.criteria))
        outcome.compared = products
        return outcome
    }

    /// Questions about one product are answered from its attributes, then from its reviews, else as unknown.
    func answerProductQuestion(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        guard let id = request.references.first, let product = ranked(id, in: shop) else { return noSuchProduct(request) }
        memory.understanding.focus = id
        let reviews = try store.reviews(of: id)
        let asked = Set(shop.analyzer.terms(request.text)).subtracting(Self.questionWords)
        // "How is the second one?" asks for no property but for the whole.
        if request.attribute == nil, request.fact == nil, asked.isEmpty || Self.asksForOpinions(request.text) {
            return TurnOutcome(.detail(product, reviews: ReviewDigest(reviews, language: language)))
        }
        let attribute = request.attribute ?? (request.fact == nil ? property(asked: request.text, of: product.product, in: shop) : nil)
        let values = attribute.map { product.product.values(of: $0) } ?? []
        // What the product is called stands in reviews of anything about it.
        let telling = asked.subtracting(product.product.title.all.flatMap(shop.analyzer.terms))
        let reviewed = values.isEmpty ? reviews.filter { !telling.isDisjoint(with: shop.analyzer.terms($0.text)) } : []
        return TurnOutcome(
            .productAnswer(
                ProductAnswer(
                    product: product, attribute: attribute, fact: request.fact, values: values, reviews: reviewed, reviewCount: reviews.count)))
    }

    private func property(asked question: String, of product: Product, in shop: LoadedShop) -> AttributeID? {
        StatedProperties(of: product, in: shop.vocabulary, language: language, analyzer: shop.analyzer).asked(by: question)
    }

    func takeFeedback(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        let products = request.references.compactMap { product($0, in: shop) }
        guard !products.isEmpty else { return noSuchProduct(request) }
        let liked = request.isLiking ?? true
        for product in products { try learn(liked ? .like : .dislike, of: product.id) }
        return TurnOutcome(.feedback(liked: liked, products))
    }

    func noSuchProduct(_ request: Request) -> TurnOutcome {
        for case .noSuchProduct(let ordinal, let shown) in request.diagnostics {
            return TurnOutcome(.noSuchProduct(ordinal: ordinal, shown: shown))
        }
        return TurnOutcome(.noSuchProduct(ordinal: nil, shown: memory.understanding.shown.count))
    }

    /// As it stands in the pane, with its ledger; ranked anew where it is not shown.
    func ranked(_ id: ProductID, in shop: LoadedShop) -> RankedProduct? {
        guard let product = product(id, in: shop) else { return nil }
        if var shown = memory.list?.products.first(where: { $0.product.id == id }) {
            shown.product = product
            return shown
        }
        return (ranker ?? shop.ranker).rank([Candidate(product: product, price: product.price)], for: profile, at: clock()).first
    }

    func open(_ id: ProductID, in shop: LoadedShop) throws -> ProductDetail? {
        guard let product = ranked(id, in: shop) else { return nil }
        memory.understanding.focus = id
        observe(.view, of: id)
        return ProductDetail(
            product: product, reviews: try store.reviews(of: id), mentioned: shop.titles(mentionedBy: [product]))
    }

    /// Stores what the customer did and lets the models know at once. A guest's acts are learnt from, not stored.
    func learn(_ kind: Interaction.Kind, of product: ProductID) throws {
        let interaction = Interaction(customer: customerID ?? .guest, product: product, kind: kind, time: clock())
        if customerID != nil { try store.record(interaction) } else { guestInteractions.append(interaction) }
        profile?.record(interaction)
        if customerID != nil {
            ownInteractions.append(interaction)
            learnNewInteractions()
        } else {
            ranker?.record(interaction, isOfCustomer: false)
        }
    }

    /// Takes back what the customer did, in the store and in what was learnt of it.
    /// - Returns: what is gone, oldest first.
    func unlearn(_ events: Set<InteractionID>) throws -> [RecordedInteraction] {
        guard let customerID else { return [] }
        let gone = try store.forget(events, of: customerID)
        let remaining = try store.interactions(of: customerID).map(\.interaction)
        for event in gone { ranker?.forget(event.interaction, leaving: remaining) }
        profile = ranker?.profile(of: customerID, from: remaining)
        // Whatever another process had forgotten at the same time is noticed next.
        if !gone.isEmpty, let known = forgettings { forgettings = known + 1 }
        return gone
    }

    /// Learns from what the customer did for its own sake, which stands even where learning from it fails.
    func observe(_ kind: Interaction.Kind, of product: ProductID) { try? learn(kind, of: product) }

    /// "Why this one?" is answered by the order of the pane; nil where something else was asked, or nothing is shown.
    func explanation(_ request: Request) throws -> TurnOutcome? {
        guard Self.asksWhy(request.text), let list = memory.list else { return nil }
        return TurnOutcome(
            .results(
                ResultFacts(
                    origin: .recommendation, criteria: list.criteria, products: list.products, total: list.total,
                    relaxed: list.relaxed, customer: try currentCustomer()?.name)))
    }

    private static func asksWhy(_ text: String) -> Bool {
        let folded = text.lowercased()
        return ["why", "为什么", "为啥", "凭什么"].contains(where: folded.contains)
    }

    private static func asksForOpinions(_ text: String) -> Bool {
        let folded = text.lowercased()
        return ["怎么样", "怎样", "好不好", "评价", "评论", "口碑", "值得", "review", "any good", "worth", "people say", "people think"]
            .contains(where: folded.contains)
    }

    /// Terms of questions that say nothing about what is asked; stems and bigrams, as the analyzer gives them.
    private static let questionWords: Set<String> = [
        "is", "it", "the", "a", "an", "this", "that", "does", "do", "what", "about", "how", "are", "of", "for", "in",
        "to", "and", "can", "i", "on", "with", "one", "say", "review", "first", "second", "third", "good", "veri",
        "be", "have", "has", "will", "my", "me", "怎么", "么样", "这个", "这款", "那个", "第一", "第二", "第三",
        "一个", "二个", "三个", "什么", "可以", "吗", "好不", "不好", "的吗", "评价", "大家", "第四", "第五", "四个",
        "五个", "number", "tell", "more", "fourth", "fifth", "有没", "没有", "是不", "不是", "能不", "不能", "会不",
        "不会",
    ]
}

extension ReviewDigest {
    /// The praise and the criticism are the newest of five and of at most three stars, in the reply's language if any.
    init(_ reviews: [Review], language: Language) {
        var counts = Array(repeating: 0, count: 5)
        for review in reviews where (1...5).contains(review.stars) { counts[review.stars - 1] += 1 }
        func newest(_ stars: ClosedRange<Int>) -> Review? {
            let fitting = reviews.filter { stars.contains($0.stars) }
            return fitting.first { $0.language == language } ?? fitting.first
        }
        self.init(countsByStars: counts, praise: newest(5...5) ?? newest(4...4), criticism: newest(1...3))
    }
}
