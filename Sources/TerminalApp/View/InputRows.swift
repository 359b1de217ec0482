import Terminal

/// The input's text broken into rows, and the caret's place in them.
///
/// Rows break where the columns end rather than between words, so that the caret moves evenly.
struct InputRows: Hashable {
    private(set) var rows: [String] = [""]
    private(set) var caret = Point.zero
    private let width: Int
    private var column = 0

    var count: Int { rows.count }

    init(before: String, after: String, width: Int) {
        self.width = max(2, width)
        add(before)
        // Where the next character would wrap, the caret stands before it.
        if column + (after.first.map(TextWidth.columns) ?? 1) > self.width, after.first != "\n" { startRow() }
        caret = Point(x: column, y: rows.count - 1)
        add(after)
    }

    init(of state: AppState, width: Int) {
        if case .searchingHistory(let search) = state.mode {
            let found = search.match.map { state.history.entries[$0] } ?? ""
            self.init(before: state.strings.searchPrompt(search.query), after: found.isEmpty ? "" : " → " + found, width: width)
        } else {
            self.init(before: state.input.before, after: state.input.after, width: width)
        }
    }

    private mutating func add(_ text: String) {
        for character in text {
            if character == "\n" {
                startRow()
                continue
            }
            let columns = TextWidth.columns(of: character)
            if column + columns > width { startRow() }
            rows[rows.count - 1].append(character)
            column += columns
        }
    }

    private mutating func startRow() {
        rows.append("")
        column = 0
    }
}
