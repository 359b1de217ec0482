import Commerce

/// What is known of a question before its passages are looked for, in whatever language they are.
struct QuestionReading {
    let question: TypedQuestion
    /// What words for the product in view come to.
    let contextTerms: Set<String>
    let known: KnownQuestions.Reading
    /// The most alike known question that any passage of an article answers.
    let likenessByArticle: [String: Double]
    /// Nil where too few questions are known to learn from.
    let learned: QuestionClassifier.Reading?

    init(_ question: TypedQuestion, context: Set<String>, known: KnownQuestions.Reading, learned: QuestionClassifier.Reading?) {
        self.question = question
        contextTerms = context
        self.known = known
        likenessByArticle = Dictionary(known.byPlace.map { ($0.key.article, $0.value.best) }, uniquingKeysWith: max)
        self.learned = learned
    }
}
