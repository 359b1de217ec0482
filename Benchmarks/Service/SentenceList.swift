/// The sentences of a scenario, in order. What is in brackets is never split.
struct SentenceList {
    private(set) var sentences: [String] = []

    init(_ text: String) {
        var current = ""
        var depth = 0
        let characters = Array(text)
        func flush() {
            let sentence = String(current.trimmed.drop { ".,;".contains($0) }).trimmed
            if sentence.contains(where: \.isLetter) { sentences.append(sentence) }
            current = ""
        }
        for (place, character) in characters.enumerated() {
            if "({[".contains(character) { depth += 1 }
            if ")}]".contains(character) { depth = max(0, depth - 1) }
            if character.isNewline {
                if depth == 0 { flush() } else { current.append(" ") }
                continue
            }
            current.append(character)
            let next = place + 1 < characters.count ? characters[place + 1] : " "
            if depth == 0, ".?!".contains(character), next.isWhitespace { flush() }
        }
        flush()
    }
}

extension StringProtocol {
    var trimmed: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }

    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Without marks at its start and its end that separate clauses.
    var bare: String {
        let marks: Set<Character> = [".", ",", ";", ":", "!", " ", "\n", "\t"]
        return String(drop { marks.contains($0) }.reversed().drop { marks.contains($0) }.reversed())
    }
}

extension Collection<String> {
    /// "a", "a and b", "a, b and c".
    var listed: String {
        let all = Array(self)
        return all.count < 2 ? all.first ?? "" : all.dropLast().joined(separator: ", ") + " and " + all[all.count - 1]
    }
}
