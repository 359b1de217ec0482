import Commerce
import Recommendation
import Testing

/// A model that must keep to the contract. Another is a line in `all`.
struct ModelUnderTest: Sendable, CustomTestStringConvertible {
    /// What models learn from.
    struct Shop: Sendable {
        var products: [Product]
        var interactions: [Interaction]
        var assortment: Assortment { Assortment(products) }
        var matrix: InteractionMatrix { InteractionMatrix(interactions, in: assortment) }
    }

    let name: String
    /// Whether a model that was told of a change scores like one that was built with it.
    let updatesLikeABuild: Bool
    let build: @Sendable (Shop) throws -> any RecommendationModel

    init(_ name: String, updatesLikeABuild: Bool = false, build: @escaping @Sendable (Shop) throws -> any RecommendationModel) {
        (self.name, self.updatesLikeABuild, self.build) = (name, updatesLikeABuild, build)
    }

    var testDescription: String { name }

    static let all = [
        ModelUnderTest("popularity", updatesLikeABuild: true) {
            PopularityModel($0.interactions, in: $0.assortment, now: Shelf.now)
        },
        ModelUnderTest("item-item", updatesLikeABuild: true) { ItemItemModel($0.matrix) },
        ModelUnderTest("item-item, few neighbours", updatesLikeABuild: true) { ItemItemModel($0.matrix, neighbours: 5, shrinkage: 0) },
        ModelUnderTest("item-item, TF-IDF") { ItemItemModel($0.matrix, options: .init(neighbours: 20, weighting: .tfidf)) },
        ModelUnderTest("item-item, BM25") { ItemItemModel($0.matrix, options: .init(neighbours: 20, weighting: .bm25())) },
        ModelUnderTest("user-user", updatesLikeABuild: true) { UserUserModel($0.matrix) },
        ModelUnderTest("user-user, TF-IDF") { UserUserModel($0.matrix, options: .init(weighting: .tfidf)) },
        ModelUnderTest("user-user, BM25") { UserUserModel($0.matrix, options: .init(weighting: .bm25())) },
        ModelUnderTest("content") { ContentModel($0.assortment) },
        ModelUnderTest("attributes") { AttributeModel($0.matrix, attributes: ItemAttributes($0.assortment)) },
        ModelUnderTest("new item") { NewItemModel(AttributeModel($0.matrix, attributes: ItemAttributes($0.assortment)), $0.matrix) },
        ModelUnderTest("segment", updatesLikeABuild: true) { SegmentModel($0.matrix, customers: ModelContractTests.population.customers) },
        ModelUnderTest("random walk", updatesLikeABuild: true) { RandomWalkModel($0.matrix) },
        ModelUnderTest("random walk to rare products", updatesLikeABuild: true) { RandomWalkModel($0.matrix, seedExponent: 1, rarity: 0.4) },
        ModelUnderTest("graph filter") { GraphFilterModel($0.matrix) },
        ModelUnderTest("graph filter, compressed") { GraphFilterModel($0.matrix).compressed },
        ModelUnderTest("LightGCN") { LightGCN($0.matrix, settings: LightGCNTests.small) },
        ModelUnderTest("naive Bayes") { NaiveBayesProfile($0.assortment) },
        ModelUnderTest("learnt hybrid") { LearntHybrid($0.matrix, parts: LearntHybridTests.parts) },
        ModelUnderTest("EASE") { try EASEModel($0.matrix) },
    ]
}
