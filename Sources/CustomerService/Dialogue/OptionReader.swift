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
        /// Its words, without those that all values of the option have.
        var words: [String]
        var all: [String]
        var compact: String
        /// Likewise as it is written, without marks.
        var written: String
        /// "1000ml" as 1l.
        var inLitres: String? {
            guard compact.hasSuffix("ml"), let millilitres = Int(compact.dropLast(2)), millilitres % 250 == 0 else { return nil }
            return millilitres % 1000 == 0 ? "\(millilitres / 1000)l" : "\(Double(millilitres) / 1000)l"
        }
        /// Words that only this value of the option has; one of them says it.
        var telling: Set<String>
    }

    let product: Product
    let keys: [AttributeID: [String]]
    private let values: [Value]
    private let stemmer: Stemmer
    private let keyStems: [AttributeID: [String]]

    /// O(values) in the product's variants.
    init(product: Product, stemmer: Stemmer) {
        self.product = product
        self.stemmer = stemmer
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
            let words = all.map { OptionWords.normal(ServiceText($0, stemmer: stemmer).words, stemmer: stemmer) }
            let counts = Dictionary(words.flatMap { Set($0) }.map { ($0, 1) }, uniquingKeysWith: +)
            for (value, list) in zip(all, words) {
                let own = list.filter { counts[$0] == 1 || counts[$0] != all.count }
                let telling = Set(list.filter { counts[$0] == 1 && $0.count > 2 && $0.contains(where: \.isLetter) })
                let short = own.isEmpty ? list : own
                values.append(Value(key: key, value: value, words: short, all: list, compact: list.joined(), written: Self.bare(value), telling: telling))
            }
        }
        self.values = values.sorted { $0.words.count > $1.words.count }
    }

    private func normal(_ words: [ServiceText.Word]) -> [String] { OptionWords.normal(words, stemmer: stemmer) }

    /// The mentions in `words`, from the left, none overlapping another.
    /// - Parameter isTarget: bare numbers and sizes count, as in the answer to "which size?".
    func mentions(in words: [ServiceText.Word], isTarget: Bool = true) -> [Mention] {
        let normal = normal(words)
        var found: [Mention] = []
        var place = 0
        while place < words.count {
            guard let mention = mention(at: place, words, normal, isTarget) else {
                place += 1
                continue
            }
            place = mention.range.upperBound
            // "Google Home" is no HomeKit beside it; "Wi-Fi and cellular" is the value that is both.
            if let last = found.last, last.key == mention.key, last.value != mention.value {
                let isTouching = last.range.upperBound == mention.range.lowerBound && words[mention.range.lowerBound].before < .comma
                let isOneOfBoth = mention.range.lowerBound - last.range.upperBound <= 1 && Self.bare(mention.value).contains(Self.bare(last.value))
                if isOneOfBoth { found.removeLast() } else if isTouching, mention.range.count == 1 { continue }
            }
            found.append(mention)
        }
        return shared(found, words, normal) + yesNoMentions(words, normal)
    }

    /// "Medium, high ventilation": of two values of one option, the one that another option has, too, is that one's.
    private func shared(_ found: [Mention], _ words: [ServiceText.Word], _ normal: [String]) -> [Mention] {
        var found = found
        for place in found.indices where found.contains(where: { $0.key == found[place].key && $0.value != found[place].value }) {
            let mention = found[place]
            let start = mention.range.lowerBound
            let other = values.first { value in
                value.key != mention.key && !found.contains { $0.key == value.key } && !nearKey(mention.key, start, 1, normal, within: 2)
                    && (value.written == words[start].text || Self.letterSizes[normal[start]] == value.written && value.key.rawValue.contains("size"))
            }
            if let other { found[place] = Mention(key: other.key, value: other.value, range: mention.range) }
        }
        return found
    }

    private static func bare(_ text: String) -> String { text.lowercased().filter { $0.isLetter || $0.isNumber || $0 == "%" } }

    private func mention(at place: Int, _ words: [ServiceText.Word], _ normal: [String], _ isTarget: Bool) -> Mention? {
        var best: (Mention, Int)?
        for value in values where value.value != "yes" && value.value != "no" && value.value != "none" {
            let length = matchLength(of: value, at: place, words, normal, isTarget)
            guard length > 0 else { continue }
            let distance = keyDistance(value.key, place, length, words, normal)
            if best.map({ (length, -distance) > ($0.0.range.count, -$0.1) }) ?? true {
                best = (Mention(key: value.key, value: value.value, range: place..<place + length), distance)
            }
        }
        if let best { return best.0 }
        return negated(at: place, words, normal)
    }

    private func matchLength(
        of value: Value, at place: Int, _ words: [ServiceText.Word], _ normal: [String], _ isTarget: Bool
    ) -> Int {
        // The whole value, written in one or several words.
        var joined = "", written = ""
        var end = place
        while end < words.count, joined.count < value.compact.count || written.count < value.written.count, end == place || words[end].before < .bracket {
            joined += normal[end]
            written += words[end].text
            end += 1
            if joined == value.compact || written == value.written || joined == value.inLitres {
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
        // "60 W": a number, and what all values of the option go on with.
        if value.all.count > 2, place + 1 < words.count, Array(normal[place...(place + 1)]) == Array(value.all.prefix(2)) { return 2 }
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
        "small": "s", "medium": "m", "larg": "l", "large": "l", "xlarge": "xl", "xs": "xs", "s": "s", "m": "m", "l": "l", "xl": "xl", "xxl": "xxl",
    ]
    private static let verbs: Set<String> = ["adjust", "custom", "exchang", "return", "full", "full", "stand", "medium", "expect"]

    /// A bare number or letter says a value only beside the option's name, as an answer, or as a capital.
    private func isSaid(_ value: Value, at place: Int, _ words: [ServiceText.Word], _ normal: [String], _ isTarget: Bool) -> Bool {
        if nearKey(value.key, place, 1, normal) { return true }
        if value.compact.allSatisfy(\.isLetter) { return words[place].original == value.value }
        return isTarget && Double(value.compact).map { $0 >= 5 } == true && keys[value.key]?.allSatisfy { Double($0) != nil } == true
    }

    private func nearKey(_ key: AttributeID, _ place: Int, _ length: Int, _ normal: [String], within reach: Int = 3) -> Bool {
        let near = normal[max(0, place - reach)..<min(normal.count, place + length + 2)]
        return keyStems[key]?.contains { near.contains($0) } == true
    }

    /// How far the option's name is from a value, in words; what stands behind it is nearer, and marks are walls.
    private func keyDistance(_ key: AttributeID, _ place: Int, _ length: Int, _ words: [ServiceText.Word], _ normal: [String]) -> Int {
        guard let stems = keyStems[key] else { return 9 }
        func isName(_ place: Int) -> Bool { stems.contains { normal[place] == $0 || words[place].stem == $0 } }
        var nearest = 9
        var after = place + length
        while after < words.count, after - place - length < 3, words[after].before < .comma {
            if isName(after) { nearest = min(nearest, 2 * (after - place - length)) }
            after += 1
        }
        var before = place - 1
        while before >= 0, place - before <= 3, words[before + 1].before < .comma {
            if isName(before) { nearest = min(nearest, 2 * (place - before) - 1) }
            before -= 1
        }
        return nearest
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
    private func yesNoMentions(_ words: [ServiceText.Word], _ normal: [String]) -> [Mention] {
        var mentions: [Mention] = []
        for (key, all) in keys.sorted(by: { $0.key < $1.key }) where Set(all).isSubset(of: ["yes", "no"]) {
            guard let first = keyStems[key]?.first else { continue }
            for place in normal.indices.reversed() where Self.names(words[place], normal[place], first) {
                let before = words[max(0, place - 4)..<place].map(\.text)
                let after = words[(place + 1)..<Swift.min(words.count, place + 3)].map(\.text)
                let isNo = before.contains { ["not", "no", "non", "isnt", "without", "dont", "doesnt", "arent", "lacks"].contains($0) } || after.contains("no")
                mentions.append(Mention(key: key, value: isNo ? "no" : "yes", range: place..<place + 1))
                break
            }
        }
        return mentions
    }

    /// "Waterproof" and "water resistant" are one.
    private static func names(_ word: ServiceText.Word, _ normal: String, _ first: String) -> Bool {
        normal == first || first.count > 5 && normal.hasPrefix(first.prefix(6)) || first.hasPrefix("water") && ["water", "waterproof"].contains(word.text)
    }

    /// The option that `words` name by its name or what it measures.
    func key(namedIn words: some Collection<ServiceText.Word>) -> AttributeID? {
        let stems = words.map { OptionWords.normal($0, stemmer: stemmer) } + words.map(\.stem)
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
