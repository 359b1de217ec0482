/// A model that can be fitted to interactions alone, by the name under which it is asked for.
public struct ModelKind: Sendable {
    public let name: String
    /// Whether `RecommendationModel.update` teaches it anything.
    public let learnsOnline: Bool
    /// Nil where any number of items can be fitted.
    public let itemLimit: Int?
    /// Whether fitting takes minutes where others take seconds, so that it is done on request alone.
    public let takesMinutes: Bool
    private let fitted: @Sendable (InteractionMatrix) throws -> any RecommendationModel

    init(
        _ name: String, learnsOnline: Bool = true, itemLimit: Int? = nil, takesMinutes: Bool = false,
        _ fitted: @escaping @Sendable (InteractionMatrix) throws -> any RecommendationModel
    ) {
        self.name = name
        self.learnsOnline = learnsOnline
        self.itemLimit = itemLimit
        self.takesMinutes = takesMinutes
        self.fitted = fitted
    }

    /// - Throws: what the model's own initializer does, such as `EASEModel.TooManyItems`.
    public func fit(_ matrix: InteractionMatrix) throws -> any RecommendationModel { try fitted(matrix) }

    /// With their standard parameters, simplest first.
    public static let all: [ModelKind] = [
        ModelKind("popularity") { PopularityModel($0, now: 0) },
        ModelKind("item-item-20") { ItemItemModel($0, options: neighbourhood(20, .cosine)) },
        ModelKind("item-item-200") { ItemItemModel($0, options: neighbourhood(200, .cosine)) },
        ModelKind("item-item-tfidf-200") { ItemItemModel($0, options: neighbourhood(200, .tfidf)) },
        ModelKind("user-user") { UserUserModel($0) },
        ModelKind("random-walk") { RandomWalkModel($0) },
        ModelKind("graph-filter") { GraphFilterModel($0) },
        ModelKind("graph-filter-compressed") { GraphFilterModel($0).compressed },
        ModelKind("ease", learnsOnline: false, itemLimit: EASEModel.itemLimit) { try EASEModel($0) },
        ModelKind("lightgcn", takesMinutes: true) { LightGCN($0) },
        ModelKind("hybrid", learnsOnline: false, takesMinutes: true) { LearntHybrid($0, parts: hybridParts) },
    ]

    /// As the package `implicit` counts: of K neighbours one is the item itself.
    private static func neighbourhood(_ count: Int, _ weighting: Weighting) -> ItemItemModel.Options {
        .init(neighbours: count - 1, weighting: weighting, shrinkage: 0, longestRow: .max)
    }

    /// Models that are little alike.
    private static let hybridParts: [LearntHybrid.Part] = [
        .init(.randomWalk) { RandomWalkModel($0) }, .init(.lightGCN) { LightGCN($0) }, .init(.graphFilter) { GraphFilterModel($0).compressed },
        .init(.userUser) { UserUserModel($0) },
        .init(.itemItem) { ItemItemModel($0, options: .init(neighbours: 1000, shrinkage: 5, longestRow: .max)) },
        .init(.popularity, prior: 0.1) { PopularityModel($0, now: 0) },
    ]

    /// Those that fit `items` items within a minute or so.
    public static func quick(forItems items: Int) -> [ModelKind] { all.filter { !$0.takesMinutes && ($0.itemLimit ?? .max) >= items } }

    /// Nil for a name that no model has.
    public static func named(_ name: String) -> ModelKind? { all.first { $0.name == name } }
}
