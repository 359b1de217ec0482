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
        let isNo = no.map { $0.lowerBound <= 4 && !isNotNo($0, words) } ?? false
        let isYes = !isNo && !isQuestion && (yes.map { leads($0, words) } ?? false) && !words.contains { hedges.contains($0.text) }
        guard isNo || isYes else { return .neither }
        let used = isNo ? words.allRanges(of: ServiceWords.no) : words.allRanges(of: ServiceWords.yes)
        let rest = words.indices.filter { place in !used.contains { $0.contains(place) } && !ServiceWords.filler.contains(words[place].text) }
        let hasMore = !rest.isEmpty
        return isNo ? (hasMore ? .noAnd : .no) : (hasMore ? .yesAnd : .yes)
    }

    private static let hedges: Set<String> = [
        "if", "when", "whether", "would", "should", "could", "might", "may", "maybe", "perhaps", "before", "after", "until", "unless", "does", "what", "why", "how", "which",
        "who", "where", "wife", "husband", "boss", "manager", "they", "he", "she", "says", "said", "say",
    ]
    private static let openers: Set<String> = ["ok", "okay", "so", "umm", "um", "uh", "well", "oh", "hm", "hmm", "ah", "alright", "great", "thanks", "thank", "you", "perfect", "good", "please", "that", "it", "this", "looks", "sounds", "is", "all"]

    /// Only such words may stand before a yes.
    private static func leads(_ yes: Range<Int>, _ words: [ServiceText.Word]) -> Bool {
        words[..<yes.lowerBound].allSatisfy { openers.contains($0.text) }
    }

    /// "no problem", "no worries" are no refusals.
    private static func isNotNo(_ range: Range<Int>, _ words: [ServiceText.Word]) -> Bool {
        guard range.upperBound < words.count else { return false }
        return ["problem", "worri", "issu"].contains(words[range.upperBound].stem)
    }
}
