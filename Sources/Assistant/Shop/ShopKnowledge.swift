import Commerce
import CustomerService
import Synchronization

/// The service articles of a shop, made ready when a question first needs them: most turns do without.
///
/// What the known questions teach takes seconds to learn and is saved. Where nothing is saved yet it is learned at once, so that the
/// first question does not wait for it.
final class ShopKnowledge: Sendable {
    private let made = Mutex<KnowledgeBase?>(nil)
    private let articles: [Article]
    private let store: any ShopStore
    private let modelFile: String?

    init(_ articles: [Article], of store: some ShopStore, modelFile: String?) throws {
        (self.articles, self.store, self.modelFile) = (articles, store, modelFile)
        if let modelFile, TrainedModelFile.read(modelFile) == nil { _ = try base }
    }

    /// O(text of the articles and questions) the first time, and where the saved model does not fit them, that of learning it.
    var base: KnowledgeBase {
        get throws {
            try made.withLock { made in
                if let made { return made }
                let base = KnowledgeBase(
                    articles: articles, language: try store.serviceLanguage(), savedModel: modelFile.flatMap(TrainedModelFile.read))
                if let modelFile, let model = base.trainedModel { TrainedModelFile.write(model, to: modelFile) }
                made = base
                return base
            }
        }
    }
}
