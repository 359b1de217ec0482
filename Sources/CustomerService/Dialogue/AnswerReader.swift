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

    static func answer(in words: [ServiceText.Word]) -> Answer {
        guard !words.isEmpty else { return .neither }
        let no = words.firstRange(of: ServiceWords.no)
        let yes = words.firstRange(of: ServiceWords.yes)
        let isNo = no.map { $0.lowerBound <= 4 && !isNotNo($0, words) } ?? false
        let isYes = !isNo && (yes.map { $0.lowerBound <= 4 } ?? false)
        guard isNo || isYes else { return .neither }
        let used = isNo ? words.allRanges(of: ServiceWords.no) : words.allRanges(of: ServiceWords.yes)
        let rest = words.indices.filter { place in !used.contains { $0.contains(place) } && !ServiceWords.filler.contains(words[place].text) }
        let hasMore = !rest.isEmpty
        return isNo ? (hasMore ? .noAnd : .no) : (hasMore ? .yesAnd : .yes)
    }

    /// "no problem", "no worries" are no refusals.
    private static func isNotNo(_ range: Range<Int>, _ words: [ServiceText.Word]) -> Bool {
        guard range.upperBound < words.count else { return false }
        return ["problem", "worri", "issu"].contains(words[range.upperBound].stem)
    }
}
