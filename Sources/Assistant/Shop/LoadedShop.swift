public import Commerce
import CustomerService
import Recommendation
import Search
import Text
import Understanding

/// Everything a conversation works with, built once from the store: index, models, knowledge and understanding.
public struct LoadedShop: Sendable {
    let shop: Shop
    let vocabulary: Vocabulary
    /// In the order of the index, whose positions point here.
    let products: [Product]
    let index: SearchIndex
    let understander: Understander
    let ranker: HybridRanker
    let knowledge: KnowledgeBase
    let desk: OrderDesk
    let analyzer: Analyzer
    /// Titles of the articles by id, in each language.
    let articleTitles: [String: LocalizedText]
    /// What customers did before this start, oldest first.
    let interactions: [Interaction]

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
        // First, so that what changes meanwhile is seen at the next start.
        let revision = try store.catalogRevision()
        let shop = try store.shop()
        let vocabulary = try store.vocabulary()
        let products = try store.products()
        let articles = try store.articles()
        let interactions = try store.interactions()
        let analyzer = Analyzer(lexicon: Lexicon(words: vocabulary.allNames))
        let index = try SearchIndexFile.index(
            at: files?.searchIndex, of: products, revision: revision, store: store, vocabulary: vocabulary, analyzer: analyzer
        ) { _ in announce(.indexRebuilt) }
        if let files { ProductVectorsFile.attach(to: index, at: files.searchVectors) { _ in announce(.indexRebuilt) } }
        self.shop = shop
        self.products = products
        self.vocabulary = vocabulary
        self.interactions = interactions
        self.analyzer = analyzer
        self.index = index
        understander = Understander(
            vocabulary: vocabulary, currency: shop.currency, rates: shop.rates, products: products, utterances: try store.utterances(),
            needs: try store.needs(), analyzer: analyzer, corrector: index.corrector,
            savedModel: (files?.intentModel).flatMap(IntentModelFile.read), isKnown: { index.contains(term: $0) },
            carries: { index.contains(term: $0, in: $1) })
        if let modelFile = files?.intentModel, let model = understander.trainedModel { IntentModelFile.write(model, to: modelFile) }
        ranker = HybridRanker(
            products: products, interactions: interactions, vocabulary: vocabulary, now: now, utcOffset: shop.utcOffset)
        knowledge = KnowledgeBase(articles: articles)
        desk = OrderDesk(shop: shop, vocabulary: vocabulary, articles: articles)
        articleTitles = Dictionary(grouping: articles, by: \.id).mapValues { versions in
            LocalizedText(Dictionary(versions.map { ($0.language, $0.title) }) { first, _ in first })
        }
    }

    func product(_ id: ProductID) -> Product? {
        index.position(of: id).map { products[$0] }
    }

    /// Titles of the products that reasons point at: bought together with X, like Y.
    func titles(mentionedBy products: [RankedProduct]) -> [ProductID: LocalizedText] {
        titles(
            of: products.flatMap(\.ledger).compactMap { line in
                switch line.because {
                case .boughtTogether(let id), .similarTo(let id): id
                default: nil
                }
            })
    }

    func titles(of ids: [ProductID]) -> [ProductID: LocalizedText] {
        Dictionary(ids.compactMap { id in product(id).map { (id, $0.title) } }) { first, _ in first }
    }

    /// Popularity by the index's positions, as `SearchQuery` takes it.
    func popularity(of ranker: HybridRanker, at now: Int) -> [Double] {
        ranker.popularity.values(of: products.map(\.id), at: now)
    }
}
