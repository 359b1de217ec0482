/// References to the pane by number: "the second one", 第三个, "#2", "the first two", 最后一个.
enum OrdinalGrammar {
    enum Ordinal: Hashable, Sendable {
        /// Counted from 1.
        case position(Int)
        /// Counted from the end, the last being 1.
        case fromEnd(Int)
        /// The first so many.
        case first(Int)
        /// Both or all of what is shown or was compared.
        case all
    }

    static func ordinals(in atoms: [Atom]) -> [Mention<Ordinal>] {
        if atoms.count == 1, let value = atoms[0].value, (1...30).contains(value), value == value.rounded() {
            return [Mention(range: 0..<1, meaning: .position(Int(value)))]
        }
        var found = groups.matches(in: atoms)
        func isFree(_ range: Range<Int>) -> Bool { !found.contains { $0.range.overlaps(range) } }
        for index in atoms.indices {
            guard let mention = chinese(atoms, at: index) ?? english(atoms, at: index) ?? marked(atoms, at: index),
                isFree(mention.range)
            else { continue }
            found.append(mention)
        }
        return found.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static let groups = PhraseTable<Ordinal>([
        ("first two|top two|前两个|前两款|前两|前二|头两个", .first(2)),
        ("first three|top three|前三个|前三款|前三", .first(3)),
        ("both|both of them|these two|the two|这两个|那两个|这两款|两个都|两款都|两个|两款|都要|它们", .all),
        ("last one|the last one|the last|最后一个|最后一款|最后那个|最后|末一个", .fromEnd(1)),
        ("second to last|second last|倒数第二个|倒数第二", .fromEnd(2)),
        ("top one|the top one|头一个|首个", .position(1)),
    ])

    /// 第二个, 第3款, 2号, 第十
    private static func chinese(_ atoms: [Atom], at index: Int) -> Mention<Ordinal>? {
        if atoms[index].text == "第", index + 1 < atoms.count,
            let number = NumberGrammar.numbers(in: Array(atoms[(index + 1)...])).first, number.range.lowerBound == 0,
            number.meaning.low == number.meaning.low.rounded(), (1...99).contains(number.meaning.low)
        {
            return Mention(range: index..<index + 1 + number.range.upperBound, meaning: .position(Int(number.meaning.low)))
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
            // "first time", "second hand" and "10 seconds" count nothing in the pane.
            let next = index + 1 < atoms.count ? atoms[index + 1].text : ""
            guard !["time", "hand", "aid", "class", "of", "order"].contains(next) else { return nil }
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
        guard ["#", "number", "no", "option", "item", "nr", "product"].contains(text) else { return joined(atoms, at: index) }
        var next = index + 1
        if next < atoms.count, atoms[next].text == "." || atoms[next].text == "#" { next += 1 }
        guard next < atoms.count, let number = NumberGrammar.numbers(in: [atoms[next]]).first,
            (1...30).contains(number.meaning.low)
        else { return nil }
        return Mention(range: index..<next + 1, meaning: .position(Int(number.meaning.low)))
    }

    private static func joined(_ atoms: [Atom], at index: Int) -> Mention<Ordinal>? {
        guard let value = atoms[index].value, (1...20).contains(value), value == value.rounded() else { return nil }
        let joints: Set<String> = ["and", "or", "vs", "versus", "with", "和", "跟", "与", "还", "&", ",", "、"]
        let before = index > 0 ? atoms[index - 1].text : ""
        let after = index + 1 < atoms.count ? atoms[index + 1].text : ""
        let opensComparison = ["compare", "between", "对", "比", "较"].contains(before)
        let next = index + 2 < atoms.count ? atoms[index + 2].value : nil
        let previous = index >= 2 ? atoms[index - 2].value : nil
        let isPair = joints.contains(after) && (next.map { $0 <= 20 } ?? false) || joints.contains(before) && (previous.map { $0 <= 20 } ?? false)
        guard opensComparison || isPair else { return nil }
        return Mention(range: index..<index + 1, meaning: .position(Int(value)))
    }
}
