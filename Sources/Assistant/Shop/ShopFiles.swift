/// Where a shop's models are kept between starts. All of them can be made anew from the store.
public struct ShopFiles: Hashable, Sendable {
    public var intentModel: String
    public var knowledgeModel: String
    public var searchIndex: String
    public var searchVectors: String
    public var rankingWeights: String
    public var rankingModels: String

    public init(
        intentModel: String, knowledgeModel: String, searchIndex: String, searchVectors: String, rankingWeights: String, rankingModels: String
    ) {
        self.intentModel = intentModel
        self.knowledgeModel = knowledgeModel
        self.searchIndex = searchIndex
        self.searchVectors = searchVectors
        self.rankingWeights = rankingWeights
        self.rankingModels = rankingModels
    }
}
