/// Numbers in digits, in English words and in Chinese numerals, and the ranges of spoken Chinese (两三百).
enum NumberGrammar {
    struct Number: Hashable {
        var low: Double
        /// Above `low` for 两三百 (200 to 300); the same otherwise.
        var high: Double
    }

    /// All numbers in `atoms`, from left to right. A Chinese digit alone inside other characters is no number
    /// unless a unit or a measure word follows, which the caller checks.
    static func numbers(in atoms: [Atom]) -> [Mention<Number>] {
        var found: [Mention<Number>] = []
        var index = 0
        while index < atoms.count {
            if let mention = number(in: atoms, from: index) {
                found.append(mention)
                index = mention.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// Whether a Chinese numeral begins here.
    static func isNumeral(_ atom: Atom) -> Bool {
        atom.kind == .han && (chineseDigits[atom.text] != nil || chineseUnits[atom.text] != nil)
    }

    /// The number that begins at `start`.
    static func number(in atoms: [Atom], from start: Int) -> Mention<Number>? {
        let atom = atoms[start]
        switch atom.kind {
        case .number:
            guard var value = atom.value else { return nil }
            var end = start + 1
            // 3千, 1.5万
            while end < atoms.count, let factor = chineseUnits[atoms[end].text] {
                value *= factor
                end += 1
            }
            return Mention(range: start..<end, meaning: Number(low: value, high: value))
        case .word:
            return englishNumber(in: atoms, from: start)
        case .han:
            return chineseNumber(in: atoms, from: start)
        case .mark:
            return nil
        }
    }

    // MARK: English

    private static func englishNumber(in atoms: [Atom], from start: Int) -> Mention<Number>? {
        guard let first = englishWords[atoms[start].text] else { return nil }
        var value = first
        var end = start + 1
        while end < atoms.count, atoms[end].kind == .word {
            let text = atoms[end].text
            if text == "hundred" {
                value *= 100
            } else if text == "thousand" || text == "grand" {
                value *= 1000
            } else if let more = englishWords[text], more < 10, value >= 20, value.truncatingRemainder(dividingBy: 10) == 0 {
                value += more
            } else {
                break
            }
            end += 1
        }
        return Mention(range: start..<end, meaning: Number(low: value, high: value))
    }

    private static let englishWords: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "fifteen": 15, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
        "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "thousand": 1000,
    ]

    // MARK: Chinese

    private static let chineseDigits: [String: Double] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let chineseUnits: [String: Double] = ["十": 10, "百": 100, "千": 1000, "万": 10000, "k": 1000]

    /// 三百 300, 一千五 1500, 三百五 350, 两三百 200 to 300, 十五 15, 一万二 12000, 二〇 no number.
    private static func chineseNumber(in atoms: [Atom], from start: Int) -> Mention<Number>? {
        var end = start
        while end < atoms.count, chineseDigits[atoms[end].text] != nil || (chineseUnits[atoms[end].text] != nil && atoms[end].kind == .han) {
            end += 1
        }
        let run = atoms[start..<end].map(\.text)
        guard !run.isEmpty else { return nil }
        // 两三百, 三四十: two neighbouring digits before one unit.
        if run.count >= 3, let first = chineseDigits[run[0]], let second = chineseDigits[run[1]], second == first + 1,
            let unit = chineseUnits[run[2]]
        {
            return Mention(range: start..<start + 3, meaning: Number(low: first * unit, high: second * unit))
        }
        guard let value = chineseValue(run) else { return nil }
        return Mention(range: start..<end, meaning: Number(low: value, high: value))
    }

    private static func chineseValue(_ run: [String]) -> Double? {
        var total = 0.0
        var section = 0.0
        var digit: Double?
        var lastUnit = 1.0
        for (index, text) in run.enumerated() {
            if let value = chineseDigits[text] {
                guard digit == nil || digit == 0 else { return nil }
                digit = value
                if value == 0 { lastUnit = 1 }
            } else if let unit = chineseUnits[text] {
                if unit == 10_000 {
                    total = (total + section + (digit ?? 0)) * unit
                    section = 0
                } else {
                    guard digit != nil || (unit == 10 && index == 0) else { return nil }
                    section += (digit ?? 1) * unit
                }
                digit = nil
                lastUnit = unit
            }
        }
        // 一千五 is 1500: a last digit counts in tenths of the unit before it.
        if let digit { section += lastUnit >= 100 ? digit * lastUnit / 10 : digit }
        return total + section
    }
}
