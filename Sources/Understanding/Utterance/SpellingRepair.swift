import Commerce
import Text

/// Puts right what is misspelt in an utterance, before it is read.
///
/// Only words that neither the vocabulary, the shop's text nor the grammar knows are looked at.
struct SpellingRepair {
    /// Bounds the work for a pasted page.
    static let attemptLimit = 64
    static let longestName = 8

    let corrector: SpellingCorrector
    let names: NameTrie
    let atomizer: Atomizer
    /// Whether an analyzed term stands in any product.
    let isKnown: @Sendable (String) -> Bool
    /// Words of the example utterances, for what shoppers say that stands in no product.
    let exampleWords: Set<String>
    /// What shoppers say, for words that no name is near: "retrun", "cancle".
    let talk: SpellingCorrector
    /// Colours and things named by one word, of which there are so few that one letter's slip is plain: "wite", "jeens".
    let shortNames: [String]

    /// The words that several example utterances have: one alone may be misspelt itself. O(their text).
    static func words(of utterances: [Utterance], _ atomizer: Atomizer) -> [String: Int] {
        var counts: [String: Int] = [:]
        for utterance in utterances {
            for atom in atomizer.atoms(of: utterance.text) where atom.kind == .word { counts[atom.text, default: 0] += 1 }
        }
        return counts.filter { $0.value >= leastExamples }
    }

    private static let leastExamples = 3

    static func shortNames(of vocabulary: Vocabulary) -> [String] {
        let colors = vocabulary.attributes["color"]?.values.flatMap(\.names.all) ?? []
        let things = vocabulary.categories.values.flatMap(\.names.all).filter { $0.utf8.count > 4 }
        return Set((colors + things).map { $0.lowercased() }.filter { (4...7).contains($0.utf8.count) && $0.utf8.allSatisfy { (97...122).contains($0) } }).sorted()
    }

    /// O(atoms) where nothing is unknown.
    func repair(_ atoms: [Atom]) -> (atoms: [Atom], corrections: [Correction]) {
        var corrections: [Correction] = []
        let joined = joiningSplitNames(in: atoms.flatMap(splittingModel))
        guard joined.contains(where: isSuspect) else { return (joined, []) }
        let latin = repairingWords(of: joined, &corrections)
        return (repairingChinese(of: latin, &corrections), corrections)
    }

    /// Whether an atom can be a slip, by itself.
    private func isSuspect(_ atom: Atom) -> Bool {
        switch atom.kind {
        case .word: isUnknown(atom)
        case .han: true
        case .number, .mark: false
        }
    }

    private func isUnknown(_ atom: Atom) -> Bool {
        atom.kind == .word && atom.text.utf8.count >= 4 && !Wordlists.isFunctionWord(atom.text) && !exampleWords.contains(atom.text)
            && !isKnown(atom.stem)
    }

    private func isUnknownWord(_ atom: Atom) -> Bool { !isKnown(atom.stem) && !Wordlists.isFunctionWord(atom.text) && !exampleWords.contains(atom.text) }

    /// "iphone15pro": a word with the number of a model written against it, where the shop does not write it so.
    private func splittingModel(_ atom: Atom) -> [Atom] {
        guard atom.kind == .word, !isKnown(atom.stem), let digit = atom.text.firstIndex(where: { ("0"..."9").contains($0) }) else { return [atom] }
        let name = atom.text[..<digit]
        let digits = atom.text[digit...].prefix { ("0"..."9").contains($0) }
        let rest = atom.text[digits.endIndex...]
        // Names of models mix letters and digits further: "wh1000xm4".
        guard name.utf8.count >= 3, digits.utf8.count <= 4, rest.allSatisfy({ ("a"..."z").contains($0) }), isWord(String(name)),
            rest.isEmpty || isWord(String(rest)) || Units.isUnit(String(rest)), names.mentions(in: [atom]).isEmpty
        else { return [atom] }
        return atomizer.atoms(of: "\(name) \(digits) \(rest)")
    }

    private func isWord(_ text: String) -> Bool {
        let word = atomizer.word(text)
        return isKnown(word.stem) || exampleWords.contains(text) || Wordlists.isFunctionWord(text) || !names.mentions(in: [word]).isEmpty
            || corrector.isRight(text)
    }

    /// "head phones": a name that is one word, written as two.
    private func joiningSplitNames(in atoms: [Atom]) -> [Atom] {
        var result: [Atom] = []
        for atom in atoms {
            if atom.kind == .word, let last = result.last, last.kind == .word, isUnknownWord(last), let name = corrector.name(nearTo: last.text, atom.text) {
                result.removeLast()
                result += atomizer.atoms(of: name)
            } else if atom.kind == .word, let last = result.last, last.kind == .word, corrector.isName(joining: last.text, atom.text),
                names.mentions(in: [last, atom]).first?.range != 0..<2
            {
                result[result.count - 1] = atomizer.word(last.text + atom.text)
            } else {
                result.append(atom)
            }
        }
        return result
    }

    private func repairingWords(of atoms: [Atom], _ corrections: inout [Correction]) -> [Atom] {
        guard atoms.contains(where: isUnknown) else { return atoms }
        var isNamed = Array(repeating: false, count: atoms.count)
        for mention in names.mentions(in: atoms) { for index in mention.range { isNamed[index] = true } }
        var attempts = 0
        // Short Latin words among Chinese ones are brands.
        let leastLetters = atoms.contains { $0.kind == .han } ? 6 : 4
        return atoms.enumerated().flatMap { index, atom -> [Atom] in
            guard !isNamed[index], isUnknown(atom), atom.text.utf8.count >= leastLetters || corrector.isJoinedName(atom.text), attempts < Self.attemptLimit else { return [atom] }
            attempts += 1
            guard let better = corrector.correction(of: atom.text, besides: talk) ?? corrector.correction(of: atom.text, among: Self.grammarWords)
                ?? corrector.correction(of: atom.text, among: shortNames) ?? splitName(atom.text) else { return [atom] }
            let correction = Correction(from: atom.text, to: better)
            if !corrections.contains(correction) { corrections.append(correction) }
            return atomizer.atoms(of: better)
        }
    }

    /// "sugerfree": a name of two words, of which the first is misspelt, written as one.
    private func splitName(_ text: String) -> String? {
        guard text.utf8.count >= 8, text.utf8.allSatisfy({ (97...122).contains($0) }) else { return nil }
        return (4...text.utf8.count - 4).lazy.compactMap { length in
            let cut = text.index(text.startIndex, offsetBy: length)
            return corrector.name(nearTo: String(text[..<cut]), String(text[cut...]))
        }.first
    }

    /// "undr 200": words of bounds and comparisons, of which there are so few that one letter's slip is plain.
    private static let grammarWords = [
        "under", "over", "below", "above", "around", "about", "between", "less", "more", "without", "cheaper", "cheapest", "expensive", "maximum", "minimum",
        "bigger", "smaller", "lighter", "only", "except", "instead", "budget", "price",
    ]
}
