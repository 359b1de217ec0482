import Commerce
import Text

/// Turns products into the documents of an inverted index, one field of text after another.
struct ProductIndexBuilder {
    private let vocabulary: Vocabulary
    private let analyzer: Analyzer
    private var index: InvertedIndexBuilder
    private var wordFrequencies: [String: Int] = [:]
    /// Terms of names that many products share: categories, brands and attribute values.
    private var sharedTerms: [String: [Int]] = [:]

    init(vocabulary: Vocabulary, analyzer: Analyzer, weights: FieldWeights) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        index = InvertedIndexBuilder(formula: weights.formula)
    }

    mutating func add(_ product: Product, reviews: [Review]) {
        for text in product.title.all {
            add(text, to: .title)
            addCharactersAndCodes(of: text, to: .title)
            countWords(of: text)
        }
        for name in brandNames(product.brand) { addShared(name, to: .brand) }
        for name in categoryNames(product.category) { addShared(name, to: .category) }
        for attribute in product.statedAttributes.sorted() {
            for value in product.values(of: attribute) {
                for name in names(of: value, for: attribute) { addShared(name, to: .attributes) }
            }
        }
        for text in product.description.all {
            add(text, to: .description)
            index.add(index.termIDs(of: ProductCode.joined(in: text)), field: SearchField.description.position, lengthens: false)
        }
        for review in reviews { add(review.text, to: .reviews) }
        index.finishDocument()
    }

    func build() -> (InvertedIndex, SpellingCorrector) {
        (index.build(), SpellingCorrector(names: vocabulary.allNames, frequencies: wordFrequencies))
    }

    private mutating func add(_ text: String, to field: SearchField) {
        index.add(index.termIDs(of: analyzer.terms(text)), field: field.position)
    }

    private mutating func addShared(_ name: String, to field: SearchField) {
        let terms: [Int]
        if let known = sharedTerms[name] {
            terms = known
        } else {
            terms = index.termIDs(of: analyzer.terms(name))
            sharedTerms[name] = terms
            countWords(of: name)
        }
        index.add(terms, field: field.position)
        if name.containsHan { addCharactersAndCodes(of: name, to: field) }
    }

    /// Single characters answer a query of one character (茶), which the bigrams of longer runs do not hold.
    private mutating func addCharactersAndCodes(of text: String, to field: SearchField) {
        let characters = text.unicodeScalars.filter(\.isHan).map(String.init)
        index.add(index.termIDs(of: characters + ProductCode.joined(in: text)), field: field.position, lengthens: false)
    }

    private mutating func countWords(of text: String) {
        for word in analyzer.words(text) where word.utf8.count >= 3 { wordFrequencies[word, default: 0] += 1 }
    }

    private func brandNames(_ brand: String?) -> [String] {
        guard let brand else { return [] }
        return Self.distinct([brand] + (vocabulary.brands[brand]?.names.all ?? []))
    }

    /// Names of the category and of those above it.
    private func categoryNames(_ category: CategoryID?) -> [String] {
        var names: [String] = []
        var seen: Set<CategoryID> = []
        var next = category
        while let id = next, seen.insert(id).inserted {
            names += [id.rawValue] + (vocabulary.categories[id]?.names.all ?? [])
            next = vocabulary.categories[id]?.parent
        }
        return Self.distinct(names)
    }

    /// A value in all languages; the names of the attribute itself where its value is yes, nothing where it is no.
    private func names(of value: String, for id: AttributeID) -> [String] {
        let attribute = vocabulary.attributes[id]
        switch value {
        case "no": return []
        case "yes": return attribute?.names.all ?? [id.rawValue.split(separator: "_").joined(separator: " ")]
        default:
            let names = attribute?.values.first { $0.id == value }?.names.all ?? []
            return Self.distinct([value] + names)
        }
    }

    /// Names that differ, in order, compared as search compares them.
    private static func distinct(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert(Folding.fold($0)).inserted }
    }
}
