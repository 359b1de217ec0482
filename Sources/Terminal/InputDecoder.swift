/// Turns the bytes a terminal sends into events: a pure state machine, fed in pieces of any size.
///
/// Knows UTF-8, xterm's control sequences (with modifiers, SGR mouse, bracketed paste, CSI u), the Linux console's and
/// rxvt's, and what terminfo adds. Unknown sequences are swallowed. A beginning that could go on ("ESC", half a code
/// point) waits until more arrives or `flush()` says that none will. Linear in the bytes fed.
public struct InputDecoder: Sendable {
    private var bytes: [UInt8] = []
    /// Where the undecoded part of `bytes` begins.
    private var head = 0
    private var events: [TerminalEvent] = []
    private var nextEvent = 0
    private var isPasting = false
    /// No end of paste begins before this index.
    private var pasteScanned = 0
    private let keySequences: [[UInt8]: KeyEvent]

    /// - Parameter keySequences: sequences, each starting with ESC, that this terminal sends beyond the usual ones.
    public init(keySequences: [[UInt8]: KeyEvent] = [:]) {
        self.keySequences = keySequences
    }

    /// Whether a beginning waits for its rest: call `flush()` when 25 ms pass without it. False within a paste, whose
    /// end is sure to come.
    public var isWaiting: Bool { !isPasting && head < bytes.count }

    public mutating func feed(_ input: some Sequence<UInt8>) {
        bytes.append(contentsOf: input)
        decode(isFinal: false)
    }

    /// Takes what waits for what it is: a lone ESC is the escape key.
    public mutating func flush() {
        guard isWaiting else { return }
        decode(isFinal: true)
    }

    /// The next event, in the order of the bytes.
    public mutating func next() -> TerminalEvent? {
        guard nextEvent < events.count else { return nil }
        defer {
            nextEvent += 1
            if nextEvent == events.count {
                events.removeAll(keepingCapacity: true)
                nextEvent = 0
            }
        }
        return events[nextEvent]
    }

    private mutating func decode(isFinal: Bool) {
        while head < bytes.count {
            guard isPasting ? decodePaste() : decodeOne(isFinal: isFinal) else { break }
        }
        if head == bytes.count {
            // A paste's megabyte is not kept; the capacity of ordinary input is.
            bytes.removeAll(keepingCapacity: bytes.capacity < 1 << 16)
            head = 0
            pasteScanned = 0
        }
    }

    /// - Returns: false where more bytes are needed.
    private mutating func decodeOne(isFinal: Bool) -> Bool {
        if bytes[head] >= 0x20, bytes[head] != 0x7F { return decodeText(isFinal: isFinal) }
        switch EscapeParser(bytes: bytes[head...], keySequences: keySequences, isFinal: isFinal).parse() {
        case .incomplete: return false
        case .pasteStart(let length):
            head += length
            isPasting = true
            pasteScanned = head
        case .event(let event, let length):
            head += length
            if let event { events.append(event) }
        }
        return true
    }

    /// Decodes everything up to the next control byte, so that a grapheme of several code points stays one event.
    private mutating func decodeText(isFinal: Bool) -> Bool {
        let end = bytes[head...].firstIndex { $0 < 0x20 || $0 == 0x7F } ?? bytes.count
        var text = bytes[head..<end]
        if end == bytes.count, !isFinal { text.removeLast(UTF8Tail.incompleteLength(of: text)) }
        guard !text.isEmpty else { return false }
        for character in String(decoding: text, as: UTF8.self) { events.append(.key(.character(character))) }
        head = text.endIndex
        return true
    }

    private mutating func decodePaste() -> Bool {
        let marker = EscapeParser.pasteEnd
        var from = pasteScanned
        while let escape = bytes[from...].firstIndex(of: 0x1B) {
            let candidate = bytes[escape...].prefix(marker.count)
            if candidate.elementsEqual(marker) {
                events.append(.paste(PastedText.decode(bytes[head..<escape])))
                head = escape + marker.count
                isPasting = false
                return true
            }
            if candidate.count < marker.count, marker.starts(with: candidate) {
                pasteScanned = escape
                return false
            }
            from = escape + 1
        }
        pasteScanned = bytes.count
        return false
    }
}

private enum UTF8Tail {
    /// How many bytes at the end begin a code point that is not whole yet; at most 3.
    static func incompleteLength(of bytes: ArraySlice<UInt8>) -> Int {
        for (back, byte) in bytes.suffix(3).reversed().enumerated() {
            if byte & 0b1100_0000 == 0b1000_0000 { continue }
            let needed = switch byte {
            case 0xC2...0xDF: 2
            case 0xE0...0xEF: 3
            case 0xF0...0xF4: 4
            default: 1
            }
            return back + 1 < needed ? back + 1 : 0
        }
        return 0
    }
}

private enum PastedText {
    /// Terminals send a pasted line break as CR, some as CR LF.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(0x0D) else { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var previous: UInt8 = 0
        for byte in bytes {
            if byte == 0x0D {
                output.append(0x0A)
            } else if byte != 0x0A || previous != 0x0D {
                output.append(byte)
            }
            previous = byte
        }
        return String(decoding: output, as: UTF8.self)
    }
}
