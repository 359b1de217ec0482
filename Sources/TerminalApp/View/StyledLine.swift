import Terminal

/// A piece of text in one style.
struct Span: Hashable, Sendable {
    var text: String
    var style: Style

    init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// One row of a pane: text from the left, and text that ends at the right edge.
struct StyledLine: Hashable, Sendable {
    var leading: [Span]
    var trailing: [Span]

    init(_ leading: [Span], trailing: [Span] = []) {
        self.leading = leading
        self.trailing = trailing
    }

    init(_ text: String, _ style: Style = .plain) { self.init([Span(text, style)]) }

    static let blank = StyledLine([])

    /// Without styles and alignment, as `--plain` prints it.
    var text: String {
        let left = leading.map(\.text).joined(), right = trailing.map(\.text).joined()
        return right.isEmpty ? left : left + "  " + right
    }

    /// A paragraph as rows of at most `width` columns, the first after `first`, the others after as many spaces.
    static func wrapped(_ text: String, width: Int, style: Style = .plain, first: Span = Span("")) -> [StyledLine] {
        let indent = TextWidth.columns(of: first.text)
        return TextWidth.wrapped(text, width: max(1, width - indent)).enumerated().map { row, line in
            let lead = row == 0 ? first : Span(String(repeating: " ", count: indent))
            return StyledLine((indent == 0 ? [] : [lead]) + [Span(line, style)])
        }
    }

    /// Draws the row; what does not fit beside the right-hand text ends in an ellipsis.
    func draw(in grid: inout CellGrid, at origin: Point, width: Int) {
        let ending = trailing.reduce(0) { $0 + TextWidth.columns(of: $1.text) }
        let clip = Rect(x: origin.x, y: origin.y, width: width, height: 1)
        var column = origin.x
        var room = width - (ending == 0 ? 0 : ending + 1)
        for span in leading where room > 0 {
            let text = TextWidth.truncated(span.text, to: room)
            room -= TextWidth.columns(of: text)
            column = grid.put(text, at: Point(x: column, y: origin.y), style: span.style, clip: clip)
            if text != span.text { break }
        }
        column = origin.x + max(0, width - ending)
        for span in trailing { column = grid.put(span.text, at: Point(x: column, y: origin.y), style: span.style, clip: clip) }
    }
}

extension [StyledLine] {
    /// Draws as many rows as the area holds, from row `offset` on.
    func draw(in grid: inout CellGrid, area: Rect, from offset: Int = 0) {
        for (row, line) in dropFirst(Swift.max(0, offset)).prefix(area.height).enumerated() {
            line.draw(in: &grid, at: Point(x: area.x, y: area.y + row), width: area.width)
        }
    }
}
