/// The characters of boxes and rules; all of one column.
public enum Border: Sendable, CaseIterable {
    case light, rounded, heavy

    var horizontal: Character { self == .heavy ? "━" : "─" }
    var vertical: Character { self == .heavy ? "┃" : "│" }

    /// Top left, top right, bottom left, bottom right.
    var corners: [Character] {
        switch self {
        case .light: ["┌", "┐", "└", "┘"]
        case .rounded: ["╭", "╮", "╰", "╯"]
        case .heavy: ["┏", "┓", "┗", "┛"]
        }
    }

    /// Where a rule meets the left, right, top and bottom side.
    var joints: (left: Character, right: Character, top: Character, bottom: Character) {
        self == .heavy ? ("┣", "┫", "┳", "┻") : ("├", "┤", "┬", "┴")
    }
}
