import CStemmer
import Synchronization

/// English stemming by Snowball's libstemmer (M. F. Porter, "English (Porter2)"), for many threads.
///
/// A stemmer keeps a buffer, so one lock guards it; stems of words seen before come from a table under the same lock.
public final class Stemmer: Sendable {
    private struct State {
        let stemmer = SnowballStemmer()
        var stems: [String: String] = [:]
    }

    private let state = Mutex(State())
    /// Bounds the table: a shop's own words are far fewer, hostile input is not.
    private let tableLimit = 65_536

    public init() {}

    /// The stem of a lower-case word, the same for its British and American spelling; words with digits or outside ASCII are their own stems.
    public func stem(_ word: String) -> String {
        var word = word
        guard word.withUTF8(Self.hasStem) else { return word }
        return state.withLock { state in
            if let known = state.stems[word] { return known }
            let stem = state.stemmer.stem(word)
            if state.stems.count < tableLimit { state.stems[word] = stem }
            return stem
        }
    }

    /// Likewise for the bytes of a word, which are not remembered: for whoever asks for each word once.
    func stem(_ word: UnsafeBufferPointer<UInt8>) -> String {
        let text = String(decoding: word, as: UTF8.self)
        return Self.hasStem(word) ? state.withLock { $0.stemmer.stem(text) } : text
    }

    /// Whether the stem of a word may be other than itself.
    private static func hasStem(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        (3...64).contains(word.count) && word.allSatisfy { (97...122).contains($0) || $0 == 39 }
    }
}

/// A stemmer for one thread.
private final class SnowballStemmer {
    private let stemmer = sb_stemmer_new("english", "UTF_8")

    deinit { sb_stemmer_delete(stemmer) }

    func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { word in
            EnglishVariants.american(word).map { $0.withUnsafeBufferPointer(snowballStem) } ?? snowballStem(word)
        }
    }

    private func snowballStem(_ word: UnsafeBufferPointer<UInt8>) -> String {
        guard let stem = sb_stemmer_stem(stemmer, word.baseAddress, Int32(word.count)) else {
            return String(decoding: word, as: UTF8.self)
        }
        return String(decoding: UnsafeBufferPointer(start: stem, count: Int(sb_stemmer_length(stemmer))), as: UTF8.self)
    }
}
