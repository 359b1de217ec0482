import Commerce
import Text

/// Turns products into an index, one after another.
struct ProductIndexBuilder {
    private let vocabulary: Vocabulary
    private let analyzer: Analyzer
    private var index: InvertedIndexBuilder
    private let synonyms: SynonymTerms
    private var table = ProductTableWriter()
    private var documents = DocumentTableWriter()
    private var words: WordTerms
    /// Of Chinese words; `words` counts the others.
    private var wordFrequencies: [String: Int] = [:]
    /// Terms of names that many products share: categories, brands and attribute values.
    private var sharedTerms: [String: (terms: [UInt32], others: [UInt32])] = [:]
    /// Of the text at hand.
    private var terms: [UInt32] = []
    private var brands: [String: NamedThing] = [:]
    private var categories: [CategoryID: NamedThing] = [:]
    private var values: [AttributeID: [String: NamedThing]] = [:]

    /// The terms of all names of one thing.
    private struct NamedThing {
        /// Of the first name: only these lengthen the field, the others say the same in another language or writing.
        var terms: [UInt32] = []
        var others: [UInt32] = []
        var synonyms: [UInt32] = []
    }

    /// - Parameter meanLengths: of the fields, for a segment that is to score as another does; nil for its own.
    init(
        vocabulary: Vocabulary, analyzer: Analyzer, weights: FieldWeights, synonyms: Synonyms, meanLengths: [Double]? = nil
    ) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
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
        for attribute in product.statedAttributes {
            let field = Self.fieldsByAttribute[attribute] ?? .attributes
            // Numbers are asked for as criteria; as words they would be found everywhere.
            if case .quantity? = product.attributes[attribute] { continue }
            for value in product.values(of: attribute) { add(thing(of: value, for: attribute), to: field) }
        }
        for text in product.description.texts.values { addDescription(text) }
        for review in reviews { addWords(of: review.text, to: .reviews) }
        index.finishDocument()
        table.add(product)
        documents.add(product)
    }

    /// Attributes that say more than others: importers put a second title into the model; the kind of product, where a
    /// feed states it beside its categories, is one.
    private static let fieldsByAttribute: [AttributeID: SearchField] = ["model": .model, "product_type": .category]

    func build(origin: String) -> IndexImage {
        let (dictionary, postings) = index.buildBytes()
        return IndexImage([
            .origin: Array(origin.utf8), .meanLengths: index.meanLengths.withUnsafeBytes { Array($0) },
            .dictionary: dictionary, .postings: postings, .columns: table.bytes(), .documents: documents.bytes(),
            .words: WordList.bytes(of: wordFrequencies.merging(words.frequencies, uniquingKeysWith: +)),
        ])
    }

    private mutating func addTitle(_ title: String) {
        addWords(of: title, to: .title, counting: true)
        index.add(synonyms.others(for: title, terms: terms), field: SearchField.synonyms.position, lengthens: false)
        addCharacters(of: title, to: .title)
        terms.removeAll(keepingCapacity: true)
        words.appendCodes(of: title, in: &index.table, to: &terms)
        index.add(terms, field: SearchField.title.position, lengthens: false)
        countChineseWords(of: title)
    }

    private mutating func addDescription(_ text: String) {
        addWords(of: text, to: .description)
        addCharacters(of: text, to: .description)
        let lead = LeadPhrase.of(text)
        guard !lead.isEmpty else { return }
        addWords(of: lead, to: .lead)
        addCharacters(of: lead, to: .lead)
    }

    /// Leaves them in `terms`.
    private mutating func addWords(of text: String, to field: SearchField, counting: Bool = false) {
        terms.removeAll(keepingCapacity: true)
        words.appendTerms(of: text, in: &index.table, counting: counting, to: &terms)
        index.add(terms, field: field.position)
    }

    private mutating func addCharacters(of text: String, to field: SearchField) {
        terms.removeAll(keepingCapacity: true)
        words.appendCharacters(of: text, in: &index.table, to: &terms)
        if !terms.isEmpty { index.add(terms, field: field.position, lengthens: false) }
    }

    private mutating func add(_ thing: NamedThing, to field: SearchField) {
        index.add(thing.terms, field: field.position)
        index.add(thing.others, field: field.position, lengthens: false)
        index.add(thing.synonyms, field: SearchField.synonyms.position, lengthens: false)
    }

    private mutating func thing(ofBrand brand: String) -> NamedThing {
        if let known = brands[brand] { return known }
        let thing = thing(named: Self.distinct([brand] + (vocabulary.brands[brand]?.names.all ?? [])))
        brands[brand] = thing
        return thing
    }

    private mutating func thing(of category: CategoryID) -> NamedThing {
        if let known = categories[category] { return known }
        let names = categoryNames(category)
        var thing = thing(named: names)
        for name in names { thing.synonyms += synonyms.others(for: name, terms: sharedTerms(of: name).terms) }
        categories[category] = thing
        return thing
    }

    private mutating func thing(of value: String, for attribute: AttributeID) -> NamedThing {
        if let known = values[attribute]?[value] { return known }
        let thing = thing(named: names(of: value, for: attribute))
        values[attribute, default: [:]][value] = thing
        return thing
    }

    private mutating func thing(named names: [String]) -> NamedThing {
        var thing = NamedThing()
        for (place, name) in names.enumerated() {
            let shared = sharedTerms(of: name)
            if place == 0 { thing.terms = shared.terms } else { thing.others += shared.terms }
            thing.others += shared.others
        }
        return thing
    }

    private mutating func sharedTerms(of name: String) -> (terms: [UInt32], others: [UInt32]) {
        if let known = sharedTerms[name] { return known }
        var made: (terms: [UInt32], others: [UInt32]) = ([], [])
        words.appendTerms(of: name, in: &index.table, counting: true, to: &made.terms)
        words.appendCharacters(of: name, in: &index.table, to: &made.others)
        words.appendCodes(of: name, in: &index.table, to: &made.others)
        countChineseWords(of: name)
        sharedTerms[name] = made
        return made
    }

    private mutating func countChineseWords(of text: String) {
        guard text.containsHan else { return }
        for word in analyzer.words(text) where word.containsHan && word.utf8.count >= 3 { wordFrequencies[word, default: 0] += 1 }
    }

    /// Names of the category and of those above it.
    private func categoryNames(_ category: CategoryID) -> [String] {
        var names: [String] = []
        var seen: Set<CategoryID> = []
        var next: CategoryID? = category
        while let id = next, seen.insert(id).inserted {
            names += [id.rawValue] + (vocabulary.categories[id]?.names.all ?? [])
            next = vocabulary.categories[id]?.parent
        }
        return Self.distinct(names)
    }

    /// A value in all languages. Where it is yes, the names of the attribute, if the vocabulary has other than its id:
    /// a feed's columns are named for programs.
    private func names(of value: String, for id: AttributeID) -> [String] {
        let attribute = vocabulary.attributes[id]
        switch value {
        case "no": return []
        case "yes":
            let names = attribute?.names.all ?? []
            return names.count > 1 || names.first.map(Folding.fold) != id.rawValue.split(separator: "_").joined(separator: " ") ? names : []
        default:
            let names = attribute?.values.first { $0.id == value }?.names.all ?? []
            return Self.distinct([value] + names)
        }
    }

    /// Names that differ, in order, compared as search compares them.
    private static func distinct(_ names: [String]) -> [String] {
        guard names.count > 1 else { return names }
        var seen: Set<String> = []
        return names.filter { seen.insert(Folding.fold($0)).inserted }
    }
}
