import Commerce

/// Words a reply without any model, in Chinese and English, from the facts alone.
///
/// Planning decides what is worth saying; a phrase book per language says it. The same facts give the same text.
public struct OfflineWriter: Sendable {
    public init() {}

    /// Whole sentences, each with its closing punctuation.
    public func sentences(for facts: ReplyFacts) -> [String] {
        let book = facts.phraseBook
        return switch facts.situation {
        case .results(let results):
            book.results(ResultPlan(results, vocabulary: facts.vocabulary)) + (results.question.map { [question($0, facts)] } ?? [])
        case .comparison(let products, let criteria):
            book.comparison(ComparisonPlan(products, criteria: criteria, facts: facts))
        case .detail(let product, let reviews): book.detail(product, reviews: reviews)
        case .productAnswer(let answer): book.productAnswer(answer)
        case .placement(let placement): book.placement(placement)
        case .absence(let absence): book.absence(absence)
        case .passages(let citations, let outdated): book.passages(PassageExcerpt.choose(from: citations)) + (outdated.map(book.outdated) ?? [])
        case .noPassage: book.noPassage()
        case .orders(let orders): book.orders(orders)
        case .refund(let order): book.refund(order)
        case .service(let reply): book.service(reply)
        case .cart(let cart): book.cart(cart)
        case .feedback(let liked, let products): book.feedback(liked: liked, products)
        case .forgotten(let acts, let products): book.forgotten(acts: acts, products)
        case .confirmForgetting(let acts, let products): book.confirmForgetting(acts: acts, products)
        case .noSuchProduct(let ordinal, let shown): book.noSuchProduct(ordinal: ordinal, shown: shown)
        case .noMoreProducts(let seen): book.noMoreProducts(seen: seen)
        case .postponed(let requests): book.postponed(requests)
        case .nothingToUndo: book.nothingToUndo()
        case .nothingToConfirm: book.nothingToConfirm()
        case .handOff(let handOff): book.handOff(handOff)
        case .acknowledgement(let acknowledgement): book.acknowledgement(acknowledgement)
        case .offerOfPerson(let reason): book.offerOfPerson(reason)
        case .smallTalk(let talk): book.smallTalk(talk)
        case .outOfScope: book.outOfScope()
        }
    }

    /// The sentence that a reply ends with.
    func question(_ question: ClarifyingQuestion, _ facts: ReplyFacts) -> String {
        QuestionText(language: facts.language, vocabulary: facts.vocabulary).sentence(question)
    }

    public func text(for facts: ReplyFacts) -> String {
        sentences(for: facts).joined(separator: facts.language == .chinese ? "" : " ")
    }
}
