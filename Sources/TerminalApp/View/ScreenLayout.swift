import Terminal

/// Where everything stands on a screen of a given size.
struct ScreenLayout: Hashable {
    enum Form: Hashable {
        /// Below 20×10: only the sentence that says so.
        case tooSmall
        /// Below 60 columns or 16 rows: one pane at a time, without boxes.
        case single
        /// Below 100 columns: products above the conversation.
        case stacked
        case sideBySide
    }

    private(set) var form: Form
    /// The line of tabs where one pane shows at a time.
    private(set) var header = Rect(size: Size(width: 0, height: 0))
    /// With its box; empty where it does not show.
    private(set) var conversation = Rect(size: Size(width: 0, height: 0))
    private(set) var pane = Rect(size: Size(width: 0, height: 0))
    private(set) var input = Rect(size: Size(width: 0, height: 0))
    private(set) var status = Rect(size: Size(width: 0, height: 0))

    static func form(of size: Size) -> Form {
        if size.width < 20 || size.height < 10 { return .tooSmall }
        if size.width < 60 || size.height < 16 { return .single }
        return size.width < 100 ? .stacked : .sideBySide
    }

    var isBoxed: Bool { form == .stacked || form == .sideBySide }
    /// The conversation's text; its width holds also while the pane is hidden.
    var conversationText: Rect { text(in: conversation) }
    var paneText: Rect { text(in: pane) }
    /// The input's text, behind the prompt.
    var inputText: Rect {
        isBoxed
            ? Rect(x: input.x + 4, y: input.y + 1, width: input.width - 6, height: input.height - 2)
            : Rect(x: input.x + 2, y: input.y + 1, width: input.width - 2, height: input.height - 1)
    }

    init(of state: AppState) {
        form = Self.form(of: state.size)
        guard form != .tooSmall else { return }
        let screen = Rect(size: state.size)
        let frame = isBoxed ? 2 : 1
        let rowLimit = max(1, min(8, state.size.height / 4))
        let rows = InputRows(of: state, width: Self.inputWidth(form, state.size.width)).count
        let (upper, statusLine) = screen.split(rows: screen.height - 1)
        let (body, box) = upper.split(rows: upper.height - frame - min(rows, rowLimit))
        status = statusLine
        input = box
        place(body, hasPage: state.openPage != nil, hasList: state.pane.list != nil, focus: state.focus)
    }

    private mutating func place(_ body: Rect, hasPage: Bool, hasList: Bool, focus: AppState.Focus) {
        switch form {
        case .tooSmall: break
        case .single:
            let parts = body.split(rows: 1)
            header = parts.top
            if focus == .pane { pane = parts.bottom }
            // Kept as wide when hidden, so that rows need not be laid out anew at each Tab.
            conversation = focus == .pane ? Rect(x: 0, y: 0, width: body.width, height: 0) : parts.bottom
        case .stacked where hasPage:
            pane = body
            conversation = Rect(x: 0, y: 0, width: body.width, height: 0)
        case .stacked where hasList:
            (pane, conversation) = body.split(rows: body.height * 11 / 20)
        case .stacked:
            conversation = body
        case .sideBySide:
            (conversation, pane) = body.split(columns: body.width - min(max(body.width * 48 / 100, 48), 92))
        }
    }

    private func text(in area: Rect) -> Rect {
        isBoxed ? area.inset(horizontally: 2, vertically: 1) : area.inset(horizontally: area.width > 24 ? 1 : 0, vertically: 0)
    }

    private static func inputWidth(_ form: Form, _ width: Int) -> Int { form == .single ? width - 2 : width - 6 }
}
