import Commerce
import Text

/// Names of products, brands and things that are not in the facts.
struct NameCheck {
    let base: FactBase
    let words: GuardWords

    func check(_ sentence: MaskedSentence) throws(FactGuard.Rejection) {
        try checkBrands(sentence.text)
        try checkLatinWords(sentence.text)
        if words.isChinese { try checkBeforeCategories(sentence.text) }
    }

    /// A brand of the shop that no product in the pane has.
    private func checkBrands(_ text: String) throws(FactGuard.Rejection) {
        let folded = Folding.fold(text)
        for brand in base.facts.vocabulary.brands.values {
            for name in brand.names.all where WordMatch.contains(Folding.fold(name), in: folded) {
                let isKnown = Folding.fold(name).split { !$0.isLetter && !$0.isNumber }.allSatisfy { base.knownWords.contains(String($0)) }
                if !isKnown { throw .name(name) }
            }
        }
    }

    /// Capitalized words and words with digits are names; at the start of a sentence only where they open no ordinary one.
    private func checkLatinWords(_ text: String) throws(FactGuard.Rejection) {
        var index = text.startIndex
        var startsSentence = true
        while index < text.endIndex {
            let character = text[index]
            guard character.isASCII, character.isLetter || character.isNumber else {
                if ".!?:;“\"".contains(character) { startsSentence = true }
                if MaskedSentence.index(of: character) != nil || character == MaskedSentence.inert { startsSentence = false }
                index = text.index(after: index)
                continue
            }
            let start = index
            while index < text.endIndex, isWordCharacter(text[index]) { index = text.index(after: index) }
            let word = String(text[start..<index])
            let isName = words.isChinese ? word.contains(where: \.isLetter) : word.contains(where: \.isUppercase)
            let mixes = word.contains(where: \.isLetter) && word.contains(where: \.isNumber)
            if isName || mixes, !isKnown(word, startsSentence: startsSentence) { throw .name(word) }
            startsSentence = false
        }
    }

    private func isWordCharacter(_ character: Character) -> Bool {
        (character.isLetter || character.isNumber || character == "'" || character == "’") && !character.unicodeScalars.contains { $0.isHan }
    }

    private func isKnown(_ word: String, startsSentence: Bool) -> Bool {
        let folded = Folding.fold(word)
        if base.knownWords.contains(folded) { return true }
        let stem = folded.hasSuffix("'s") ? String(folded.dropLast(2)) : folded
        return base.knownWords.contains(stem) || startsSentence && words.openers.contains(folded)
    }

    /// 星辉耳机: characters right before a category's name that are neither words of the facts nor ordinary ones.
    private func checkBeforeCategories(_ text: String) throws(FactGuard.Rejection) {
        for category in base.facts.vocabulary.categories.values {
            for name in category.names.byLanguage[.chinese] ?? [] where name.count > 1 {
                var rest = text[...]
                while let range = rest.firstRange(of: name) {
                    try checkWord(before: text[..<range.lowerBound], name)
                    rest = rest[range.upperBound...]
                }
            }
        }
    }

    private func checkWord(before text: Substring, _ name: String) throws(FactGuard.Rejection) {
        let run = text.reversed().prefix { $0.unicodeScalars.allSatisfy(\.isHan) }
        guard let last = run.first, !Self.ordinary.contains(last) else { return }
        let candidate = String(run.prefix(8).reversed())
        let isKnown = (1...max(1, candidate.count)).contains { length in
            // Either the words before are known, or they make a longer known name together: 骑行 + 头盔.
            let word = String(candidate.suffix(length))
            return base.knownWords.contains(word) || base.knownWords.contains(word + name)
        }
        if !isKnown { throw .name(candidate.suffix(2) + name) }
    }

    /// Characters that end an ordinary word before a noun: 这款耳机, 的耳机, 找到耳机.
    private static let ordinary: Set<Character> = Set(
        "的款副双台件个只条种是有和与或在对找看选买挑要些多到把为给从类等里这那了其他似用于部全前搭合想好新小大按中符提出满足个比像及当作去掉项此算加几哪没您你它们不")
}
