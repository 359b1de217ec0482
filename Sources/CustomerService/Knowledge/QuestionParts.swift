/// The things that one question may ask for: "how long does it take, and what does it cost?"
enum QuestionParts {
    private static let marks: Set<Character> = [",", "，", "?", "？", ";", "；", "。", "!", "！"]
    private static let joints = [" and also ", " and ", " also ", "另外", "还有", "以及", "顺便"]
    /// How an English question begins.
    private static let openings: Set<String> = [
        "how", "what", "when", "where", "who", "which", "why", "can", "could", "do", "does", "did", "is", "are", "will", "would",
        "should", "may", "must",
    ]
    /// What a Chinese question holds.
    private static let particles = ["吗", "么", "多少", "几", "谁", "哪", "多久", "如何", "能不能", "可以", "什么", "不"]

    /// The questions between marks and words that join; none where a piece is no question, but what is said around one.
    static func split(_ question: String) -> [String] {
        var pieces = question.split(whereSeparator: marks.contains).map(String.init)
        for joint in joints { pieces = pieces.flatMap { $0.components(separatedAt: joint) } }
        let worded = pieces.filter { piece in piece.contains { $0.isLetter } }
        return worded.allSatisfy(isAsked) ? worded : []
    }

    /// The one question among what is said around it: "This is unacceptable, how long does it take?"; nil where there are several
    /// or nothing else is said.
    static func onlyQuestion(of text: String) -> String? {
        let pieces = text.split(whereSeparator: marks.contains).map(String.init).filter { piece in piece.contains { $0.isLetter } }
        let asked = pieces.filter(isAsked)
        return asked.count == 1 && pieces.count > 1 ? asked[0] : nil
    }

    private static func isAsked(_ piece: String) -> Bool {
        let first = piece.split { !$0.isLetter }.first.map { $0.lowercased() } ?? ""
        return openings.contains(first) || particles.contains(where: piece.contains)
    }
}

extension String {
    fileprivate func components(separatedAt joint: String) -> [String] {
        var rest = self[...]
        var pieces: [String] = []
        while let place = rest.firstRange(of: joint) {
            pieces.append(String(rest[..<place.lowerBound]))
            rest = rest[place.upperBound...]
        }
        return pieces + [String(rest)]
    }
}
