import CTerminal

/// What one cell (or two, where it is wide) shows: a spacing code point and the marks that combine with it.
///
/// Terminals disagree about the width of emoji sequences: some draw a joined family in two columns, some in eight.
/// So that the layout, curses and every terminal agree, a sequence is reduced to what all of them measure alike:
/// joined emoji to their first, skin tones and variation selectors to nothing, flags to their two letters, keycaps
/// to their digit. All else is measured code point by code point as curses does, with libc's `wcwidth`.
struct Glyph {
    var text: String
    /// 1 or 2.
    let columns: Int

    /// More code points than this do not fit a curses cell.
    static let scalarLimit = 5

    /// Gives the glyphs of `character` in order; none for a mark that has nothing to combine with.
    static func forEach(in character: Character, _ body: (Glyph) -> Void) {
        let scalars = character.unicodeScalars
        if let first = scalars.first, first.value < 0x7F, first.value >= 0x20, scalars.count == 1 {
            body(Glyph(text: String(character), columns: 1))
            return
        }
        var current: Glyph?
        var scalarCount = 0
        forEachRole(in: scalars) { role, scalar in
            switch role {
            case .spacing(let columns):
                if let finished = current { body(finished) }
                current = Glyph(text: String(scalar), columns: columns)
                scalarCount = 1
            case .combining where scalarCount < scalarLimit:
                current?.text.unicodeScalars.append(scalar)
                scalarCount += 1
            case .combining:
                break
            }
        }
        if let last = current { body(last) }
    }

    static func columns(of character: Character) -> Int {
        var total = 0
        forEachRole(in: character.unicodeScalars) { role, _ in
            if case .spacing(let columns) = role { total += columns }
        }
        return total
    }

    private enum Role {
        case spacing(Int)
        case combining
    }

    /// Gives each code point that is drawn, in the form in which it is drawn.
    private static func forEachRole(in scalars: Character.UnicodeScalarView, _ body: (Role, Unicode.Scalar) -> Void) {
        var isFirst = true
        var followsJoiner = false
        for scalar in scalars {
            defer {
                isFirst = false
                followsJoiner = scalar.value == 0x200D
            }
            switch scalar.value {
            case 0x20...0x7E:
                body(.spacing(1), scalar)
            case 0x4E00...0x9FFF:
                body(.spacing(2), scalar)
            case 0x0A where !isFirst:
                continue
            case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029:
                body(.spacing(1), " ")
            case 0x1F1E6...0x1F1FF:
                body(.spacing(1), Unicode.Scalar(UInt8(scalar.value - 0x1F1E6 + 0x41)))
            case 0x1F3FB...0x1F3FF where !isFirst:
                continue
            case _ where isInvisible(scalar):
                continue
            case _ where followsJoiner && scalar.properties.isEmoji:
                return
            default:
                switch Int(term_width(scalar.value)) {
                case 0: body(.combining, scalar)
                case let columns where columns > 0: body(.spacing(columns), scalar)
                default: body(.spacing(1), "?")
                }
            }
        }
    }

    /// The soft hyphen, joiners, variation selectors, tags and the keycap frame: not drawn alike anywhere.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x200C, 0x200D, 0x20E3, 0xFE00...0xFE0F, 0xE0000...0xE01EF: true
        default: false
        }
    }
}
