/// A key as it was pressed, with the modifiers the terminal tells of.
public struct KeyEvent: Hashable, Sendable {
    public let key: Key
    public let modifiers: Modifiers

    public init(_ key: Key, _ modifiers: Modifiers = []) {
        self.key = key
        self.modifiers = modifiers
    }

    public enum Key: Hashable, Sendable {
        /// Typed text, one grapheme as far as it arrived in one piece; with `.control` a lower-case letter or sign.
        case character(Character)
        case enter, escape, tab, backTab, backspace, delete, insert
        case up, down, left, right, home, end, pageUp, pageDown
        /// F1 is 1.
        case function(Int)
    }

    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        public static let shift = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        public static let control = Modifiers(rawValue: 4)
    }

    public static func character(_ character: Character) -> KeyEvent { KeyEvent(.character(character)) }
    public static func control(_ letter: Character) -> KeyEvent { KeyEvent(.character(letter), .control) }
    public static func alt(_ letter: Character) -> KeyEvent { KeyEvent(.character(letter), .alt) }

    func adding(_ modifiers: Modifiers) -> KeyEvent { KeyEvent(key, self.modifiers.union(modifiers)) }
}
