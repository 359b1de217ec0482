import Commerce
import Text

/// Puts right what is misspelt in an utterance, before it is read.
///
/// Only words that neither the vocabulary, the shop's text nor the grammar knows are looked at.
struct SpellingRepair {
    /// Bounds the work for a pasted page.
    private static let attemptLimit = 64
    private static let longestName = 8

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

    // MARK: Chinese

    /// Windows over each stretch of Chinese characters that holds one which nothing explains; the longest name first.
    private func repairingChinese(of atoms: [Atom], _ corrections: inout [Correction]) -> [Atom] {
        guard atoms.contains(where: { $0.kind == .han }) else { return atoms }
        var atoms = atoms
        let mentions = names.mentions(in: atoms)
        var isFree = freeCharacters(in: atoms, mentions)
        var isNamed = Array(repeating: false, count: atoms.count)
        var isLoose = isFree
        for mention in mentions {
            for index in mention.range { if mention.range.count > 1 { isNamed[index] = true } else { isLoose[index] = true } }
        }
        // 嘿色: the word for colours is half of their names.
        for index in atoms.indices where atoms[index].text == "色" && !isNamed[index] { isLoose[index] = true }
        var attempts = 0
        var index = 0
        while index < atoms.count {
            defer { index += 1 }
            guard isFree[index], attempts < Self.attemptLimit else { continue }
            attempts += 1
            guard let (range, name) = name(around: index, in: atoms, isFree, isNamed, isLoose) else { continue }
            let written = atoms[range].map(\.text).joined()
            corrections.append(Correction(from: written, to: name))
            atoms.replaceSubrange(range, with: atomizer.atoms(of: name))
            for place in range { isFree[place] = false }
            index = range.upperBound - 1
        }
        return atoms
    }

    /// Characters that belong to no name and no filler.
    private func freeCharacters(in atoms: [Atom], _ mentions: [Mention<[Sense]>]) -> [Bool] {
        var isFree = atoms.map { $0.kind == .han }
        let amounts = NumberGrammar.numbers(in: atoms).compactMap { number in
            let end = AttachedNumber(number, in: atoms, isName: { _ in false }).range.upperBound
            return end - number.range.lowerBound > 1 ? number.range.lowerBound..<end : nil
        }
        for range in mentions.map(\.range) + Wordlists.chinese.matches(in: atoms).map(\.range) + amounts {
            for index in range { isFree[index] = false }
        }
        return isFree
    }

    private func name(
        around index: Int, in atoms: [Atom], _ isFree: [Bool], _ isNamed: [Bool], _ isLoose: [Bool]
    ) -> (Range<Int>, String)? {
        let reach = Self.longestName - 1
        var (start, end) = (index, index + 1)
        while start > max(0, index - reach), atoms[start - 1].kind == .han { start -= 1 }
        while end < min(atoms.count, index + reach + 1), atoms[end].kind == .han { end += 1 }
        let scalars = atoms[start..<end].map { $0.text.unicodeScalars.first ?? " " }
        for length in stride(from: min(Self.longestName, end - start), through: 2, by: -1) {
            for first in max(start, index - length + 1)...min(index, end - length) {
                let range = first..<first + length
                if goesOnOutside(range, in: atoms, isFree, isNamed) { continue }
                if length == 2, !standsAlone(range, in: atoms, isFree, isLoose, isNamed) { continue }
                let window = scalars[(first - start)..<(first - start + length)]
                if let name = corrector.name(
                    for: window, isAlone: isEdge(range, isFree), mayChange: { isFree[$0 + start] || length == 2 && isLoneFiller($0 + start, in: atoms, isFree, isNamed) })
                {
                    return (range, name)
                }
            }
        }
        return nil
    }

    /// Whether a character of the window that nothing explains makes a word of the shop's text, or may make any word,
    /// with its neighbour outside: 充电保护 is no slip for 充电宝.
    private func goesOnOutside(_ range: Range<Int>, in atoms: [Atom], _ isFree: [Bool], _ isNamed: [Bool]) -> Bool {
        let (before, last) = (range.lowerBound - 1, range.upperBound - 1)
        // 的 stands before a word in any text.
        let isWordBefore = before >= 0 && (isFree[before] || !Self.before.contains(atoms[before].text) && isPair(before, in: atoms))
        if isWordBefore, isFree[range.lowerBound], !isNamed[before] { return true }
        guard last + 1 < atoms.count, isFree[last], !isNamed[last + 1] else { return false }
        return isFree[last + 1] || !Self.after.contains(atoms[last + 1].text) && isPair(last, in: atoms)
    }

    /// Two characters of no filler and no longer name, between others that are explained, and no word of the shop's text.
    private func standsAlone(_ range: Range<Int>, in atoms: [Atom], _ isFree: [Bool], _ isLoose: [Bool], _ isNamed: [Bool]) -> Bool {
        range.allSatisfy { isLoose[$0] || isLoneFiller($0, in: atoms, isFree, isNamed) } && isEdge(range, isFree) && !isPair(range.lowerBound, in: atoms)
            && mayEnd(before: range.lowerBound, in: atoms, isNamed) && mayBegin(range.upperBound, in: atoms, isNamed)
    }

    /// 为 of 羊绒为巾: a filler right after a name, and before a character that nothing explains, may be half of a word.
    private func isLoneFiller(_ index: Int, in atoms: [Atom], _ isFree: [Bool], _ isNamed: [Bool]) -> Bool {
        guard !isFree[index], !isNamed[index], index + 1 < atoms.count, isFree[index + 1] else { return false }
        return (index == 0 || isNamed[index - 1]) && Self.homophones.contains(atoms[index].text)
    }

    /// Fillers that sound like the first half of a name.
    private static let homophones: Set<String> = ["为", "地", "以", "对", "给", "在", "是", "和", "就", "都", "再", "有", "做", "让", "被", "把", "从", "向"]

    /// Whether what stands before `index` is no part of the word there: 有功电能 is not about 供电.
    private func mayEnd(before index: Int, in atoms: [Atom], _ isNamed: [Bool]) -> Bool {
        index == 0 || atoms[index - 1].kind != .han || isNamed[index - 1] || Self.before.contains(atoms[index - 1].text) || NumberGrammar.isNumeral(atoms[index - 1])
    }

    private func mayBegin(_ index: Int, in atoms: [Atom], _ isNamed: [Bool]) -> Bool {
        index >= atoms.count || atoms[index].kind != .han || isNamed[index] || Self.after.contains(atoms[index].text) || NumberGrammar.isNumeral(atoms[index])
    }

    private static let before: Set<String> = ["的", "买", "要", "找", "个", "款", "副", "把", "想", "看", "只", "双", "条", "件", "台", "张", "支", "套", "顶", "条", "荐", "些", "和", "或"]
    private static let after: Set<String> = ["的", "吗", "呢", "吧", "有", "了", "和", "或", "给", "就", "不", "要", "在", "哪", "多", "推", "怎", "啊", "用"]

    /// Whether neither neighbour of the window is a character that nothing explains.
    private func isEdge(_ range: Range<Int>, _ isFree: [Bool]) -> Bool {
        !(range.lowerBound > 0 && isFree[range.lowerBound - 1]) && !(range.upperBound < isFree.count && isFree[range.upperBound])
    }

    /// Whether the characters at `index` and after it stand so in the shop's text.
    private func isPair(_ index: Int, in atoms: [Atom]) -> Bool {
        guard index >= 0, index + 1 < atoms.count, atoms[index].kind == .han, atoms[index + 1].kind == .han else { return false }
        return isKnown(atoms[index].text + atoms[index + 1].text)
    }
}
