import Commerce
import Text

/// Walks the facts of a reply once and gathers what may be repeated: texts, words and numbers.
struct FactSources {
    private(set) var verbatim: [String] = []
    /// Longer texts of which parts may be quoted.
    private(set) var quotable: [String] = []
    private(set) var numbers = NumberPool()
    private(set) var knownWords: Set<String> = []
    private let facts: ReplyFacts

    init(_ facts: ReplyFacts) {
        self.facts = facts
        addShop()
        addVocabularyWords()
        switch facts.situation {
        case .results(let results): add(results)
        case .comparison(let products, let criteria):
            numbers.add(count: products.count)
            add(criteria)
        case .detail(_, let reviews): add(reviews)
        case .productAnswer(let answer): add(answer)
        case .passages(let citations, let outdated): for citation in citations + [outdated].compactMap(\.self) { add(citation) }
        case .orders(let orders):
            numbers.add(count: orders.count)
            for order in orders { add(order) }
        case .refund(let order): add(order)
        case .cart(let cart): add(cart)
        case .feedback(_, let products): for product in products { add(product) }
        case .noSuchProduct(let ordinal, let shown):
            numbers.add(count: shown)
            if let ordinal { numbers.add(count: ordinal) }
        case .forgotten(let acts, let products), .confirmForgetting(let acts, let products):
            numbers.add(count: acts)
            for product in products { add(product) }
        case .noMoreProducts(let seen): numbers.add(count: seen)
        case .postponed(let requests): quotable += requests
        default: break
        }
        for ranked in facts.shownProducts { add(ranked) }
    }

    private mutating func addShop() {
        let shop = facts.shop
        verbatim += shop.name.all
        if !shop.serviceHours.isEmpty { verbatim.append(shop.serviceHours) }
        verbatim += facts.mentioned.values.flatMap(\.all) + facts.articles.values.flatMap(\.all)
        addWords(shop.currency.code)
        numbers.add(shop.delivery?.fee)
        for word in Self.ordinaryNames { addWords(word) }
    }

    /// The vocabulary's own names may be written anywhere; whether they hold is the claim check's matter. Brands are
    /// names of things: they come from the pane and the criteria alone.
    private mutating func addVocabularyWords() {
        for category in facts.vocabulary.categories.values { category.names.all.forEach { addWords($0) } }
        for attribute in facts.vocabulary.attributes.values {
            attribute.names.all.forEach { addWords($0) }
            for value in attribute.values { value.names.all.forEach { addWords($0) } }
            if let unit = attribute.unit { addWords(unit) }
        }
    }

    private mutating func add(_ ranked: RankedProduct) {
        let product = ranked.product
        add(product)
        for contribution in ranked.ledger {
            switch contribution.because {
            case .new(let day): add(day)
            case .matchedWords(let words, _), .nearInMeaning(let words):
                quotable.append(words.joined(separator: " "))
                words.forEach { addWords($0) }
            case .favouredBrand(let brand), .askedBrand(let brand): addBrand(brand)
            default: break
            }
        }
    }

    private mutating func add(_ product: Product) {
        quotable += product.title.all
        for text in product.title.all + product.description.all { addWords(text) }
        if case .feedback = facts.situation { verbatim += product.title.all }
        if let brand = product.brand { addBrand(brand) }
        for attribute in product.statedAttributes { product.values(of: attribute).forEach { addWords($0) } }
    }

    private mutating func addBrand(_ brand: String) {
        addWords(brand)
        facts.vocabulary.brands[brand]?.names.all.forEach { addWords($0) }
    }

    private mutating func add(_ results: ResultFacts) {
        numbers.add(count: results.products.count)
        numbers.add(count: results.total)
        for count in 2..<max(3, results.products.count + 1) where count <= results.products.count { numbers.add(count: count) }
        for relaxation in results.relaxed { numbers.add(count: relaxation.wouldGive) }
        for pair in results.pairs { numbers.add(count: pair.wouldGive) }
        numbers.add(count: max(0, results.total - results.seen - results.products.count))
        for fact in results.inferred {
            if let confidence = fact.confidence { numbers.add(percent: (confidence * 100).rounded()) }
            if let words = fact.words { quotable.append(words) }
            verbatim.append(facts.phraseBook.condition(fact.criterion, results.criteria))
        }
        if let question = results.question {
            let words = QuestionText(language: facts.language, vocabulary: facts.vocabulary)
            verbatim += [words.sentence(question)]
        }
        if let customer = results.customer { verbatim.append(customer) }
        add(results.criteria)
        for note in results.notes {
            switch note {
            case .foreignCurrency(let currency): addWords(currency.code)
            case .unknownWords(let words), .nearInMeaning(let words): quotable.append(words.joined(separator: " "))
            case .corrected(let from, let to): quotable += [from, to]
            case .converted(let from, let to, let day):
                numbers.add(from)
                numbers.add(to)
                add(day)
                addWords(from.currency.code)
            case .leftOut(let names, let criteria): verbatim += names.map { facts.phraseBook.condition($0, criteria) }
            case .indifferent(.attribute(let id)): verbatim.append(facts.phraseBook.name(of: id))
            case .lowestPriceAboveHighest, .noEarlierSearch, .indifferent: break
            }
        }
    }

    private mutating func add(_ criteria: Criteria) {
        if !criteria.terms.isEmpty { quotable.append(criteria.terms.joined(separator: " ")) }
        for brand in criteria.brands + criteria.excludedBrands { addBrand(brand) }
        for constraint in criteria.attributes.values {
            if case .anyOf(let values) = constraint { values.forEach { addWords($0) } }
        }
    }

    private mutating func add(_ reviews: ReviewDigest) {
        numbers.add(count: reviews.count)
        for count in reviews.countsByStars { numbers.add(count: count) }
        for stars in 1...5 { numbers.add(count: stars) }
        numbers.add(count: reviews.countsByStars.dropFirst(3).reduce(0, +))
        for review in [reviews.praise, reviews.criticism].compactMap(\.self) { add(review) }
    }

    private mutating func add(_ review: Review) {
        quotable.append(review.text)
        numbers.add(count: review.stars)
    }

    private mutating func add(_ answer: ProductAnswer) {
        numbers.add(count: answer.reviewCount)
        numbers.add(count: answer.reviews.count)
        for value in answer.values { numbers.add(numbersIn: value) }
        answer.reviews.forEach { add($0) }
    }

    private mutating func add(_ citation: Citation) {
        quotable += [citation.passage, citation.heading]
        verbatim += [citation.passage, citation.heading]
    }

    private mutating func add(_ order: Order) {
        verbatim += [order.id.rawValue, order.address.display]
        for line in order.lines {
            verbatim += line.title.all
            numbers.add(count: line.quantity)
        }
        numbers.add(count: order.lines.count)
        numbers.add(count: max(0, order.lines.count - 2))
        for amount in [order.total, order.subtotal, order.deliveryFee] { numbers.add(amount) }
        for time in [order.placed, order.shipped, order.delivered] + (order.tracking?.scans.map { Optional($0.time) } ?? []) {
            if let time { add(day(time)) }
        }
        guard let tracking = order.tracking else { return }
        verbatim += [tracking.number] + tracking.carrier.all + tracking.scans.flatMap(\.place.all)
    }

    private mutating func add(_ cart: CartFacts) {
        var lines = cart.lines
        switch cart.change {
        case .added(let line), .removed(let line): lines.append(line)
        case .notEnough(let line, let left):
            lines.append(line)
            numbers.add(count: left)
        case .chooseVariant(let product, let variants):
            verbatim += product.title.all
            for variant in variants {
                numbers.add(variant.price)
                variant.options.values.forEach { numbers.add(numbersIn: $0); addWords($0) }
            }
        case .outOfStock(let product): verbatim += product.title.all
        case .confirmCheckout(let order), .placed(let order): add(order)
        default: break
        }
        for line in lines {
            verbatim += line.product.title.all
            numbers.add(count: line.quantity)
            line.variant.options.values.forEach { numbers.add(numbersIn: $0); addWords($0) }
        }
        numbers.add(count: cart.lines.count)
        numbers.add(count: max(0, cart.lines.count - 3))
        numbers.add(cart.deliveryFee)
        guard let first = cart.lines.first else { return }
        let goods = cart.lines.dropFirst().reduce(first.total) { $0 + $1.total }
        numbers.add(goods)
        if let fee = cart.deliveryFee { numbers.add(goods + fee) }
    }

    private mutating func add(_ day: Day) {
        numbers.add(day)
        addWords(Self.months[day.civil.month - 1])
    }

    private func day(_ seconds: Int) -> Day {
        let local = seconds + facts.shop.utcOffset * 3600
        return Day(number: local >= 0 ? local / 86_400 : (local - 86_399) / 86_400)
    }

    private mutating func addWords(_ text: String) {
        let folded = Folding.fold(text)
        for word in folded.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "'" }) { knownWords.insert(String(word)) }
    }

    private static let months = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
        "december",
    ]

    /// Names that belong to the shop's world in every reply.
    private static let ordinaryNames = [
        "WeChat Pay Alipay UnionPay Visa Mastercard Chinese English Number Order Done Would Which Please Say Showing Change I I'm I'd I'll I've Return Refund",
    ]
}
