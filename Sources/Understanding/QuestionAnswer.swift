import Commerce

/// What an utterance says to the question that stands under the products, where it needs the question to be understood:
/// "any", 随便, or a yes to "should it be waterproof?". Named choices are criteria like any others.
struct QuestionAnswer {
    let reading: Reading
    let question: ClarifyingQuestion
    let vocabulary: Vocabulary

    enum Meaning {
        /// It does not matter.
        case indifferent
        case chosen(CriteriaChange)
    }

    var meaning: Meaning? {
        if isIndifferent { return .indifferent }
        if let choice = lettered { return .chosen(choice.change) }
        guard case .attribute(let id) = question.criterion, vocabulary.attributes[id]?.isYesNo == true else { return nil }
        let asking = ConversationState.Pending.confirmation(Action(name: "", arguments: [:], state: .needsConfirmation))
        return switch Answer(reading: reading, pending: asking).intent {
        case .confirm: .chosen(.attribute(id, value: "yes"))
        // It need not be; that it must not be is said in full.
        case .deny: .indifferent
        default: nil
        }
    }

    /// "b", "B." and nothing else: the choice's place.
    private var lettered: ClarifyingQuestion.Choice? {
        let words = reading.atoms.filter { $0.kind != .mark }
        return words.count == 1 ? question.choice(lettered: words[0].text) : nil
    }

    /// Nothing is said but that it does not matter.
    private var isIndifferent: Bool {
        let phrases = Self.phrases.matches(in: reading.atoms)
        return !phrases.isEmpty && reading.atoms.indices.allSatisfy { index in
            let atom = reading.atoms[index]
            return atom.kind == .mark || Self.fillers.contains(atom.text) || phrases.contains { $0.range.contains(index) }
        }
    }

    private static let phrases = PhraseTable<Bool>([
        (
            """
            any|anything|any of them|any of these|either|whatever|whichever|no preference|no idea|not sure|i don't know|don't know|\
            doesn't matter|does not matter|it doesn't matter|don't care|do not care|don't mind|not important|not fussed|all fine|\
            anything goes|up to you|you choose|all of them|skip|no matter|\
            随便|都行|都可以|都好|都成|无所谓|不重要|不限|没要求|没有要求|没偏好|不挑|不在意|不在乎|不介意|看着办|你定|您定|不知道|不确定|没想好|跳过|均可
            """, true)
    ])
    private static let fillers: Set<String> = [
        "i", "it", "me", "to", "that", "is", "are", "will", "do", "really", "just", "one", "ok", "fine", "works", "s", "for", "oh",
        "吧", "啊", "呢", "哦", "了", "的", "我", "这", "个", "那", "就", "啦", "呀", "嗯", "也", "真", "倒", "其", "实",
    ]
}

extension Reading {
    /// What the customer says does not matter.
    var indifferent: [CriterionName] {
        parsed.dropped.map(CriterionName.attribute) + refinements.compactMap { refinement in
            switch refinement {
            case .dropPrice: .maxPrice
            case .dropBrand: .brands
            case .dropColor: .attribute("color")
            case .dropSize: .attribute("size")
            default: nil
            }
        }
    }
}

extension Request {
    /// Answering refines the search there is, or leaves it as it is.
    mutating func answer(_ question: ClarifyingQuestion, _ meaning: QuestionAnswer.Meaning) {
        (intent, confidence) = (.refine, 0.95)
        switch meaning {
        case .indifferent: indifferent = [question.criterion]
        case .chosen(let change): criteria = criteria.adding(change)
        }
    }
}
