/// An area of cells. `maxX` and `maxY` are one past its last column and row.
public struct Rect: Hashable, Sendable {
    public var x: Int
    public var y: Int
    public let size: Size

    public init(x: Int, y: Int, width: Int, height: Int) {
        self.x = x
        self.y = y
        size = Size(width: width, height: height)
    }

    public init(origin: Point = .zero, size: Size) {
        self.init(x: origin.x, y: origin.y, width: size.width, height: size.height)
    }

    public var origin: Point { Point(x: x, y: y) }
    public var width: Int { size.width }
    public var height: Int { size.height }
    public var maxX: Int { x + width }
    public var maxY: Int { y + height }
    public var isEmpty: Bool { width == 0 || height == 0 }

    public func contains(_ point: Point) -> Bool {
        (x..<maxX).contains(point.x) && (y..<maxY).contains(point.y)
    }

    /// The cells in both; empty where they do not meet.
    public func intersection(_ other: Rect) -> Rect {
        let left = max(x, other.x), top = max(y, other.y)
        return Rect(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
    }

    /// The area within a margin on each side.
    public func inset(horizontally dx: Int = 1, vertically dy: Int = 1) -> Rect {
        Rect(x: x + dx, y: y + dy, width: width - 2 * dx, height: height - 2 * dy)
    }

    /// Parts the area into its first `width` columns and the rest; the rest is never negative.
    public func split(columns width: Int) -> (left: Rect, right: Rect) {
        let part = min(max(0, width), self.width)
        return (
            Rect(x: x, y: y, width: part, height: height),
            Rect(x: x + part, y: y, width: self.width - part, height: height)
        )
    }

    /// Parts the area into its first `height` rows and the rest; the rest is never negative.
    public func split(rows height: Int) -> (top: Rect, bottom: Rect) {
        let part = min(max(0, height), self.height)
        return (
            Rect(x: x, y: y, width: width, height: part),
            Rect(x: x, y: y + part, width: width, height: self.height - part)
        )
    }
}
