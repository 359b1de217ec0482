import Commerce
import Writing

extension Wording {
    /// Why a contribution is there, short enough for one row.
    func reason(_ reason: Reason) -> String {
        ReasonText(language: language, vocabulary: vocabulary, title: title).text(reason)
    }
}

extension Wording {
    func choices(of question: ClarifyingQuestion) -> [ConversationEntry.Choice] {
        let words = QuestionText(language: language, vocabulary: vocabulary)
        return question.choices.enumerated().map { place, choice in
            ConversationEntry.Choice(
                letter: ClarifyingQuestion.letter(of: place), label: words.label(choice.change), leaves: choice.leaves)
        }
    }
}
