import Commerce
import Text

/// What the questions whose answer is known say of a new one: how alike it is to those of each passage.
struct KnownQuestions: Sendable {
    /// How alike a question is to those that a passage answers.
    struct Likeness: Equatable {
        var best = 0.0
        /// Of the next question of the same passage.
        var second = 0.0
    }

    struct Reading {
        var byPlace: [PassagePlace: Likeness] = [:]
        /// How alike it is to the nearest question that no article answers.
        var unanswerable = 0.0
        /// Likewise, to the nearest that one does.
        var answerable = 0.0

        /// The places of the most alike questions, best first.
        func nearest(_ count: Int) -> [PassagePlace] {
            byPlace.sorted { ($1.value.best, $0.key.article, $0.key.line) < ($0.value.best, $1.key.article, $1.key.line) }
                .prefix(count).map(\.key)
        }
    }

    private let questions: [ServiceQuestion]
    private let index: QuestionIndex

    /// - Parameter typed: the questions as they are compared, in their order.
    init(_ questions: [ServiceQuestion], typed: [TypedQuestion]) {
        self.questions = questions
        index = QuestionIndex(typed)
    }

    /// - Parameter texts: of the questions, in their order.
    static func byPlace(_ questions: [ServiceQuestion], texts: [String]) -> [PassagePlace: [String]] {
        var byPlace: [PassagePlace: [String]] = [:]
        for (question, text) in zip(questions, texts) {
            for place in question.parts.joined() { byPlace[place, default: []].append(text) }
        }
        return byPlace
    }

    /// O(postings of the words).
    func reading(of question: TypedQuestion) -> Reading {
        var reading = Reading()
        for neighbour in index.neighbours(of: question) {
            let known = questions[neighbour.question]
            if known.isAnswerable {
                reading.answerable = max(reading.answerable, neighbour.likeness)
            } else {
                reading.unanswerable = max(reading.unanswerable, neighbour.likeness)
            }
            for place in known.parts.joined() {
                var likeness = reading.byPlace[place] ?? Likeness()
                if neighbour.likeness > likeness.best {
                    likeness = Likeness(best: neighbour.likeness, second: likeness.best)
                } else {
                    likeness.second = max(likeness.second, neighbour.likeness)
                }
                reading.byPlace[place] = likeness
            }
        }
        return reading
    }
}
