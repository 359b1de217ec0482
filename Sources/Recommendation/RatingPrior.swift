public import Commerce

/// A product's quality by its stars, steadied by what the shop's products get on the whole:
///
///     b = (C m + n r) / (C + n)
///
/// with r the product's mean of n ratings, m the mean over all of the shop's ratings and C the prior's weight in ratings.
/// Source: the Bayesian average, as in Gelman et al.: Bayesian Data Analysis, 2.4 (normal mean with a known prior).
public struct RatingPrior: Sendable {
    /// m, in stars.
    public let mean: Double
    /// C, in ratings.
    public let weight: Double

    public init(mean: Double, weight: Double = 8) {
        self.mean = mean
        self.weight = weight
    }

    /// The prior of a shop: 4 stars where nothing is rated yet.
    public init(of products: [Product], weight: Double = 8) {
        let ratings = products.compactMap(\.rating)
        let count = ratings.reduce(0) { $0 + $1.count }
        let stars = ratings.reduce(0) { $0 + $1.average * Double($1.count) }
        self.init(mean: count > 0 ? stars / Double(count) : 4, weight: weight)
    }

    /// b, in stars; m for an unrated product.
    public func estimate(_ rating: Rating?) -> Double {
        guard let rating, rating.count > 0, rating.average.isFinite else { return mean }
        return (weight * mean + Double(rating.count) * rating.average) / (weight + Double(rating.count))
    }

    /// b - m, one star being 1, held between -1 and 1.
    public func score(_ rating: Rating?) -> Double { min(1, max(-1, estimate(rating) - mean)) }
}
