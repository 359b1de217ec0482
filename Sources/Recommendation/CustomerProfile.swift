public import Commerce
import Foundation

/// What the shop has learnt about one customer's taste. A guest has one too, for as long as the conversation lasts.
public struct CustomerProfile: Sendable {
    /// The customer's last explicit word on a product.
    public enum Verdict: Hashable, Sendable {
        case liked, disliked, dismissed
    }

    /// Interest fades with a half-life of 60 days; being wrong once about a rejected product is worse, so aversion lasts a year.
    static let interestHalfLife = 60.0
    static let aversionHalfLife = 365.0

    /// Evidence about one product, as of `time`.
    private struct Evidence {
        var interest = 0.0
        var aversion = 0.0
        var time: Int
        var lastPurchase: Int?
        var verdict: Verdict?

        mutating func advance(to later: Int) {
            guard later > time else { return }
            interest *= decay(after: later - time, halfLife: interestHalfLife)
            aversion *= decay(after: later - time, halfLife: aversionHalfLife)
            time = later
        }

        func preference(at now: Int) -> Double {
            var evidence = self
            evidence.advance(to: now)
            return evidence.interest - evidence.aversion
        }
    }

    public let customer: CustomerID?
    /// The searches of the conversation, the last at the end; nothing that outlives it.
    public var said: [Criteria] = []
    private let assortment: Assortment
    private var evidence: [Int: Evidence] = [:]

    /// - Parameter interactions: in any order; those of other customers are left out.
    public init(of customer: CustomerID? = nil, from interactions: some Sequence<Interaction> = [], in assortment: Assortment) {
        self.customer = customer
        self.assortment = assortment
        for interaction in interactions.filter({ $0.customer == customer }).sorted(by: { $0.time < $1.time }) {
            record(interaction)
        }
    }

    /// Learns from what the customer just did. O(1). Products outside the assortment teach nothing, nor does another
    /// customer's act; a guest's profile takes whatever happens in the conversation.
    public mutating func record(_ interaction: Interaction) {
        guard let item = assortment.number(of: interaction.product), customer == nil || customer == interaction.customer
        else { return }
        var known = evidence[item] ?? Evidence(time: interaction.time)
        known.advance(to: interaction.time)
        let preference = interaction.preference
        let age = known.time - interaction.time
        if let verdict = interaction.verdict {
            // An explicit word replaces what earlier behaviour suggested.
            if verdict == .liked { known.aversion = 0 }
            if verdict == .disliked { known.interest = 0 }
            known.verdict = verdict
        }
        if preference > 0 {
            known.interest += preference * decay(after: age, halfLife: Self.interestHalfLife)
        } else {
            known.aversion -= preference * decay(after: age, halfLife: Self.aversionHalfLife)
        }
        if interaction.kind == .purchase { known.lastPurchase = max(known.lastPurchase ?? .min, interaction.time) }
        evidence[item] = known
    }

    public var isEmpty: Bool { evidence.isEmpty }

    public func verdict(on product: ProductID) -> Verdict? {
        assortment.number(of: product).flatMap(verdict(onItem:))
    }

    /// Seconds since 1970-01-01 UTC of the last purchase of the product, if any.
    public func lastPurchase(of product: ProductID) -> Int? {
        assortment.number(of: product).flatMap(lastPurchase(ofItem:))
    }

    func verdict(onItem item: Int) -> Verdict? { evidence[item]?.verdict }
    func lastPurchase(ofItem item: Int) -> Int? { evidence[item]?.lastPurchase }

    /// The profile as models read it. O(n log n) in the products the customer had to do with.
    public func taste(at now: Int) -> Taste {
        let seeds = evidence.map { item, known in
            let preference = known.preference(at: now)
            return Taste.Seed(item: item, weight: preference < 0 ? -log1p(-preference) : log1p(preference))
        }
        return Taste(customer: customer, seeds: seeds, now: now, said: said)
    }

    /// Brands by the interest shown in their products, strongest first.
    public func favouriteBrands(limit: Int = 3, at now: Int) -> [String] {
        favourites(limit: limit, at: now) { $0.brand }
    }

    /// Categories by the interest shown in their products, strongest first.
    public func favouriteCategories(limit: Int = 3, at now: Int) -> [CategoryID] {
        favourites(limit: limit, at: now) { $0.category }
    }

    private func favourites<Key: Hashable & Comparable>(limit: Int, at now: Int, by key: (Product) -> Key?) -> [Key] {
        var sums: [Key: Double] = [:]
        for (item, known) in evidence.sorted(by: { $0.key < $1.key }) {
            guard let key = key(assortment.products[item]) else { continue }
            sums[key, default: 0] += known.preference(at: now)
        }
        return sums.filter { $0.value > 0 }
            .sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
            .prefix(max(0, limit)).map(\.key)
    }
}

extension Interaction {
    /// The explicit word in the interaction; nil where the customer only acted, or gave three stars.
    var verdict: CustomerProfile.Verdict? {
        switch kind {
        case .like: .liked
        case .dislike: .disliked
        case .dismiss: .dismissed
        case .rating: (stars ?? 3) >= 4 ? .liked : (stars ?? 3) <= 2 ? .disliked : nil
        case .view, .click, .cart, .purchase: nil
        }
    }
}
