import Foundation

/// Turns what a customer is told ("You want to return your lamp; ask the agent how long it takes") into what it says
/// ("I want to return my lamp; could you tell me how long it takes").
enum FirstPerson {
    /// Whole phrases first, in this order.
    private static let phrases: [(String, String)] = [
        ("you name is", "my name is"), ("the customer service agent", "you"), ("a customer service agent", "you"),
        ("the agent can figure", "you can figure"), ("the agent's", "your"),
        ("you ask the agent explicitly to", "please"), ("ask the agent explicitly to", "please"),
        ("you ask the agent to just", "please just"), ("you ask the agent to", "please"), ("ask the agent to", "please"),
        ("you ask the agent", "could you tell me"), ("ask the agent", "could you tell me"),
        ("you first ask about", "first I would like to ask about"), ("you ask about", "I would like to ask about"),
        ("you'll first inquire about", "first I would like to ask about"), ("you ask if", "I would like to ask if"),
        ("you then want to ask", "then I want to ask"), ("tell the agent not to", "please don't"),
        ("tell the agent to", "please"), ("tell the agent that", ""), ("the agent is", "you are"), ("the agent has", "you have"),
        ("the agent does", "you do"), ("the agent doesn't", "you don't"), ("the agent tells you", "you tell me"),
        ("the agent asks", "you ask"), ("the agent says", "you say"), ("the agent proposes", "you propose"),
        ("the agent", "you"), ("you are", "I am"), ("you were", "I was"), ("are you", "am I"),
    ]
    private static let words: [String: String] = [
        "your": "my", "yours": "mine", "yourself": "myself", "you're": "I'm", "you've": "I've", "you'd": "I'd", "you'll": "I'll",
        "you’re": "I'm", "you’ve": "I've", "you’d": "I'd", "you’ll": "I'll",
    ]
    /// After these "you" is the object.
    private static let beforeObject: Set<String> = [
        "to", "for", "with", "of", "from", "let", "lets", "help", "helps", "tell", "tells", "give", "gives", "gave", "suit", "suits",
        "save", "saves", "ask", "asks", "asked", "at", "by", "on", "cost", "costs", "fit", "fits", "bother", "bothers", "want",
    ]
    /// Letters of a private area: stand for a "you" that is the shop's.
    private static let shop = "\u{E000}"

    static func of(_ text: String) -> String {
        var text = text.trimmed
        for (phrase, said) in phrases {
            // What the customer calls "you" from here on is the shop, which the words below must leave alone.
            let said = said.split(separator: " ", omittingEmptySubsequences: false)
                .map { $0 == "you" ? shop : $0 == "your" ? shop + "r" : String($0) }.joined(separator: " ")
            text = text.replacingWords(phrase, with: said)
        }
        var result = ""
        var previous = ""
        var word = ""
        let characters = Array(text) + [" "]
        for (place, character) in characters.enumerated() {
            if character.isLetter || "'’".contains(character) || character == Character(shop) {
                word.append(character)
                continue
            }
            if !word.isEmpty {
                result += replaced(word, after: previous, endsClause: ".,;!?)".contains(character) || place == characters.count - 1)
                previous = word.lowercased()
                word = ""
            }
            if ".,;!?".contains(character) { previous = "" }
            result.append(character)
        }
        return result.replacing(shop, with: "you").trimmed.capitalizedFirst
    }

    private static func replaced(_ word: String, after previous: String, endsClause: Bool) -> String {
        let small = word.lowercased()
        if small == "you" { return beforeObject.contains(previous) || (endsClause && !previous.isEmpty) ? "me" : "I" }
        return words[small] ?? word
    }
}

extension String {
    /// Replaces a phrase, whatever its case, where it stands as whole words.
    func replacingWords(_ phrase: String, with replacement: String) -> String {
        var result = ""
        var rest = self[...]
        while let range = rest.range(of: phrase, options: .caseInsensitive) {
            let before = range.lowerBound == rest.startIndex ? result.last : rest[rest.index(before: range.lowerBound)]
            let after = range.upperBound == rest.endIndex ? nil : rest[range.upperBound]
            let whole = !(before?.isWordPart ?? false) && !(after?.isWordPart ?? false)
            result += rest[..<range.lowerBound]
            result += whole ? replacement : String(rest[range])
            rest = rest[range.upperBound...]
        }
        return result + rest
    }

    func containsWords(_ phrase: String) -> Bool { replacingWords(phrase, with: "\u{0}") != self }
}

extension Character {
    var isWordPart: Bool { isLetter || isNumber || self == "'" || self == "’" }
}
