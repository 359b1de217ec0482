/// A model that can be fitted to interactions alone, by the name under which it is asked for.
public struct ModelKind: Sendable {
    public let name: String
    private let fitted: @Sendable (InteractionMatrix) -> any RecommendationModel

    init(_ name: String, _ fitted: @escaping @Sendable (InteractionMatrix) -> any RecommendationModel) {
        self.name = name
        self.fitted = fitted
    }

    public func fit(_ matrix: InteractionMatrix) -> any RecommendationModel { fitted(matrix) }

    /// With their standard parameters, simplest first.
    public static let all: [ModelKind] = [
        ModelKind("popularity") { PopularityModel($0, now: 0) },
        ModelKind("item-item-20") { ItemItemModel($0, neighbours: 20, shrinkage: 0) },
        ModelKind("item-item-200") { ItemItemModel($0, neighbours: 200, shrinkage: 0) },
        ModelKind("user-user") { UserUserModel($0) },
    ]

    /// Nil for a name that no model has.
    public static func named(_ name: String) -> ModelKind? { all.first { $0.name == name } }
}
