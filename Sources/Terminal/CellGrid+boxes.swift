extension CellGrid {
    /// Draws the outline of `rect`, with a title cut to fit in its upper side; nothing below 2×2 cells.
    public mutating func drawBox(
        _ rect: Rect, style: Style = .plain, border: Border = .light, title: String = "", titleStyle: Style? = nil
    ) {
        guard rect.width >= 2, rect.height >= 2 else { return }
        let right = rect.maxX - 1, bottom = rect.maxY - 1
        drawHorizontalRule(at: rect.origin, width: rect.width, style: style, border: border)
        drawHorizontalRule(at: Point(x: rect.x, y: bottom), width: rect.width, style: style, border: border)
        drawVerticalRule(at: rect.origin, height: rect.height, style: style, border: border)
        drawVerticalRule(at: Point(x: right, y: rect.y), height: rect.height, style: style, border: border)
        let places = [
            rect.origin, Point(x: right, y: rect.y), Point(x: rect.x, y: bottom), Point(x: right, y: bottom),
        ]
        for (place, corner) in zip(places, border.corners) { put(String(corner), at: place, style: style) }
        if !title.isEmpty, rect.width >= 6 {
            let text = " " + TextWidth.truncated(title, to: rect.width - 6) + " "
            put(text, at: Point(x: rect.x + 2, y: rect.y), style: titleStyle ?? style)
        }
    }

    /// - Parameter joined: whether its ends join a box's sides (├ ┤).
    public mutating func drawHorizontalRule(
        at origin: Point, width: Int, style: Style = .plain, border: Border = .light, joined: Bool = false
    ) {
        fill(Rect(x: origin.x, y: origin.y, width: width, height: 1), with: border.horizontal, style: style)
        guard joined, width >= 2 else { return }
        put(String(border.joints.left), at: origin, style: style)
        put(String(border.joints.right), at: Point(x: origin.x + width - 1, y: origin.y), style: style)
    }

    /// - Parameter joined: whether its ends join a box's upper and lower side (┬ ┴).
    public mutating func drawVerticalRule(
        at origin: Point, height: Int, style: Style = .plain, border: Border = .light, joined: Bool = false
    ) {
        fill(Rect(x: origin.x, y: origin.y, width: 1, height: height), with: border.vertical, style: style)
        guard joined, height >= 2 else { return }
        put(String(border.joints.top), at: origin, style: style)
        put(String(border.joints.bottom), at: Point(x: origin.x, y: origin.y + height - 1), style: style)
    }
}
