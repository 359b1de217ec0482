import Terminal

/// The input, its prompt and what is offered above it while a command is typed.
struct InputView {
    let state: AppState
    let layout: ScreenLayout

    private var hasFocus: Bool { state.focus == .input }

    /// - Returns: the caret's place, within the screen.
    func draw(in grid: inout CellGrid) -> Point {
        let border = hasFocus ? Style(.accent) : .muted
        let text = layout.inputText
        if layout.isBoxed {
            grid.drawBox(layout.input, style: border, border: .rounded)
        } else {
            // The mark for rows below may stand in this rule already.
            for x in 0..<layout.input.width where grid[Point(x: x, y: layout.input.y)].text == " " {
                let isSpacer = x > 0 && grid[Point(x: x - 1, y: layout.input.y)].text != "─" && hasMark(grid, from: x)
                if !isSpacer { grid.put("─", at: Point(x: x, y: layout.input.y), style: border) }
            }
        }
        let prompt: String = if case .searchingHistory = state.mode { "⌕ " } else { "❯ " }
        grid.put(prompt, at: Point(x: text.x - 2, y: text.y), style: Style(hasFocus ? .accent : .muted, .bold))
        let rows = InputRows(of: state, width: text.width)
        let top = max(0, min(rows.caret.y - text.height + 1, rows.count - text.height))
        for (row, line) in rows.rows.dropFirst(top).prefix(text.height).enumerated() {
            grid.put(line, at: Point(x: text.x, y: text.y + row))
        }
        if state.input.isEmpty, state.mode == .normal {
            StyledLine(state.strings.placeholder, .muted).draw(in: &grid, at: text.origin, width: text.width)
        }
        if let completion = state.completion, completion.typed == state.completable, rows.caret.y - top < text.height {
            let place = Point(x: text.x + rows.caret.x, y: text.y + rows.caret.y - top)
            StyledLine(completion.rest, .muted).draw(in: &grid, at: place, width: max(0, text.maxX - place.x))
        }
        if state.mode == .normal { drawCandidates(in: &grid) }
        return Point(
            x: min(max(0, text.x + rows.caret.x), state.size.width - 1), y: min(text.y + rows.caret.y - top, state.size.height - 1))
    }

    private func hasMark(_ grid: CellGrid, from x: Int) -> Bool {
        (x..<layout.input.width).contains { grid[Point(x: $0, y: layout.input.y)].text != " " }
    }

    /// Commands that begin as what is typed, above the input.
    private func drawCandidates(in grid: inout CellGrid) {
        let commands = SlashCommand.candidates(for: state.input.text)
        guard !commands.isEmpty else { return }
        let names = commands.map { "/" + $0.rawValue + ($0.arguments.isEmpty ? "" : " " + $0.arguments) }
        let nameWidth = names.map { TextWidth.columns(of: $0) }.max() ?? 0
        let helps = commands.map { $0.help(in: state.language) }
        let wanted = nameWidth + 4 + (helps.map { TextWidth.columns(of: $0) }.max() ?? 0) + 2
        let width = min(wanted, state.size.width)
        let shown = min(commands.count, max(1, layout.input.y - 2))
        let area = Rect(x: layout.input.x, y: layout.input.y - shown - 2, width: width, height: shown + 2)
        guard area.y >= 0 else { return }
        grid.fill(area)
        grid.drawBox(area, style: Style(.accent), border: .rounded)
        for row in 0..<shown {
            let line = StyledLine([
                Span(TextWidth.fitted(names[row], to: nameWidth) + "  ", Style(.accent, .bold)), Span(helps[row], .muted),
            ])
            line.draw(in: &grid, at: Point(x: area.x + 2, y: area.y + 1 + row), width: max(1, area.width - 4))
        }
    }
}
