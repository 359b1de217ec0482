/// The numbers of a text and what each is written as.
struct ScannedNumber {
    enum Kind {
        case money, percent
        /// 八折, 8.5折: the price is so many tenths.
        case tenthsOfPrice
        case plain
    }

    var value: Double
    var kind: Kind
    var text: String
    /// What stands directly before and after, for bounds such as "under ¥80".
    var before: Substring
    var after: Substring

    /// Numbers in order. Digits inside a word (IPX7) belong to the word and are not numbers.
    static func scan(_ text: String, words: GuardWords) -> [ScannedNumber] {
        digits(in: text) + (words.isChinese ? chineseNumerals(in: text) : englishNumerals(in: text, words))
    }

    private static func digits(in text: String) -> [ScannedNumber] {
        var found: [ScannedNumber] = []
        var index = text.startIndex
        while index < text.endIndex {
            guard text[index].isASCII, text[index].isNumber else {
                index = text.index(after: index)
                continue
            }
            let start = index
            while index < text.endIndex, continues(text, at: index) { index = text.index(after: index) }
            let previous = start > text.startIndex ? text[text.index(before: start)] : " "
            if previous.isASCII, previous.isLetter || previous == "-" && start > text.index(after: text.startIndex)
                && text[text.index(start, offsetBy: -2)].isLetter { continue }
            let written = String(text[start..<index])
            guard let value = Double(written.filter { $0 != "," }) else { continue }
            var before = text[..<start]
            let after = text[index...]
            let kind = kind(before: &before, after: after)
            found.append(ScannedNumber(value: value, kind: kind, text: written, before: before, after: after))
        }
        return found
    }

    private static func continues(_ text: String, at index: String.Index) -> Bool {
        let character = text[index]
        if character.isASCII, character.isNumber { return true }
        guard character == "." || character == "," else { return false }
        let next = text.index(after: index)
        return next < text.endIndex && text[next].isASCII && text[next].isNumber
    }

    private static func kind(before: inout Substring, after: Substring) -> Kind {
        for sign in ["¥", "￥", "$", "€", "£", "cny ", "usd ", "rmb "] where before.hasSuffix(sign) {
            before = before.dropLast(sign.count)
            return .money
        }
        let rest = after.drop { $0 == " " }
        if ["元", "块", "yuan", "rmb", "cny", "dollars", "bucks"].contains(where: { rest.hasPrefix($0) }) { return .money }
        if rest.hasPrefix("%") || rest.hasPrefix("％") || rest.hasPrefix("percent") { return .percent }
        return rest.hasPrefix("折") ? .tenthsOfPrice : .plain
    }

    private static func englishNumerals(in text: String, _ words: GuardWords) -> [ScannedNumber] {
        words.numerals.compactMap { word, value in
            WordMatch.range(of: word, in: text[...]).map {
                ScannedNumber(value: value, kind: .plain, text: word, before: text[..<$0.lowerBound], after: text[$0.upperBound...])
            }
        }
    }

    private static let numerals: [Character: Double] = [
        "两": 2, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10, "百": 100, "千": 1000, "万": 10_000,
    ]
    private static let counted: Set<Character> = [
        "款", "个", "件", "种", "元", "块", "折", "分", "天", "年", "月", "日", "人", "位", "条", "小", "星", "倍", "双", "副", "台", "只", "成", "克", "毫",
    ]

    /// A Chinese numeral before a measure word: 三款, 两年, 八折. 一 is left out: it says nothing in 一款, 一下, 一起.
    private static func chineseNumerals(in text: String) -> [ScannedNumber] {
        var found: [ScannedNumber] = []
        var index = text.startIndex
        while index < text.endIndex {
            let start = index
            var value = 0.0
            while index < text.endIndex, let digit = numerals[text[index]] {
                value = digit >= 10 ? max(value, 1) * digit : value + digit
                index = text.index(after: index)
            }
            guard index > start else {
                index = text.index(after: index)
                continue
            }
            guard index < text.endIndex, counted.contains(text[index]) else { continue }
            let kind: Kind = text[index] == "折" ? .tenthsOfPrice : "元块".contains(text[index]) ? .money : .plain
            found.append(ScannedNumber(
                value: value, kind: kind, text: String(text[start..<index]), before: text[..<start], after: text[index...]))
        }
        return found
    }
}
