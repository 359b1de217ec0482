import Commerce

/// A wish for more or less of something ("cheaper", 大一点), and the criteria it changed.
///
/// Its bounds come from the products in sight, which are others in the next turn: so its opposite cannot be worked out
/// from the criteria, and what was in force before is kept.
struct CriteriaMove: Hashable, Sendable {
    var refinements: [Refinement]
    var before: Criteria
    var after: Criteria

    /// Nil where more was said than moves.
    init?(_ reading: Reading, before: Criteria, after: Criteria) {
        let refinements = reading.refinements
        guard !refinements.isEmpty, refinements.allSatisfy({ $0.opposite != nil }), !reading.parsed.hasConditions, reading.earlier == nil else {
            return nil
        }
        (self.refinements, self.before, self.after) = (refinements, before, after)
    }

    func takesBack(_ other: CriteriaMove) -> Bool {
        before == other.after && after == other.before && Set(refinements) == Set(other.refinements.compactMap(\.opposite))
    }

    /// Whether `reading` takes back just this.
    func isUndone(by reading: Reading, in criteria: Criteria) -> Bool {
        criteria == after && !reading.parsed.hasConditions && reading.ordinals.isEmpty
            && Set(reading.refinements) == Set(refinements.compactMap(\.opposite))
    }
}

extension Refinement {
    /// What takes a move back; nil for what is no move.
    var opposite: Refinement? {
        switch self {
        case .cheaper: .dearer
        case .dearer: .cheaper
        case .measured(let comparison): .measured(Comparison(measure: comparison.measure, wantsMore: !comparison.wantsMore))
        default: nil
        }
    }
}
