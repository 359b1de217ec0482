/// Whether an utterance says yes or no, and whether it says anything else.
enum AnswerReader {
    enum Answer: Equatable {
        case yes, no
        /// With more behind it.
        case yesAnd, noAnd
        case neither

        var isPlainYes: Bool { self == .yes }
        var isPlainNo: Bool { self == .no }
    }

    /// A yes must lead, be no question and stand under no condition: "if I say yes, …" and "sure?" agree to nothing.
    static func answer(in words: [ServiceText.Word], isQuestion: Bool = false) -> Answer {
        guard !words.isEmpty else { return .neither }
        let no = words.firstRange(of: ServiceWords.no)
        let yes = words.firstRange(of: ServiceWords.yes)
        let isLed = !isQuestion && (yes.map { leads($0, words) } ?? false)
        // "Yes, cancel that" agrees to a cancellation, "yes, I no longer need it", too; "yes … no, wait" does not.
        // What takes back a yes that was said before it.
        let isTakenBack = words.contains(["no wait", "wait", "stop", "hold on", "not yet", "dont do", "do not do", "no no"])
        let isNo = no.map { $0.lowerBound <= 4 && !isNotNo($0, words) && (!isLed || isTakenBack) } ?? false
        let isYes = !isNo && isLed && !isHedged(words)
        // "I am not sure of the number. But yes, go ahead."
        let sentences = RequestReader.sentences(words)
        if !isNo, !isYes, !isQuestion, sentences.count > 1, let last = sentences.last, answer(in: last).isPlainYes { return .yesAnd }
        guard isNo || isYes else { return .neither }
        let used = isNo ? words.allRanges(of: ServiceWords.no) : words.allRanges(of: ServiceWords.yes)
        let rest = words.indices.filter { place in !used.contains { $0.contains(place) } && !ServiceWords.filler.contains(words[place].text) }
        let hasMore = !rest.isEmpty
        return isNo ? (hasMore ? .noAnd : .no) : (hasMore ? .yesAnd : .yes)
    }

    /// Whether what stands beside a yes asks for nothing else: no number, no way to pay, nothing different.
    static func addsNothing(_ words: [ServiceText.Word]) -> Bool {
        !isHedged(words) && words.allSatisfy { word in
            !word.text.contains(where: \.isNumber) && !word.text.contains("@") && (!conditions.contains(word.text) || word.text == "but" && word.before == .sentence)
                && ServiceWords.verbs[word.text] == nil
        }
    }

    /// Likewise where a way to pay or a thing is named that was proposed so.
    static func isNoMore(_ words: [ServiceText.Word]) -> Bool {
        !isHedged(words) && words.allSatisfy { !conditions.subtracting(["card", "paypal", "gift", "credit", "account"]).contains($0.text) && !$0.text.contains(where: \.isNumber) }
    }

    private static let conditions: Set<String> = [
        "but", "not", "dont", "no", "except", "instead", "other", "another", "different", "also", "too", "more", "extra", "double", "twice", "free", "card", "cash", "account",
        "discount", "else", "plus", "without", "first", "then", "wait", "refund", "money", "paypal", "gift", "credit", "address", "friend", "once", "provided", "long", "keep",
        "leave", "minus", "less", "cheaper",
    ]

    /// "That would be lovely" and "that's what I want" hold nothing back.
    private static func isHedged(_ words: [ServiceText.Word]) -> Bool {
        words.indices.contains { place in
            guard hedges.contains(words[place].text) else { return false }
            let next = place + 1 < words.count ? words[place + 1].text : ""
            return !(words[place].text == "would" && ["be", "like", "love", "do", "work"].contains(next)) && !(words[place].text == "what" && next == "i")
        }
    }

    static func isQuestionWord(_ text: String) -> Bool { ["what", "when", "how", "why", "who", "where", "which", "does", "will"].contains(text) }

    private static let hedges: Set<String> = [
        "if", "when", "whether", "would", "should", "could", "might", "may", "maybe", "perhaps", "before", "after", "until", "unless", "does", "what", "why", "how", "which",
        "who", "where", "wife", "husband", "boss", "manager", "they", "he", "she", "says", "said", "say",
    ]
    private static let openers: Set<String> = ["ok", "okay", "so", "umm", "um", "uh", "well", "oh", "hm", "hmm", "ah", "alright", "great", "thanks", "thank", "you", "perfect", "good", "please", "that", "it", "this", "looks", "sounds", "is", "all", "thats", "its", "but", "then", "sigh", "hey", "and"]

    /// A yes that stands alone in its sentence, and what follows it: "Yes, great. And the other one, too".
    static func split(_ words: [ServiceText.Word]) -> (yes: [ServiceText.Word], rest: [ServiceText.Word])? {
        let sentences = RequestReader.sentences(words)
        if sentences.count > 1, answer(in: sentences[0]).isPlainYes { return (sentences[0], sentences.dropFirst().flatMap(\.self)) }
        let joint = words.indices.dropFirst().first { words[$0].text == "and" || words[$0].before == .comma && ["also", "then", "now"].contains(words[$0].text) }
        guard let joint, answer(in: Array(words[..<joint])).isPlainYes else { return nil }
        return (Array(words[..<joint]), Array(words[(joint + 1)...]))
    }

    /// Only such words may stand before a yes.
    private static func leads(_ yes: Range<Int>, _ words: [ServiceText.Word]) -> Bool {
        words[..<yes.lowerBound].allSatisfy { openers.contains($0.text) }
    }

    /// "no problem", "no worries" are no refusals.
    private static func isNotNo(_ range: Range<Int>, _ words: [ServiceText.Word]) -> Bool {
        guard range.upperBound < words.count else { return false }
        let next = words[range.upperBound]
        if next.stem == "realli", range.upperBound + 1 < words.count { return isNotNo(range.lowerBound..<range.upperBound + 1, words) }
        return ["problem", "worri", "issu", "know", "mind", "care", "rush", "hurri", "longer"].contains(next.stem)
    }
}
