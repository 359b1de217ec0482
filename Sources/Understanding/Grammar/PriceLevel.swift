/// Prices by their size: 三位数, 百元级, 千元机, "in the 50s", "three figures".
enum PriceLevel {
    /// Bounds in the shop's major units; an English decade ends a hundredth below the next.
    static func levels(in atoms: [Atom]) -> [Mention<(low: Double, high: Double)>] {
        atoms.indices.reduce(into: []) { found, index in
            guard found.last.map({ $0.range.upperBound <= index }) ?? true, let level = level(at: index, in: atoms) else { return }
            found.append(level)
        }
    }

    private static func level(at index: Int, in atoms: [Atom]) -> Mention<(low: Double, high: Double)>? {
        figures(at: index, in: atoms) ?? chinese(at: index, in: atoms) ?? decade(at: index, in: atoms)
    }

    /// 三位数, "three figures", "double digits"
    private static func figures(at index: Int, in atoms: [Atom]) -> Mention<(low: Double, high: Double)>? {
        let names = ["double": 2.0, "triple": 3, "single": 1]
        let number = NumberGrammar.number(in: atoms, from: index)
        guard let digits = number?.meaning.low ?? names[atoms[index].text], (1...6).contains(digits), digits == digits.rounded() else { return nil }
        var end = number?.range.upperBound ?? index + 1
        if end < atoms.count, atoms[end].text == "-" { end += 1 }
        guard let word = Self.figureWords.match(in: atoms, at: end) else { return nil }
        let low = (1..<Int(digits)).reduce(1.0) { value, _ in value * 10 }
        return Mention(range: index..<word.range.upperBound, meaning: (digits == 1 ? 0 : low, low * 10 - 1))
    }

    /// 百元级 is from one hundred up to a thousand; 千元机 and 三千元档 have the first digit that is said.
    private static func chinese(at index: Int, in atoms: [Atom]) -> Mention<(low: Double, high: Double)>? {
        guard let number = NumberGrammar.number(in: atoms, from: index), number.meaning.low >= 100, !number.meaning.isRange,
            let word = levelWords.match(in: atoms, at: number.range.upperBound)
        else { return nil }
        let low = number.meaning.low
        var place = 1.0
        while place * 10 <= low { place *= 10 }
        guard low.truncatingRemainder(dividingBy: place) == 0 else { return nil }
        let isWholePlace = word.meaning && atoms[index].kind == .han && NumberGrammar.chineseUnits[atoms[index].text] != nil
        return Mention(range: index..<word.range.upperBound, meaning: (low, (isWholePlace ? low * 10 : low + place) - 1))
    }

    /// "in the 50s", "in the fifties", "$50s"
    private static func decade(at index: Int, in atoms: [Atom]) -> Mention<(low: Double, high: Double)>? {
        let text = atoms[index].text
        guard atoms[index].kind == .word, text.hasSuffix("0s") || text == "fifties" || words[text] != nil else { return nil }
        guard let value = words[text] ?? Double(text.dropLast()), (10...900).contains(value) else { return nil }
        var start = index
        if start > 0, atoms[start - 1].text == "$" { start -= 1 }
        guard start < index || start >= 2 && atoms[start - 1].text == "the" && ["in", "within"].contains(atoms[start - 2].text) else { return nil }
        let place = value >= 100 ? 100.0 : 10
        return Mention(range: (start < index ? start : start - 2)..<index + 1, meaning: (value, value + place - 0.01))
    }

    private static let figureWords = PhraseTable<Bool>([("位数|figures|figure|digits|digit price", true)])
    /// Whether the whole place is meant where only the place is said.
    private static let levelWords = PhraseTable<Bool>([("元级|级别|元级别|块级", true), ("元机|元档|元档位|块档", false)])
    private static let words: [String: Double] = [
        "twenties": 20, "thirties": 30, "forties": 40, "fifties": 50, "sixties": 60, "seventies": 70, "eighties": 80, "nineties": 90,
    ]
}
