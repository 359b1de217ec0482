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
        guard word.withUTF8(SnowballStemmer.hasStem) else { return word }
        return state.withLock { state in
            if let known = state.stems[word] { return known }
            var bytes = word
            let stem = bytes.withUTF8 { state.stemmer.withStem(of: $0) { String(decoding: $0, as: UTF8.self) } }
            if state.stems.count < tableLimit { state.stems[word] = stem }
            return stem
        }
    }
}

/// A stemmer for one thread, and for bytes.
final class SnowballStemmer {
    private let stemmer = sb_stemmer_new("english", "UTF_8")

    deinit { sb_stemmer_delete(stemmer) }

    /// Calls `body` with the bytes of the stem that `Stemmer.stem` gives.
    func withStem<Result>(
        of word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
    ) -> Result {
        guard Self.hasStem(word) else { return body(word) }
        guard let american = EnglishVariants.american(word) else { return body(stem(word) ?? word) }
        return american.withUnsafeBufferPointer { body(stem($0) ?? word) }
    }

    /// Whether the stem of a word may be other than itself.
    static func hasStem(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        (3...64).contains(word.count) && word.allSatisfy { (97...122).contains($0) || $0 == 39 }
    }

    /// In the stemmer's own buffer, until it is asked again.
    private func stem(_ word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>? {
        sb_stemmer_stem(stemmer, word.baseAddress, Int32(word.count)).map {
            UnsafeBufferPointer(start: $0, count: Int(sb_stemmer_length(stemmer)))
        }
    }
}
