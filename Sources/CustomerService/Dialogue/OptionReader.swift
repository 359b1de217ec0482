import Commerce
import Text

/// Finds the options of one product in words: "clicky", "15 inch", "not waterproof", "no backlight".
struct OptionReader: Sendable {
    struct Mention: Hashable, Sendable {
        var key: AttributeID
        var value: String
        var range: Range<Int>
    }

    struct Value: Sendable {
        var key: AttributeID
        var value: String
        /// All its words.
        var words: [String]
        var compact: String
        /// Words that only this value of the option has; one of them says it.
        var telling: Set<String>
    }

    let product: Product
    let keys: [AttributeID: [String]]
    private let values: [Value]
    private let keyStems: [AttributeID: [String]]

    /// O(values) in the product's variants.
    init(product: Product, stemmer: Stemmer) {
        self.product = product
        var keys: [AttributeID: [String]] = [:]
        for variant in product.variants {
            for (key, value) in variant.options where keys[key]?.contains(value) != true { keys[key, default: []].append(value) }
        }
        self.keys = keys
        keyStems = Dictionary(uniqueKeysWithValues: keys.keys.map { key in
            (key, ServiceText(key.rawValue, stemmer: stemmer).words.map(\.stem))
        })
        var values: [Value] = []
        for (key, all) in keys.sorted(by: { $0.key < $1.key }) {
            let words = all.map { Self.normal(ServiceText($0, stemmer: stemmer).words) }
            let counts = Dictionary(words.flatMap { Set($0) }.map { ($0, 1) }, uniquingKeysWith: +)
            for (value, list) in zip(all, words) {
                let own = list.filter { counts[$0] == 1 || counts[$0] != all.count }
                let telling = Set(list.filter { counts[$0] == 1 && $0.count > 2 && $0.contains(where: \.isLetter) })
                let short = own.isEmpty ? list : own
                values.append(Value(key: key, value: value, words: short, compact: list.joined(), telling: telling))
            }
        }
        self.values = values.sorted { $0.words.count > $1.words.count }
    }

    /// Number words as digits, units by one name.
    private static func normal(_ words: [ServiceText.Word]) -> [String] { words.map { normal($0) } }

    private static let synonyms: [String: String] = [
        "two": "2", "three": "3", "four": "4", "five": "5", "six": "6", "eight": "8", "ten": "10", "grey": "gray", "inches": "inch", "in": "inch",
        "foot": "ft", "feet": "ft", "liter": "l", "liters": "l", "litre": "l", "litres": "l", "pound": "lbs", "pounds": "lbs", "lb": "lbs",
        "hour": "hours", "hr": "hours", "hrs": "hours", "millimeter": "mm", "mah": "mah", "cup": "cups", "piece": "pieces", "wifi": "wifi",
        "plug": "adapter", "wooden": "wood", "golden": "gold", "gigabyte": "gb", "gigabytes": "gb", "gigs": "gb", "megapixels": "mp", "megapixel": "mp",
        "terabyte": "tb", "spacegray": "gray", "degree": "degrees", "milliliters": "ml", "fluffy": "fleece", "canine": "pet",
    ]

    private static func normal(_ word: ServiceText.Word) -> String { synonyms[word.text] ?? (word.text.count > 3 ? word.stem : word.text) }

    /// The mentions in `words`, from the left, none overlapping another.
    /// - Parameter isTarget: bare numbers and sizes count, as in the answer to "which size?".
    func mentions(in words: [ServiceText.Word], isTarget: Bool = true) -> [Mention] {
        let normal = Self.normal(words)
        var found: [Mention] = []
        var place = 0
        while place < words.count {
            if let mention = mention(at: place, words, normal, isTarget) {
                found.append(mention)
                place = mention.range.upperBound
            } else {
                place += 1
            }
        }
        return found + yesNoMentions(words, normal, besides: found)
    }

    private func mention(at place: Int, _ words: [ServiceText.Word], _ normal: [String], _ isTarget: Bool) -> Mention? {
        var best: (Mention, Int)?
        for value in values where value.value != "yes" && value.value != "no" && value.value != "none" {
            let length = matchLength(of: value, at: place, words, normal, isTarget)
            if length > 0, length > best.map({ $0.0.range.count }) ?? 0 || (length == best?.0.range.count && nearKey(value.key, place, length, normal)) {
                best = (Mention(key: value.key, value: value.value, range: place..<place + length), length)
            }
        }
        if let best { return best.0 }
        return negated(at: place, words, normal)
    }

    private func matchLength(
        of value: Value, at place: Int, _ words: [ServiceText.Word], _ normal: [String], _ isTarget: Bool
    ) -> Int {
        // The whole value, written in one or several words.
        var joined = ""
        var end = place
        while end < words.count, joined.count < value.compact.count, end == place || words[end].before < .bracket {
            joined += normal[end]
            end += 1
            if joined == value.compact {
                let isBare = value.compact.count <= 2 && !(value.compact.contains(where: \.isNumber) && value.compact.contains(where: \.isLetter))
                if isBare, !isSaid(value, at: place, words, normal, isTarget) { continue }
                return end - place
            }
        }
        let run = value.words
        if run.count < 4, !run.isEmpty, place + run.count <= words.count, Array(normal[place..<place + run.count]) == run,
            run.joined().count > 2 || run.count > 1
        {
            return run.count
        }
        if let size = Self.letterSizes[normal[place]], value.value.lowercased() == size, value.key.rawValue.contains("size") { return 1 }
        if value.telling.contains(normal[place]) || value.telling.contains(words[place].text) { return 1 }
        let text = words[place].text
        if isTarget, text.count >= 4, !Self.verbs.contains(words[place].stem),
            value.telling.contains(where: { $0.hasPrefix(text) || (text.hasPrefix($0) && $0.count >= 5) })
        {
            return 1
        }
        return 0
    }

    private static let letterSizes = [
        "small": "s", "medium": "m", "larg": "l", "large": "l", "xlarge": "xl", "extralarge": "xl", "xs": "xs", "s": "s", "m": "m", "l": "l", "xl": "xl", "xxl": "xxl",
    ]
    private static let verbs: Set<String> = ["adjust", "custom", "exchang", "return", "full", "full", "stand", "medium", "expect"]

    /// A bare number or letter says a value only beside the option's name, as an answer, or as a capital.
    private func isSaid(_ value: Value, at place: Int, _ words: [ServiceText.Word], _ normal: [String], _ isTarget: Bool) -> Bool {
        if nearKey(value.key, place, 1, normal) { return true }
        if value.compact.allSatisfy(\.isLetter) { return words[place].original == value.value }
        return isTarget && Double(value.compact).map { $0 >= 5 } == true && keys[value.key]?.allSatisfy { Double($0) != nil } == true
    }

    private func nearKey(_ key: AttributeID, _ place: Int, _ length: Int, _ normal: [String]) -> Bool {
        let near = normal[max(0, place - 3)..<min(normal.count, place + length + 2)]
        return keyStems[key]?.contains { near.contains($0) } == true
    }

    /// "no backlight", "without armrests": the value that says there is none.
    private func negated(at place: Int, _ words: [ServiceText.Word], _ normal: [String]) -> Mention? {
        guard ["no", "without", "none"].contains(words[place].text) else { return nil }
        for (key, all) in keys.sorted(by: { $0.key < $1.key }) where all.contains("none") {
            let near = normal[(place + 1)..<Swift.min(normal.count, place + 3)]
            if keyStems[key]?.contains(where: { near.contains($0) }) == true || (words[place].text == "none" && keys.values.count { $0.contains("none") } == 1) {
                return Mention(key: key, value: "none", range: place..<Swift.min(words.count, place + 2))
            }
        }
        return nil
    }

    /// Options that are yes or no are said by their name: "waterproof", "not water resistant".
    private func yesNoMentions(_ words: [ServiceText.Word], _ normal: [String], besides found: [Mention]) -> [Mention] {
        var mentions: [Mention] = []
        for (key, all) in keys.sorted(by: { $0.key < $1.key }) where Set(all).isSubset(of: ["yes", "no"]) {
            guard let first = keyStems[key]?.first else { continue }
            for place in normal.indices.reversed() where normal[place] == first || (first.count > 5 && normal[place].hasPrefix(first.prefix(6))) {
                let before = words[max(0, place - 4)..<place].map(\.text)
                let after = words[(place + 1)..<Swift.min(words.count, place + 3)].map(\.text)
                let isNo = before.contains { ["not", "no", "non", "isnt", "without", "dont", "doesnt", "arent", "lacks"].contains($0) } || after.contains("no")
                mentions.append(Mention(key: key, value: isNo ? "no" : "yes", range: place..<place + 1))
                break
            }
        }
        return mentions
    }

    /// The option that `words` name by its name or what it measures.
    func key(namedIn words: some Collection<ServiceText.Word>) -> AttributeID? {
        let stems = words.map { Self.normal($0) } + words.map(\.stem)
        return keys.keys.sorted().first { key in keyStems[key]?.contains { stem in stem.count > 2 && stems.contains(stem) } == true }
    }

    /// All options that are named.
    func keys(namedIn words: some Collection<ServiceText.Word>) -> Set<AttributeID> {
        let stems = Set(words.map(\.stem))
        return Set(keys.keys.filter { key in
            keyStems[key]?.contains { stem in stem.count > 2 && stems.contains(stem) } == true
        })
    }
}
