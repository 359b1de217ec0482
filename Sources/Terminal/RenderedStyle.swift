/// A style in the terms of one terminal: palette indices it has and attributes it can draw.
struct RenderedStyle: Hashable {
    var foreground: UInt8?
    var background: UInt8?
    var attributes: Style.Attributes

    init(_ style: Style, depth: ColorDepth, canStrikeThrough: Bool) {
        foreground = style.foreground?.index(in: depth)
        background = style.background?.index(in: depth)
        attributes = style.attributes
        if style.foreground == .muted, foreground == nil { attributes.insert(.dim) }
        if attributes.contains(.strikethrough), !canStrikeThrough {
            attributes.remove(.strikethrough)
            attributes.insert(.dim)
        }
        // A background that is not to be had must not take the contrast with it.
        if style.background != nil, background == nil {
            foreground = nil
            attributes.insert(.reverse)
        }
    }
}
