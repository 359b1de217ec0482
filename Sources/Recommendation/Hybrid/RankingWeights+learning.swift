public import Commerce
import LinearAlgebra

extension RankingWeights {
    /// Signals whose weights can be learnt from what customers chose.
    private static let learnable: [Signal] = [.itemItem, .userUser, .content, .popularity, .quality]
    /// The products a customer discovered last are held out: so many.
    private static let heldOut = 3
    /// Customers and products that are learnt from, at most, spread evenly over all.
    private static let (customerLimit, productLimit) = (400, 500)
    /// Deviation of a weight's prior, as a share of the standard weight: what few customers chose changes little.
    private static let deviation = 0.5

    /// The standard weights in the proportions that best explain which products each customer discovered last, judged by models
    /// of what went before (`ListwiseRegression`, with the standard weights as the priors' means). The sum of the learnt weights
    /// stays what it was, so that they keep their relation to the others: the match with a query, stock, variety, the
    /// customer's word. Too few customers leave the standard weights as they are.
    ///
    /// O(customers · products) up to 400 · 500, besides building the models once. The same for the same interactions.
    /// - Parameter now: Seconds since 1970-01-01 UTC; later interactions count as of now.
    public static func learnt(
        from interactions: [Interaction], products: [Product], vocabulary: Vocabulary = Vocabulary(), now: Int
    ) -> (search: RankingWeights, recommendation: RankingWeights) {
        let assortment = Assortment(products)
        let (before, choices) = split(interactions, in: assortment)
        let matrix = InteractionMatrix(before, in: assortment)
        let models: [any RecommendationModel] = [
            ItemItemModel(matrix), UserUserModel(matrix), ContentModel(assortment, vocabulary: vocabulary),
        ]
        let popularity = PopularityModel(before, in: assortment, now: now)
        let rating = RatingPrior(of: assortment.products)
        let quality = assortment.facts.map { Float(rating.score($0.rating)) }

        var regression = ListwiseRegression(features: learnable.count)
        for choice in choices {
            let taste = choice.profile.taste(at: choice.time)
            let scorers = models.map { $0.scorer(for: taste) }
            let fame = popularity.scorer(for: taste)
            let places = stride(from: 0, to: assortment.count, by: max(1, assortment.count / productLimit))
            let offered = Set(places).union(choice.items).subtracting(choice.known).sorted()
            let rows = offered.map { item in
                scorers.map { Float(taste.confidence * $0.score(of: item)) } + [Float(fame.score(of: item)), quality[item]]
            }
            regression.add(rows, chosen: offered.indices.filter { choice.items.contains(offered[$0]) })
        }
        return (proportioned(.search, by: regression), proportioned(.recommendation, by: regression))
    }

    private static func proportioned(_ standard: RankingWeights, by regression: ListwiseRegression) -> RankingWeights {
        let means = learnable.map { RankingWeights.recommendation[$0] }
        // Choices may follow the ranking more or less closely; how closely is settled first, by the likeliest power of two.
        let flat = means.map { _ in (mean: 0.0, deviation: 1e6) }
        let scales = [0.5, 1, 2, 4, 8, 16]
        let losses = scales.map { scale in regression.derivatives(at: means.map { $0 * scale }, flat).loss }
        guard regression.listCount > 0, let scale = zip(losses, scales).min(by: { $0.0 < $1.0 })?.1 else { return standard }
        let found = regression.weights(priors: means.map { (mean: $0 * scale, deviation: $0 * scale * deviation) })
        var weights = standard
        for (signal, ratio) in zip(learnable, zip(found, means).map({ $0 / $1 })) { weights[signal] *= ratio }
        let (sum, learntSum) = (learnable.reduce(0) { $0 + standard[$1] }, learnable.reduce(0) { $0 + weights[$1] })
        guard learntSum > 0 else { return standard }
        for signal in learnable { weights[signal] *= sum / learntSum }
        return weights
    }

    private struct Choice {
        var profile: CustomerProfile
        var items: Set<Int>
        /// Products the customer had to do with before; they are not offered.
        var known: Set<Int>
        var time: Int
    }

    /// What went before each customer's last discoveries, and these.
    private static func split(_ interactions: [Interaction], in assortment: Assortment) -> (before: [Interaction], choices: [Choice]) {
        var histories = Dictionary(grouping: interactions, by: \.customer)
        for customer in histories.keys {
            histories[customer]?.sort { ($0.time, $0.product) < ($1.time, $1.product) }
        }
        var (before, choices): ([Interaction], [Choice]) = ([], [])
        let customers = histories.keys.sorted()
        let step = max(1, customers.count / customerLimit)
        for (place, customer) in customers.enumerated() {
            let history = histories[customer] ?? []
            var (seen, discoveries): (Set<ProductID>, [Interaction]) = ([], [])
            for interaction in history where seen.insert(interaction.product).inserted { discoveries.append(interaction) }
            guard place.isMultiple(of: step), discoveries.count > 2 * heldOut else {
                before += history
                continue
            }
            let time = discoveries[discoveries.count - heldOut].time
            let past = history.filter { $0.time < time }
            before += past
            let known = Set(past.compactMap { assortment.number(of: $0.product) })
            let later = history.filter { $0.time >= time && $0.preference > 0 }.compactMap { assortment.number(of: $0.product) }
            choices.append(
                Choice(
                    profile: CustomerProfile(of: customer, from: past, in: assortment), items: Set(later).subtracting(known),
                    known: known, time: time))
        }
        return (before, choices)
    }
}
