public import Commerce

/// The ranking R of A(U, I, R, d): a weighted hybrid whose every part is a line of the product's ledger
/// (Burke: Hybrid Recommender Systems, 2002, "weighted").
///
/// Build it once from the shop's data; `record` keeps popularity up to date, profiles are the callers'.
public struct HybridRanker: Sendable {
    public private(set) var assortment: Assortment
    public internal(set) var popularity: PopularityModel
    /// In the order of their ledger lines.
    var models: [any RecommendationModel]
    /// What the models learnt of each customer and product, in their numbers.
    var preferences: CustomerPreferences
    let ratingPrior: RatingPrior
    var weights: HybridWeights
    let utcOffset: Int
    let exposureFloor: ExposureFloor?
    /// The number of the last of the shop's interactions that it learnt from, for whoever keeps it up to date.
    public var lastInteraction = 0

    /// A ranker with the standard models.
    /// - Parameters:
    ///   - customers: Those of whom the shop knows more than what they did; may be empty.
    ///   - now: Seconds since 1970-01-01 UTC.
    ///   - utcOffset: Hours east of Greenwich that the shop's days are counted in.
    ///   - exposureFloor: holds in lists that are made without a query, in the order of relevance.
    ///   - weights: the standard ones, or those learnt from this shop (`WeightLearning`).
    public init(
        products: [Product], interactions: [Interaction], customers: [Customer] = [], vocabulary: Vocabulary = Vocabulary(), now: Int,
        utcOffset: Int = 0, exposureFloor: ExposureFloor? = nil, weights: HybridWeights = .standard
    ) {
        let assortment = Assortment(products)
        let features = ContentFeatures(assortment, vocabulary: vocabulary)
        let preferences = CustomerPreferences(interactions, in: assortment)
        let matrix = InteractionMatrix(preferences)
        let builds: [@Sendable () -> any RecommendationModel] = [
            { ItemItemModel(matrix) },
            { UserUserModel(matrix) },
            { ContentModel(assortment, features: features) },
            { NewItemModel(AttributeModel(matrix, attributes: ItemAttributes(features)), matrix) },
            { StatementModel(assortment, vocabulary: vocabulary) },
            { SegmentModel(matrix, customers: customers) },
        ]
        self.init(
            assortment: assortment,
            popularity: PopularityModel(interactions, in: assortment, now: now),
            models: Parallel.map(builds.count) { builds[$0]() },
            preferences: preferences, weights: weights, utcOffset: utcOffset,
            exposureFloor: exposureFloor)
    }

    /// A ranker with models of one's own, built over the same `assortment`; each is weighted by its signal.
    /// - Parameter preferences: of the interactions that the models learnt from.
    public init(
        assortment: Assortment, popularity: PopularityModel, models: [any RecommendationModel],
        preferences: CustomerPreferences = CustomerPreferences(), weights: HybridWeights = .standard, utcOffset: Int = 0,
        exposureFloor: ExposureFloor? = nil
    ) {
        self.assortment = assortment
        self.popularity = popularity
        self.models = models
        self.preferences = preferences
        ratingPrior = RatingPrior(of: assortment.products)
        self.weights = weights
        self.utcOffset = utcOffset
        self.exposureFloor = exposureFloor
    }

    /// A profile to keep with the customer's session and to `record` into; nil is a guest, whose profile starts empty.
    public func profile(of customer: CustomerID?, from interactions: some Sequence<Interaction>) -> CustomerProfile {
        CustomerProfile(of: customer, from: interactions, in: assortment)
    }

    /// Whether models know the product; what is not known to them is ranked by what is said of it alone.
    public func knows(_ product: ProductID) -> Bool { assortment.number(of: product) != nil }

    /// The same with other weights.
    func weighing(_ weights: HybridWeights) -> HybridRanker {
        var ranker = self
        ranker.weights = weights
        return ranker
    }

    /// Takes over a product's new stock, price or rating.
    public mutating func update(_ product: Product) { assortment.update(product) }

    /// The candidates in the order of `sort`, at most `limit`, each with the ledger that adds up to its score.
    ///
    /// By relevance, with evidence: the match first, taste among what matches alike, and of what is all but the same thing one
    /// before the next where the scores are close. By relevance, without: taste, popularity and quality, then variety, then the
    /// shop's floors of exposure. In the other orders the ledger is for reading only. Ties go by score, then id.
    /// - Parameter profile: nil for a guest about whom nothing is known.
    public func rank(
        _ candidates: [Candidate], for profile: CustomerProfile? = nil, by sort: SortOrder = .relevance, at now: Int,
        limit: Int? = nil
    ) -> [RankedProduct] {
        let isSearch = candidates.contains { !$0.evidence.isEmpty }
        let weights = isSearch ? self.weights.search : self.weights.recommendation
        return ranked(candidates, by: sort, scoring(for: profile, weights: weights, at: now), isSearch: isSearch, limit: limit)
    }

    func ranked(
        _ candidates: [Candidate], by sort: SortOrder = .relevance, _ scoring: ProductScoring, isSearch: Bool = false, limit: Int?
    ) -> [RankedProduct] {
        let weights = scoring.weights
        let entries = zip(candidates, Self.weightedEvidence(of: candidates, weights)).map { candidate, evidence in
            let subject = ProductScoring.Subject(
                item: assortment.number(of: candidate.product.id), facts: Assortment.Facts(candidate.product))
            let score = scoring.score(of: subject, startingAt: evidence.reduce(0) { $0 + $1.contribution })
            return Entry(candidate: candidate, subject: subject, evidence: evidence, score: score)
        }
        let sorted = sorted(entries, by: sort, at: scoring.now)
        let count = min(max(0, limit ?? sorted.count), sorted.count)
        if sort == .relevance {
            // What a floor lifts may stand anywhere.
            let hasFloor = exposureFloor != nil && !isSearch
            let varied = varied(
                sorted, strength: weights[.diversity], count: hasFloor ? sorted.count : count, isSearch: isSearch, scoring)
            return hasFloor ? Array(withFloors(varied).prefix(count)) : varied
        }
        return sorted.prefix(count).map { $0.ranked(by: scoring) }
    }

    func scoring(for profile: CustomerProfile?, weights: RankingWeights, at now: Int) -> ProductScoring {
        scoring(of: profile?.taste(at: now) ?? Taste(now: now), for: profile, weights: weights)
    }

    func scoring(of taste: Taste, for profile: CustomerProfile?, weights: RankingWeights) -> ProductScoring {
        let now = taste.now
        var scorers = models.filter { !taste.seeds.isEmpty || !$0.signal.isOfTaste }.map { model in
            let trust = model.signal.isOfTaste ? taste.confidence : 1
            return (signal: model.signal, weight: weights[model.signal] * trust, scorer: model.scorer(for: taste))
        }
        scorers.append((.popularity, weights[.popularity], popularity.scorer(for: taste)))
        let shopSeconds = now + utcOffset * 3600
        return ProductScoring(
            scorers: scorers, assortment: assortment, weights: weights, profile: profile, ratingPrior: ratingPrior, now: now,
            today: Day(number: Int((Double(shopSeconds) / Double(secondsPerDay)).rounded(.down))))
    }
}
