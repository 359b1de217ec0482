import Commerce
import Terminal

/// The criteria in force as numbered chips, broken into rows between chips.
struct CriteriaStrip {
    private(set) var rows: [StyledLine] = []

    init(criteria: Criteria, wording: Wording, isRemoving: Bool, width: Int) {
        let removable = criteria.names.enumerated().map { place, name in
            chip(place + 1, name, criteria, wording, isRemoving: isRemoving)
        }
        let words = criteria.terms.isEmpty ? [] : [[Span("“\(criteria.terms.joined(separator: " "))”", .muted)]]
        let order = wording.sort(criteria.sort).map { [[Span("⇅ " + $0, .muted)]] } ?? []
        flow(removable + words + order, width: width)
        if !removable.isEmpty, !isRemoving { addHint(wording.strings.removeHint, width: width) }
    }

    /// How chips are taken away, where the last row has room to say it.
    private mutating func addHint(_ hint: String, width: Int) {
        guard let last = rows.indices.last,
            TextWidth.columns(of: rows[last].text) + 2 + TextWidth.columns(of: hint) <= width
        else { return }
        rows[last].trailing = [Span(hint, .muted)]
    }

    private func chip(
        _ number: Int, _ name: CriterionName, _ criteria: Criteria, _ wording: Wording, isRemoving: Bool
    ) -> [Span] {
        let key = isRemoving ? Style(.negative, [.bold, .reverse]) : Style(.accent)
        let isInferred = criteria.inferred.contains(name.rawValue)
        let words = Span(wording.criterion(name, in: criteria), isInferred ? .plain : .bold)
        let mark = isInferred ? [Span(" (\(wording.strings.inferred))", .muted)] : []
        return [Span(isRemoving ? " \(number)✕ " : "\(number) ", key), words] + mark
    }

    private mutating func flow(_ chips: [[Span]], width: Int) {
        var row: [Span] = []
        var used = 0
        for chip in chips {
            let columns = chip.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
            if used > 0, used + 3 + columns > width {
                rows.append(StyledLine(row))
                row = []
                used = 0
            }
            if used > 0 {
                row.append(Span(" · ", .muted))
                used += 3
            }
            row += chip
            used += columns
        }
        if !row.isEmpty { rows.append(StyledLine(row)) }
    }
}
