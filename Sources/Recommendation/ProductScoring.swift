import Commerce

/// One ranking's signals for any product: everything that depends on the customer and the moment is prepared once.
struct ProductScoring {
    /// A product counts as new for this many days, less every day.
    static let newDays = 30
    /// A product bought within this many days is seldom wanted again at once.
    static let repurchaseDays = 60

    /// What is scored: a product as it is now, and its number where the models know it.
    struct Subject {
        var item: Int?
        var facts: Assortment.Facts
    }

    /// Models with their weights; personal ones already scaled by the confidence in the customer's taste.
    var scorers: [(signal: Signal, weight: Double, scorer: any ItemScorer)]
    var assortment: Assortment
    var weights: RankingWeights
    /// Over the same assortment as the models.
    var profile: CustomerProfile?
    var ratingPrior: RatingPrior
    var now: Int
    var today: Day

    /// The sum of the ledger, added up in the ledger's order so that it is the same number.
    func score(of subject: Subject, startingAt evidence: Double = 0) -> Double {
        var sum = evidence
        forEachSignal(of: subject) { _, contribution, _ in sum += contribution }
        return sum
    }

    /// Every contribution that is not 0.
    func signals(of subject: Subject) -> [Signal: Double] {
        var signals: [Signal: Double] = [:]
        forEachSignal(of: subject) { signal, contribution, _ in
            if contribution != 0 { signals[signal, default: 0] += contribution }
        }
        return signals
    }

    /// Every contribution that is not 0, with its reason.
    func ledger(of subject: Subject) -> [Contribution] {
        var ledger: [Contribution] = []
        forEachSignal(of: subject) { signal, contribution, reason in
            guard contribution != 0 else { return }
            ledger.append(Contribution(signal: signal.rawValue, contribution: contribution, because: reason()))
        }
        return ledger
    }

    private func forEachSignal(of subject: Subject, _ body: (Signal, Double, () -> Reason?) -> Void) {
        let facts = subject.facts
        if let item = subject.item {
            for (signal, weight, scorer) in scorers {
                let score = scorer.score(of: item)
                body(signal, weight * score) { score > 0 ? scorer.ground(for: item)?.reason(in: assortment) : nil }
            }
        }
        body(.quality, weights[.quality] * ratingPrior.score(facts.rating)) { facts.rating.map(Reason.rated) }
        let age = today - facts.added
        if (0..<Self.newDays).contains(age) {
            body(.freshness, weights[.freshness] * (1 - Double(age) / Double(Self.newDays))) { .new(facts.added) }
        }
        if let item = subject.item, let profile { addPersonalFacts(of: item, from: profile, body) }
        if !facts.isInStock { body(.stock, -weights[.stock]) { .outOfStock } }
    }

    private func addPersonalFacts(
        of item: Int, from profile: CustomerProfile, _ body: (Signal, Double, () -> Reason?) -> Void
    ) {
        switch profile.verdict(onItem: item) {
        case .liked: body(.feedback, weights[.feedback] / 2) { .liked }
        case .disliked: body(.feedback, -weights[.feedback]) { .disliked }
        case .dismissed: body(.feedback, -weights[.feedback] / 2) { nil }
        case nil: break
        }
        if let bought = profile.lastPurchase(ofItem: item), now - bought < Self.repurchaseDays * secondsPerDay {
            body(.alreadyBought, -weights[.alreadyBought]) { nil }
        }
    }
}
