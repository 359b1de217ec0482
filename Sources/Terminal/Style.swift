/// How a cell looks. The terminal's own colours are nil.
public struct Style: Hashable, Sendable {
    public var foreground: Color?
    public var background: Color?
    public var attributes: Attributes

    public struct Attributes: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let bold = Attributes(rawValue: 1)
        public static let dim = Attributes(rawValue: 2)
        public static let underline = Attributes(rawValue: 4)
        public static let reverse = Attributes(rawValue: 8)
        /// Dim where the terminal cannot strike through.
        public static let strikethrough = Attributes(rawValue: 16)
    }

    public init(_ foreground: Color? = nil, on background: Color? = nil, _ attributes: Attributes = []) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    public static let plain = Style()
    public static let bold = Style(nil, .bold)
    public static let dim = Style(nil, .dim)
    public static let underline = Style(nil, .underline)
    public static let reverse = Style(nil, .reverse)
    public static let strikethrough = Style(nil, .strikethrough)
    public static let accent = Style(.accent)
    public static let muted = Style(.muted)

    public init(_ foreground: Color? = nil, _ attributes: Attributes) {
        self.init(foreground, on: nil, attributes)
    }

    public func adding(_ attributes: Attributes) -> Style {
        var style = self
        style.attributes.formUnion(attributes)
        return style
    }

    public func foreground(_ color: Color?) -> Style {
        var style = self
        style.foreground = color
        return style
    }
}

extension Style: CustomStringConvertible {
    /// "bold underline accent on 17"; "plain" where it says nothing.
    public var description: String {
        let names: [(Attributes, String)] = [
            (.bold, "bold"), (.dim, "dim"), (.underline, "underline"), (.reverse, "reverse"), (.strikethrough, "strikethrough"),
        ]
        var words = names.filter { attributes.contains($0.0) }.map(\.1)
        if let foreground { words.append("\(foreground)") }
        if let background { words.append("on \(background)") }
        return words.isEmpty ? "plain" : words.joined(separator: " ")
    }
}
