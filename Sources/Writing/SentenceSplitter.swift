/// Cuts a stream of text into sentences, Chinese and English, as it comes.
///
/// A sentence ends with 。！？… or with . ! ? followed by a space or the end of a line; abbreviations ("No. 2", "e.g."),
/// decimals, initials and closing quotes are respected. A line break ends a sentence as well.
public struct SentenceSplitter: Sendable {
    private var pending = ""

    private static let abbreviations: Set<String> = [
        "no", "nos", "mr", "mrs", "ms", "dr", "vs", "e.g", "i.e", "etc", "approx", "incl", "fig", "st", "ca", "min", "max",
    ]
    private static let closers: Set<Character> = ["”", "’", "\"", "'", ")", "）", "」", "』", "》", "]"]

    public init() {}

    /// The sentences completed by `text`, trimmed; the rest is kept for the next call. Linear in what is pending.
    public mutating func consume(_ text: String) -> [String] {
        pending += text
        var sentences: [String] = []
        while let end = nextEnd() {
            append(pending[..<end], to: &sentences)
            pending = String(pending[end...])
        }
        return sentences
    }

    /// What is left at the end of the stream.
    public mutating func finish() -> String? {
        var rest: [String] = []
        append(pending[...], to: &rest)
        pending = ""
        return rest.first
    }

    /// What stands between this text and the next sentence: a space, but none after Chinese punctuation.
    public static func separator(after text: String) -> String {
        var last = text[...]
        while let end = last.last, closers.contains(end), end != "）" { last = last.dropLast() }
        guard let end = last.last else { return "" }
        return "。！？…；：，、）".contains(end) ? "" : " "
    }

    private func append(_ text: Substring, to sentences: inout [String]) {
        let start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
        guard start < text.endIndex, let last = text.lastIndex(where: { !$0.isWhitespace }) else { return }
        sentences.append(String(text[start...last]))
    }

    /// The index after the first sentence of `pending` that is known to be complete.
    private func nextEnd() -> String.Index? {
        var index = pending.startIndex
        while index < pending.endIndex {
            let character = pending[index]
            var after = pending.index(after: index)
            if character.isNewline { return after }
            if "。！？".contains(character) || character == "…" {
                while after < pending.endIndex, Self.closers.contains(pending[after]) || "。！？…".contains(pending[after]) {
                    after = pending.index(after: after)
                }
                // One more character must be there, else a closing quote may still come.
                return after < pending.endIndex ? after : nil
            }
            if "!?.".contains(character), let end = asciiEnd(at: index) { return end }
            index = after
        }
        return nil
    }

    private func asciiEnd(at index: String.Index) -> String.Index? {
        if pending[index] == ".", isAbbreviation(before: index) { return nil }
        var after = pending.index(after: index)
        while after < pending.endIndex, Self.closers.contains(pending[after]) || "!?.".contains(pending[after]) {
            after = pending.index(after: after)
        }
        guard after < pending.endIndex, pending[after].isWhitespace else { return nil }
        return after
    }

    private func isAbbreviation(before index: String.Index) -> Bool {
        let word = pending[..<index].reversed().prefix { $0.isLetter || $0 == "." }
        let text = String(word.reversed()).lowercased()
        // A single letter before a point is an initial; "I." never ends a sentence in this voice.
        return text.count == 1 || Self.abbreviations.contains(text)
    }
}
