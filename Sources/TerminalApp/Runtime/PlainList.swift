import Commerce
import Terminal

/// The ranked products as lines a screen reader can follow: number, title, price, rating, stock, reason.
struct PlainList {
    let state: AppState

    var text: String {
        let wording = state.wording, strings = wording.strings, criteria = state.pane.criteria
        var lines: [String] = []
        let chips = CriteriaStrip(criteria: criteria, wording: wording, isRemoving: false, width: 1000).rows
        lines += chips.map { "[" + $0.leading.map(\.text).joined() + "]" }
        if state.pane.isEmpty { lines.append(strings.nothingFound) }
        if state.pane.showsNearestOnly { lines.append(strings.nearestOnly(state.pane.products.count)) }
        for (place, ranked) in state.pane.products.enumerated() {
            let product = ranked.product
            let former = product.formerPrice.map { " (\(strings.insteadOf($0.display)))" } ?? ""
            let facts = [
                ranked.price.display + former, wording.rating(product.rating).map(\.text).joined(), wording.stock(of: product).text,
            ]
            lines.append("\(place + 1). \(product.title[state.language])")
            lines.append("   " + facts.joined(separator: " · "))
            let missed = ranked.checks.compactMap { wording.shortfall($0, in: criteria) }
            let because = missed.isEmpty ? ranked.strongestReason?.because.map(wording.reason).map { [$0] } ?? [] : missed
            if !because.isEmpty { lines.append("   " + because.joined(separator: strings.listSeparator)) }
        }
        return lines.map { $0 + "\n" }.joined() + "\n"
    }
}
