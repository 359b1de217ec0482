extension GuardWords {
    /// A mention of items at the start of `text`: "number 2", "numbers 2 and 3", "the second", "#2"; 2号, 第2款, 第二个.
    /// - Returns: the items' numbers and how many characters name them.
    func mention(at text: Substring, after previous: Character?) -> (numbers: [Int], length: Int)? {
        isChinese ? chineseMention(text) : englishMention(text, after: previous)
    }

    private static let ordinals = [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    ]

    private func englishMention(_ text: Substring, after previous: Character?) -> (numbers: [Int], length: Int)? {
        if let previous, previous.isLetter || previous.isNumber, MaskedSentence.index(of: previous) == nil { return nil }
        if text.first == "#", let (number, length) = Self.integer(text.dropFirst()) { return ([number], length + 1) }
        let folded = text.prefix(24).lowercased()
        for (place, ordinal) in Self.ordinals.enumerated() {
            for noun in ["one", "item", "option", "product", "pick", "choice"] {
                let phrase = "the \(ordinal) \(noun)"
                if folded.hasPrefix(phrase) { return ([place + 1], phrase.count) }
            }
        }
        for word in ["numbers ", "number ", "items ", "item ", "options ", "option ", "no. ", "nos. "] where folded.hasPrefix(word) {
            return Self.integers(text.dropFirst(word.count)).map { ($0.numbers, $0.length + word.count) }
        }
        return nil
    }

    /// "2", "2 and 3", "2, 3 and 4".
    private static func integers(_ text: Substring) -> (numbers: [Int], length: Int)? {
        guard let (first, firstLength) = integer(text) else { return nil }
        var (numbers, length) = ([first], firstLength)
        var rest = text.dropFirst(firstLength)
        scan: while true {
            for glue in [", and ", ", ", " and ", " & "] where rest.hasPrefix(glue) {
                guard let (next, nextLength) = integer(rest.dropFirst(glue.count)) else { break scan }
                numbers.append(next)
                length += glue.count + nextLength
                rest = rest.dropFirst(glue.count + nextLength)
                continue scan
            }
            break
        }
        return (numbers, length)
    }

    private static let digits: [Character: Int] = [
        "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
    ]
    private static let measures: Set<Character> = ["款", "个", "件", "副", "双", "台", "条", "只", "项", "种", "号", "把", "瓶", "包", "本", "盒"]

    private func chineseMention(_ text: Substring) -> (numbers: [Int], length: Int)? {
        if text.first == "第" {
            let rest = text.dropFirst()
            let number = Self.integer(rest) ?? rest.first.flatMap { Self.digits[$0] }.map { ($0, 1) }
            guard let (value, length) = number, let measure = rest.dropFirst(length).first, Self.measures.contains(measure) else {
                return nil
            }
            return ([value], length + 2)
        }
        guard let (value, length) = Self.integer(text), text.dropFirst(length).first == "号" else { return nil }
        return ([value], length + 1)
    }

    private static func integer(_ text: Substring) -> (Int, Int)? {
        let digits = text.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.count < 4, let value = Int(digits) else { return nil }
        let after = text.dropFirst(digits.count)
        // "2.5" and "2,500" are amounts.
        if let point = after.first, ".,".contains(point), after.dropFirst().first?.isNumber == true { return nil }
        return (value, digits.count)
    }
}
