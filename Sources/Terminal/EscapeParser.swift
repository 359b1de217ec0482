/// Parses one control byte or escape sequence at the beginning of some input.
///
/// Sources: ECMA-48 for the form of sequences, xterm's ctlseqs for their meaning.
struct EscapeParser {
    enum Result {
        case incomplete
        /// The sequence's length in bytes; no event where it has no meaning here.
        case event(TerminalEvent?, Int)
        case pasteStart(Int)
    }

    static let pasteEnd: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]
    /// Longer sequences are noise.
    private static let limit = 64

    /// Begins with a control byte.
    let bytes: ArraySlice<UInt8>
    let keySequences: [[UInt8]: KeyEvent]
    /// Whether no more bytes will come.
    let isFinal: Bool

    func parse() -> Result {
        guard let first = bytes.first, first == 0x1B else { return .event(.key(controlKey(bytes.first ?? 0)), 1) }
        if let known = parseKnown() { return known }
        guard let second = byte(1) else { return isFinal ? .event(.key(KeyEvent(.escape)), 1) : .incomplete }
        switch second {
        case 0x5B: return parseControlSequence()
        case 0x4F: return parseSingleShift()
        case 0x1B: return parseAltSequence()
        case 0x00..<0x20, 0x7F: return .event(.key(controlKey(second).adding(.alt)), 2)
        default: return parseAltCharacter()
        }
    }

    private func byte(_ offset: Int) -> UInt8? {
        offset < bytes.count ? bytes[bytes.startIndex + offset] : nil
    }

    private func parseKnown() -> Result? {
        var mayGoOn = false
        for (sequence, key) in keySequences {
            if bytes.starts(with: sequence) { return .event(.key(key), sequence.count) }
            if sequence.starts(with: bytes) { mayGoOn = true }
        }
        return mayGoOn && !isFinal ? .incomplete : nil
    }

    // MARK: - Single bytes

    private func controlKey(_ byte: UInt8) -> KeyEvent {
        switch byte {
        case 0x08, 0x7F: KeyEvent(.backspace)
        case 0x09: KeyEvent(.tab)
        case 0x0D: KeyEvent(.enter)
        case 0x00: .control(" ")
        case 0x01...0x1A: .control(Character(Unicode.Scalar(byte + 0x60)))
        default: .control(Character(Unicode.Scalar(byte + 0x40)))
        }
    }

    /// ESC and one code point.
    private func parseAltCharacter() -> Result {
        let needed = switch byte(1) ?? 0 {
        case 0xC2...0xDF: 2
        case 0xE0...0xEF: 3
        case 0xF0...0xF4: 4
        default: 1
        }
        let encoded = bytes.dropFirst().prefix(needed)
        if encoded.count < needed, !isFinal { return .incomplete }
        let character = String(decoding: encoded, as: UTF8.self).first ?? "\u{FFFD}"
        return .event(.key(.alt(character)), 1 + encoded.count)
    }

    /// ESC and a sequence of its own, as some terminals send Alt with an arrow; or the escape key twice.
    private func parseAltSequence() -> Result {
        let rest = EscapeParser(bytes: bytes.dropFirst(), keySequences: keySequences, isFinal: isFinal)
        switch rest.parse() {
        case .incomplete: return .incomplete
        case .event(.key(let key), let length) where length > 1: return .event(.key(key.adding(.alt)), length + 1)
        default: return .event(.key(KeyEvent(.escape)), 1)
        }
    }

    // MARK: - SS3

    private func parseSingleShift() -> Result {
        guard let final = byte(2) else { return isFinal ? .event(.key(.alt("O")), 2) : .incomplete }
        return .event(singleShiftKey(final).map { .key(KeyEvent($0)) }, 3)
    }

    private func singleShiftKey(_ final: UInt8) -> KeyEvent.Key? {
        switch final {
        case 0x4D: .enter
        // The numeric keypad in application mode: "*" to "/", "0" to "9".
        case 0x6A...0x6F, 0x70...0x79: .character(Character(Unicode.Scalar(final - 0x40)))
        default: letterKey(final)
        }
    }

    // MARK: - CSI

    private func parseControlSequence() -> Result {
        // The Linux console's F1 to F5: CSI [ A … E.
        if byte(2) == 0x5B {
            guard let final = byte(3) else { return isFinal ? .event(nil, 3) : .incomplete }
            let number = Int(final) - 0x40
            return .event((1...5).contains(number) ? .key(KeyEvent(.function(number))) : nil, 4)
        }
        var end = 2
        while let next = byte(end), (0x20...0x3F).contains(next), next != 0x24, end < Self.limit { end += 1 }
        guard let final = byte(end) else {
            guard isFinal else { return .incomplete }
            return end == 2 ? .event(.key(.alt("[")), 2) : .event(nil, end)
        }
        // A control byte inside ends what was garbled, and is read for itself.
        guard final >= 0x20 else { return .event(nil, end) }
        let parameters = bytes[(bytes.startIndex + 2)..<(bytes.startIndex + end)]
        if final == 0x4D, parameters.isEmpty { return parseLegacyMouse() }
        if parameters.first == 0x3C {
            return .event(mouseEvent(numbers(parameters.dropFirst()), isPress: final == 0x4D), end + 1)
        }
        // Other private sequences (a first parameter byte "<" to "?") are answers to questions nobody asked.
        if let first = parameters.first, first >= 0x3C { return .event(nil, end + 1) }
        let values = numbers(parameters)
        if final == 0x7E, values.first == 200 { return .pasteStart(end + 1) }
        return .event(key(final: final, values: values).map { .key($0) }, end + 1)
    }

    private func numbers(_ parameters: ArraySlice<UInt8>) -> [Int] {
        parameters.split(separator: 0x3B, omittingEmptySubsequences: false).map { digits in
            // After a colon come sub-parameters, which only say more about the same key.
            digits.prefix { $0 != 0x3A }.reduce(0) { value, digit in
                (0x30...0x39).contains(digit) && value < 1 << 24 ? value * 10 + Int(digit - 0x30) : value
            }
        }
    }

    private func key(final: UInt8, values: [Int]) -> KeyEvent? {
        let modifiers = values.count > 1 ? Self.modifiers(values[1]) : []
        switch final {
        case 0x7E where values.first == 27 && values.count == 3:
            return unicodeKey(values[2], modifiers)
        case 0x7E: return numberedKey(values.first ?? 0).map { KeyEvent($0, modifiers) }
        // rxvt marks shift with "$" and control with "^".
        case 0x24: return numberedKey(values.first ?? 0).map { KeyEvent($0, .shift) }
        case 0x5E: return numberedKey(values.first ?? 0).map { KeyEvent($0, .control) }
        case 0x61...0x64: return letterKey(final - 0x20).map { KeyEvent($0, .shift) }
        case 0x5A: return KeyEvent(.backTab)
        case 0x75: return unicodeKey(values.first ?? 0, modifiers)
        default: return letterKey(final).map { KeyEvent($0, modifiers) }
        }
    }

    private func letterKey(_ final: UInt8) -> KeyEvent.Key? {
        switch final {
        case 0x41: .up
        case 0x42: .down
        case 0x43: .right
        case 0x44: .left
        case 0x46: .end
        case 0x48: .home
        case 0x50...0x53: .function(Int(final) - 0x4F)
        default: nil
        }
    }

    private func numberedKey(_ number: Int) -> KeyEvent.Key? {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23...26: .function(number - 12)
        case 28...29: .function(number - 13)
        case 31...34: .function(number - 14)
        default: nil
        }
    }

    /// CSI u and xterm's modifyOtherKeys: a code point with modifiers.
    private func unicodeKey(_ code: Int, _ modifiers: KeyEvent.Modifiers) -> KeyEvent? {
        switch code {
        case 9: return modifiers.contains(.shift) ? KeyEvent(.backTab) : KeyEvent(.tab, modifiers)
        case 13: return KeyEvent(.enter, modifiers)
        case 27: return KeyEvent(.escape, modifiers)
        case 8, 127: return KeyEvent(.backspace, modifiers)
        case 0x20...:
            guard let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init),
                !(0xE000...0xF8FF).contains(scalar.value)
            else { return nil }
            return KeyEvent(.character(Character(scalar)), modifiers)
        default: return nil
        }
    }

    private static func modifiers(_ parameter: Int) -> KeyEvent.Modifiers {
        KeyEvent.Modifiers(rawValue: UInt8(max(0, parameter - 1) & 0b111))
    }

    // MARK: - Mouse

    /// SGR: button, column, row, from 1.
    private func mouseEvent(_ values: [Int], isPress: Bool) -> TerminalEvent? {
        guard values.count == 3, isPress, values[1] >= 1, values[2] >= 1 else { return nil }
        let button = values[0]
        let kind: MouseEvent.Kind? = switch button & ~0b1_1100 {
        case 0: .click
        case 64: .wheelUp
        case 65: .wheelDown
        default: nil
        }
        // Shift is 4, meta 8, control 16.
        let modifiers = KeyEvent.Modifiers(rawValue: UInt8((button >> 2) & 0b111))
        return kind.map { .mouse(MouseEvent($0, at: Point(x: values[1] - 1, y: values[2] - 1), modifiers: modifiers)) }
    }

    /// The form before SGR: CSI M and three bytes, each 32 more than its value.
    private func parseLegacyMouse() -> Result {
        guard let button = byte(3), let column = byte(4), let row = byte(5) else {
            return isFinal ? .event(nil, bytes.count) : .incomplete
        }
        guard button >= 32, column > 32, row > 32 else { return .event(nil, 6) }
        let values = [Int(button) - 32, Int(column) - 32, Int(row) - 32]
        return .event(mouseEvent(values, isPress: true), 6)
    }
}
