/// Numbers in digits, in English words and in Chinese numerals, and the ranges of spoken Chinese (两三百).
enum NumberGrammar {
    struct Number: Hashable {
        var low: Double
        /// Above `low` for 两三百 (200 to 300); the same otherwise.
        var high: Double
        /// Said as "about": 百来块.
        var isRough = false

        init(low: Double, high: Double, isRough: Bool = false) {
            self.low = low
            self.high = high
            self.isRough = isRough
        }

        init(_ value: Double) { self.init(low: value, high: value) }

        var isRange: Bool { low < high }
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
        if let fraction = fractions.match(in: atoms, at: start), isMeasure(fraction.range.upperBound, in: atoms) { 
            return Mention(range: fraction.range, meaning: Number(fraction.meaning))
        }
        if ["a", "an"].contains(atoms[start].text), isSingleMeasure(start + 1, in: atoms) { return Mention(range: start..<start + 1, meaning: Number(1)) }
        return switch atoms[start].kind {
        case .number: withHalf(digits(in: atoms, from: start), in: atoms)
        case .word: withHalf(thousands(atoms[start]).map { Mention(range: start..<start + 1, meaning: Number($0)) } ?? englishNumber(in: atoms, from: start), in: atoms)
        case .han: chineseNumber(in: atoms, from: start)
        case .mark: nil
        }
    }

    // MARK: Fractions

    /// "half a litre", "a quarter of a kilo": only before what is measured.
    private static let fractions = PhraseTable<Double>([
        ("half a|half an|a half|half of a|half", 0.5), ("a quarter|quarter|quarter of a|a quarter of a", 0.25), ("three quarters of a|three quarter", 0.75),
    ])

    /// "one and a half litres".
    private static func withHalf(_ number: Mention<Number>?, in atoms: [Atom]) -> Mention<Number>? {
        guard let number, !number.meaning.isRange, let half = halves.match(in: atoms, at: number.range.upperBound), isMeasure(half.range.upperBound, in: atoms)
        else { return number }
        return Mention(range: number.range.lowerBound..<half.range.upperBound, meaning: Number(number.meaning.low + 0.5))
    }

    private static let halves = PhraseTable<Bool>([("and a half|and half", true)])

    /// Whether a unit of more than a letter stands there: "half a metre", not "half in black".
    private static func isMeasure(_ index: Int, in atoms: [Atom]) -> Bool {
        guard index < atoms.count, atoms[index].kind == .word, atoms[index].text.utf8.count > 1 else { return false }
        return atoms[index].text != "in" && Units.isUnit(atoms[index].text)
    }

    /// "Lighter than a kilo", "a foot long", but not "a foot cream".
    private static func isSingleMeasure(_ index: Int, in atoms: [Atom]) -> Bool {
        guard index < atoms.count else { return false }
        let isLong = index + 1 < atoms.count && extents.contains(atoms[index + 1].text)
        return singles.contains(atoms[index].text) || isLong && ["foot", "inch", "yard"].contains(atoms[index].text)
    }

    private static let singles: Set<String> = ["kilo", "kilogram", "kilogramme", "kg", "litre", "liter", "centimetre", "centimeter", "cm", "metre", "gallon", "millimetre", "millimeter", "terabyte", "tb", "pound", "lb"]
    private static let extents: Set<String> = ["long", "tall", "wide", "deep", "high", "thick", "or"]

    // MARK: Digits

    /// 300, 3千, 1.5万, 1千5, "2 hundred", 200多.
    private static func digits(in atoms: [Atom], from start: Int) -> Mention<Number>? {
        guard var value = atoms[start].value else { return nil }
        var end = start + 1
        var unit = 1.0
        while end < atoms.count, let factor = chineseUnits[atoms[end].text] ?? englishScales[atoms[end].text] {
            value *= factor
            unit = factor
            end += 1
        }
        // A last digit counts in tenths of the unit before it, unless it has a unit of its own.
        if unit >= 100, end < atoms.count, let digit = digit(atoms[end]), !hasUnit(atoms, at: end + 1) {
            value += digit * unit / 10
            end += 1
        }
        return vague(value, range: start..<end, in: atoms)
    }

    /// "1k5": 1500.
    private static func thousands(_ atom: Atom) -> Double? {
        let parts = atom.text.split(separator: "k", omittingEmptySubsequences: false)
        guard parts.count == 2, let whole = Double(parts[0]), parts[1].utf8.count == 1, let tenth = Double(parts[1]) else { return nil }
        return whole * 1000 + tenth * 100
    }

    static func digit(_ atom: Atom) -> Double? {
        if atom.kind == .number, atom.text.utf8.count == 1 { return atom.value }
        return atom.kind == .han ? chineseDigits[atom.text] : nil
    }

    private static func hasUnit(_ atoms: [Atom], at index: Int) -> Bool {
        index < atoms.count && (chineseUnits[atoms[index].text] != nil || Units.isUnit(atoms[index].text) || counters.contains(atoms[index].text))
    }

    static let counters: Set<String> = ["个", "件", "双", "条", "台", "款", "支", "瓶", "盒", "包", "张", "本", "只", "套"]

    /// 200多 is from 200 up to the next hundred; 百来, 百把 are about a hundred.
    static func vague(_ value: Double, range: Range<Int>, in atoms: [Atom]) -> Mention<Number> {
        let end = range.upperBound
        guard end < atoms.count, value >= 10 else { return Mention(range: range, meaning: Number(value)) }
        switch atoms[end].text {
        case "多", "几": return Mention(range: range.lowerBound..<end + 1, meaning: Number(low: value, high: value + step(of: value)))
        case "来", "把":
            // 来 is also "to come".
            guard end + 1 < atoms.count, ["块", "元"].contains(atoms[end + 1].text) else { return Mention(range: range, meaning: Number(value)) }
            return Mention(range: range.lowerBound..<end + 1, meaning: Number(low: value, high: value, isRough: true))
        default: return Mention(range: range, meaning: Number(value))
        }
    }

    /// The place of the last digit that is not zero: 100 of 200, 10 of 150.
    private static func step(of value: Double) -> Double {
        var step = 1.0
        while step < 1e12, value.truncatingRemainder(dividingBy: step * 10) == 0 { step *= 10 }
        return step
    }

    // MARK: English

    private static func englishNumber(in atoms: [Atom], from start: Int) -> Mention<Number>? {
        var value = 0.0
        var section = 0.0
        var end = start
        if let vague = leads.match(in: atoms, at: start) {
            // "a hundred", "a couple of hundred": only before hundreds and thousands.
            guard vague.range.upperBound < atoms.count, englishScales[atoms[vague.range.upperBound].text] != nil else { return nil }
            section = vague.meaning
            end = vague.range.upperBound
        } else {
            // "cheaper than that one" is no price.
            if atoms[start].text == "one", start > 0, pointers.contains(atoms[start - 1].text) { return nil }
            guard let first = englishWords[atoms[start].text] ?? englishScales[atoms[start].text].flatMap({ $0 <= 1000 && atoms[start].text != "grand" ? 0 : nil })
            else { return nil }
            section = first
            if first > 0 { end = start + 1 }
        }
        while end < atoms.count {
            let text = atoms[end].text
            if let scale = englishScales[text] {
                section = max(1, section) * scale
                if scale >= 1000 { value += section; section = 0 }
            } else if let more = englishWords[text], follows(more, section + value) {
                section += more
            } else if text == "-" || text == "and", end + 1 < atoms.count, let more = englishWords[atoms[end + 1].text], section + value > 0,
                follows(more, section + value), text == "-" || section + value >= 100, end + 2 >= atoms.count || englishScales[atoms[end + 2].text] == nil
            {
                section += more
                end += 1
            } else {
                break
            }
            end += 1
        }
        return Mention(range: start..<end, meaning: Number(value + section))
    }

    /// "twenty five", "two hundred fifty"; not "two three".
    private static func follows(_ more: Double, _ value: Double) -> Bool {
        value >= 100 && more < 100 && value.truncatingRemainder(dividingBy: 100) == 0
            || value >= 20 && more < 10 && value.truncatingRemainder(dividingBy: 10) == 0
    }

    private static let pointers: Set<String> = ["that", "this", "the", "which", "other", "any", "every", "each", "another", "no", "first", "second", "third", "last"]
    private static let leads = PhraseTable<Double>([("a couple of|a couple|couple of|couple", 2), ("a", 1), ("half a", 0.5)])
    private static let englishScales: [String: Double] = ["hundred": 100, "thousand": 1000, "grand": 1000, "million": 1_000_000]
    private static let englishWords: [String: Double] = [
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    static let chineseDigits: [String: Double] = [
        "零": 0, "〇": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    static let chineseUnits: [String: Double] = ["十": 10, "百": 100, "千": 1000, "万": 10000, "k": 1000]
}
