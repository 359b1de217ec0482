public import Commerce
import Text

/// Reads how a customer sounds from words, punctuation, capitals and repetition.
///
/// A word of anger counts only where it is meant: an outburst anywhere, a charged word where it is aimed at the shop or is all
/// that is said, a feeling where somebody says it of themselves; none behind a negation, and none in a phrase that is listed as
/// meaning nothing. Emphasis alone is not anger: it adds to words.
public struct MoodReader: Sendable {
    private struct Mention {
        var kind: MoodWords.Kind
        var range: Range<Int>
    }

    private let phrases: [String: [(tokens: [String], kind: MoodWords.Kind)]]

    public init(_ words: MoodWords) {
        var phrases: [String: [(tokens: [String], kind: MoodWords.Kind)]] = [:]
        for kind in MoodWords.Kind.allCases {
            for phrase in words.phrases[kind] ?? [] {
                let tokens = MoodTokens(phrase).sentences.flatMap(\.self)
                if let first = tokens.first { phrases[first, default: []].append((tokens, kind)) }
            }
        }
        // The longest is taken.
        self.phrases = phrases.mapValues { $0.sorted { $0.tokens.count > $1.tokens.count } }
    }

    /// O(words).
    public func mood(of utterance: String) -> Mood {
        let tokens = MoodTokens(utterance)
        var score = 0
        for sentence in tokens.sentences { score += self.score(of: sentence) }
        if score > 0 { score += tokens.emphasis > 0 ? 1 : 0 } else if tokens.emphasis > 1 { score = 2 }
        return score >= 4 ? .angry : score >= 2 ? .annoyed : .calm
    }

    /// How many words away the target or speaker may stand.
    private static let reach = 8

    private func score(of sentence: [String]) -> Int {
        let mentions = mentions(in: sentence)
        let asks = mentions.contains { $0.kind == .asking }
        return mentions.reduce(0) { score, mention in
            guard !isNegated(mention, in: mentions) else { return score }
            return switch mention.kind {
            case .outburst: score + 4
            case .charged where asks: score
            case .charged: score + (isAimed(mention, in: mentions) ? 4 : isAlone(mention, in: sentence) ? 2 : 0)
            case .feeling: score + (!asks && isFelt(mention, in: mentions) ? 4 : 0)
            case .mild:
                score + (!asks && (isAimed(mention, in: mentions) || isFelt(mention, in: mentions) || isAlone(mention, in: sentence)) ? 2 : 0)
            case .target, .speaker, .asking, .negation, .calm: score
            }
        }
    }

    private func mentions(in sentence: [String]) -> [Mention] {
        var mentions: [Mention] = []
        var place = 0
        while place < sentence.count {
            let found = phrases[sentence[place]]?.first { sentence[place...].starts(with: $0.tokens) }
            if let found { mentions.append(Mention(kind: found.kind, range: place..<place + found.tokens.count)) }
            place += found?.tokens.count ?? 1
        }
        return mentions
    }

    private func isAimed(_ mention: Mention, in mentions: [Mention]) -> Bool {
        mentions.contains { other in other.kind == .target && distance(other, mention) <= Self.reach }
    }

    private func isFelt(_ mention: Mention, in mentions: [Mention]) -> Bool {
        mentions.contains { $0.kind == .speaker && $0.range.upperBound <= mention.range.lowerBound && distance($0, mention) <= 4 }
    }

    private func isNegated(_ mention: Mention, in mentions: [Mention]) -> Bool {
        mentions.contains { $0.kind == .negation && $0.range.upperBound <= mention.range.lowerBound && distance($0, mention) <= 1 }
    }

    /// Nothing else of weight is said: "terrible!", 太差了.
    private func isAlone(_ mention: Mention, in sentence: [String]) -> Bool { sentence.count - mention.range.count <= 2 }

    private func distance(_ left: Mention, _ right: Mention) -> Int {
        max(0, max(left.range.lowerBound, right.range.lowerBound) - min(left.range.upperBound, right.range.upperBound))
    }
}

/// An utterance as sentences of words, a Chinese character being a word, and how loud it is.
struct MoodTokens {
    private(set) var sentences: [[String]] = []
    /// 1 for "!!", "??" or a word said three times, 2 for what is shouted in capitals with it.
    private(set) var emphasis = 0

    init(_ text: String) {
        var sentence: [String] = [], word = "", run = 0
        var isLoud = false
        func endWord() {
            if !word.isEmpty { sentence.append(word) }
            word = ""
        }
        for character in Folding.fold(text) {
            run = character == "!" || character == "?" ? run + 1 : 0
            if run >= 2 { isLoud = true }
            if character.isLetter || character.isNumber || character == "'" {
                if character.unicodeScalars.first?.isHan == true {
                    endWord()
                    sentence.append(String(character))
                } else {
                    word.append(character)
                }
                continue
            }
            endWord()
            if ".!?;。\n".contains(character), !sentence.isEmpty {
                sentences.append(sentence)
                sentence = []
            }
        }
        endWord()
        if !sentence.isEmpty { sentences.append(sentence) }
        if isLoud || Self.repeats(sentences.flatMap(\.self)) { emphasis = 1 }
        if isLoud, Self.isShouted(text) { emphasis = 2 }
    }

    /// 退钱退钱退钱, "no no no".
    private static func repeats(_ tokens: [String]) -> Bool {
        [1, 2].contains { length in
            tokens.count >= 3 * length && (0...tokens.count - 3 * length).contains { start in
                (start..<start + 2 * length).allSatisfy { tokens[$0] == tokens[$0 + length] }
            }
        }
    }

    /// Four words or more in capitals, and hardly a small letter.
    private static func isShouted(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter }.filter { $0.count > 1 && $0.allSatisfy(\.isUppercase) && $0.allSatisfy(\.isASCII) }
        let small = text.count(where: \.isLowercase)
        return words.count >= 4 && small * 5 < words.reduce(0) { $0 + $1.count }
    }
}
