import Commerce

/// The options of a product's variants as customers name them, in any language the vocabulary has: 黑色, "navy", "41".
struct VariantNames {
    private struct Name {
        var characters: [Character]
        var key: AttributeID
        var value: String
    }

    let product: Product
    /// The longest first, so that 粉红 is not read as 红.
    private let names: [Name]

    init(of product: Product, in vocabulary: Vocabulary) {
        self.product = product
        var values: [AttributeID: [String: Set<String>]] = [:]
        for variant in product.variants {
            for (key, value) in variant.options { values[key, default: [:]][value, default: []].insert(value) }
        }
        // What the shop calls by name and this product does not come in is still what was asked for.
        for key in values.keys {
            for known in vocabulary.attributes[key]?.values ?? [] { values[key]?[known.id, default: []].formUnion(known.names.all + [known.id]) }
        }
        names = values.flatMap { key, values in
            values.flatMap { value, names in names.map { Name(characters: Array($0.lowercased()), key: key, value: value) } }
        }.filter { !$0.characters.isEmpty }.sorted {
            ($1.characters.count, String($0.characters), $0.key, $0.value) < ($0.characters.count, String($1.characters), $1.key, $1.value)
        }
    }

    /// What `text` wants in place of `current`. O(text times names).
    func wish(in text: String, current: OrderLine) -> VariantWish {
        var wish = VariantWish()
        for (key, values) in mentions(in: text) {
            // "The white one for a black one": what it is now only tells which is meant.
            let others = values.filter { $0 != current.options[key] }
            wish.wanted[key] = [others.last ?? values[values.count - 1]]
        }
        if let direction = Self.direction(in: text), let key = scaled(current), wish.wanted[key] == nil {
            wish.comparisons = [.init(key: key, direction: direction, amount: nil, isExtreme: false)]
        }
        return wish.wanted.allSatisfy({ $0.value == [current.options[$0.key] ?? ""] }) && wish.comparisons.isEmpty ? VariantWish() : wish
    }

    /// Values by attribute, in the order in which they stand.
    private func mentions(in text: String) -> [AttributeID: [String]] {
        let said = Array(text.lowercased())
        var isUsed = [Bool](repeating: false, count: said.count)
        var found: [(start: Int, key: AttributeID, value: String)] = []
        for name in names where name.characters.count <= said.count {
            for start in 0...(said.count - name.characters.count) where said[start] == name.characters[0] {
                let range = start..<start + name.characters.count
                guard said[range].elementsEqual(name.characters), !isUsed[range].contains(true), Self.isWhole(range, in: said) else { continue }
                for place in range { isUsed[place] = true }
                found.append((start, name.key, name.value))
            }
        }
        return Dictionary(grouping: found.sorted { $0.start < $1.start }, by: \.key).mapValues { $0.map(\.value) }
    }

    /// Letters and digits of the Latin script stand apart from what is beside them: "m" is not said by "from".
    private static func isWhole(_ range: Range<Int>, in said: [Character]) -> Bool {
        func joins(_ left: Character, _ right: Character) -> Bool {
            func isWordly(_ character: Character) -> Bool { character.isASCII && (character.isLetter || character.isNumber) }
            return isWordly(left) && isWordly(right)
        }
        if range.lowerBound > 0, joins(said[range.lowerBound - 1], said[range.lowerBound]) { return false }
        return range.upperBound == said.count || !joins(said[range.upperBound - 1], said[range.upperBound])
    }

    private static func direction(in text: String) -> VariantWish.Direction? {
        let text = text.lowercased()
        if larger.contains(where: text.contains) { return .up }
        return smaller.contains(where: text.contains) ? .down : nil
    }

    private static let larger = ["大一码", "大一号", "大半码", "大点", "大一点", "大些", "size up", "bigger", "larger", "half a size more"]
    private static let smaller = ["小一码", "小一号", "小半码", "小点", "小一点", "小些", "size down", "smaller", "half a size less"]

    /// The option that has a more and a less: a size before a weight.
    private func scaled(_ line: OrderLine) -> AttributeID? {
        let keys = line.options.keys.sorted { ($0 == "size" ? 0 : 1, $0) < ($1 == "size" ? 0 : 1, $1) }
        return keys.first { key in
            let values = product.variants.compactMap { $0.options[key] }
            return Set(values).count > 1 && line.options[key].flatMap { OptionScale.magnitude(of: $0, among: values) } != nil
        }
    }
}
