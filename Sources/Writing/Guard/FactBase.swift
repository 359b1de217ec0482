import Commerce
import Text

/// The facts of a reply, arranged for checking sentences.
struct FactBase {
    let facts: ReplyFacts
    let pane: Pane
    let criteria: Criteria
    let claims: ClaimIndex
    /// Titles of the pane's items in every language, longest first.
    let titles: [(text: String, item: Int)]
    /// What may be repeated word for word and says nothing of an item, longest first.
    let verbatim: [String]
    /// Of each item: its own numbers.
    private let itemPools: [Int: NumberPool]
    /// Of the list as a whole: counts, gaps, totals.
    let shared: NumberPool
    /// Amounts and numbers of the criteria: they may be said as bounds.
    let bounds: NumberPool
    /// Single words that names may consist of, folded.
    let knownWords: Set<String>
    /// Item numbers that may be mentioned.
    let knownItems: Set<Int>
    private let quotable: [String]

    init(_ facts: ReplyFacts) {
        self.facts = facts
        let sources = FactSources(facts)
        pane = Pane(facts.shownProducts, numbers: facts.numbersInPane)
        criteria = facts.criteria
        claims = ClaimIndex(facts.vocabulary, language: facts.language)
        titles = pane.items.flatMap { item in item.product.title.all.map { (text: $0, item: item.number) } }
            .filter { $0.text.count > 2 }
            .sorted { $0.text.count > $1.text.count }
        verbatim = sources.verbatim.filter { $0.count > 1 }.sorted { $0.count > $1.count }
        quotable = sources.quotable
        var knownItems = Set(pane.items.map(\.number))
        switch facts.situation {
        case .feedback: knownItems.formUnion(facts.numbers.values)
        case .noSuchProduct(let ordinal?, _): knownItems.insert(ordinal)
        default: break
        }
        self.knownItems = knownItems
        var pools: [Int: NumberPool] = [:]
        for item in pane.items { pools[item.number] = Self.pool(of: item, in: pane, facts: facts) }
        itemPools = pools
        shared = sources.numbers
        bounds = Self.bounds(of: facts.criteria, facts.relaxed, facts.shop.currency)
        knownWords = sources.knownWords
    }

    func item(_ number: Int) -> Pane.Item? { pane[number] }

    /// What may be said of these items; of the whole list where there are none.
    func numbers(for items: [Int]) -> NumberPool {
        guard items.isEmpty else {
            return items.reduce(into: NumberPool()) { pool, item in itemPools[item].map { pool.formUnion($0) } }
        }
        return itemPools.values.reduce(into: shared) { $0.formUnion($1) }
    }

    func isQuotable(_ text: String) -> Bool {
        text.count > 1 && quotable.contains { $0.contains(text) }
    }

    private static func pool(of item: Pane.Item, in pane: Pane, facts: ReplyFacts) -> NumberPool {
        var pool = NumberPool()
        let product = item.product
        pool.add(item.price)
        pool.add(product.price)
        for variant in product.variants { pool.add(variant.price) }
        if let former = product.formerPrice { pool.addDiscount(from: former, to: product.price) }
        for other in pane.items where other.price.currency == item.price.currency {
            let gap = item.price - other.price
            pool.add(Money(minorUnits: abs(gap.amount), gap.currency))
        }
        pool.add(product.rating)
        pool.add(count: product.stock)
        pool.add(count: 1)
        for attribute in product.statedAttributes {
            for value in product.values(of: attribute) { pool.add(numbersIn: value) }
        }
        for text in product.title.all + product.description.all { pool.add(numbersIn: text) }
        for contribution in item.ranked.ledger { add(contribution.because, to: &pool) }
        return pool
    }

    private static func add(_ reason: Reason?, to pool: inout NumberPool) {
        switch reason {
        case .boughtBy(let customers):
            pool.add(count: customers)
            pool.add(count: 90)
        case .rated(let rating): pool.add(rating)
        case .new(let day): pool.add(day)
        default: break
        }
    }

    private static func bounds(of criteria: Criteria, _ relaxed: [Relaxation], _ currency: Currency) -> NumberPool {
        var pool = NumberPool()
        pool.add(criteria.minPrice)
        pool.add(criteria.maxPrice)
        if let rating = criteria.minRating { pool.add(number: (rating * 10).rounded() / 10) }
        for constraint in criteria.attributes.values {
            switch constraint {
            case .anyOf(let values): for value in values { pool.add(numbersIn: value) }
            case .range(let low, let high, _): for bound in [low, high].compactMap(\.self) { pool.add(number: bound) }
            }
        }
        for relaxation in relaxed {
            pool.add(count: relaxation.wouldGive)
            guard let loosened = relaxation.loosened else { continue }
            pool.add(Money(decimal: loosened, currency))
            pool.add(numbersIn: loosened)
        }
        return pool
    }
}

extension ReplyFacts {
    var criteria: Criteria {
        switch situation {
        case .results(let results): results.criteria
        case .comparison(_, let criteria): criteria
        default: .none
        }
    }

    var relaxed: [Relaxation] {
        if case .results(let results) = situation { results.relaxed } else { [] }
    }

    /// Results are numbered by their order; other situations by where the products stand on the screen.
    var numbersInPane: [ProductID: Int] {
        if case .results = situation { [:] } else { numbers }
    }
}
