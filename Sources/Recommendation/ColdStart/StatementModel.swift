public import Commerce
public import ImageFile

/// What the customer said in the conversation, for lists that are made of all products: to a new customer that is all there is
/// to go by.
///
/// The score of a product is the greatest share of the conditions of one search that it meets, the category above all, for
/// without it it is another thing: Σ_met / Σ_said, halved for every search that was made since and, as the customer's own taste
/// becomes known, by 1 - confidence / 2.
public struct StatementModel: RecommendationModel {
    public var signal: Signal { .statement }
    public var itemCount: Int { assortment.count }

    private let assortment: Assortment
    private let vocabulary: Vocabulary

    public init(_ assortment: Assortment, vocabulary: Vocabulary = Vocabulary()) {
        (self.assortment, self.vocabulary) = (assortment, vocabulary)
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        let statements = taste.said.filter { !$0.names.isEmpty }.reversed().enumerated().map { age, criteria in
            Statement(
                criteria: criteria, kinds: criteria.category.map { vocabulary.descendants(of: $0) },
                weight: (1 - taste.confidence / 2) / Double(1 << min(age, 30)))
        }
        return Scorer(assortment: assortment, vocabulary: vocabulary, statements: statements)
    }

    /// Nobody says that one product is like another.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] { [] }

    /// Products are what they are, whatever customers do.
    public mutating func update(_ change: PreferenceChange) {}

    private struct Statement {
        var criteria: Criteria
        /// The category with those below it.
        var kinds: Set<CategoryID>?
        var weight: Double

        func score(of product: Product, in vocabulary: Vocabulary) -> Double {
            if let kinds { guard product.category.map(kinds.contains) == true else { return 0 } }
            if kinds == nil, !criteria.brands.isEmpty {
                guard product.brand.map(criteria.brands.contains) == true else { return 0 }
            }
            let checks = criteria.checks(of: product, in: vocabulary)
            return weight * Double(checks.count { $0.state == .met }) / Double(max(1, checks.count))
        }
    }

    private struct Scorer: ItemScorer {
        let assortment: Assortment
        let vocabulary: Vocabulary
        let statements: [Statement]

        func score(of item: Int) -> Double { best(for: item).score }

        private func best(for item: Int) -> (score: Double, statement: Statement?) {
            guard assortment.products.indices.contains(item) else { return (0, nil) }
            var best: (score: Double, statement: Statement?) = (0, nil)
            for statement in statements where statement.weight > best.score {
                let score = statement.score(of: assortment.products[item], in: vocabulary)
                if score > best.score { best = (score, statement) }
            }
            return best
        }

        func ground(for item: Int) -> Ground? {
            guard let criteria = best(for: item).statement?.criteria else { return nil }
            if let category = criteria.category { return .askedCategory(category) }
            return assortment.products[item].brand.flatMap { criteria.brands.contains($0) ? .askedBrand($0) : nil }
        }
    }
}

/// There is nothing learnt to be kept.
extension StatementModel {
    public func save(to writer: ArchiveWriter) {}

    public init(from reader: ArchiveReader) throws(FileDamage) { self.init(reader.assortment, vocabulary: reader.vocabulary) }
}
