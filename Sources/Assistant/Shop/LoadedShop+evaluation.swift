public import Commerce
public import CustomerService
import Search
public import Understanding

extension LoadedShop {
    /// How much of `dialogues` with this shop is understood as they say.
    public func evaluate(_ dialogues: [Dialogue]) -> UnderstandingReport {
        UnderstandingEvaluation(understander: understander, products: catalogue.products).report(on: dialogues)
    }

    /// How many of `questions` the articles answer as they should.
    public func evaluate(_ questions: [ServiceQuestion]) throws -> KnowledgeEvaluation.Report {
        KnowledgeEvaluation(try knowledge).report(on: questions)
    }
}
