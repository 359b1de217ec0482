/// A frame: rows of cells, drawn into and then presented by a terminal.
///
/// A wide glyph always owns both its cells. Drawing over one half blanks the other; at the edge of the grid or of a
/// clip, where only one half would fit, a space stands in its place.
public struct CellGrid: Hashable, Sendable {
    public let size: Size
    /// Row by row, `size.width` each.
    private(set) var cells: [Cell]

    public init(size: Size, style: Style = .plain) {
        self.size = size
        cells = Array(repeating: .blank(style), count: size.width * size.height)
    }

    public var bounds: Rect { Rect(size: size) }

    /// - Precondition: the point lies within `bounds`.
    public subscript(_ point: Point) -> Cell { cells[point.y * size.width + point.x] }

    /// Draws one line of text from `origin` to the right.
    ///
    /// What lies outside `clip` (the whole grid where nil) is not drawn; `origin` may lie left of it. Line breaks and
    /// tabs are drawn as single spaces.
    /// - Returns: the column after the last one used, at most the clip's edge: where text that follows begins.
    @discardableResult
    public mutating func put(
        _ text: some StringProtocol, at origin: Point, style: Style = .plain, clip: Rect? = nil
    ) -> Int {
        let area = clip.map(bounds.intersection) ?? bounds
        guard (area.y..<area.maxY).contains(origin.y) else { return min(origin.x, area.maxX) }
        var column = origin.x
        for character in text {
            if column >= area.maxX { break }
            Glyph.forEach(in: character) { glyph in
                place(glyph, x: column, y: origin.y, style: style, columns: area.x..<area.maxX)
                column += glyph.columns
            }
        }
        return min(column, area.maxX)
    }

    /// Fills an area with a character of one column, or blanks it.
    public mutating func fill(_ rect: Rect, with character: Character = " ", style: Style = .plain) {
        let area = bounds.intersection(rect)
        let text = TextWidth.columns(of: character) == 1 ? String(character) : " "
        for y in area.y..<area.maxY {
            for x in area.x..<area.maxX { set(x: x, y: y, text: text, style: style) }
        }
    }

    /// Changes the style of what stands in an area; a wide glyph changes whole where its left half lies in it.
    public mutating func restyle(_ rect: Rect, _ change: (Style) -> Style) {
        let area = bounds.intersection(rect)
        for y in area.y..<area.maxY {
            for x in area.x..<area.maxX {
                let index = y * size.width + x
                let cell = cells[index]
                if cell.isContinuation { continue }
                let style = change(cell.style)
                cells[index] = Cell(text: cell.text, style: style)
                if x + 1 < size.width, cells[index + 1].isContinuation { cells[index + 1] = Cell(text: "", style: style) }
            }
        }
    }

    /// Copies a grid, such as a pane drawn apart, with its top left cell at `origin`.
    public mutating func copy(_ other: CellGrid, to origin: Point, clip: Rect? = nil) {
        let area = (clip.map(bounds.intersection) ?? bounds).intersection(Rect(origin: origin, size: other.size))
        for y in area.y..<area.maxY {
            for x in area.x..<area.maxX {
                let source = Point(x: x - origin.x, y: y - origin.y)
                let cell = other[source]
                if cell.isContinuation {
                    if x == area.x { set(x: x, y: y, text: " ", style: cell.style) }
                    continue
                }
                let isWide = source.x + 1 < other.size.width && other[Point(x: source.x + 1, y: source.y)].isContinuation
                let glyph = Glyph(text: cell.text, columns: isWide ? 2 : 1)
                place(glyph, x: x, y: y, style: cell.style, columns: area.x..<area.maxX)
            }
        }
    }

    private mutating func place(_ glyph: Glyph, x: Int, y: Int, style: Style, columns: Range<Int>) {
        if glyph.columns == 1 {
            if columns.contains(x) { set(x: x, y: y, text: glyph.text, style: style) }
        } else if columns.contains(x), columns.contains(x + 1) {
            set(x: x, y: y, text: glyph.text, style: style)
            set(x: x + 1, y: y, text: " ", style: style)
            cells[y * size.width + x + 1] = Cell(text: "", style: style)
        } else {
            for half in [x, x + 1] where columns.contains(half) { set(x: half, y: y, text: " ", style: style) }
        }
    }

    /// Sets one narrow cell and blanks the other half of a wide glyph that stood there.
    private mutating func set(x: Int, y: Int, text: String, style: Style) {
        let index = y * size.width + x
        if cells[index].isContinuation { cells[index - 1] = .blank(cells[index - 1].style) }
        if x + 1 < size.width, cells[index + 1].isContinuation { cells[index + 1] = .blank(cells[index + 1].style) }
        cells[index] = Cell(text: text, style: style)
    }
}
