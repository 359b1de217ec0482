extension TextWidth {
    /// Breaks text into lines of at most `width` columns; linear.
    ///
    /// Latin text breaks at spaces and after hyphens, Chinese, Japanese and Korean text between any two characters,
    /// but not before closing punctuation nor after opening punctuation (the core of JIS X 4051's line-start and
    /// line-end rules). What is longer than a line is broken where the line ends. Line breaks in the text are kept;
    /// spaces at a break are dropped. A wide character still gets a line of its own where `width` is 1.
    /// - Returns: at least one line.
    public static func wrapped(_ text: String, width: Int) -> [String] {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
            .flatMap { wrappedParagraph($0, width: max(1, width)) }
    }

    private static func wrappedParagraph(_ paragraph: Substring, width: Int) -> [String] {
        var lines = LineBreaker(width: width)
        var segment = Segment()
        var previous: Character?
        for character in paragraph {
            if let previous, mayBreak(between: previous, and: character) {
                lines.append(segment)
                segment = Segment()
            }
            segment.append(character)
            previous = character
        }
        lines.append(segment)
        return lines.finished()
    }

    private static func mayBreak(between left: Character, and right: Character) -> Bool {
        if right == " " { return false }
        if left == " " { return true }
        if LineBreaking.closing.contains(right) || LineBreaking.opening.contains(left) { return false }
        if left == "-" { return right.isLetter }
        return LineBreaking.breaksAround(left) || LineBreaking.breaksAround(right)
    }
}

/// A piece of text that stays on one line where it fits, and the spaces after it.
private struct Segment {
    var text = ""
    /// Columns of `text` without its trailing spaces.
    var columns = 0
    var trailingSpaces = 0

    mutating func append(_ character: Character) {
        text.append(character)
        if character == " " {
            trailingSpaces += 1
        } else {
            columns += trailingSpaces + Glyph.columns(of: character)
            trailingSpaces = 0
        }
    }

    var visible: Substring { text.dropLast(trailingSpaces) }
}

/// Fills lines greedily.
private struct LineBreaker {
    let width: Int
    private var lines: [String] = []
    private var line = ""
    private var columns = 0
    /// Spaces owed to the line if something follows on it.
    private var pendingSpaces = 0

    init(width: Int) { self.width = width }

    mutating func append(_ segment: Segment) {
        if columns + pendingSpaces + segment.columns > width, columns + pendingSpaces > 0 { breakLine() }
        if segment.columns > width {
            appendBroken(segment)
        } else {
            line += String(repeating: " ", count: pendingSpaces) + segment.visible
            columns += pendingSpaces + segment.columns
        }
        pendingSpaces = segment.trailingSpaces
    }

    private mutating func appendBroken(_ segment: Segment) {
        for character in segment.visible {
            let needed = Glyph.columns(of: character)
            if columns + needed > width, columns > 0 { breakLine() }
            line.append(character)
            columns += needed
        }
    }

    private mutating func breakLine() {
        lines.append(line)
        line = ""
        columns = 0
        pendingSpaces = 0
    }

    func finished() -> [String] { lines + [line] }
}

private enum LineBreaking {
    static let closing: Set<Character> = [
        "。", "，", "、", "！", "？", "；", "：", "）", "】", "》", "〉", "」", "』", "〕", "”", "’", "…", "—", "～", "％", "℃",
        ".", ",", "!", "?", ";", ":", ")", "]", "}", "%", "ー", "々", "．", "·",
    ]
    static let opening: Set<Character> = [
        "（", "【", "《", "〈", "「", "『", "〔", "“", "‘", "(", "[", "{", "￥", "¥", "$", "＄", "#",
    ]

    /// Wide letters and ideographs, which take a break on either side; combined emoji too.
    static func breaksAround(_ character: Character) -> Bool {
        guard let first = character.unicodeScalars.first, first.value >= 0x1100 else { return false }
        return Glyph.columns(of: character) == 2
    }
}
