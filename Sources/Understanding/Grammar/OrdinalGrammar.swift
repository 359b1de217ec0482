/// References to the pane by number: "the second one", 第三个, "#2", "the first two", 最后一个.
enum OrdinalGrammar {
    enum Ordinal: Hashable, Sendable {
        /// Counted from 1.
        case position(Int)
        /// Counted from the end, the last being 1.
        case fromEnd(Int)
        /// The first so many.
        case first(Int)
        /// Both of what was spoken of last, else the first two.
        case both
        /// The last so many.
        case last(Int)
        /// All of what is shown.
        case all
        /// All but what was spoken of last.
        case rest
        /// The one of two that is not in focus.
        case other
        /// In the middle of what is shown.
        case middle
        /// Opened or spoken of last.
        case recent
        /// Opened or spoken of before that.
        case previous
    }

    static func ordinals(in atoms: [Atom]) -> [Mention<Ordinal>] {
        if atoms.count == 1, let value = atoms[0].value, (1...30).contains(value), value == value.rounded() {
            return [Mention(range: 0..<1, meaning: .position(Int(value)))]
        }
        func isElsewhere(_ range: Range<Int>) -> Bool { elsewhere.match(in: atoms, at: range.upperBound)?.meaning == true }
        let runs = atoms.indices.compactMap { run(atoms, at: $0) }.filter { !isElsewhere($0.range) }
        // 最后两个 and 后两个: the longer one.
        var found = runs.filter { one in !runs.contains { $0.range.lowerBound < one.range.lowerBound && $0.range.overlaps(one.range) } }
        found += groups.matches(in: atoms).filter { group in
            !isElsewhere(group.range) && !isTakenBack(group, in: atoms) && !found.contains { $0.range.overlaps(group.range) }
        }
        func isFree(_ range: Range<Int>) -> Bool { !found.contains { $0.range.overlaps(range) } }
        for index in atoms.indices {
            guard let mention = chinese(atoms, at: index) ?? english(atoms, at: index) ?? marked(atoms, at: index),
                isFree(mention.range), !isElsewhere(mention.range)
            else { continue }
            found.append(mention)
        }
        found += continued(found, in: atoms).filter { isFree($0.range) }
        // "Both the first and the third": the places say which two.
        let places = found.count { if case .position = $0.meaning { true } else { false } }
        if places > 1 { found.removeAll { $0.meaning == .both } }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let groups = PhraseTable<Ordinal>([
        ("first two|top two|前两|前二|" + MeasureWords.phrases(after: ["前两", "头两", "前俩", "前面两", "上面两"]), .first(2)),
        ("first three|top three|前三|头三个|" + MeasureWords.phrases(after: ["前三", "前面三", "上面三"]), .first(3)),
        ("last two|the last two|" + MeasureWords.phrases(after: ["后两", "最后两", "后面两", "下面两"]), .last(2)),
        (
            """
            both|both of them|both of these|either of them|either of these|either of those|neither of them|neither of these|neither of those|these two|those two|the two|the pair of them|\(MeasureWords.phrases(after: ["这两", "那两"]))|这俩|那俩|\
            \(MeasureWords.all.map { "两\($0)都" }.joined(separator: "|"))|两个都要|两个里|两款里|两个|两款|它们
            """, .both),
        (
            """
            all of them|all of these|all of those|all three|all four|all five|none of these|none of them|none of those|any of these|any of them|\
            这些都|全都要|全部都要|\(MeasureWords.phrases(after: ["这几", "那几"]))|一个都不|哪个都不|都不喜欢|都不好看|都不想要
            """, .all),
        ("last one|the last one|the last|and last|or last|最后|末一个|" + MeasureWords.phrases(after: ["最后一", "最后那", "末尾那", "末尾一"]), .fromEnd(1)),
        ("second to last|second last|倒数第二个|倒数第二", .fromEnd(2)),
        ("top one|the top one|topmost one|one at the top|one on top|one on the left|leftmost one|首个|" + MeasureWords.phrases(after: ["头一", "最上面那", "最上面的那", "最上边那", "最左边那", "最左边的那"]), .position(1)),
        ("bottom one|the bottom one|one at the bottom|one on the right|rightmost one|" + MeasureWords.phrases(after: ["最下面那", "最下面的那", "最下边那", "最底下那", "最右边那", "最右边的那"]), .fromEnd(1)),
        ("the other one|other one|" + MeasureWords.phrases(after: ["另一", "另外一", "另外那"]), .other),
        (
            """
            the last one i looked at|the last one i saw|the last one i opened|the last one i asked about|the last one you showed|the one i just looked at|the one i looked at|\
            the one i just saw|the one i just opened|the one you just showed|the one you showed me|the one you just mentioned|the one we talked about|the one we just talked about|\
            that one again|the one from before
            """, .recent),
        (MeasureWords.phrases(after: ["刚才那", "刚才的那", "刚才看的那", "刚才说的那", "刚刚那", "刚刚的那", "刚刚看的那", "刚看的那", "刚说的那", "刚提到的那", "刚刚说的那", "刚才提到的那", "刚打开的那", "刚才打开的那", "刚点开的那", "刚才问的那", "刚问的那", "之前那", "之前看的那", "方才那"]), .recent),
        ("the rest|the rest of them|the others|the remaining ones|剩下的|其余的|其余几个|剩下几个|剩下那几个|其余那几个|另外几个|另外那几个", .rest),
        ("the middle one|middle one|the one in the middle|one in the middle|中间的|" + MeasureWords.phrases(after: ["中间那", "中间的那", "中间这", "当中那"]), .middle),
        ("the one before|the one before that|the previous one|previous one|上一个|上一款|上一件|前一个|再前面那个", .previous),
    ])

    /// What makes of a number or of "last" something else than a place in the pane: "first time", 第一次, 上一个订单.
    private static let elsewhere = PhraseTable<Bool>([
        (
            """
            time|times|hand|aid|class|order|orders|generation|gen|grade|floor|day|week|month|year|season|birthday|half|place|version|edition|anniversary|language|search|list|page|\
            of all|party|thing|night|purchase|question|try|line|step|\
            次|代|天|季|年|月|周|名|步|期|版|方|眼|时间|人|层|批|遍|回|页|章|胎|反应|点|条评|笔|单|位客|个订单|个搜索|个列表|个问题|个月|个孩子|个宝宝|台电脑|部手机|订单|搜索|列表
            """, true),
        ("条|名字|方便|人气|点开|点进|点击|点一下", false),
    ])

    /// 两个人用的, "the two of us": a number of people.
    private static func isTakenBack(_ mention: Mention<Ordinal>, in atoms: [Atom]) -> Bool {
        let (start, end) = (mention.range.lowerBound, mention.range.upperBound)
        // 只要两个, 来两款: a number of products to show.
        if case .both = mention.meaning, end - start == 2, counting.match(in: atoms, endingAt: start) != nil { return true }
        let next = end < atoms.count ? atoms[end].text : ""
        switch mention.meaning {
        case .both: return ["人", "第", "of", "月", "小", "星", "people", "person", "小时"].contains(next) && !(next == "of" && end + 1 < atoms.count && ["them", "these", "those"].contains(atoms[end + 1].text))
        case .fromEnd: return ["longer", "i", "years", "long", "for"].contains(next)
        default: return false
        }
    }

    private static let counting = PhraseTable<Bool>([("只要|来|给我|给我看|推荐|挑|选|先看|就看|列|加|买|拿|放|要|各|再放|装", true)])


    /// "First three", "top 4", "last two", 前面那两个, 后三个, "the other two"
    private static func run(_ atoms: [Atom], at index: Int) -> Mention<Ordinal>? {
        guard let side = sides.match(in: atoms, at: index), side.range.upperBound < atoms.count,
            let count = NumberGrammar.numbers(in: [atoms[side.range.upperBound]]).first?.meaning.low ?? (atoms[side.range.upperBound].text == "俩" ? 2 : nil),
            (2...9).contains(count), count == count.rounded()
        else { return nil }
        let end = side.range.upperBound + 1
        let isChinese = atoms[index].kind == .han
        if isChinese, end >= atoms.count || !MeasureWords.all.contains(atoms[end].text) { return nil }
        let range = index..<(isChinese ? end + 1 : end)
        return switch side.meaning {
        case .start: Mention(range: range, meaning: .first(Int(count)))
        case .end: Mention(range: range, meaning: .last(Int(count)))
        case .rest: Mention(range: range, meaning: .rest)
        }
    }

    private enum Side: Sendable { case start, end, rest }
    private static let sides = PhraseTable<Side>([
        ("first|top|前|头|前面|前面那|前面这|上面|上面那|最前面|最前面那|前头|前头那", .start),
        ("last|bottom|final|后|最后|后面|后面那|后面这|下面|下面那|最后面|最后面那|末尾|最后那|最下面|最下面那", .end),
        ("the other|the remaining|另外|另外那|其他|其他那|其余|剩下|剩下那|剩下的", .rest),
    ])

    /// 第二、四、五本: the numerals after it are places as well.
    private static func continued(_ found: [Mention<Ordinal>], in atoms: [Atom]) -> [Mention<Ordinal>] {
        var more: [Mention<Ordinal>] = []
        for mention in found where atoms[mention.range.lowerBound].text == "第" {
            var index = mention.range.upperBound
            while index + 1 < atoms.count, ["、", ",", "和", "跟"].contains(atoms[index].text), let value = numerals[atoms[index + 1].text] ?? atoms[index + 1].value.map({ Int($0) }),
                (1...20).contains(value), index + 2 >= atoms.count || atoms[index + 2].kind == .mark || MeasureWords.all.contains(atoms[index + 2].text) || ["和", "跟"].contains(atoms[index + 2].text)
            {
                more.append(Mention(range: index + 1..<index + 2, meaning: .position(value)))
                index += 2
            }
        }
        return more
    }

    private static let numerals = Dictionary(uniqueKeysWithValues: zip(["一", "二", "三", "四", "五", "六", "七", "八", "九"], 1...9))

    /// 第二个, 第3款, 2号, 第十
    private static func chinese(_ atoms: [Atom], at index: Int) -> Mention<Ordinal>? {
        if atoms[index].text == "第", index + 1 < atoms.count,
            let number = NumberGrammar.numbers(in: Array(atoms[(index + 1)...])).first, number.range.lowerBound == 0,
            number.meaning.low == number.meaning.low.rounded(), (1...99).contains(number.meaning.low)
        {
            return Mention(range: index..<index + 1 + number.range.upperBound, meaning: .position(Int(number.meaning.low)))
        }
        // 三号, but no 三号电池
        let isBattery = index + 2 < atoms.count && ["电", "线", "字", "店", "楼"].contains(atoms[index + 2].text)
        if let numeral = numerals[atoms[index].text], index + 1 < atoms.count, atoms[index + 1].text == "号", !isBattery {
            return Mention(range: index..<index + 2, meaning: .position(numeral))
        }
        if let value = atoms[index].value, index + 1 < atoms.count, atoms[index + 1].text == "号", (1...20).contains(value) {
            return Mention(range: index..<index + 2, meaning: .position(Int(value)))
        }
        return nil
    }

    private static let englishWords: [String: Int] = [
        "first": 1, "1st": 1, "second": 2, "2nd": 2, "third": 3, "3rd": 3, "fourth": 4, "4th": 4, "fifth": 5, "5th": 5,
        "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    ]

    /// "the second", "2nd", "number three", "option 2", "no. 4"
    private static func english(_ atoms: [Atom], at index: Int) -> Mention<Ordinal>? {
        let atom = atoms[index]
        if let position = englishWords[atom.text] {
            // "first of May", "look at backpacks first": no place in the pane.
            let next = index + 1 < atoms.count ? atoms[index + 1].text : ""
            guard next != "of" || index + 2 < atoms.count && ["the", "these", "those", "them"].contains(atoms[index + 2].text) else { return nil }
            let isLast = !atoms[(index + 1)...].contains { $0.kind != .mark }
            let before = index > 0 ? atoms[index - 1].text : ""
            if position == 1, isLast, index > 0, !["the", "and", "or", "vs", "versus", "with", "my", "than", ","].contains(before) { return nil }
            return Mention(range: index..<index + 1, meaning: .position(position))
        }
        if let value = atom.value, index + 1 < atoms.count, ["st", "nd", "rd", "th"].contains(atoms[index + 1].text) {
            return Mention(range: index..<index + 2, meaning: .position(Int(value)))
        }
        return nil
    }

    /// "#2", "number 2", "option two"; and bare small numbers joined in a comparison: "1 or 3", "compare 2 and 4".
    private static func marked(_ atoms: [Atom], at index: Int) -> Mention<Ordinal>? {
        let text = atoms[index].text
        guard marks.contains(text) || acts.contains(text) else { return joined(atoms, at: index) }
        // "About 4 people"; "what about 4" and "tell me about 4" mean a place.
        if text == "about", index == 0 || !["me", "what", "how"].contains(atoms[index - 1].text) { return nil }
        var next = index + 1
        if next < atoms.count, atoms[next].text == "." || atoms[next].text == "#" { next += 1 }
        guard next < atoms.count, let number = NumberGrammar.numbers(in: [atoms[next]]).first,
            (1...30).contains(number.meaning.low)
        else { return nil }
        // "Pick 2 watches" counts.
        if acts.contains(text), next + 1 < atoms.count, atoms[next + 1].kind != .mark, !["and", "please", "again", "then", "instead", "from", "too", "out", "off", "back"].contains(atoms[next + 1].text) { return nil }
        return Mention(range: index..<next + 1, meaning: .position(Int(number.meaning.low)))
    }

    private static let marks: Set<String> = ["#", "number", "no", "option", "item", "nr", "product"]
    /// "open 3": no quantity can be meant.
    private static let acts: Set<String> = ["open", "choose", "pick", "select", "remove", "delete", "about"]

    private static func joined(_ atoms: [Atom], at index: Int) -> Mention<Ordinal>? {
        guard let value = atoms[index].value, (1...20).contains(value), value == value.rounded() else { return nil }
        let joints: Set<String> = ["and", "or", "vs", "versus", "with", "和", "跟", "与", "比", "还", "&", ",", "、"]
        let before = index > 0 ? atoms[index - 1].text : ""
        let after = index + 1 < atoms.count ? atoms[index + 1].text : ""
        let opensComparison = ["compare", "between", "对", "比", "较"].contains(before)
        let next = index + 2 < atoms.count ? atoms[index + 2].value : nil
        let previous = index >= 2 ? atoms[index - 2].value : nil
        let isPair = joints.contains(after) && (next.map { $0 <= 20 } ?? false) || joints.contains(before) && (previous.map { $0 <= 20 } ?? false)
        // "Take 2 out"
        let isTakenOut = ["take", "get", "pull"].contains(before) && ["out", "off"].contains(after)
        guard opensComparison || isPair || isTakenOut else { return nil }
        return Mention(range: index..<index + 1, meaning: .position(Int(value)))
    }
}
