import Commerce

/// Takes the criteria of a need into those that were stated, which always win.
struct NeedFusion {
    let vocabulary: Vocabulary
    let usage: AttributeUsage

    /// Whether a need serves products of a category: it leads to the category's shelf, or the category's products
    /// state what it asks for.
    func serves(_ need: Need, _ category: CategoryID) -> Bool {
        need.categories.contains { isNear($0, category) } || need.implications.contains { isCarried($0.condition, by: category) }
    }

    /// Adds what the customer did not state, and marks it as inferred. What is less sure than even becomes a word for
    /// the search; a category or an exclusion that is so unsure is left out.
    /// - Returns: the match with how sure each criterion is that was taken; nil where the stated criteria leave none.
    func add(_ match: NeedMatcher.Match, stated: ParsedCriteria, to criteria: inout Criteria, language: Language) -> NeedMatch? {
        var taken = NeedMatch(need: match.need.id, confidence: match.confidence)
        if let category = criteria.category, !serves(match.need, category) { return nil }
        // Where it is known what is looked for, a guess that is so unsure is left out.
        let takesWords = criteria.category == nil && !match.isOfFew
        for implication in match.need.implications {
            let confidence = match.confidence * implication.confidence
            if let name = name(of: implication.condition), confidence >= Self.hardest {
                if take(implication.condition, stated, into: &criteria) {
                    taken.criteria[name] = confidence
                    if !criteria.inferred.contains(name.rawValue) { criteria.inferred.append(name.rawValue) }
                }
            } else if takesWords, confidence >= Self.softest, case let terms = words(for: implication.condition, language), !terms.isEmpty {
                criteria.terms += terms.filter { !criteria.terms.contains($0) }
            }
        }
        return taken
    }

    private static let hardest = 0.5
    private static let softest = 0.3

    /// Nil for words, which are no condition.
    private func name(of condition: Need.Implication.Condition) -> CriterionName? {
        switch condition {
        case .category: .category
        case .attribute(let id, _): .attribute(id)
        case .excluded(let id, _): .excluded(id)
        case .terms: nil
        }
    }

    /// - Returns: false where something was stated in its place, or the category's products never say it.
    private func take(_ condition: Need.Implication.Condition, _ stated: ParsedCriteria, into criteria: inout Criteria) -> Bool {
        switch condition {
        case .category(let ids):
            guard criteria.category == nil, let first = ids.first else { return false }
            criteria.category = first
        case .attribute(let id, let constraint):
            guard criteria.attributes[id] == nil, criteria.excluded[id] == nil, !stated.dropped.contains(id),
                criteria.category.map({ isCarried(condition, by: $0) }) ?? true
            else { return false }
            criteria.attributes[id] = constraint
        case .excluded(let id, let values):
            guard criteria.attributes[id] == nil, criteria.excluded[id] == nil, !stated.dropped.contains(id) else { return false }
            criteria.excluded[id] = values
        case .terms: return false
        }
        return true
    }

    private func words(for condition: Need.Implication.Condition, _ language: Language) -> [String] {
        switch condition {
        case .terms(let terms): terms
        case .attribute(let id, .anyOf(let values)):
            vocabulary.attributes[id]?.isYesNo == true
                ? (values == ["yes"] ? [vocabulary.name(of: id, in: language)] : [])
                : values.map { vocabulary.name(of: $0, for: id, in: language) }
        case .category, .attribute, .excluded: []
        }
    }

    private func isNear(_ one: CategoryID, _ other: CategoryID) -> Bool {
        vocabulary.descendants(of: one).contains(other) || vocabulary.descendants(of: other).contains(one)
    }

    private func isCarried(_ condition: Need.Implication.Condition, by category: CategoryID) -> Bool {
        switch condition {
        case .attribute(let id, .anyOf(let values)): values.contains { usage.count(of: id, value: $0, in: category) > 0 }
        case .attribute(let id, .range): usage.count(of: id, value: nil, in: category) > 0
        case .category, .excluded, .terms: false
        }
    }
}
