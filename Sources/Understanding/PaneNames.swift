import Commerce
import Text

/// Words of an utterance that tell some products of the pane from the rest.
struct Sighting: Hashable {
    var range: Range<Int>
    /// Places in the pane, from 0; never all of them.
    var places: Set<Int>
    /// An article, "one", 那款 or the like says that a product in sight is meant, and no kind of thing.
    var isPointed: Bool
    /// What a thing is called by, and no property of it.
    var isName: Bool
    /// It stands in front of what is asked, thought of it or done with it: 雪地靴暖和吗.
    var isTopic: Bool
}

/// What each product of the pane can be called: by its brand, its values, its price, or words of its title.
struct PaneNames {
    private struct Hit {
        var range: Range<Int>
        var places: Set<Int>
        /// What a thing is called by, and no property of it that may as well be asked for.
        var isName = true
    }

    private let utterance: AnnotatedUtterance
    private let shown: [Product]
    private let vocabulary: Vocabulary
    private let atomizer: Atomizer
    private let stems: [[String]]
    private let titles: [String]
    private let tokens: [Set<String>]

    /// O(the titles shown).
    init(_ utterance: AnnotatedUtterance, shown: [Product], vocabulary: Vocabulary, atomizer: Atomizer) {
        self.utterance = utterance
        self.shown = shown
        self.vocabulary = vocabulary
        self.atomizer = atomizer
        stems = shown.map { atomizer.atoms(of: $0.title[.english]).map(\.stem) }
        titles = shown.map { Folding.fold($0.title[.chinese]).filter { $0 != " " } }
        tokens = shown.map { Set(Folding.fold($0.title[.chinese]).split(separator: " ").map(String.init)) }
    }

    private var atoms: [Atom] { utterance.atoms }

    /// From left to right. O(atoms · products).
    func sightings() -> [Sighting] {
        guard shown.count > 1 else { return [] }
        var phrases: [Hit] = []
        for hit in hits() {
            guard let last = phrases.last, isGlued(last.range, hit.range) else {
                phrases.append(hit)
                continue
            }
            let common = last.places.intersection(hit.places)
            let range = last.range.lowerBound..<max(last.range.upperBound, hit.range.upperBound)
            if !common.isEmpty {
                phrases[phrases.count - 1] = Hit(range: range, places: common, isName: last.isName || hit.isName)
            } else if !last.range.overlaps(hit.range) {
                phrases.append(hit)
            } else if hit.places.count < last.places.count {
                phrases[phrases.count - 1] = Hit(range: range, places: hit.places, isName: hit.isName)
            }
        }
        return phrases.filter { $0.places.count < shown.count && !isTurnedDown($0.range) }.compactMap { phrase in
            let pointing = PanePointing(atoms: atoms, name: phrase.range)
            // 这条浴巾, of two: the one spoken of last.
            if phrase.places.count > 1, pointing.pointsBefore { return nil }
            let isPointed = phrase.isName && !endsInPlural(phrase.range) ? pointing.isPointed : pointing.isPointedAtProperty
            guard isPointed || phrase.isName || !isProperty(phrase.range) else { return nil }
            // "How long is Forty Soups": two words of one title are its name.
            let isProper = phrase.range.count > 1 && atoms[phrase.range].allSatisfy { $0.kind == .word } && !utterance.mentions.contains { $0.range.overlaps(phrase.range) }
            let isTopic = phrase.isName && phrase.places.count == 1 && (pointing.isTopic || isProper)
            return Sighting(range: phrase.range, places: phrase.places, isPointed: isPointed, isName: phrase.isName, isTopic: isTopic)
        }
    }

    /// "The waterproof backpacks": a kind of what is shown.
    private func endsInPlural(_ range: Range<Int>) -> Bool {
        let last = atoms[range.upperBound - 1]
        guard last.kind == .word, last.text.hasSuffix("s") else { return false }
        return utterance.mentions.contains { mention in
            mention.range.upperBound == range.upperBound && mention.meaning.contains { if case .category = $0 { true } else { false } }
        }
    }

    /// Whether the words are a name of all that is shown, though only some titles have them.
    private func isOfAll(_ range: Range<Int>) -> Bool {
        utterance.mentions.contains { mention in
            mention.range.lowerBound <= range.lowerBound && mention.range.upperBound >= range.upperBound && mention.meaning.contains { sense in
                if case .category(let id) = sense { isMainName(mention.range, of: id) && shown.allSatisfy { isMet(sense, by: $0) } } else { false }
            }
        }
    }

    /// "Sunscreen", and not 雪地靴, which is a name of boots as well.
    private func isMainName(_ range: Range<Int>, of category: CategoryID) -> Bool {
        guard let names = vocabulary.categories[category]?.names.byLanguage.values else { return false }
        let said = atoms[range].map(\.stem)
        return names.contains { $0.first.map { atomizer.atoms(of: $0).map(\.stem) == said } ?? false }
    }

    private func isProperty(_ range: Range<Int>) -> Bool {
        utterance.mentions.contains { mention in
            mention.range.overlaps(range) && mention.meaning.allSatisfy { if case .property = $0 { true } else { false } }
        }
    }

    /// Whether the vocabulary's word for `range` is what a thing is called: a value of which each has one, as a boot is a
    /// snow boot or a Chelsea; no colour, and nothing that several can be said of at once.
    private func isName(_ range: Range<Int>) -> Bool {
        let covering = utterance.mentions.filter { $0.range.lowerBound <= range.lowerBound && $0.range.upperBound >= range.upperBound }
        return covering.allSatisfy { mention in
            mention.meaning.contains { sense in
                switch sense {
                case .category, .brand: true
                case .value(let id, _):
                    !["color", "material", "size", "audience", "season", "occasion"].contains(id.rawValue)
                        && shown.allSatisfy { product in if case .choices(let values)? = product.attributes[id] { values.count == 1 } else { true } }
                case .property, .attribute: false
                }
            }
        }
    }

    private func isGlued(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        guard other.lowerBound > one.upperBound else { return true }
        return atoms[one.upperBound..<other.lowerBound].allSatisfy { ["的", "-", "'", "’", "·", "《", "》"].contains($0.text) }
    }

    /// "Not the whistling one"
    private func isTurnedDown(_ range: Range<Int>) -> Bool {
        atoms[max(0, range.lowerBound - 3)..<range.lowerBound].contains { ["not", "except", "besides"].contains($0.text) }
    }

    // MARK: Hits

    private func hits() -> [Hit] {
        (named() + titled() + priced()).sorted { ($0.range.lowerBound, -$0.range.count) < ($1.range.lowerBound, -$1.range.count) }
    }

    private func named() -> [Hit] {
        utterance.mentions.compactMap { mention in
            let places = shown.indices.filter { index in mention.meaning.contains { isMet($0, by: shown[index]) } }
            guard !places.isEmpty else { return nil }
            return Hit(range: mention.range, places: Set(places), isName: isName(mention.range))
        }
    }

    private func isMet(_ sense: Sense, by product: Product) -> Bool {
        switch sense {
        case .category(let id): product.category.map(vocabulary.descendants(of: id).contains) ?? false
        case .brand(let brand): product.brand == brand
        case .value(let id, let value): Criteria(attributes: [id: .anyOf([value])]).accepts(product, in: vocabulary)
        case .property(let id): Criteria(attributes: [id: .anyOf(["yes"])]).accepts(product, in: vocabulary)
        case .attribute: false
        }
    }

    private func titled() -> [Hit] {
        var found: [Hit] = []
        var index = 0
        while index < atoms.count {
            if var hit = chinese(at: index) ?? english(at: index) {
                hit.isName = isName(hit.range)
                if !isOfAll(hit.range) { found.append(hit) }
                index = hit.range.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// The longest run that stands in titles: 雪地靴, 20寸; a single character only where it is a name by itself.
    private func chinese(at index: Int) -> Hit? {
        var best: Hit?
        var text = ""
        var end = index
        while end < atoms.count, atoms[end].kind == .han || atoms[end].kind == .number, end - index < 12 {
            text += atoms[end].text
            end += 1
            guard text.unicodeScalars.contains(where: \.isHan) else { continue }
            let places = end - index > 1 ? shown.indices.filter { titles[$0].contains(text) } : shown.indices.filter { tokens[$0].contains(text) }
            // 讲桥的那本
            if places.isEmpty, end - index == 1, PanePointing(atoms: atoms, name: index..<end).pointsAfter, end + 1 < atoms.count, atoms[end].text == "的" {
                let holding = shown.indices.filter { titles[$0].contains(text) }
                if holding.count == 1 { best = Hit(range: index..<end, places: Set(holding)) }
            }
            if places.isEmpty, end - index > 1 { break }
            if !places.isEmpty { best = Hit(range: index..<end, places: Set(places)) }
        }
        guard let best, !isCount(best.range) else { return nil }
        return best
    }

    /// 一把, 两条: how many, though a title may say so too.
    private func isCount(_ range: Range<Int>) -> Bool {
        guard range.count == 2 else { return false }
        let isMeasure = MeasureWords.all.contains(atoms[range.upperBound - 1].text)
        return isMeasure && (NumberGrammar.isNumeral(atoms[range.lowerBound]) || atoms[range.lowerBound].kind == .number)
    }

    /// A word of a title, or a number with the word after it: "28-inch", "four person".
    private func english(at index: Int) -> Hit? {
        if let number = NumberGrammar.numbers(in: [atoms[index]]).first?.meaning, number.low == number.high, atoms[index].kind != .han {
            let next = atoms[(index + 1)...].firstIndex { $0.text != "-" } ?? atoms.count
            guard next < atoms.count, next <= index + 2, atoms[next].kind == .word else { return nil }
            let said = [String(Int(number.low.rounded())), atoms[next].stem]
            let places = shown.indices.filter { place in
                let words = stems[place].filter { $0 != "-" }
                return zip(words, words.dropFirst()).contains { $0 == said[0] && $1 == said[1] }
            }
            return places.isEmpty ? nil : Hit(range: index..<next + 1, places: Set(places))
        }
        // "The soft one": before "one" any word of a title describes.
        let isDescribing = index > 0 && index + 1 < atoms.count && atoms[index - 1].text == "the" && ["one", "pair"].contains(atoms[index + 1].text)
        guard atoms[index].kind == .word, isDescribing || !Wordlists.isFunctionWord(atoms[index].text) else { return nil }
        let stem = atoms[index].text.hasSuffix("'s") ? atomizer.word(String(atoms[index].text.dropLast(2))).stem : atoms[index].stem
        let places = shown.indices.filter { place in stems[place].contains { $0 == stem || $0 == stem + "'s" } }
        return places.isEmpty ? nil : Hit(range: index..<index + 1, places: Set(places))
    }

    /// "The 299 one", "the one for 299", 299的那个: a price that one product has.
    private func priced() -> [Hit] {
        NumberGrammar.numbers(in: atoms).compactMap { number in
            let value = number.meaning.low
            guard value == number.meaning.high, value >= 5, PanePointing.isPrice(number.range, in: atoms) else { return nil }
            let places = shown.indices.filter { place in
                let price = shown[place].price
                let units = (0..<price.currency.decimals).reduce(1) { unit, _ in unit * 10 }
                return abs(Double(price.amount) / Double(units) - value) < 1
            }
            return places.isEmpty ? nil : Hit(range: PanePointing.priceRange(number.range, in: atoms), places: Set(places))
        }
    }
}
