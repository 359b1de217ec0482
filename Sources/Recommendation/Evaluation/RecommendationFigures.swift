/// All that is measured of one model on one data set, as reports and JSON name it.
public struct RecommendationFigures: Codable, Sendable {
    public var model: String
    public var recall: Double
    public var ndcg: Double
    public var trainingSeconds: Double
    /// Of one customer alone; see `RecommendationEvaluation.Report`.
    public var milliseconds: Double
    /// Megabytes (10⁶ bytes).
    public var peakMemory: Double
    public var millisecondsTogether: Double
    public var hitRate: Double
    public var coverage: Double
    public var novelty: Double
    public var itemGini: Double
    public var groupGini: Double?
    /// The share of places of groups with a floor, by name.
    public var flooredShares: [String: Double]?

    private enum CodingKeys: String, CodingKey {
        case model, novelty
        case recall = "recall20"
        case ndcg = "ndcg20"
        case trainingSeconds = "train_s"
        case milliseconds = "ms_per_customer"
        case peakMemory = "peak_mb"
        case millisecondsTogether = "batch_ms_per_customer"
        case hitRate = "hit_rate20"
        case coverage = "coverage20"
        case itemGini = "gini_items"
        case groupGini = "gini_groups"
        case flooredShares = "floored_shares"
    }

    /// Fits the model to the data's training and measures it.
    /// - Parameter peakMemory: asked when all is done.
    /// - Throws: what fitting the model throws, and what `peakMemory` does.
    public init(
        of kind: ModelKind, on data: InteractionDataSet, groups: ItemGroups? = nil, peakMemory: () throws -> Double
    ) throws {
        let start = ContinuousClock.now
        let fitted = try kind.fit(data.training)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        let report = RecommendationEvaluation(data, groups: groups).report(on: fitted)
        let quality = report.quality
        model = kind.name
        recall = quality.recall
        ndcg = quality.ndcg
        trainingSeconds = seconds
        milliseconds = report.millisecondsAlone
        millisecondsTogether = report.millisecondsTogether
        hitRate = quality.hitRate
        coverage = quality.coverage
        novelty = quality.novelty
        itemGini = quality.itemGini
        groupGini = quality.groupGini
        flooredShares = quality.flooredShares
        self.peakMemory = try peakMemory()
    }
}
