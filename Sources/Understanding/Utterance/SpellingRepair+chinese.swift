import Commerce
import Text

/// Names written with a wrong character.
extension SpellingRepair {
    /// Windows over each stretch of Chinese characters that holds one which nothing explains; the longest name first.
    func repairingChinese(of atoms: [Atom], _ corrections: inout [Correction]) -> [Atom] {
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
