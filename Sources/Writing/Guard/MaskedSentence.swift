import Commerce

/// A sentence in which everything verbatim from the facts is taken out of sight: titles, quoted passages and reviews,
/// order numbers. Mentions of items ("number 2", 第2款, a title in the pane) become one character each.
struct MaskedSentence {
    /// With placeholders from the private use area, which no sanitized text holds.
    private(set) var text: String
    /// Numbers of the mentioned items, in the order of their placeholders.
    private(set) var items: [Int] = []

    /// Stands for words from the facts that say nothing about an item.
    static let inert: Character = "\u{F8FF}"
    private static let firstItem: UInt32 = 0xE000

    init(_ sentence: String, base: FactBase, words: GuardWords) {
        text = sentence
        for (title, number) in base.titles { replace(title) { $0.placeholder(for: number) } }
        replaceQuotes(base)
        for fragment in base.verbatim { replace(fragment) { _ in Self.inert } }
        replaceMentions(words)
    }

    static func index(of character: Character) -> Int? {
        guard let value = character.unicodeScalars.first?.value, (firstItem..<0xF800).contains(value) else { return nil }
        return Int(value - firstItem)
    }

    private mutating func placeholder(for item: Int) -> Character {
        items.append(item)
        return Unicode.Scalar(Self.firstItem + UInt32(min(items.count - 1, 0x1700))).map(Character.init) ?? Self.inert
    }

    private mutating func replace(_ fragment: String, with placeholder: (inout MaskedSentence) -> Character) {
        guard !fragment.isEmpty else { return }
        while let range = WordMatch.range(of: fragment, in: text[...]) {
            let character = placeholder(&self)
            text.replaceSubrange(range, with: String(character))
        }
    }

    /// Quotations that stand word for word in a passage, a review or a customer's own search words.
    private mutating func replaceQuotes(_ base: FactBase) {
        var searched = text.startIndex
        while let open = text[searched...].firstIndex(of: "“"), let close = Self.closing(of: open, in: text, base: base) {
            let inside = text.index(after: open)..<close
            if base.isQuotable(String(text[inside])) {
                text.replaceSubrange(inside, with: String(Self.inert))
                searched = text[open...].firstIndex(of: "”") ?? text.endIndex
            } else {
                searched = close
            }
        }
    }

    /// The matching mark; a quotation may itself hold quotation marks.
    private static func closing(of open: String.Index, in text: String, base: FactBase) -> String.Index? {
        let first = text[open...].firstIndex(of: "”")
        var candidate = text.lastIndex(of: "”")
        while let close = candidate, close > open {
            if base.isQuotable(String(text[text.index(after: open)..<close])) { return close }
            candidate = text[..<close].lastIndex(of: "”")
        }
        return first
    }

    private mutating func replaceMentions(_ words: GuardWords) {
        var output = ""
        var rest = text[...]
        while !rest.isEmpty {
            if let (numbers, length) = words.mention(at: rest, after: output.last) {
                for number in numbers { output.append(placeholder(for: number)) }
                rest = rest.dropFirst(length)
            } else {
                output.append(rest.removeFirst())
            }
        }
        text = output
    }
}
