public import Commerce
import CustomerService
import Recommendation
import Search
import Synchronization
import Text
import Understanding

/// Everything a conversation works with, built from the store: index, models, knowledge and understanding. The products
/// and their index follow the store (`follow`); the rest is as it was at the start, until all is loaded anew.
public struct LoadedShop: Sendable {
    let shop: Shop
    let vocabulary: Vocabulary
    private(set) var catalogue: ShopCatalogue
    let understander: Understander
    let ranker: HybridRanker
    private let rankerFile: RankerFile
    /// Of the store, when the ranking was learnt from it.
    let forgettings: Int
    private let shopKnowledge: ShopKnowledge
    let clauses: PolicyCitations
    let mood: MoodReader
    let analyzer: Analyzer
    /// Titles of the articles by id, in each language.
    let articleTitles: [String: LocalizedText]
    /// Where it was loaded with; to be loaded with again.
    let files: ShopFiles?
    /// For what asks the index from within the understanding.
    private let latest: LatestIndex

    /// O(total text of the catalogue); for some hundred products half a second, and over a second more where the
    /// intents and needs must be learned.
    /// - Parameters:
    ///   - now: seconds since 1970-01-01 UTC.
    ///   - files: where what is made from the store is kept between starts. A file that is missing, damaged or out of
    ///     date is written anew; one that cannot be written costs the next start its making, nothing else.
    ///   - announce: told where a file was damaged.
    public init(
        store: some ShopStore, now: Int, files: ShopFiles? = nil, announce: (Announcement) -> Void = { _ in }
    ) throws {
        let shop = try store.shop()
        let vocabulary = try store.vocabulary()
        let articles = try store.articles()
        // Before the interactions are read, so that what is forgotten meanwhile is seen to be.
        forgettings = try store.forgettings()
        let analyzer = Analyzer(lexicon: Lexicon(words: vocabulary.allNames))
        // Before the products, so that what changes meanwhile is seen as a change.
        let file = try SearchIndexFile(of: store, at: files?.searchIndex, vocabulary: vocabulary, analyzer: analyzer)
        // Checked here and not in the middle of a turn, whose list would be incomplete.
        let index = try file.index(verifying: true) { _ in announce(.indexRebuilt) }
        if let files { ProductVectorsFile.attach(to: index, at: files.searchVectors) { _ in announce(.indexRebuilt) } }
        let products = try store.products()
        let latest = LatestIndex(index)
        self.files = files
        self.latest = latest
        catalogue = ShopCatalogue(products, index: index)
        self.shop = shop
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        understander = Understander(
            vocabulary: vocabulary, currency: shop.currency, rates: shop.rates, products: products, utterances: try store.utterances(),
            needs: try store.needs(), analyzer: analyzer, corrector: index.corrector,
            savedModel: (files?.intentModel).flatMap(TrainedModelFile.read), isKnown: { latest.value.contains(term: $0) },
            carries: { latest.value.contains(term: $0, in: $1) })
        if let modelFile = files?.intentModel, let model = understander.trainedModel { TrainedModelFile.write(model, to: modelFile) }
        rankerFile = RankerFile(
            path: files?.rankingModels, shop: shop, vocabulary: vocabulary,
            weights: (files?.rankingWeights).flatMap(RankingWeightsFile.read) ?? .standard)
        ranker = try rankerFile.ranker(of: products, in: store, at: now)
        shopKnowledge = try ShopKnowledge(articles, of: store, modelFile: files?.knowledgeModel)
        clauses = PolicyCitations(articles: articles, policy: shop.policy)
        mood = MoodReader(try store.moodWords())
        articleTitles = Dictionary(grouping: articles, by: \.id).mapValues { versions in
            LocalizedText(Dictionary(versions.map { ($0.language, $0.title) }) { first, _ in first })
        }
    }

    var index: SearchIndex { catalogue.index }

    var isHeardByDeskFirst: Bool { shop.hearing == .deskFirst }

    /// - Throws: what the store throws where its service language cannot be read.
    var knowledge: KnowledgeBase { get throws { try shopKnowledge.base } }

    func product(_ id: ProductID) -> Product? { catalogue.product(id) }

    /// Takes over what became of the products since this shop was loaded or followed the store last.
    /// O(changed products), and nearly nothing where nothing changed.
    /// - Returns: the products that changed; nil where so much did that all should be loaded anew.
    mutating func follow(_ store: some CatalogStore) throws -> [Product]? {
        let limit = SearchIndexFile.changeLimit(for: catalogue.count)
        guard let changes = try store.catalogChanges(since: catalogue.revision, limit: limit) else { return nil }
        guard changes.revision != catalogue.revision else { return [] }
        catalogue.apply(changes)
        latest.value = index
        return changes.products
    }

    /// A ranking of the products as they are now, learnt from all that the store holds.
    func ranker(learningFrom store: some ShopStore, at now: Int) throws -> HybridRanker {
        try rankerFile.learnt(of: catalogue.products, in: store, at: now)
    }

    /// Whether so many changes are carried along beside the index that it should be made anew.
    var isCrowded: Bool { index.changeCount > 2 * SearchIndexFile.changeLimit(for: catalogue.count) }

    /// Titles of the products that reasons point at: bought together with X, like Y.
    func titles(mentionedBy products: [RankedProduct]) -> [ProductID: LocalizedText] {
        titles(
            of: products.flatMap(\.ledger).compactMap { line in
                switch line.because {
                case .boughtTogether(let id), .similarTo(let id), .alike(let id), .newSimilarTo(let id): id
                default: nil
                }
            })
    }

    func titles(of ids: [ProductID]) -> [ProductID: LocalizedText] {
        Dictionary(ids.compactMap { id in product(id).map { (id, $0.title) } }) { first, _ in first }
    }

    /// Popularity by the index's positions, as `SearchQuery` takes it.
    func popularity(of ranker: HybridRanker, at now: Int) -> [Double] {
        ranker.popularity.values(of: catalogue.ids, at: now)
    }
}

/// The index as it is now, for closures that outlive an index.
private final class LatestIndex: Sendable {
    private let index: Mutex<SearchIndex>

    init(_ index: SearchIndex) { self.index = Mutex(index) }

    var value: SearchIndex {
        get { index.withLock { $0 } }
        set { index.withLock { $0 = newValue } }
    }
}
