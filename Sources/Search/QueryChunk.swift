import Text

/// A run of a query between spaces, folded, and its words.
struct QueryChunk {
    var text: String
    var words: [String]
    var isASCII: Bool

    private static let limit = 64
    private static let lengthLimit = 96

    /// The first so many. Kinds of shops are left out where something else is said.
    static func chunks(of texts: [String], _ analyzer: Analyzer) -> [QueryChunk] {
        var chunks: [QueryChunk] = []
        for text in texts {
            analyzer.scan(
                text,
                chunk: { run in
                    let run = UnsafeBufferPointer(rebasing: run.prefix(4 * lengthLimit))
                    chunks.append(QueryChunk(text: String(decoding: run, as: UTF8.self), words: [], isASCII: true))
                },
                { piece in
                    switch piece {
                    case .word(let bytes): chunks[chunks.count - 1].words.append(String(decoding: bytes, as: UTF8.self))
                    case .other: chunks[chunks.count - 1].isASCII = false
                    }
                })
            if chunks.count > limit { break }
        }
        chunks.removeLast(max(0, chunks.count - limit))
        for index in chunks.indices { chunks[index].finish(analyzer) }
        guard chunks.contains(where: { !$0.isASCII }) else { return chunks }
        let named = chunks.compactMap { $0.withoutKindsOfShops(analyzer) }
        return named.isEmpty ? chunks : named
    }

    private mutating func finish(_ analyzer: Analyzer) {
        if isASCII {
            // What was folded for the words is only lower case for the whole.
            text = text.lowercased()
        } else {
            text = Folding.fold(text.prefix(Self.lengthLimit))
            words = Self.words(of: text, analyzer)
        }
    }

    private func withoutKindsOfShops(_ analyzer: Analyzer) -> QueryChunk? {
        let rest = FunctionWords.withoutKindsOfShops(text)
        if rest == text { return self }
        return rest.isEmpty ? nil : QueryChunk(text: rest, words: Self.words(of: rest, analyzer), isASCII: false)
    }

    /// The analyzer's words, single Chinese characters beside each other taken as one word.
    private static func words(of chunk: String, _ analyzer: Analyzer) -> [String] {
        var words: [String] = []
        var lastIsOpen = false
        for word in analyzer.words(chunk) {
            let isCharacter = word.unicodeScalars.count == 1 && word.containsHan && !FunctionWords.contains(word)
            if isCharacter, lastIsOpen { words[words.count - 1] += word } else { words.append(word) }
            lastIsOpen = isCharacter
        }
        return words
    }
}
