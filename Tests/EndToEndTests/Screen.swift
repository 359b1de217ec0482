/// What a terminal shows, as text.
struct Screen: CustomStringConvertible {
    /// Without the blanks at their ends.
    var lines: [String]

    init(_ text: String) {
        lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    }

    var description: String { lines.joined(separator: "\n") }

    func contains(_ text: String) -> Bool { lines.contains { $0.contains(text) } }

    /// Whether no answer is running.
    var isIdle: Bool { !contains("Esc 停下") && !contains("Esc stops") }

    /// Columns by the rule of wcwidth: wide and full-width characters take two, combining ones none.
    static func columns(of text: some StringProtocol) -> Int { text.unicodeScalars.reduce(0) { $0 + columns(of: $1) } }

    private static func columns(of scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: 0
        default: wide.contains { $0.contains(scalar.value) } ? 2 : 1
        }
    }

    private static let wide: [ClosedRange<UInt32>] = [
        0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6FF, 0x1F900...0x1FAFF, 0x20000...0x3FFFD,
    ]

    /// Where a box's side is broken or shifted: below each upper corner, sides down to the lower corner in the same column.
    var brokenBorders: [String] {
        let cells = lines.map(Self.cells)
        var problems: [String] = []
        for (corner, end, sides) in [("╭", "╰", ["│", "├"]), ("╮", "╯", ["│", "┤"])] as [(Character, Character, [Character])] {
            for (y, row) in cells.enumerated() {
                for (x, character) in row where character == corner {
                    let below = cells[(y + 1)...].prefix { $0[x] != end }
                    let first = below.firstIndex { row in !sides.contains { row[x] == $0 } }
                    if let first { problems.append("line \(first + 1), column \(x + 1): \(lines[first])") }
                    if y + 1 + below.count == cells.count { problems.append("the box at \(x + 1),\(y + 1) has no end") }
                }
            }
        }
        return problems
    }

    private static func cells(of line: String) -> [Int: Character] {
        var column = 0
        return line.reduce(into: [:]) { cells, character in
            cells[column] = character
            column += columns(of: String(character))
        }
    }
}
