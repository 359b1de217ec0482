import Commerce

/// One clause of an utterance that may hold several requests, read by itself.
struct RequestClause {
    var reading: Reading
    var intent: Intent
    var confidence: Double
    var opening: ClauseOpening?

    var category: CategoryID? {
        guard let category = reading.parsed.category, !category.isPurpose, !category.isMeasured else { return nil }
        return category.id
    }

    /// Nothing but conditions, and none of a thing of its own.
    var describesOnly: Bool {
        reading.residue.isEmpty && reading.parsed.describesProducts && category == nil && !pointsOut && opening != .request
            && !reading.isQuestion
    }

    /// Whether products in sight are spoken of.
    var pointsOut: Bool { !reading.ordinals.isEmpty || reading.superlative != nil || reading.described?.isEmpty == false }
}
