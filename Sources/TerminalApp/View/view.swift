import Assistant
import Commerce
import Terminal

/// What a terminal is given: the cells, and where the caret stands.
struct Frame: Hashable {
    var grid: CellGrid
    /// Nil hides it.
    var caret: Point?
}

/// The whole screen as a function of the state. Pure.
func view(_ state: AppState) -> Frame {
    ScreenView(state: state).frame
}

private struct ScreenView {
    let state: AppState
    let layout: ScreenLayout
    let strings: Strings

    init(state: AppState) {
        self.state = state
        layout = ScreenLayout(of: state)
        strings = state.strings
    }

    var frame: Frame {
        var grid = CellGrid(size: state.size)
        guard layout.form != .tooSmall else {
            let lines = StyledLine.wrapped(strings.tooSmall, width: state.size.width)
            lines.draw(in: &grid, area: grid.bounds, from: 0)
            return Frame(grid: grid, caret: nil)
        }
        drawTabs(in: &grid)
        if !layout.conversation.isEmpty { drawConversation(in: &grid) }
        if !layout.pane.isEmpty { drawPane(in: &grid) }
        StatusLine(state: state, width: layout.status.width).draw(in: &grid, at: layout.status.origin)
        let caret = InputView(state: state, layout: layout).draw(in: &grid)
        return Frame(grid: grid, caret: caret)
    }

    // MARK: - Conversation

    private func drawConversation(in grid: inout CellGrid) {
        let area = layout.conversationText
        let (rows, below) = state.conversation.visible(height: area.height)
        if layout.isBoxed {
            let shop = state.session?.shop.name[state.language] ?? strings.assistant
            grid.drawBox(layout.conversation, style: .muted, border: .rounded, title: shop, titleStyle: .bold)
        }
        rows.draw(in: &grid, area: area)
        if below > 0 { drawMoreMark(below, in: &grid) }
    }

    private func drawMoreMark(_ below: Int, in grid: inout CellGrid) {
        let text = " " + TextWidth.truncated(strings.moreBelow(below), to: max(1, layout.conversation.width - 6)) + " "
        let row = layout.isBoxed ? layout.conversation.maxY - 1 : layout.input.y
        let column = layout.conversation.maxX - TextWidth.columns(of: text) - 2
        grid.put(text, at: Point(x: max(0, column), y: row), style: Style(.accent, .bold))
    }

    // MARK: - Products and pages

    private func drawPane(in grid: inout CellGrid) {
        let hasFocus = state.focus == .pane
        let border = hasFocus ? Style(.accent) : .muted
        guard let open = state.openPage else {
            if layout.isBoxed {
                let title = paneTitle
                grid.drawBox(
                    layout.pane, style: border, border: .rounded, title: title,
                    titleStyle: hasFocus ? Style(.accent, .bold) : .bold)
            }
            let list = ProductListView(state: state, area: layout.paneText)
            if let row = list.ruleRow {
                grid.drawHorizontalRule(
                    at: Point(x: layout.pane.x, y: row), width: layout.pane.width, style: border, joined: layout.isBoxed)
            }
            list.draw(in: &grid)
            return
        }
        let page = PageRows(open, wording: state.wording, criteria: state.pane.criteria, width: layout.paneText.width)
        if layout.isBoxed {
            grid.drawBox(
                layout.pane, style: border, border: .rounded, title: page.title,
                titleStyle: hasFocus ? Style(.accent, .bold) : .bold)
        }
        draw(page, in: &grid, border)
    }

    private func draw(_ page: PageRows, in grid: inout CellGrid, _ border: Style) {
        let area = layout.paneText
        let rows = page.rows
        let lowest = max(0, rows.count - area.height)
        // The chosen row of a list stays in view without scrolling by hand.
        let offset = if case .customers = page.open.page {
            min(max(0, (page.open.choice ?? 0) - area.height / 2), lowest)
        } else {
            min(page.open.offset, lowest)
        }
        rows.draw(in: &grid, area: area, from: offset)
        guard lowest > 0, layout.isBoxed else { return }
        let mark = " \((offset + area.height) * 100 / rows.count)% "
        let column = layout.pane.maxX - TextWidth.columns(of: mark) - 2
        grid.put(mark, at: Point(x: column, y: layout.pane.maxY - 1), style: border)
    }

    private var paneTitle: String {
        guard let list = state.pane.list, !list.products.isEmpty else { return strings.products }
        let shown = list.products.count
        return strings.products + (list.total > shown ? " \(shown) / \(list.total)" : " \(shown)")
    }

    // MARK: - One pane at a time

    private func drawTabs(in grid: inout CellGrid) {
        guard !layout.header.isEmpty else { return }
        let isPane = state.focus == .pane
        let page = state.openPage.map { PageRows($0, wording: state.wording, width: 20).title }
        let current = Style(.accent, [.bold, .reverse])
        let line = StyledLine([
            Span(" " + (state.session?.shop.name[state.language] ?? strings.assistant) + " ", isPane ? .muted : current),
            Span(" "), Span(" " + (page ?? paneTitle) + " ", isPane ? current : .muted),
        ], trailing: layout.header.width < 32 ? [] : [Span("Tab", .muted)])
        line.draw(in: &grid, at: layout.header.origin, width: layout.header.width)
    }
}
