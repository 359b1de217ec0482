import CStemmer
import Synchronization

/// English stemming by Snowball's libstemmer (M. F. Porter, "English (Porter2)").
///
/// A stemmer keeps a buffer, so one lock guards it; stems of words seen before come from a table under the same lock.
public final class Stemmer: Sendable {
    private struct State {
        let stemmer: OpaquePointer?
        var stems: [String: String] = [:]
    }

    private let state: Mutex<State>
    /// Bounds the table: a shop's own words are far fewer, hostile input is not.
    private let tableLimit = 65_536

    public init() {
        state = Mutex(State(stemmer: sb_stemmer_new("english", "UTF_8")))
    }

    deinit {
        state.withLock { sb_stemmer_delete($0.stemmer) }
    }

    /// The stem of a lower-case word, the same for its British and American spelling; words with digits or outside ASCII are their own stems.
    public func stem(_ word: String) -> String {
        guard word.utf8.count > 2, word.utf8.count <= 64, word.utf8.allSatisfy({ (97...122).contains($0) || $0 == 39 }) else {
            return word
        }
        return state.withLock { state in
            if let known = state.stems[word] { return known }
            let bytes = Array(EnglishVariants.american(word).utf8)
            guard let stemmed = sb_stemmer_stem(state.stemmer, bytes, Int32(bytes.count)) else { return word }
            let length = Int(sb_stemmer_length(state.stemmer))
            let stem = String(decoding: UnsafeBufferPointer(start: stemmed, count: length), as: UTF8.self)
            if state.stems.count < tableLimit { state.stems[word] = stem }
            return stem
        }
    }
}
