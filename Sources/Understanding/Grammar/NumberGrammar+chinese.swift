extension NumberGrammar {
    /// 三百 300, 一千五 1500, 三百五 350, 两三百 200 to 300, 十五 15, 一万二 12000, 四点五 4.5, 两百多 200 to 300, 十几 10 to 20.
    static func chineseNumber(in atoms: [Atom], from start: Int) -> Mention<Number>? {
        if let half = half(in: atoms, from: start) { return half }
        // 一起玩, 一直, 一般: words, none of them a number.
        if atoms[start].text == "一", start + 1 < atoms.count, afterOne.contains(atoms[start + 1].text) { return nil }
        // 双人的, 单人
        if let few = ["双": 2.0, "单": 1][atoms[start].text], start + 1 < atoms.count, atoms[start + 1].text == "人" { return Mention(range: start..<start + 1, meaning: Number(few)) }
        // 几十, 几百: what has so many digits.
        if atoms[start].text == "几", start + 1 < atoms.count, let unit = chineseUnits[atoms[start + 1].text], unit <= 10_000 {
            return Mention(range: start..<start + 2, meaning: Number(low: unit, high: unit * 10))
        }
        let run = numeralRun(in: atoms, from: start)
        guard !run.isEmpty else { return nil }
        // 两三百, 三五十: two rising digits before one unit.
        if run.count >= 3, let first = chineseDigits[run[0]], let second = chineseDigits[run[1]], first > 0, second == first + 1 || (first, second) == (3, 5),
            let unit = chineseUnits[run[2]]
        {
            return Mention(range: start..<start + 3, meaning: Number(low: first * unit, high: second * unit))
        }
        // 十七八块
        if run.count == 3, run[0] == "十", let first = chineseDigits[run[1]], let second = chineseDigits[run[2]], second == first + 1 {
            return Mention(range: start..<start + 3, meaning: Number(low: 10 + first, high: 10 + second))
        }
        // 三两茶叶: 两 is fifty grams.
        if run.count == 2, run[1] == "两", let value = chineseDigits[run[0]], value > 0, start + 2 >= atoms.count || !counters.contains(atoms[start + 2].text) {
            return Mention(range: start..<start + 1, meaning: Number(value))
        }
        let length = ownLength(run)
        guard let value = chineseValue(Array(run.prefix(length))) else { return nil }
        var end = start + length
        if end + 1 < atoms.count, atoms[end].text == "点", value == value.rounded(), let tenth = digit(atoms[end + 1]) {
            end += 2
            return Mention(range: start..<end, meaning: Number(value + tenth / 10))
        }
        // 两个半小时, 一个半月
        if end + 2 < atoms.count, atoms[end].text == "个", atoms[end + 1].text == "半", ["小", "月", "钟", "星"].contains(atoms[end + 2].text) {
            return Mention(range: start..<end + 2, meaning: Number(value + 0.5))
        }
        return vague(value, range: start..<end, in: atoms)
    }

    private static let afterOne: Set<String> = ["起", "直", "般", "定", "样", "切", "旦", "致", "向", "律", "共", "概"]

    /// 半斤, 半升: half is a number before a unit alone.
    private static func half(in atoms: [Atom], from start: Int) -> Mention<Number>? {
        guard atoms[start].text == "半", start + 1 < atoms.count, ["斤", "升", "米", "公斤", "小", "磅"].contains(atoms[start + 1].text),
            atoms[start + 1].text != "小" || start + 2 < atoms.count && atoms[start + 2].text == "时"
        else { return nil }
        return Mention(range: start..<start + 1, meaning: Number(0.5))
    }

    private static func numeralRun(in atoms: [Atom], from start: Int) -> [String] {
        atoms[start...].prefix { $0.kind == .han && (chineseDigits[$0.text] != nil || chineseUnits[$0.text] != nil) }.map(\.text)
    }

    /// How far the first number of a run goes: 五十 of 五十一百, for units within a number fall.
    private static func ownLength(_ run: [String]) -> Int {
        var last = Double.infinity
        for (index, text) in run.enumerated() {
            guard let unit = chineseUnits[text], unit < 10_000 else { continue }
            if unit >= last, index > 0 { return chineseDigits[run[index - 1]] != nil ? index - 1 : index }
            last = unit
        }
        return run.count
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
                    guard index > 0 else { return nil }
                    total = (total + section + (digit ?? 0)) * unit
                    section = 0
                } else {
                    // 百来块, 千元机: one hundred, one thousand.
                    guard digit != nil || index == 0 else { return nil }
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
