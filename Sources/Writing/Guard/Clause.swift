/// A part of a sentence that says one thing of some items.
struct Clause {
    var text: String
    /// The items it speaks of; empty where it speaks of the list.
    var subjects: [Int]
    /// The items they are compared with.
    var objects: [Int]

    /// Clauses in order. One without an item of its own goes on about the items of the clause before.
    static func split(_ sentence: MaskedSentence, words: GuardWords) -> [Clause] {
        var clauses: [Clause] = []
        var carried: [Int] = []
        for part in parts(sentence.text, words) {
            let folded = part.text.lowercased()
            let isAboutSame = words.pronouns.contains { folded.hasPrefix($0) }
            if part.followsStop, !isAboutSame { carried = [] }
            var (subjects, objects): ([Int], [Int]) = ([], [])
            for index in folded.indices {
                guard let place = MaskedSentence.index(of: folded[index]), sentence.items.indices.contains(place) else { continue }
                if isCompared(folded[..<index], words) {
                    objects.append(sentence.items[place])
                } else if !subjects.contains(sentence.items[place]) {
                    subjects.append(sentence.items[place])
                }
            }
            if !subjects.isEmpty { carried = subjects }
            clauses.append(Clause(text: folded, subjects: carried, objects: objects))
        }
        return clauses
    }

    private static func isCompared(_ before: Substring, _ words: GuardWords) -> Bool {
        let trimmed = before.reversed().drop { $0 == " " || $0 == "“" }
        return words.comparedWith.contains { word in
            guard trimmed.starts(with: word.reversed()) else { return false }
            let earlier = trimmed.dropFirst(word.count).first
            // "1号和2号" lists two subjects; "number 1 with …" has a word boundary before "with".
            if words.isChinese { return earlier.flatMap(MaskedSentence.index) == nil || word == "比" }
            return earlier == nil || earlier == " "
        }
    }

    private static func parts(_ text: String, _ words: GuardWords) -> [(text: String, followsStop: Bool)] {
        var parts: [(text: String, followsStop: Bool)] = []
        var current = ""
        var followsStop = false
        func close(stop: Bool) {
            let trimmed = current.drop { $0 == " " }
            if !trimmed.isEmpty {
                parts.append((String(trimmed), followsStop))
                followsStop = stop
            } else {
                followsStop = followsStop || stop
            }
            current = ""
        }
        var rest = text[...]
        while let character = rest.first {
            if isBreak(character, before: rest.dropFirst().first, after: current.last) {
                close(stop: ";；.。!！?？".contains(character))
                rest = rest.dropFirst()
                continue
            }
            if startsConjunction(rest, after: current, words) { close(stop: false) }
            current.append(rest.removeFirst())
        }
        close(stop: false)
        return parts
    }

    private static func isBreak(_ character: Character, before next: Character?, after previous: Character?) -> Bool {
        if "，；：。！？;!?:".contains(character) { return next?.isNumber != true || character != ":" }
        guard ",.".contains(character) else { return false }
        return !(previous?.isNumber == true && next?.isNumber == true)
    }

    private static func startsConjunction(_ rest: Substring, after current: String, _ words: GuardWords) -> Bool {
        let start = rest.prefix(12).lowercased()
        if words.isChinese {
            return words.conjunctions.contains { start.hasPrefix($0) } && !current.isEmpty
        }
        guard current.last == " " else { return false }
        if words.conjunctions.contains(where: { start.hasPrefix($0 + " ") }) { return true }
        guard start.hasPrefix("and "), let next = rest.dropFirst(4).first else { return false }
        if words.predicateStarts.contains(where: { start.dropFirst(4).hasPrefix($0 + " ") }) { return true }
        // "… and number 3 …" starts on another item, unless both are named together.
        let previous = current.dropLast().last
        return MaskedSentence.index(of: next) != nil && previous.flatMap(MaskedSentence.index) == nil
    }
}
