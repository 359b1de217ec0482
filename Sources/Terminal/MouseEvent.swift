/// A click or a turn of the wheel over a cell.
public struct MouseEvent: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        /// The left button went down.
        case click
        case wheelUp, wheelDown
    }

    public let kind: Kind
    public let position: Point
    public let modifiers: KeyEvent.Modifiers

    public init(_ kind: Kind, at position: Point, modifiers: KeyEvent.Modifiers = []) {
        self.kind = kind
        self.position = position
        self.modifiers = modifiers
    }
}
