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
    private var sharedTerms: [String: (terms: [Int], others: [Int])] = [:]

    /// - Parameter meanLengths: of the fields, for a segment that is to score as another does; nil for its own.
    init(
        vocabulary: Vocabulary, analyzer: Analyzer, weights: FieldWeights, synonyms: Synonyms, meanLengths: [Double]? = nil
    ) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        var words = WordTerms(analyzer: analyzer)
        var index = InvertedIndexBuilder(formula: weights.formula, meanLengths: meanLengths)
        self.synonyms = SynonymTerms(synonyms) { text in
            var codes: [String] = []
            return words.terms(of: text, in: &index, codes: &codes) + (text.containsHan ? Self.characters(of: text, in: &index) : [])
        }
        (self.words, self.index) = (words, index)
    }

    mutating func add(_ product: Product, reviews: [Review]) {
        for text in product.title.all {
            let terms = add(text, to: .title, counting: true, withCharacters: true, withCodes: true)
            addSynonyms(of: text, terms)
        }
        addShared(brandNames(product.brand), to: .brand)
        let categories = categoryNames(product.category)
        addShared(categories, to: .category)
        for name in categories { addSynonyms(of: name, sharedTerms(of: name).terms) }
        for attribute in product.statedAttributes.sorted() {
            let field = Self.fieldsByAttribute[attribute] ?? .attributes
            // Numbers are asked for as criteria; as words they would be found everywhere.
            if case .quantity? = product.attributes[attribute] { continue }
            for value in product.values(of: attribute) { addShared(names(of: value, for: attribute), to: field) }
        }
        for text in product.description.all {
            add(text, to: .description, withCharacters: true)
            let lead = LeadPhrase.of(text)
            if !lead.isEmpty { add(lead, to: .lead, withCharacters: true) }
        }
        for review in reviews { add(review.text, to: .reviews) }
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

    @discardableResult
    private mutating func add(
        _ text: String, to field: SearchField, counting: Bool = false, withCharacters: Bool = false, withCodes: Bool = false
    ) -> [Int] {
        var codes: [String] = []
        let terms = words.terms(of: text, in: &index, counting: counting, codes: &codes)
        index.add(terms, field: field.position)
        if withCodes, !codes.isEmpty { index.add(index.termIDs(of: codes), field: field.position, lengthens: false) }
        if withCharacters, text.containsHan { index.add(Self.characters(of: text, in: &index), field: field.position, lengthens: false) }
        if counting, text.containsHan { countChineseWords(of: text) }
        return terms
    }

    private mutating func addSynonyms(of text: String, _ terms: [Int]) {
        let others = synonyms.others(for: text, terms: terms)
        if !others.isEmpty { index.add(others, field: SearchField.synonyms.position, lengthens: false) }
    }

    /// The names of one thing: only the first lengthens the field, the others say the same in another language.
    private mutating func addShared(_ names: [String], to field: SearchField) {
        for (place, name) in names.enumerated() {
            let shared = sharedTerms(of: name)
            index.add(shared.terms, field: field.position, lengthens: place == 0)
            index.add(shared.others, field: field.position, lengthens: false)
        }
    }

    private mutating func sharedTerms(of name: String) -> (terms: [Int], others: [Int]) {
        if let known = sharedTerms[name] { return known }
        var codes: [String] = []
        let terms = words.terms(of: name, in: &index, counting: true, codes: &codes)
        let made = (terms, (name.containsHan ? Self.characters(of: name, in: &index) : []) + index.termIDs(of: codes))
        if name.containsHan { countChineseWords(of: name) }
        sharedTerms[name] = made
        return made
    }

    /// Single characters answer a query of one character (茶), which the bigrams of longer runs do not hold.
    private static func characters(of text: String, in index: inout InvertedIndexBuilder) -> [Int] {
        index.termIDs(of: text.unicodeScalars.filter(\.isHan).map(String.init))
    }

    private mutating func countChineseWords(of text: String) {
        for word in analyzer.words(text) where word.containsHan && word.utf8.count >= 3 { wordFrequencies[word, default: 0] += 1 }
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
        var seen: Set<String> = []
        return names.filter { seen.insert(Folding.fold($0)).inserted }
    }
}
