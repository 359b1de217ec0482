/// A number with the currency or the unit written with it: "$50", 三块五, "1.5 L", 一米八.
struct AttachedNumber {
    var range: Range<Int>
    var number: NumberGrammar.Number
    var currency: CurrencyWord?
    var unit: (unit: String, factor: Double)?
    /// What the number is counted in: 100 for 三百 and "three hundred", 1000 for "3k", 1 for 300.
    var scale = 1.0

    /// - Parameter isName: whether a name of a category begins at an index, which tells inches from the word "in".
    init(_ mention: Mention<NumberGrammar.Number>, in atoms: [Atom], isName: (Int) -> Bool) {
        range = mention.range
        number = mention.meaning
        if let last = atoms[mention.range].last {
            scale = last.text.hasSuffix("k") || last.text == "grand" || last.text == "thousand" ? 1000 : last.text == "hundred" ? 100 : NumberGrammar.chineseUnits[last.text] ?? 1
        }
        if let before = CurrencyWord.before.match(in: atoms, endingAt: range.lowerBound) {
            currency = before.meaning
            range = before.range.lowerBound..<range.upperBound
        }
        if let after = CurrencyWord.after.match(in: atoms, at: range.upperBound), !Self.isOtherWord(after, in: atoms) {
            currency = after.meaning == .dollar || after.meaning == .shops ? currency ?? after.meaning : after.meaning
            range = range.lowerBound..<after.range.upperBound
            if after.meaning == .shops { readTenth(in: atoms) }
        } else if currency == nil, let (unit, end) = Self.unit(in: atoms, at: range.upperBound, isName), !isDate(end, in: atoms), unit.unit != "tc" || number.low >= 100 {
            self.unit = unit
            range = range.lowerBound..<end
            if atoms[end - 1].text == "米" { readTenth(in: atoms) }
            if unit.unit == "months", Self.isAge(in: atoms, before: mention.range.lowerBound, after: end) { self.unit = ("years", 1.0 / 12) }
        }
        if unit == nil, currency == nil, let unit = impliedUnit(of: mention, in: atoms) { self.unit = (unit, 1) }
        if unit == nil || unit?.unit == "g", currency == nil, Self.isOfMemoryPair(mention.range, range.upperBound, in: atoms) { unit = ("GB", 1) }
        if let unit, !number.isRange { readHalf(of: unit, in: atoms) }
    }

    /// "He's 6" is an age, "a tent for four" room for so many people.
    private func impliedUnit(of mention: Mention<NumberGrammar.Number>, in atoms: [Atom]) -> String? {
        let next = mention.range.upperBound
        guard (1...17).contains(number.low), !number.isRange, next >= atoms.count || atoms[next].kind == .mark || Self.afterAges.contains(atoms[next].text) else { return nil }
        if Self.ages.match(in: atoms, endingAt: mention.range.lowerBound) != nil { return "years" }
        let isForSo = mention.range.lowerBound > 1 && atoms[mention.range.lowerBound - 1].text == "for" && number.low <= 12
        return isForSo && (next >= atoms.count || atoms[next].kind == .mark) ? "person" : nil
    }

    private static let afterAges: Set<String> = ["now", "next", "soon", "today", "this", "and", "so", "了", "by"]
    private static let ages = PhraseTable<Bool>([(
        ["he", "she", "they", "kid", "son", "daughter", "boy", "girl", "nephew", "niece", "grandson", "granddaughter", "baby", "child", "twins"].flatMap { person in
            ["'s", " is", " are", "'re", " just turned", " turned", " turns", " is turning", "'s turning", "'s only", " is only", "'s just", "'s about", " is about", "'s almost", " is almost", "'s nearly"].map { person + $0 }
        }.joined(separator: "|") + "|just turned|turning|刚满|今年|才", true)
    ])

    /// 6个月宝宝, "6 month old": months of life.
    private static func isAge(in atoms: [Atom], before start: Int, after end: Int) -> Bool {
        babies.match(in: atoms, at: end) != nil || start > 0 && ["age", "aged", "ages"].contains(atoms[start - 1].text)
    }

    /// "12+256", "12G+256G": memory and storage, as phones are sold.
    private static func isOfMemoryPair(_ digits: Range<Int>, _ end: Int, in atoms: [Atom]) -> Bool {
        func value(_ index: Int) -> Double? { atoms.indices.contains(index) ? atoms[index].value : nil }
        guard digits.count == 1, let own = value(digits.lowerBound) else { return false }
        if end < atoms.count, atoms[end].text == "+", let next = value(end + 1) { return isMemory(own) && isStorage(next) }
        guard digits.lowerBound > 1, atoms[digits.lowerBound - 1].text == "+" else { return false }
        let before = digits.lowerBound - 2
        let first = value(before) ?? (["g", "gb"].contains(atoms[before].text) ? value(before - 1) : nil)
        return isStorage(own) && (first.map(isMemory) ?? false)
    }

    private static func isMemory(_ value: Double) -> Bool { [2, 3, 4, 6, 8, 12, 16, 18, 24, 32, 36, 48, 64, 96, 128].contains(value) }
    private static func isStorage(_ value: Double) -> Bool { [32, 64, 128, 256, 512, 1024, 2048].contains(value) }

    /// 2023年, 三年级: 年 that counts no years.
    private func isDate(_ end: Int, in atoms: [Atom]) -> Bool {
        atoms[end - 1].text == "年" && (number.low > 30 || end < atoms.count && ["级", "纪", "货", "前", "份", "代"].contains(atoms[end].text))
    }

    private static let babies = PhraseTable<Bool>([("宝宝|婴儿|大|的宝宝|的婴儿|大的|的娃|的孩子|old|- old|baby|babies", true)])

    /// 三块五 is 3.5, 一米八 is 1.8: a last digit counts in tenths.
    private mutating func readTenth(in atoms: [Atom]) {
        guard number.low == number.high, range.upperBound < atoms.count, let digit = NumberGrammar.digit(atoms[range.upperBound]) else { return }
        let next = range.upperBound + 1
        guard next >= atoms.count || atoms[next].kind == .mark || atoms[next].kind == .word || Self.afterTenths.contains(atoms[next].text) else { return }
        add(digit / 10)
        if range.upperBound < atoms.count, ["毛", "角"].contains(atoms[range.upperBound].text) { range = range.lowerBound..<range.upperBound + 1 }
    }

    /// 一斤半, 一岁半, 两个小时半: half a unit more; not the beginning of another word.
    private mutating func readHalf(of unit: (unit: String, factor: Double), in atoms: [Atom]) {
        // "A kilo and a half"
        if atoms[range.upperBound...].prefix(3).map(\.text) == ["and", "a", "half"] {
            add(0.5)
            range = range.lowerBound..<range.upperBound + 2
            return
        }
        guard range.upperBound < atoms.count, atoms[range.upperBound].text == "半", atoms[range.upperBound - 1].kind == .han else { return }
        let next = range.upperBound + 1
        guard next >= atoms.count || !Self.afterOtherHalves.contains(atoms[next].text) else { return }
        add(0.5)
    }

    /// 半袖, 半身裙, 半价, 半年 …
    private static let afterOtherHalves: Set<String> = ["袖", "身", "价", "年", "天", "框", "钢", "透", "高", "糖", "甜", "熟", "圆", "成", "自", "指", "开", "边", "月", "夜", "个", "小", "斤", "米"]

    private mutating func add(_ part: Double) {
        let sum = number.low + part
        number = NumberGrammar.Number(((sum) * 1000).rounded() / 1000)
        range = range.lowerBound..<range.upperBound + 1
    }

    /// 刀 and 欧 stand in names of things (刀盘, 欧姆), 元 and 块 in a few.
    private static func isOtherWord(_ match: Mention<CurrencyWord>, in atoms: [Atom]) -> Bool {
        guard match.range.count == 1, match.range.upperBound < atoms.count, atoms[match.range.upperBound].kind == .han else { return false }
        let next = atoms[match.range.upperBound].text
        return switch atoms[match.range.lowerBound].text {
        case "刀", "欧": !afterTenths.contains(next)
        case "块": next == "装"
        case "元": ["素", "催"].contains(next)
        default: false
        }
    }

    private static func unit(in atoms: [Atom], at index: Int, _ isName: (Int) -> Bool) -> ((unit: String, factor: Double), Int)? {
        var index = index
        // "12-inch"
        if index + 1 < atoms.count, atoms[index].text == "-", atoms[index + 1].kind == .word { index += 1 }
        guard index < atoms.count else { return nil }
        let next = index + 1 < atoms.count ? atoms[index + 1] : nil
        // "max 500 min 200"
        if atoms[index].text == "min", next?.kind == .number { return nil }
        if atoms[index].text == "in" {
            guard next == nil || next?.kind == .mark || isName(index + 1) else { return nil }
        }
        // "Six of us"
        if atoms[index].text == "of", index + 1 < atoms.count, atoms[index + 1].text == "us" { return (("person", 1), index + 2) }
        if atoms[index].kind != .han { return Units.canonical(atoms[index].text).map { ($0, index + 1) } }
        for length in stride(from: min(4, atoms.count - index), through: 1, by: -1) {
            let text = atoms[index..<index + length].map(\.text).joined()
            if let unit = Units.canonical(text) { return (unit, index + length) }
        }
        return nil
    }

    private static let afterTenths: Set<String> = ["以", "左", "的", "之", "毛", "角", "上", "下", "到", "至", "内", "起", "包", "就", "长", "高", "宽", "床", "一"]
}
