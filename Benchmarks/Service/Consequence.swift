import Foundation

/// What a condition's second half makes the customer say.
enum Consequence {
    /// Phrases that tell the customer how, not what; removed at the start, again and again.
    private static let stage = [
        "then ", "and ", "but ", "also mention that ", "you should ", "you can ", "please ", "say that ", "say you ", "you say that ", "you say ",
        "say ", "mention that ", "mention ", "you mention ", "you provide ", "provide ", "tell them that ", "tell them ", "tell the agent that ",
        "tell it to ", "tell it that ", "tell the agent to ", "answer ", "reply ", "insist that ", "you insist ", "correct yourself and say ",
        "do not say yes immediately, because ", "don't say yes immediately, because ",
    ]
    private static let feelings = ["angry", "upset", "sad", "unhappy", "furious", "annoyed", "swear", "disappointed"]

    /// One utterance, or several where the later correct the first ("say A first, then say B").
    static func spoken(_ consequence: String) -> [String] {
        var pieces = [withoutBrackets(consequence)]
        for joint in [", then correct", " first, then say", ", then say"] {
            pieces = pieces.flatMap { $0.components(separatedBy: joint) }
        }
        return pieces.map(utterance).filter { !$0.isEmpty }
    }

    private static func utterance(_ piece: String) -> String {
        var text = piece.bare.replacing(" and provide ", with: ", it is ").replacing(" and to keep ", with: ", keep ")
        var cross = false
        // "you become angry and return everything"
        if let range = text.range(of: ", then ") ?? text.range(of: " and ") ?? text.range(of: " but "),
            feelings.contains(where: { text[..<range.lowerBound].lowercased().contains($0) })
        {
            text = String(text[range.upperBound...])
            cross = true
            if text.lowercased().hasPrefix("swear"), let then = text.range(of: ", then ") { text = String(text[then.upperBound...]) }
        }
        text = text.replacingStart("you add another request and ", with: "you ")
        var changed = true
        while changed {
            changed = false
            for words in stage where text.lowercased().hasPrefix(words) {
                let owner = words == "say you " ? "you " : ""
                text = owner + text.dropFirst(words.count)
                changed = owner.isEmpty
                if !changed { break }
            }
        }
        for tail in [" initially", " first", " if an error is found"] where text.lowercased().hasSuffix(tail) { text = String(text.dropLast(tail.count)) }
        let starts = [
            ("yourself and say ", "sorry, "), ("agree to ", "OK, "), ("you ask for ", "I want "), ("ask for ", "I want "),
            ("transfer to ", "please transfer me to "),
        ]
        for (start, said) in starts { text = text.replacingStart(start, with: said) }
        guard !text.isEmpty else { return "" }
        return (cross ? "This is ridiculous! " : "") + FirstPerson.of(text) + "."
    }

    private static func withoutBrackets(_ text: String) -> String {
        text.replacing(/\s*\([^)]*\)/, with: "")
    }
}

extension String {
    fileprivate func replacingStart(_ start: String, with replacement: String) -> String {
        lowercased().hasPrefix(start) ? replacement + dropFirst(start.count) : self
    }
}
