extension [InferredFact] {
    /// Neighbours that the same words led to, together.
    var byWords: [[InferredFact]] {
        reduce(into: []) { groups, fact in
            if let last = groups.last?.last, last.words == fact.words {
                groups[groups.count - 1].append(fact)
            } else {
                groups.append([fact])
            }
        }
    }
}
