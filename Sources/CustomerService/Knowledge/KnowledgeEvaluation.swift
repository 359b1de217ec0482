public import Commerce

/// Holds questions against a knowledge base.
public struct KnowledgeEvaluation: Sendable {
    /// What is counted of some questions.
    public struct Report: Sendable {
        /// A question that did not get what it should, and the passage that it got.
        public struct Miss: Hashable, Sendable {
            public var question: ServiceQuestion
            public var cited: [PassagePlace]
        }

        public var answerable = 0
        /// Of these, how many got a right passage first.
        public var rightFirst = 0
        /// How many got an answer that is not right.
        public var wrong = 0
        public var unanswerable = 0
        public var falselyAnswered = 0
        public var partsAsked = 0
        /// Parts of questions that ask for several things for which a right passage is cited at all.
        public var partsAnswered = 0
        public var misses: [Miss] = []
        public var millisecondsPerQuestion = 0.0

        public var rightShare: Double { answerable > 0 ? Double(rightFirst) / Double(answerable) : 0 }
        public var falseShare: Double { unanswerable > 0 ? Double(falselyAnswered) / Double(unanswerable) : 0 }
    }

    private let base: KnowledgeBase

    public init(_ base: KnowledgeBase) { self.base = base }

    public func report(on questions: [ServiceQuestion]) -> Report {
        var report = Report()
        let started = ContinuousClock.now
        for question in questions {
            let cited = base.answer(question.text, language: question.language).map { $0.citations.map(PassagePlace.init) } ?? []
            report.count(question, cited)
        }
        report.millisecondsPerQuestion = (ContinuousClock.now - started) / .milliseconds(max(1, questions.count))
        return report
    }
}

extension KnowledgeEvaluation.Report {
    fileprivate mutating func count(_ question: ServiceQuestion, _ cited: [PassagePlace]) {
        guard question.isAnswerable else {
            unanswerable += 1
            if !cited.isEmpty {
                falselyAnswered += 1
                misses.append(Miss(question: question, cited: cited))
            }
            return
        }
        answerable += 1
        let isRight = cited.first.map { first in question.parts.contains { $0.contains(first) } } ?? false
        if isRight { rightFirst += 1 } else if !cited.isEmpty { wrong += 1 }
        let answered = question.parts.count { !Set($0).isDisjoint(with: cited) }
        if question.parts.count > 1 {
            partsAsked += question.parts.count
            partsAnswered += answered
        }
        if !isRight || answered < question.parts.count { misses.append(Miss(question: question, cited: cited)) }
    }
}
