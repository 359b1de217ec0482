/// A set of phrases that are looked for in atoms, each with a meaning; the longest match wins.
struct PhraseTable<Meaning: Sendable>: Sendable {
    private var byFirst: [String: [(atoms: [String], meaning: Meaning)]] = [:]

    /// - Parameter entries: phrases separated by "|", folded text; Latin words by spaces, Chinese by character.
    init(_ entries: [(String, Meaning)]) {
        for (phrases, meaning) in entries {
            for phrase in phrases.split(separator: "|") {
                let atoms = Self.split(phrase)
                guard let first = atoms.first else { continue }
                byFirst[first, default: []].append((atoms, meaning))
            }
        }
        byFirst = byFirst.mapValues { $0.sorted { $0.atoms.count > $1.atoms.count } }
    }

    /// The longest phrase that begins at `index`.
    func match(in atoms: [Atom], at index: Int) -> Mention<Meaning>? {
        guard index < atoms.count, let candidates = byFirst[atoms[index].text] else { return nil }
        for candidate in candidates where index + candidate.atoms.count <= atoms.count {
            let end = index + candidate.atoms.count
            if zip(atoms[index..<end], candidate.atoms).allSatisfy({ $0.text == $1 }) {
                return Mention(range: index..<end, meaning: candidate.meaning)
            }
        }
        return nil
    }

    /// The longest phrase that ends right before `index`.
    func match(in atoms: [Atom], endingAt index: Int) -> Mention<Meaning>? {
        // A longer phrase that goes on past `index` hides none that ends there: 不要 before 有线, though 不要有 is a phrase.
        for start in max(0, index - 6)..<max(0, index) {
            let length = index - start
            let found = byFirst[atoms[start].text]?.first { candidate in
                candidate.atoms.count == length && zip(atoms[start..<index], candidate.atoms).allSatisfy { $0.text == $1 }
            }
            if let found { return Mention(range: start..<index, meaning: found.meaning) }
        }
        return nil
    }

    /// All phrases from left to right, none overlapping.
    func matches(in atoms: [Atom]) -> [Mention<Meaning>] {
        var found: [Mention<Meaning>] = []
        var index = 0
        while index < atoms.count {
            if let mention = match(in: atoms, at: index) {
                found.append(mention)
                index = mention.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    private static func split(_ phrase: Substring) -> [String] {
        var atoms: [String] = []
        var word = ""
        for scalar in phrase.unicodeScalars {
            let isWord = scalar.value < 0x2E80 && scalar != " "
            if isWord {
                word.unicodeScalars.append(scalar)
            } else {
                if !word.isEmpty { atoms.append(word) }
                word = ""
                if scalar != " " { atoms.append(String(scalar)) }
            }
        }
        if !word.isEmpty { atoms.append(word) }
        return atoms
    }
}
