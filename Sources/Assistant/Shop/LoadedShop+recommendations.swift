public import Commerce
import Recommendation

/// For commands that ask for recommendations outside a conversation.
extension LoadedShop {
    /// What the customer is shown before anything is asked, with the ledgers and their reasons.
    /// - Parameters:
    ///   - customer: nil for a guest about whom nothing is known.
    ///   - interactions: the customer's.
    ///   - now: seconds since 1970-01-01 UTC.
    public func recommendations(
        for customer: CustomerID?, knowing interactions: [Interaction], limit: Int, in language: Language, at now: Int
    ) -> [TurnRecord.ProductRecord] {
        let profile = customer.map { ranker.profile(of: $0, from: interactions) }
        return ranker.recommendations(for: profile, limit: limit, at: now).enumerated().map { place, ranked in
            TurnRecord.ProductRecord(rank: place + 1, ranked, in: language, shop: self)
        }
    }
}
