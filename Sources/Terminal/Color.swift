/// A colour by what it says, or by its place in the terminal's palette.
///
/// On 256 colours the named ones keep a contrast of at least 3.5 : 1 (WCAG 2.2) with black and with white alike,
/// because a program cannot know its terminal's background.
public enum Color: Hashable, Sendable {
    /// What can be acted on: the focused border, keys, links.
    case accent
    /// What matters less: hints, former prices, times.
    case muted
    case positive
    case warning
    case negative
    /// A second voice: headings, quotations.
    case secondary
    /// An index of the terminal's palette; shown where the terminal has that many colours.
    case indexed(UInt8)

    /// The palette index, or nil for the terminal's own colour where it has none that fits.
    public func index(in depth: ColorDepth) -> UInt8? {
        switch (self, depth) {
        case (_, .monochrome): nil
        case (.indexed(let index), _): Int(index) < depth.rawValue ? index : nil
        case (.accent, .palette): 31
        case (.accent, _): 6
        case (.muted, .palette): 243
        case (.muted, .sixteen): 8
        case (.muted, _): nil
        case (.positive, .palette): 28
        case (.positive, _): 2
        case (.warning, .palette): 130
        case (.warning, _): 3
        case (.negative, .palette): 160
        case (.negative, _): 1
        case (.secondary, .palette): 133
        case (.secondary, _): 5
        }
    }
}

extension Color: CustomStringConvertible {
    public var description: String {
        switch self {
        case .accent: "accent"
        case .muted: "muted"
        case .positive: "positive"
        case .warning: "warning"
        case .negative: "negative"
        case .secondary: "secondary"
        case .indexed(let index): "\(index)"
        }
    }
}
