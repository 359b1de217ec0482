import Assistant
import Commerce
import Terminal

/// The pane of ranked products within its box: the strip of criteria, then as much of each product as there is room for.
struct ProductListView {
    /// Rows a product takes; the most generous that shows the whole list is used.
    private enum Density: Int, CaseIterable {
        case oneRow = 1, twoRows, threeRows, spaced
    }

    private let state: AppState
    private let area: Rect
    private let wording: Wording
    private let strip: [StyledLine]
    private let heading: [StyledLine]
    private let density: Density
    private let first: Int

    init(state: AppState, area: Rect) {
        self.state = state
        self.area = area
        wording = state.wording
        let chips = CriteriaStrip(
            criteria: state.pane.criteria, wording: wording, isRemoving: state.mode == .removingCriterion, width: area.width)
        strip = Array(chips.rows.prefix(max(1, area.height / 4)))
        heading = Self.heading(of: state, wording, width: area.width)
        let room = max(1, area.height - (strip.isEmpty ? 0 : strip.count + 1) - heading.count)
        let count = state.pane.products.count
        // The last product needs no empty row behind it.
        density = Density.allCases.last { $0.rawValue * count - ($0 == .spaced ? 1 : 0) <= room } ?? (room >= 8 ? .twoRows : .oneRow)
        let shown = max(1, room / density.rawValue)
        first = max(0, min(state.pane.selection - shown / 2, count - shown))
    }

    /// Where the rule under the strip joins the box; nil where no criteria are in force.
    var ruleRow: Int? { strip.isEmpty ? nil : area.y + strip.count }

    private var listTop: Int { area.y + (strip.isEmpty ? 0 : strip.count + 1) + heading.count }

    /// The place in the list of the product drawn there.
    func product(at point: Point) -> Int? {
        guard point.y >= listTop, point.y < area.maxY else { return nil }
        let place = first + (point.y - listTop) / density.rawValue
        return state.pane.products.indices.contains(place) ? place : nil
    }

    func draw(in grid: inout CellGrid) {
        strip.draw(in: &grid, area: area)
        heading.draw(in: &grid, area: Rect(x: area.x, y: listTop - heading.count, width: area.width, height: heading.count))
        for (place, ranked) in state.pane.products.enumerated().dropFirst(first) {
            let top = listTop + (place - first) * density.rawValue
            guard top < area.maxY else { break }
            let room = Rect(x: area.x, y: top, width: area.width, height: min(density.rawValue, area.maxY - top))
            draw(ranked, place: place, in: &grid, room)
        }
    }

    private func draw(_ ranked: RankedProduct, place: Int, in grid: inout CellGrid, _ room: Rect) {
        let isSelected = place == state.pane.selection
        let hasFocus = state.focus == .pane
        let rows = self.rows(of: ranked, number: place + 1).prefix(room.height)
        Array(rows).draw(in: &grid, area: room)
        guard isSelected else { return }
        for row in 0..<min(rows.count, density == .oneRow ? 1 : 3) {
            grid.put(hasFocus ? "▌" : "▏", at: Point(x: room.x, y: room.y + row), style: hasFocus ? Style(.accent, .bold) : .muted)
        }
        if hasFocus {
            grid.restyle(Rect(x: room.x + 1, y: room.y, width: room.width - 1, height: 1)) { style in
                Style(nil, style.attributes.union([.reverse, .bold]))
            }
        }
    }

    // MARK: - One product

    private func rows(of ranked: RankedProduct, number: Int) -> [StyledLine] {
        let digits = String(number)
        let lead = Span(String(repeating: " ", count: max(0, 3 - digits.count)) + digits + " ", Style(.accent, .bold))
        let title = Span(ranked.product.title[wording.language], .bold)
        let price = Span(ranked.price.display, .bold)
        if density == .oneRow {
            let stars = ranked.product.rating == nil || area.width < 40 ? [] : [wording.rating(ranked.product.rating)[0], Span(" ")]
            return [StyledLine([lead, title], trailing: stars + [price])]
        }
        let indent = Span("    ")
        let dot = Span(" · ", .muted)
        var facts = [indent] + wording.rating(ranked.product.rating) + [dot, wording.stock(of: ranked.product)]
        for mark in marks(of: ranked.product.id) { facts += [dot, mark] }
        let because = explanation(of: ranked)
        if density == .twoRows, let because { facts += [dot, because] }
        let former = ranked.product.formerPrice.map { [Span($0.display, Style(.muted, .strikethrough))] } ?? []
        var rows = [StyledLine([lead, title], trailing: [price]), StyledLine(facts, trailing: former)]
        if density.rawValue >= 3 { rows.append(StyledLine([indent] + (because.map { [$0] } ?? []))) }
        return rows
    }

    /// What it misses, or the strongest reason for it.
    private func explanation(of ranked: RankedProduct) -> Span? {
        let missed = ranked.checks.compactMap { wording.shortfall($0, in: state.pane.criteria) }
        if !missed.isEmpty { return Span("△ " + missed.joined(separator: wording.strings.listSeparator), Style(.warning)) }
        return ranked.strongestReason?.because.map { Span(wording.reason($0), .muted) }
    }

    private func marks(of product: ProductID) -> [Span] {
        var marks: [Span] = []
        switch state.pane.verdicts[product] {
        case .liked: marks.append(Span(wording.strings.likedMark, Style(.positive)))
        case .disliked: marks.append(Span(wording.strings.dislikedMark, .muted))
        case nil: break
        }
        if state.pane.marked == product { marks.append(Span("⇄ " + wording.strings.toCompare, Style(.secondary, .bold))) }
        return marks
    }

    // MARK: - Above the products

    private static func heading(of state: AppState, _ wording: Wording, width: Int) -> [StyledLine] {
        guard let list = state.pane.list else {
            let tips = wording.strings.tips.flatMap {
                StyledLine.wrapped($0, width: width, style: .muted, first: Span("• ", .accent)) + [.blank]
            }
            return [.blank] + StyledLine.wrapped(wording.strings.noProductsYet, width: width, style: .bold) + [.blank] + tips
        }
        guard state.pane.isEmpty || state.pane.showsNearestOnly else { return [] }
        let words = state.pane.isEmpty ? wording.strings.nothingFound : wording.strings.nearestOnly(list.products.count)
        let advice = list.relaxed.prefix(state.pane.isEmpty ? 6 : 2).map { self.words(for: $0, list.criteria, wording) }
            + list.pairs.prefix(1).map { self.words(for: $0, list.criteria, wording) }
        let relaxed = advice.flatMap { words in
            StyledLine.wrapped(words, width: width, style: .muted, first: Span("  → ", .accent))
        }
        return StyledLine.wrapped(words, width: width, style: Style(.warning, .bold)) + relaxed
            + (state.pane.isEmpty ? [] : [.blank])
    }

    private static func words(for pair: PairRelaxation, _ criteria: Criteria, _ wording: Wording) -> String {
        let names = [pair.first, pair.second].map { wording.criterion($0, in: criteria) }
        return wording.strings.without(names.joined(separator: wording.strings.listSeparator), pair.wouldGive)
    }

    private static func words(for relaxation: Relaxation, _ criteria: Criteria, _ wording: Wording) -> String {
        let name = wording.criterion(relaxation.criterion, in: criteria)
        return relaxation.loosened.map {
            wording.strings.loosened(name, wording.loosened($0, of: relaxation.criterion, in: criteria), relaxation.wouldGive)
        } ?? wording.strings.without(name, relaxation.wouldGive)
    }
}
