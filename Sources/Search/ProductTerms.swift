import Commerce
import Text

/// Gathers what products say, one after another, in an `InvertedIndexBuilder`.
struct ProductTerms {
    private(set) var index: InvertedIndexBuilder
    private let analyzer: Analyzer
    private let names: ProductNames
    private let synonyms: SynonymTerms
    private var words: WordTerms
    /// How often words stand in titles; Chinese ones, those of names and those of `append`. `words` counts the others.
    private var wordFrequencies: [String: Int] = [:]
    /// Of the text at hand.
    private var terms: [UInt32] = []
    /// Names that many products share: of categories, brands and attribute values.
    private var shared: [String: SharedName] = [:]
    private var brands: [String: NamedThing] = [:]
    private var categories: [CategoryID: NamedThing] = [:]
    private var values: [AttributeID: [String: NamedThing]] = [:]

    private struct SharedName {
        var terms: [UInt32] = []
        /// Of its characters and codes.
        var others: [UInt32] = []
    }

    /// The terms of all names of one thing.
    private final class NamedThing: Sendable {
        /// Of the first name: only these lengthen the field, the others say the same in another language or writing.
        let terms: [UInt32]
        let others: [UInt32]
        let synonyms: [UInt32]

        init(_ names: [SharedName], synonyms: [UInt32] = []) {
            terms = names.first?.terms ?? []
            others = names.flatMap(\.others) + names.dropFirst().flatMap(\.terms)
            self.synonyms = synonyms
        }
    }

    /// - Parameter meanLengths: of the fields, for an index that is to score as another does; nil for its own.
    init(
        vocabulary: Vocabulary, analyzer: Analyzer, weights: FieldWeights, synonyms: Synonyms, meanLengths: [Double]? = nil
    ) {
        self.analyzer = analyzer
        names = ProductNames(vocabulary: vocabulary)
        var words = WordTerms(analyzer: analyzer)
        var index = InvertedIndexBuilder(formula: weights.formula, meanLengths: meanLengths)
        self.synonyms = SynonymTerms(synonyms) { text in
            var terms: [UInt32] = []
            words.appendTerms(of: text, in: &index.table, to: &terms)
            words.appendCharacters(of: text, in: &index.table, to: &terms)
            return terms
        }
        (self.words, self.index) = (words, index)
    }

    mutating func add(_ product: Product, reviews: [Review]) {
        for text in product.title.texts.values { addTitle(text) }
        if let brand = product.brand { add(thing(ofBrand: brand), to: .brand) }
        if let category = product.category { add(thing(of: category), to: .category) }
        addAttributes(of: product)
        for text in product.description.texts.values { addDescription(text) }
        for review in reviews { addWords(of: review.text, to: .reviews) }
        index.finishDocument()
    }

    /// Makes room for so many products.
    mutating func reserve(_ products: Int) { index.reserve(products * Self.termsOfProduct) }

    /// As many different ones as most have; more need only a little more time.
    private static let termsOfProduct = 40

    /// Adds what another has gathered: its documents come after those here.
    mutating func append(_ other: ProductTerms) {
        index.append(other.index)
        wordFrequencies.merge(other.wordFrequencies, uniquingKeysWith: +)
        wordFrequencies.merge(other.words.frequencies, uniquingKeysWith: +)
        shared.merge(other.shared) { known, _ in known }
    }

    /// How often each word stands in the titles and the names of all products, each name once.
    mutating func frequencies() -> [String: Int] {
        for name in shared.keys {
            terms.removeAll(keepingCapacity: true)
            words.appendTerms(of: name, in: &index.table, counting: true, to: &terms)
            countChineseWords(of: name)
        }
        shared.removeAll()
        return words.frequencies.merging(wordFrequencies, uniquingKeysWith: +)
    }

    // MARK: Texts

    private mutating func addTitle(_ title: String) {
        let isASCII = addWords(of: title, to: .title, counting: true)
        add(synonyms.others(for: title, terms: terms), to: .synonyms)
        terms.removeAll(keepingCapacity: true)
        words.appendCodes(of: title, in: &index.table, to: &terms)
        add(terms, to: .title)
        guard !isASCII else { return }
        addCharacters(of: title, to: .title)
        countChineseWords(of: title)
    }

    private mutating func addDescription(_ text: String) {
        if !addWords(of: text, to: .description) { addCharacters(of: text, to: .description) }
        let lead = LeadPhrase.of(text)
        if !lead.isEmpty, !addWords(of: lead, to: .lead) { addCharacters(of: lead, to: .lead) }
    }

    /// Leaves them in `terms`.
    /// - Returns: whether the text is ASCII.
    @discardableResult
    private mutating func addWords(of text: String, to field: SearchField, counting: Bool = false) -> Bool {
        terms.removeAll(keepingCapacity: true)
        let isASCII = words.appendTerms(of: text, in: &index.table, counting: counting, to: &terms)
        index.add(terms, field: field.position)
        return isASCII
    }

    private mutating func addCharacters(of text: String, to field: SearchField) {
        terms.removeAll(keepingCapacity: true)
        words.appendCharacters(of: text, in: &index.table, to: &terms)
        add(terms, to: field)
    }

    /// Another writing of words already counted.
    private mutating func add(_ others: [UInt32], to field: SearchField) {
        if !others.isEmpty { index.add(others, field: field.position, lengthens: false) }
    }

    private mutating func countChineseWords(of text: String) {
        guard text.containsHan else { return }
        for word in analyzer.words(text) where word.containsHan && word.utf8.count >= 3 { wordFrequencies[word, default: 0] += 1 }
    }

    // MARK: Names

    /// Attributes that say more than others: importers put a second title into the model; the kind of product, where a
    /// feed states it beside its categories, is one.
    private static let fieldsByAttribute: [AttributeID: SearchField] = ["model": .model, "product_type": .category]

    private mutating func addAttributes(of product: Product) {
        if product.variants.allSatisfy({ $0.options.isEmpty }) {
            for (attribute, value) in product.attributes { if case .choices(let values) = value { add(values, of: attribute) } }
        } else {
            for attribute in product.statedAttributes {
                // Numbers are asked for as criteria; as words they would be found everywhere.
                if case .quantity? = product.attributes[attribute] { continue }
                add(product.values(of: attribute), of: attribute)
            }
        }
    }

    private mutating func add(_ values: [String], of attribute: AttributeID) {
        let field = Self.fieldsByAttribute[attribute] ?? .attributes
        for value in values { add(thing(of: value, for: attribute), to: field) }
    }

    private mutating func add(_ thing: NamedThing, to field: SearchField) {
        index.add(thing.terms, field: field.position)
        add(thing.others, to: field)
        add(thing.synonyms, to: .synonyms)
    }

    private mutating func thing(ofBrand brand: String) -> NamedThing {
        if let known = brands[brand] { return known }
        let thing = NamedThing(names.names(ofBrand: brand).map { sharedName($0) })
        brands[brand] = thing
        return thing
    }

    private mutating func thing(of category: CategoryID) -> NamedThing {
        if let known = categories[category] { return known }
        let texts = names.names(of: category)
        let terms = texts.map { sharedName($0) }
        let thing = NamedThing(terms, synonyms: zip(texts, terms).flatMap { synonyms.others(for: $0, terms: $1.terms) })
        categories[category] = thing
        return thing
    }

    private mutating func thing(of value: String, for attribute: AttributeID) -> NamedThing {
        if let known = values[attribute]?[value] { return known }
        let thing = NamedThing(names.names(of: value, for: attribute).map { sharedName($0) })
        values[attribute, default: [:]][value] = thing
        return thing
    }

    private mutating func sharedName(_ name: String) -> SharedName {
        if let known = shared[name] { return known }
        var made = SharedName()
        words.appendTerms(of: name, in: &index.table, to: &made.terms)
        words.appendCharacters(of: name, in: &index.table, to: &made.others)
        words.appendCodes(of: name, in: &index.table, to: &made.others)
        shared[name] = made
        return made
    }
}
