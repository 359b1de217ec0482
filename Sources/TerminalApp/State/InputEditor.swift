import Terminal

/// The text being written and the caret in it: the text before the caret and the text after it.
///
/// Kept as two strings, so that a combining mark that arrives late joins the grapheme it belongs to.
struct InputEditor: Hashable, Sendable {
    /// More characters than this are not taken, so that a pasted file cannot choke the screen.
    static let limit = 4000

    private(set) var before = ""
    private(set) var after = ""
    /// What Ctrl-K, Ctrl-U or Ctrl-W took last.
    private(set) var killed = ""

    var text: String { before + after }
    var isEmpty: Bool { before.isEmpty && after.isEmpty }
    var isMultiline: Bool { before.contains("\n") || after.contains("\n") }

    /// - Returns: whether all of it was taken.
    @discardableResult
    mutating func insert(_ text: String) -> Bool {
        let room = Self.limit - before.count - after.count
        before += text.prefix(max(0, room))
        return text.count <= room
    }

    mutating func clear() { replace(with: "") }

    /// The caret stands behind the new text.
    mutating func replace(with text: String) {
        before = String(text.prefix(Self.limit))
        after = ""
    }

    // MARK: - Moving

    mutating func moveLeft() {
        if let character = before.popLast() { after.insert(character, at: after.startIndex) }
    }

    mutating func moveRight() {
        if !after.isEmpty { before.append(after.removeFirst()) }
    }

    mutating func moveToLineStart() { shiftLeft(currentLineHead.count) }
    mutating func moveToLineEnd() { shiftRight(currentLineTail.count) }
    mutating func moveWordLeft() { shiftLeft(Self.wordLength(before.reversed())) }
    mutating func moveWordRight() { shiftRight(Self.wordLength(after)) }

    /// To the line above, at the nearest column.
    /// - Returns: false on the first line, where nothing moves.
    mutating func moveUp() -> Bool {
        let head = currentLineHead
        guard head.count < before.count else { return false }
        let column = TextWidth.columns(of: head)
        shiftLeft(head.count + 1)
        let line = currentLineHead
        shiftLeft(line.count - TextWidth.prefix(of: String(line), columns: column).count)
        return true
    }

    /// - Returns: false on the last line, where nothing moves.
    mutating func moveDown() -> Bool {
        let tail = currentLineTail
        guard tail.count < after.count else { return false }
        let column = TextWidth.columns(of: currentLineHead)
        shiftRight(tail.count + 1)
        shiftRight(TextWidth.prefix(of: String(currentLineTail), columns: column).count)
        return true
    }

    // MARK: - Deleting

    mutating func deleteBackward() { _ = before.popLast() }

    mutating func deleteForward() {
        if !after.isEmpty { after.removeFirst() }
    }

    mutating func deleteWordBackward() { kill(backward: Self.wordLength(before.reversed())) }

    /// At a line's end the break itself goes.
    mutating func deleteToLineEnd() {
        let count = max(currentLineTail.count, after.isEmpty ? 0 : 1)
        killed = String(after.prefix(count))
        after.removeFirst(count)
    }

    mutating func deleteToLineStart() { kill(backward: max(currentLineHead.count, before.isEmpty ? 0 : 1)) }

    mutating func yank() { insert(killed) }

    private mutating func kill(backward count: Int) {
        killed = String(before.suffix(count))
        before.removeLast(count)
    }

    // MARK: - Measuring

    private var currentLineHead: Substring { before[(before.lastIndex(of: "\n").map(before.index(after:)) ?? before.startIndex)...] }
    private var currentLineTail: Substring { after[..<(after.firstIndex(of: "\n") ?? after.endIndex)] }

    private mutating func shiftLeft(_ count: Int) {
        after = before.suffix(count) + after
        before.removeLast(count)
    }

    private mutating func shiftRight(_ count: Int) {
        before += after.prefix(count)
        after.removeFirst(count)
    }

    /// Blanks and then one run of characters of a kind.
    private static func wordLength(_ characters: some Sequence<Character>) -> Int {
        var length = 0
        var kind: CharacterKind?
        for character in characters {
            let next = CharacterKind(character)
            if kind == nil, next != .blank { kind = next }
            if let kind, next != kind { break }
            length += 1
        }
        return length
    }

    private enum CharacterKind {
        case blank, narrowWord, wideWord, sign

        init(_ character: Character) {
            self = if character.isWhitespace {
                .blank
            } else if character.isLetter || character.isNumber {
                TextWidth.columns(of: character) > 1 ? .wideWord : .narrowWord
            } else {
                .sign
            }
        }
    }
}
