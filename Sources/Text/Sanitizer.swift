/// The one gate for untrusted text: catalogue, reviews, articles, model output, pasted input and error messages
/// pass here before any screen, log or export.
///
/// Removes what a terminal would obey rather than show: C0 and C1 controls with the escape sequences they start,
/// bidirectional overrides, invisible format characters, noncharacters and private use. Emoji joiners and variation
/// selectors stay where they follow something they can join. Linear in the text's length.
public enum Sanitizer {
    /// Text for one line: line breaks and tabs become single spaces, the ends are trimmed.
    public static func line(_ text: some StringProtocol) -> String {
        clean(text, keepsLineBreaks: false)
    }

    /// Text of several lines: "\r\n", "\r" and Unicode line separators become "\n", runs of more than two breaks two.
    public static func paragraphs(_ text: some StringProtocol) -> String {
        clean(text, keepsLineBreaks: true)
    }

    /// A line shortened to `limit` characters, the last of them an ellipsis.
    public static func line(_ text: some StringProtocol, limit: Int) -> String {
        let whole = line(text.prefix(limit * 4 + 64))
        return whole.count <= limit ? whole : whole.prefix(max(0, limit - 1)) + "…"
    }

    private static func clean(_ text: some StringProtocol, keepsLineBreaks: Bool) -> String {
        if isPlainASCII(text), !text.utf8.contains(where: { $0 < 0x20 }) {
            return trimmed(String(text))
        }
        var output = String.UnicodeScalarView()
        var scalars = text.unicodeScalars.makeIterator()
        var pending = scalars.next()
        var breaks = 0
        while let scalar = pending {
            pending = scalars.next()
            switch scalar.value {
            case 0x1B:
                pending = afterEscape(pending, &scalars)
                continue
            case 0x9B:
                pending = afterControlSequence(pending, &scalars)
                continue
            case 0x90, 0x98, 0x9D, 0x9E, 0x9F:
                pending = afterString(pending, &scalars)
                continue
            case 0x0D where pending?.value == 0x0A:
                continue
            case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029:
                breaks += 1
                if !keepsLineBreaks {
                    appendSpace(&output)
                } else if breaks <= 2 {
                    output.append("\n")
                }
                continue
            case 0x09, 0x20, 0xA0:
                if keepsLineBreaks, scalar.value != 0x09 { output.append(" ") } else { appendSpace(&output) }
                continue
            case 0x200D, 0xFE00...0xFE0F:
                // A joiner or a variation selector has a meaning only after a symbol.
                guard let last = output.last, last.value > 0xA9, !isJoining(last) else { continue }
                output.append(scalar)
            case _ where isDangerous(scalar):
                continue
            default:
                output.append(scalar)
            }
            breaks = 0
        }
        return trimmed(String(output))
    }

    private static func isPlainASCII(_ text: some StringProtocol) -> Bool {
        text.utf8.allSatisfy { $0 < 0x7F }
    }

    private static func trimmed(_ text: String) -> String {
        let spaces: (Character) -> Bool = { $0 == " " || $0 == "\n" || $0 == "\t" }
        guard let first = text.firstIndex(where: { !spaces($0) }), let last = text.lastIndex(where: { !spaces($0) }) else {
            return ""
        }
        return String(text[first...last])
    }

    private static func appendSpace(_ output: inout String.UnicodeScalarView) {
        if let last = output.last, last != " ", last != "\n" { output.append(" ") }
    }

    private static func isJoining(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value == 0x200D || (0xFE00...0xFE0F).contains(scalar.value)
    }

    private static func isDangerous(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x00...0x1F, 0x7F...0x9F: return true
        default: break
        }
        if scalar.properties.isNoncharacterCodePoint { return true }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned: return true
        default: return false
        }
    }

    /// ESC: a control sequence, a string command, or a short sequence of intermediates and one final byte.
    private static func afterEscape(
        _ next: Unicode.Scalar?, _ scalars: inout some IteratorProtocol<Unicode.Scalar>
    ) -> Unicode.Scalar? {
        guard let next else { return nil }
        switch next.value {
        case 0x5B: return afterControlSequence(scalars.next(), &scalars)
        case 0x50, 0x58, 0x5D, 0x5E, 0x5F: return afterString(scalars.next(), &scalars)
        case 0x20...0x2F:
            var following = scalars.next()
            while let scalar = following, (0x20...0x2F).contains(scalar.value) { following = scalars.next() }
            return scalars.next()
        case 0x30...0x7E: return scalars.next()
        default: return next
        }
    }

    /// CSI: parameters and intermediates up to a final byte in "@"..."~".
    private static func afterControlSequence(
        _ next: Unicode.Scalar?, _ scalars: inout some IteratorProtocol<Unicode.Scalar>
    ) -> Unicode.Scalar? {
        var following = next
        while let scalar = following, (0x20...0x3F).contains(scalar.value) { following = scalars.next() }
        guard let final = following, (0x40...0x7E).contains(final.value) else { return following }
        return scalars.next()
    }

    /// OSC, DCS and their like: everything up to BEL or the string terminator, at most to the end of the line.
    private static func afterString(
        _ next: Unicode.Scalar?, _ scalars: inout some IteratorProtocol<Unicode.Scalar>
    ) -> Unicode.Scalar? {
        var following = next
        while let scalar = following {
            switch scalar.value {
            case 0x07, 0x9C: return scalars.next()
            case 0x1B:
                let after = scalars.next()
                return after?.value == 0x5C ? scalars.next() : after
            case 0x0A, 0x0D: return scalar
            default: following = scalars.next()
            }
        }
        return nil
    }
}
