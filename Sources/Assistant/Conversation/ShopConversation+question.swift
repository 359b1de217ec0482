import Commerce
import Search
import Text
import Understanding
import Writing

/// The question under a long list, and answers that name one of its choices.
extension ShopConversation {
    /// A list of so many is looked through without help.
    private static let shortList = 8

    /// What to ask about the list, at most once for each criterion in a conversation; nil where nothing is worth it.
    func question(about list: ProductList, in shop: LoadedShop) -> ClarifyingQuestion? {
        guard memory.mayAskAboutList, list.total > Self.shortList, !list.products.isEmpty, list.earlier.isEmpty, list.anchor == nil,
            !list.criteria.isEmpty, list.criteria.count == nil,
            var question = shop.index.question(for: list.criteria, besides: memory.settled)
        else { return nil }
        // Weak matches that the list leaves out are not the index's to know.
        guard !list.criteria.terms.isEmpty else { return question }
        question.choices = question.choices.compactMap { choice in
            let leaves = propose(for: list.criteria.adding(choice.change), in: shop).total
            return leaves > 0 && leaves < list.total ? ClarifyingQuestion.Choice(choice.change, leaves: leaves) : nil
        }
        return question.choices.count > 1 ? question : nil
    }

    /// One request of an utterance. A choice's letter or label means that choice; all else is understood as ever.
    func understand(_ text: String, in shop: LoadedShop) -> Request {
        let state = memory.understanding
        if let question = state.question, state.pending == nil, let answer = choice(named: text, of: question, in: shop) {
            return Request(
                text: Sanitizer.line(text), language: answer.language, intent: .refine, confidence: 1,
                criteria: state.criteria.adding(answer.choice.change))
        }
        return shop.understander.understand(text, in: state)
    }

    private func choice(
        named text: String, of question: ClarifyingQuestion, in shop: LoadedShop
    ) -> (choice: ClarifyingQuestion.Choice, language: Language)? {
        let said = Self.bare(text)
        if let choice = question.choice(lettered: said) { return (choice, memory.understanding.language) }
        for language in shop.shop.languages {
            let words = QuestionText(language: language, vocabulary: shop.vocabulary)
            if let choice = question.choices.first(where: { Self.bare(words.label($0.change)) == said }) { return (choice, language) }
        }
        return nil
    }

    /// Folded, without what stands around a label: "B)", "blue."
    private static func bare(_ text: String) -> String {
        let marks: Set<Character> = [" ", ".", ",", "!", "(", ")", "。", "，", "！", "\n", "\t"]
        let folded = Folding.fold(String(text.prefix(100)))
        return String(folded.drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }
}
