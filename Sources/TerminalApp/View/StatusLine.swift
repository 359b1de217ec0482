import Commerce
import Terminal
import Text

/// The last row: who is served and how, and at the right what the keys do now, or what there is to say.
struct StatusLine {
    let state: AppState
    let width: Int

    func draw(in grid: inout CellGrid, at origin: Point) {
        let margin = width > 24 ? 1 : 0
        line(width: width - 2 * margin).draw(in: &grid, at: Point(x: origin.x + margin, y: origin.y), width: width - 2 * margin)
    }

    private func line(width: Int) -> StyledLine {
        if let question { return StyledLine(question, Style(.warning, .bold)) }
        if let notice = state.notice {
            // What there is to say comes first; who is served returns when it has been said.
            let style = notice.isError ? Style(.negative) : Style(.positive)
            return StyledLine([Span((notice.isError ? "! " : "✓ ") + notice.text, style)])
        }
        if let demo = state.demo { return line(of: demo, width: width) }
        let facts = self.facts
        let used = facts.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
        let hint = [self.hint, state.strings.keysHint].first { used + 2 + TextWidth.columns(of: $0) <= width }
        return StyledLine(facts, trailing: hint.map { [Span($0, .muted)] } ?? [])
    }

    private var question: String? {
        switch state.mode {
        case .leaving: state.strings.leavePrompt
        case .removingCriterion: state.strings.criterionPrompt
        case .normal, .searchingHistory: nil
        }
    }

    private var facts: [Span] {
        let strings = state.strings
        let writer = state.writer.map { $0 == "offline" ? strings.offlineWriter : $0 }
        let words = [
            desk, strings.languageName, writer, state.latency.map(Self.milliseconds),
            state.cartCount.flatMap { $0 > 0 ? strings.cart($0) : nil },
        ].compactMap(\.self)
        return [Span(state.session?.customer?.name ?? strings.guest, .bold)] + words.map { Span(" · " + $0, .muted) }
    }

    private var desk: String? {
        state.handoff.map { handoff in
            handoff.colleague.map { state.strings.withColleague(Sanitizer.line($0, limit: 20)) } ?? state.strings.inDeskQueue
        }
    }

    /// How far the demo is, in place of who is served; the keys and its title where there is room for them.
    private func line(of demo: DemoPlayer, width: Int) -> StyledLine {
        let strings = state.strings.demo, count = demo.lines.count
        let place = (demo.isPaused ? strings.paused : strings.playing)(min(demo.line + 1, count), count)
        let hint = demo.isPaused ? strings.pausedHint : strings.playingHint
        let used = TextWidth.columns(of: place) + TextWidth.columns(of: hint) + 2
        let title = used + 2 + TextWidth.columns(of: demo.title) <= width ? "  " + demo.title : ""
        return StyledLine(
            [Span(place, Style(.accent, .bold)), Span(title, .muted)], trailing: used <= width ? [Span(hint, .muted)] : [])
    }

    private var hint: String {
        let strings = state.strings
        if state.turn != nil { return strings.stopHint + "  " + strings.keysHint }
        guard state.focus == .pane, state.input.isEmpty else { return strings.keysHint }
        let keys = switch state.openPage?.page {
        case nil: strings.productsHint
        case .detail: strings.detailHint
        default: strings.pageHint
        }
        return keys + "  " + strings.keysHint
    }

    /// "2.1 ms", "340 ms", "1.2 s".
    static func milliseconds(_ value: Double) -> String {
        if value < 10 { return Wording.tenths(value) + " ms" }
        return value < 1000 ? "\(Int(value.rounded())) ms" : Wording.tenths(min(value, 1e9) / 1000) + " s"
    }
}
