/// Measuring, shortening and wrapping text in terminal columns.
///
/// A column count is what `CellGrid.put` occupies: libc's `wcwidth` per code point, 0 for combining marks, 2 for wide
/// ones, with emoji sequences reduced first to what all terminals measure alike (a joined emoji counts 2, a flag 2,
/// a symbol with an emoji selector 1). A line break or a tab counts as the one space it is drawn as; any other
/// control as the one "?" that stands for it.
public enum TextWidth {
    /// Columns of one character: 0, 1, 2, or more for scripts whose characters take several spacing code points.
    public static func columns(of character: Character) -> Int {
        Glyph.columns(of: character)
    }

    /// Columns of a line of text. Linear.
    public static func columns(of text: some StringProtocol) -> Int {
        if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
        return text.reduce(0) { $0 + Glyph.columns(of: $1) }
    }

    /// The text, or as much of its beginning as fits `columns` together with `ellipsis`.
    public static func truncated(_ text: String, to columns: Int, ellipsis: String = "…") -> String {
        guard self.columns(of: text) > columns else { return text }
        let ending = self.columns(of: ellipsis) <= columns ? ellipsis : ""
        return String(prefix(of: text, columns: columns - self.columns(of: ending))) + ending
    }

    /// The longest beginning that fits `columns`.
    public static func prefix(of text: String, columns: Int) -> Substring {
        var used = 0
        for index in text.indices {
            used += Glyph.columns(of: text[index])
            if used > columns { return text[..<index] }
        }
        return text[...]
    }

    /// Exactly `columns` wide: cut with an ellipsis where longer, filled with spaces where shorter.
    public static func fitted(_ text: String, to columns: Int, alignment: Alignment = .leading) -> String {
        let cut = truncated(text, to: columns)
        let spaces = max(0, columns - self.columns(of: cut))
        let leading = switch alignment {
        case .leading: 0
        case .center: spaces / 2
        case .trailing: spaces
        }
        return String(repeating: " ", count: leading) + cut + String(repeating: " ", count: spaces - leading)
    }

    public enum Alignment: Sendable {
        case leading, center, trailing
    }
}
