import Commerce

/// Reads what is wanted in place of a product from the words said of it.
struct VariantWishReader: Sendable {
    let options: OptionReader

    init(options: OptionReader) { self.options = options }

    func wish(in words: [ServiceText.Word]) -> VariantWish {
        var wish = VariantWish()
        let known = Set(options.product.variants.map(\.id.rawValue))
        wish.ids = words.map(\.text).filter(known.contains).map { VariantID($0) }
        readPrice(words, &wish)
        var free = freeRange(in: words)
        if let said = free { free = readFree(words, said, &wish) }
        let preferring = preferenceRanges(in: words)
        let mentions = options.mentions(in: words)
        var comparisons = readComparisons(words, mentions: mentions)
        var last: [AttributeID: OptionReader.Mention] = [:]
        for mention in mentions.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
            let place = mention.range.lowerBound
            if mention.range.count > 1 { comparisons.removeAll { $0.range.overlaps(mention.range) } }
            if comparisons.contains(where: { $0.range.overlaps(mention.range) }) { continue }
            if let free, free.contains(place) { continue }
            // "Not waterproof" was read as a no already.
            let isSwitch = mention.value == "yes" || mention.value == "no"
            if !isSwitch, isExcluded(at: place, in: words) {
                wish.excluded[mention.key, default: []].insert(mention.value)
            } else if preferring.contains(where: { $0.contains(place) }) {
                if wish.preferences[mention.key]?.contains(mention.value) != true { wish.preferences[mention.key, default: []].append(mention.value) }
            } else {
                if let before = last[mention.key], isCorrected(between: before.range.upperBound, place, words) { wish.wanted[mention.key] = [] }
                if wish.wanted[mention.key]?.contains(mention.value) != true { wish.wanted[mention.key, default: []].append(mention.value) }
                last[mention.key] = mention
            }
        }
        // Of two, not the one is the other.
        for (key, out) in wish.excluded where wish.wanted[key] == nil {
            let left = (options.keys[key] ?? []).filter { !out.contains($0) }
            if left.count == 1 { (wish.wanted[key], wish.excluded[key]) = (left, nil) }
        }
        comparisons.removeAll { wish.wanted[$0.comparison.key] != nil }
        wish.comparisons = comparisons.map(\.comparison)
        for key in wish.wanted.keys { wish.preferences[key] = nil }
        readKept(words, mentions, &wish)
        return wish
    }

    private func readPrice(_ words: [ServiceText.Word], _ wish: inout VariantWish) {
        if words.contains(ServiceWords.cheapest) { wish.price = .down }
        if words.contains(ServiceWords.priciest) { wish.price = .up }
        if let said = words.firstRange(of: ServiceWords.atMost) {
            let amount = words[said.upperBound...].prefix(3).lazy.compactMap { Double($0.text) }.first
            let currency = options.product.price.currency
            if let amount, amount >= 5, let limit = Money(rounding: amount, currency) { wish.limit = limit.amount }
        }
    }

    // MARK: What may be anything, what is liked better

    private func freeRange(in words: [ServiceText.Word]) -> Range<Int>? {
        guard let said = words.firstRange(of: ServiceWords.free) else { return nil }
        return said.lowerBound..<clauseEnd(words, from: said.upperBound)
    }

    /// - Returns: where nothing else is to be read: what may be anything may be named before, too ("waterproof or not doesn't matter").
    private func readFree(_ words: [ServiceText.Word], _ range: Range<Int>, _ wish: inout VariantWish) -> Range<Int> {
        var start = range.lowerBound
        while start > 0, words[start].before < .comma { start -= 1 }
        let named = options.keys(namedIn: words[range])
        let before = named.isEmpty ? options.keys(namedIn: words[start..<range.lowerBound]) : []
        wish.free.formUnion(named.isEmpty ? before : named)
        if named.isEmpty, before.isEmpty { wish.isFreeOtherwise = true }
        return before.isEmpty ? range : start..<range.upperBound
    }

    private func preferenceRanges(in words: [ServiceText.Word]) -> [Range<Int>] {
        let behind = words.allRanges(of: ServiceWords.ifPossible).map { said in
            var start = said.lowerBound
            while start > 0, words[start].before < .comma { start -= 1 }
            return start..<said.lowerBound
        }
        return behind + words.allRanges(of: ServiceWords.prefer.filter { $0.stems.count == 1 }).map { said in
            let end = said.upperBound < words.count && words[said.upperBound].before == .sentence ? said.upperBound : clauseEnd(words, from: said.upperBound, at: .sentence)
            guard said.upperBound == min(end, words.count) else { return said.upperBound..<end }
            // "Polyester is what I'd prefer".
            var start = said.lowerBound
            while start > 0, words[start].before < .comma { start -= 1 }
            return start..<said.lowerBound
        }
    }

    private func clauseEnd(_ words: [ServiceText.Word], from start: Int, at gap: ServiceText.Gap = .comma) -> Int {
        var end = start
        while end < words.count, end == start || words[end].before < gap { end += 1 }
        return end
    }

    /// "instead of Apple HomeKit", "not the red one", "from red".
    private func isExcluded(at place: Int, in words: [ServiceText.Word]) -> Bool {
        let before = words[max(0, place - 4)..<place].map(\.text)
        if let of = before.lastIndex(of: "of"), of > 0, before[of - 1] == "instead" { return true }
        if let than = before.lastIndex(of: "than"), than > 0, before[than - 1] == "rather" || before[than - 1] == "other" { return true }
        guard let last = before.last(where: { !ServiceWords.determiners.contains($0) }) else { return false }
        return last == "not" || last == "from" && words[place...].contains { ["to", "into", "for"].contains($0.text) }
    }

    private func isCorrected(between start: Int, _ end: Int, _ words: [ServiceText.Word]) -> Bool {
        start < end && Array(words[start..<end]).contains(ServiceWords.correction)
    }

    private func readKept(_ words: [ServiceText.Word], _ mentions: [OptionReader.Mention], _ wish: inout VariantWish) {
        for same in words.allRanges(of: ServiceWords.same) {
            let end = clauseEnd(words, from: same.upperBound, at: .sentence)
            var reach = same.upperBound
            // "the same size and material, but red": up to the next turn.
            while reach < end, !["but", "with", "prefer", "except", "however"].contains(words[reach].text) { reach += 1 }
            wish.kept.formUnion(options.keys(namedIn: words[same.upperBound..<reach]))
        }
        wish.kept.subtract(wish.wanted.keys)
        wish.kept.subtract(wish.comparisons.map(\.key))
    }

    // MARK: More and less

    private func readComparisons(
        _ words: [ServiceText.Word], mentions: [OptionReader.Mention]
    ) -> [(comparison: VariantWish.Comparison, range: Range<Int>)] {
        var found: [(VariantWish.Comparison, Range<Int>)] = []
        for (place, word) in words.enumerated() {
            guard let direction = direction(of: word.text) ?? step(at: place, words), !isPrice(at: place, words) else { continue }
            let start = max(0, place - 2)
            let end = Swift.min(words.count, place + 4)
            guard let key = key(of: word.text, near: words[start..<end], after: words[place..<end]) else { continue }
            let amountPlace = (start..<end).first { Double(words[$0].text) != nil && abs($0 - place) <= 2 }
            // "one size smaller": a step; "one with more" is no amount.
            let amount = amountPlace.flatMap { Double(words[$0].text) }
            let isOneStep = amount == nil && place >= 2 && ["one", "next"].contains(words[place - 2].text)
            let range = (amountPlace.map { Swift.min($0, place) } ?? place)..<Swift.max(place + 1, (amountPlace ?? place) + 1)
            let isStep = isOneStep && OptionScale.magnitude(of: options.keys[key]?.first ?? "", among: options.keys[key] ?? []) != nil
            let comparison = VariantWish.Comparison(
                key: key, direction: direction.up ? .up : .down, amount: isStep && !isNumeric(key) ? 1 : amount, isExtreme: direction.isExtreme)
            found.append((comparison, range))
        }
        return found
    }

    private func isNumeric(_ key: AttributeID) -> Bool { options.keys[key]?.contains { $0.contains(where: \.isNumber) } == true }

    private func direction(of word: String) -> (up: Bool, isExtreme: Bool)? {
        if ServiceWords.more.contains(word) { return (true, false) }
        if ServiceWords.less.contains(word) { return (false, false) }
        if ServiceWords.most.contains(word) { return (true, true) }
        if ServiceWords.least.contains(word) { return (false, true) }
        return nil
    }

    /// "One size up".
    private func step(at place: Int, _ words: [ServiceText.Word]) -> (up: Bool, isExtreme: Bool)? {
        guard place > 0, words[place - 1].text == "size", ["up", "down"].contains(words[place].text) else { return nil }
        return (words[place].text == "up", false)
    }

    private func isPrice(at place: Int, _ words: [ServiceText.Word]) -> Bool {
        let near = words[place..<Swift.min(words.count, place + 2)].map(\.stem)
        return near.contains { ["expens", "price", "cost", "costli", "money", "afford"].contains($0) }
    }

    /// Words of size and what of a product they can mean, the likelier first.
    private static let meanings: [(words: Set<String>, keys: [String])] = [
        (["brighter", "brightest", "bright", "dimmer", "dimmest", "brightness"], ["brightness"]),
        (["longer", "longest", "shorter", "shortest"], ["length", "height", "battery life"]),
        (["taller", "tallest"], ["height"]),
        (["thicker", "thickest", "thinner"], ["thickness"]),
        (["easier", "easiest", "harder", "hardest", "difficult"], ["difficulty level"]),
        (["heavier", "heaviest", "lighter", "lightest"], ["weight range"]),
        (["further", "furthest", "farthest", "zoom"], ["zoom"]),
        (["resistant"], ["water resistance"]),
        (
            ["bigger", "biggest", "larger", "largest", "smaller", "smallest", "big", "small", "large"],
            ["size", "frame size", "kit size", "room size", "capacity", "screen size", "pieces", "length", "height", "diameter", "piece count", "storage"]
        ),
    ]

    private func key(of word: String, near: ArraySlice<ServiceText.Word>, after: ArraySlice<ServiceText.Word>) -> AttributeID? {
        if let named = options.key(namedIn: after.dropFirst()) ?? options.key(namedIn: near) , isOrdered(named) { return named }
        let said = [word] + after.dropFirst().prefix(1).map(\.text)
        for text in said {
            guard let meaning = Self.meanings.first(where: { $0.words.contains(text) }) else { continue }
            for name in meaning.keys {
                if let key = options.keys.keys.first(where: { $0.rawValue.lowercased() == name }), isOrdered(key) { return key }
            }
        }
        return nil
    }

    private func isOrdered(_ key: AttributeID) -> Bool {
        guard let values = options.keys[key] else { return false }
        return values.allSatisfy { OptionScale.magnitude(of: $0, among: values) != nil }
    }
}
