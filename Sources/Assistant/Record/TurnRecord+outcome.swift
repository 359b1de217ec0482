import Commerce
import Foundation
import Understanding
import Writing

extension TurnRecord {
    /// The record of a turn from what was understood, decided and said.
    init(
        turn: Int, request: Request, language: Language, outcome: TurnOutcome, criteria: Criteria, answer: String,
        writer: String, notices: [String], elapsed: [String: Double], shop: LoadedShop
    ) {
        let currency = shop.shop.currency
        self.init(
            turn: turn, language: language, intent: request.intent, confidence: request.confidence,
            criteria: CriteriaRecord(criteria, currency: currency),
            products: outcome.list?.products.enumerated().map { index, product in
                ProductRecord(rank: index + 1, product, in: language, shop: shop)
            },
            relaxed: outcome.list.flatMap { $0.relaxed.isEmpty ? nil : $0.relaxed.map(RelaxationRecord.init) },
            question: outcome.question.map { QuestionRecord($0, QuestionText(language: language, vocabulary: shop.vocabulary)) },
            answer: answer, citations: outcome.citations.isEmpty ? nil : outcome.citations, action: outcome.action,
            cart: outcome.cart.map { $0.lines.map(CartLineRecord.init) }, writer: writer,
            notices: notices.isEmpty ? nil : notices, elapsed: elapsed)
    }

    /// The record as one line of JSON, keys in a stable order.
    public func line() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
}

extension TurnRecord.CriteriaRecord {
    init(_ criteria: Criteria, currency: Currency) {
        self.init(
            category: criteria.category?.rawValue, minPrice: criteria.minPrice?.decimalString,
            maxPrice: criteria.maxPrice?.decimalString, currency: currency.code, brands: criteria.brands,
            excludedBrands: criteria.excludedBrands,
            attributes: Dictionary(uniqueKeysWithValues: criteria.attributes.map { ($0.rawValue, $1.canonical) }),
            excluded: Dictionary(uniqueKeysWithValues: criteria.excluded.map { ($0.rawValue, $1) }),
            inferred: criteria.inferred, terms: criteria.terms, sort: criteria.sort, minRating: criteria.minRating,
            count: criteria.count, inStock: criteria.inStock)
    }
}

extension TurnRecord.ProductRecord {
    init(rank: Int, _ ranked: RankedProduct, in language: Language, shop: LoadedShop) {
        let product = ranked.product
        let reasons = ReasonText(language: language, vocabulary: shop.vocabulary) { shop.product($0)?.title[language] }
        self.init(
            rank: rank, id: product.id, title: product.title[language], brand: product.brand,
            price: ranked.price.decimalString, formerPrice: product.formerPrice?.decimalString,
            currency: ranked.price.currency.code, rating: product.rating?.average, inStock: product.isInStock,
            score: ranked.score,
            ledger: ranked.ledger.map {
                LedgerLine(signal: $0.signal, contribution: $0.contribution, because: $0.because.map(reasons.text))
            },
            checks: ranked.checks)
    }
}

extension TurnRecord.RelaxationRecord {
    init(_ relaxation: Relaxation) {
        self.init(criterion: relaxation.criterion.rawValue, to: relaxation.loosened, wouldGive: relaxation.wouldGive)
    }
}

extension TurnRecord.QuestionRecord {
    init(_ question: ClarifyingQuestion, _ words: QuestionText) {
        self.init(
            text: words.question(question),
            choices: question.choices.map { Choice(label: words.label($0.change), leaves: $0.leaves) })
    }
}

extension TurnRecord.CartLineRecord {
    init(_ line: CartSummary.Line) {
        self.init(
            id: line.product.id, variant: line.variant.id, quantity: line.quantity, price: line.variant.price.decimalString)
    }
}
