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
