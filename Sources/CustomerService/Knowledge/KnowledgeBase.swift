public import Commerce

/// The shop's service articles: a question is answered by the passage that speaks to it, or honestly not at all.
public struct KnowledgeBase: Sendable {
    let finder: AnswerFinder

    /// O(text of the articles and questions); where many questions are known and nothing fitting was saved of them, they are
    /// learned, which takes seconds.
    /// - Parameters:
    ///   - language: how customers talk about what the articles say.
    ///   - savedModel: an earlier `trainedModel`; anything else is the same as none.
    public init(articles: [Article], language: ServiceLanguage, savedModel: [UInt8]? = nil) {
        finder = AnswerFinder(articles, language, savedModel: savedModel)
    }

    /// What was learned of the questions, to be saved; nil where nothing was learned anew.
    public var trainedModel: [UInt8]? { finder.trainedModel }

    /// The answer in `language`, or from an article that the shop has written in another language alone; of a question
    /// that asks for several things, the passages for each. Nil where no article answers.
    /// O(postings of the question's words), once more for each of its parts.
    /// - Parameter context: words for the product in view, which decide between passages that answer alike.
    public func answer(_ question: String, language: Language, context: [String] = []) -> KnowledgeAnswer? {
        let whole = single(question, language: language, context: context) ?? QuestionParts.onlyQuestion(of: question).flatMap { asked in
            single(asked, language: language, context: context).flatMap { $0.confidence >= AnswerConfidence.partThreshold ? $0 : nil }
        }
        let parts = QuestionParts.split(question)
        guard parts.count > 1 else { return whole }
        var answers: [KnowledgeAnswer] = []
        for part in parts {
            guard let answer = single(part, language: language, context: context), answer.confidence >= AnswerConfidence.partThreshold
            else { return whole }
            if !answers.contains(where: { $0.best == answer.best }) { answers.append(answer) }
        }
        guard var first = answers.first else { return whole }
        first.more = answers.dropFirst().map(\.best)
        return first
    }

    /// What one article says to a question: how it begins, which states the rule, and the passage that speaks to the
    /// question most; in `language`, else as it is written. Nil where there is no such article.
    public func answer(_ question: String, from article: String, language: Language) -> [Citation]? {
        let reading = finder.read(question)
        for other in preferring(language) {
            guard let lead = finder.lead(of: article, in: other) else { continue }
            let best = finder.candidates(reading, language: other).first { $0.citation.document == article }?.citation
            return [lead] + [best].compactMap(\.self).filter { $0 != lead }
        }
        return nil
    }

    private func preferring(_ language: Language) -> [Language] { [language] + finder.languages.filter { $0 != language } }

    private func single(_ question: String, language: Language, context: [String]) -> KnowledgeAnswer? {
        let reading = finder.read(question, context: context)
        let candidates = preferring(language).flatMap { other in
            finder.candidates(reading, language: other).filter {
                other == language || !finder.covers($0.citation.document, in: language)
            }
        }
        guard let best = candidates.max(by: { $0.score < $1.score }) else { return nil }
        let confidence = AnswerConfidence.of(best, finder.signs(of: reading))
        guard confidence >= AnswerConfidence.threshold else { return nil }
        return KnowledgeAnswer(best: best.citation, more: [], confidence: confidence).settled(among: candidates, by: finder)
    }
}
