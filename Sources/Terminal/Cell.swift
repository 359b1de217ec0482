/// One column of one row.
public struct Cell: Hashable, Sendable {
    /// The glyph; empty in the right half of a wide one.
    public let text: String
    public let style: Style

    init(text: String, style: Style) {
        self.text = text
        self.style = style
    }

    /// Whether this is the right half of the wide glyph to its left.
    public var isContinuation: Bool { text.isEmpty }

    static func blank(_ style: Style = .plain) -> Cell { Cell(text: " ", style: style) }
}
