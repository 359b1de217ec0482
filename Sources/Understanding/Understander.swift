import Classification
public import Commerce
public import Text

/// Understanding of one utterance in its conversation: M(q), deterministic and without a model.
///
/// Built once from the shop's words and example utterances; `understand` never fails and takes well under a
/// millisecond for an ordinary utterance.
public final class Understander: Sendable {
    /// Longer input is read to here; the rest says nothing about products that the beginning does not.
    private static let characterLimit = 2000

    let vocabulary: Vocabulary
    let atomizer: Atomizer
    let names: NameTrie
    private let spelling: SpellingRepair
    let parser: CriteriaParser
    let features = IntentFeatures()
    let classifier: IntentClassifier
    /// What was learned from the utterances and needs, to be saved for the next start; nil where all was saved.
    public let trainedModel: [UInt8]?
    let resolver: ReferenceResolver
    let builder: CriteriaBuilder
    let needs: NeedMatcher
    private let analyzer: Analyzer
    private let carries: @Sendable (String, Set<CategoryID>) -> Bool
    let fusion: NeedFusion

    /// - Parameters:
    ///   - products: whose attributes decide between names with several meanings. O(their attributes).
    ///   - rates: at which amounts in other currencies are converted; without a rate they are asked about.
    ///   - utterances: examples of each intent, and the names of `NameFile`; unknown intents are passed over.
    ///   - needs: situations that imply criteria.
    ///   - corrector: for misspelt words; nil for one of the vocabulary's names alone.
    ///   - savedModel: what `trainedModel` gave earlier; the classifier is trained where it does not fit.
    ///   - isKnown: whether an analyzed term stands in any product.
    ///   - carries: whether one stands in any product of these categories.
    public init(
        vocabulary: Vocabulary, currency: Currency, rates: RateTable? = nil, products: [Product], utterances: [Utterance],
        needs: [Need] = [], analyzer: Analyzer, corrector: SpellingCorrector? = nil, savedModel: [UInt8]? = nil,
        isKnown: @escaping @Sendable (String) -> Bool,
        carries: @escaping @Sendable (String, Set<CategoryID>) -> Bool = { _, _ in true }
    ) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        self.carries = carries
        let atomizer = Atomizer(analyzer: analyzer)
        let names = NameTrie(vocabulary: vocabulary, atomizer: atomizer)
        self.atomizer = atomizer
        self.names = names
        // Bare names are examples of what exists, not of how customers talk.
        let spoken = utterances.filter { $0.label != nil }
        let examples = SpellingRepair.words(of: spoken, atomizer)
        spelling = SpellingRepair(
            corrector: corrector ?? SpellingCorrector(names: vocabulary.allNames), names: names, atomizer: atomizer,
            isKnown: isKnown, exampleWords: Set(examples.keys), talk: SpellingCorrector(names: examples.keys, frequencies: examples),
            shortNames: SpellingRepair.shortNames(of: vocabulary))
        let usage = AttributeUsage(products: products, vocabulary: vocabulary)
        parser = CriteriaParser(
            vocabulary: vocabulary, currency: currency, rates: rates, usage: usage,
            implied: ImpliedValues(vocabulary: vocabulary, products: products, usage: usage, names: names, atomizer: atomizer),
            naming: NamingValues(vocabulary: vocabulary, products: products),
            measures: MeasuredAttributes(vocabulary: vocabulary, usage: usage), absences: Absences(vocabulary: vocabulary), isKnown: isKnown,
            analyze: { analyzer.terms($0) })
        fusion = NeedFusion(vocabulary: vocabulary, usage: usage)
        resolver = ReferenceResolver(vocabulary: vocabulary, analyzer: analyzer, parser: parser, atomizer: atomizer)
        builder = CriteriaBuilder(vocabulary: vocabulary, usage: usage, measures: parser.measures)
        let saved = savedModel.flatMap(ModelFile.parts) ?? []
        let savedNeeds = saved.dropFirst(IntentClassifier.partCount).first
        let digest = IntentClassifier.digest(of: utterances, vocabulary: vocabulary)
        self.needs = NeedMatcher(
            needs: needs, utterances: spoken, vocabulary: vocabulary, atomizer: atomizer, savedModel: savedNeeds, utteranceDigest: digest)
        let savedClassifier = IntentClassifier(saved: Array(saved.prefix(IntentClassifier.partCount)), digest: digest)
        classifier = savedClassifier
            ?? IntentTrainer(utterances: utterances, vocabulary: vocabulary, atomizer: atomizer, names: names).classifier()
        if savedClassifier != nil, self.needs.trainedModel == nil {
            trainedModel = nil
        } else {
            let needs = self.needs.trainedModel ?? savedNeeds ?? []
            trainedModel = ModelFile.bytes(of: classifier.parts(digest: digest) + [needs])
        }
    }

    /// - Returns: always a request; for text that says nothing, one that is out of scope.
    public func understand(_ text: String, in state: ConversationState) -> Request {
        let text = Sanitizer.paragraphs(text.prefix(Self.characterLimit))
        let (atoms, corrections) = spelling.repair(atomizer.atoms(of: text))
        let language = UtteranceLanguage.language(of: atoms) ?? state.language
        let reading = read(atoms, in: state)
        let decision = IntentDecision(reading: reading, state: state, vocabulary: vocabulary, fusion: fusion)
        let (intent, confidence) = decision.intent

        var request = Request(text: text, language: language, intent: intent, confidence: confidence, criteria: state.criteria)
        request.diagnostics = corrections.map { .corrected(from: $0.from, to: $0.to) } + reading.parsed.diagnostics
        request.order = reading.order
        if intent == .addToCart || intent == .removeFromCart {
            request.quantity = QuantityGrammar.quantity(in: atoms, besides: reading.ordinals)
        }
        request.choice = reading.ordinals.first.flatMap { if case .position(let position) = $0.meaning { position } else { nil } }
        request.options = reading.options
        request.attribute = reading.askedAttribute
        if intent == .productQuestion, request.attribute == nil, reading.parsed.attributes.isEmpty { request.fact = reading.askedFact }
        if intent == .policyQuestion { request.article = reading.scores.article }
        request.indifferent = reading.indifferent
        if let question = state.question, state.pending == nil,
            let answer = QuestionAnswer(reading: reading, question: question, vocabulary: vocabulary).meaning
        {
            request.answer(question, answer)
            return request
        }

        let reference = reference(of: reading, atoms: atoms, intent: intent, in: state)
        request.references = reference.products
        request.diagnostics += reference.diagnostics
        request.forgetting = forgetting(of: reading)
        if intent == .feedback, request.forgetting == nil { request.isLiking = reading.isLiking }

        // 看看别的，有护眼的吗: what others there are is said.
        request.ranking = intent == .productQuestion ? rankingQuestion(of: reading) : nil
        request.wantsAlike = intent == .refine && reading.likeness != nil
        request.wantsOthers = intent == .refine && !request.wantsAlike && reading.refinements.contains(.others) && !reading.parsed.hasConditions
        // A slip of the tongue that is mended at once: the second half holds.
        let halves = self.halves(of: reading, in: state)
        switch intent {
        case .recommend: request.criteria = builder.suggestion(from: reading.parsed)
        case .search:
            request.criteria = builder.fresh(from: halves[0].parsed)
            request.criteria = builder.refined(request.criteria, by: Array(halves.dropFirst()), references: [], state: state)
            keepMaker(of: state.criteria, in: &request.criteria, reading)
            if !reading.parsed.strangers.isEmpty { request.diagnostics.append(.unknownWords(reading.parsed.strangers)) }
        case .refine:
            if request.wantsAlike, !reading.parsed.hasConditions, reading.refinements.isEmpty { break }
            if let move = state.moves.last(where: { $0.isUndone(by: reading, in: state.criteria) }) {
                request.criteria = move.before
            } else {
                request.criteria = builder.refined(
                    reading.earlier ?? state.criteria, by: halves, references: reference.products, state: state)
            }
            request.move = CriteriaMove(reading, before: state.criteria, after: request.criteria)
        default: break
        }
        if intent == .search || intent == .refine, let need = reading.need {
            request.needs = fusion.add(need, stated: reading.parsed, to: &request.criteria, language: language).map { [$0] } ?? []
            let words = StatedNeed.words(of: need, in: text, atoms, atomizer)
            for index in request.needs.indices { request.needs[index].words = words }
        }
        if intent == .search || intent == .refine { leaveOutForeignWords(of: &request) }
        // Searched for only where nothing else was said, so that search can correct their spelling or say that nothing
        // carries them.
        if intent == .search, request.criteria.isEmpty { request.criteria.terms = reading.parsed.unknownWords }
        return request
    }

    /// "Do they make sunscreen too?", 这个牌子有拖鞋吗, of a brand's goods; and a thing that is named right after a brand alone.
    private func keepMaker(of last: Criteria, in criteria: inout Criteria, _ reading: Reading) {
        guard let category = criteria.category, criteria.brands.isEmpty, criteria.excludedBrands.isEmpty, !last.brands.isEmpty else { return }
        guard SmallWords.sameMaker.isIn(reading.atoms) || last.category == nil && reading.parsed.terms.isEmpty else { return }
        let made = last.brands.filter { fusion.usage.isMade(by: $0, in: category) }
        if last.category != nil || !made.isEmpty { criteria.brands = last.brands }
    }

    /// "I could stretch to 80 euros" for a blender: words that none of its kind has find nothing among them, and the reply
    /// says that they were left out.
    private func leaveOutForeignWords(of request: inout Request) {
        guard let category = request.criteria.category, !request.criteria.terms.isEmpty else { return }
        let kinds = vocabulary.descendants(of: category)
        let foreign = request.criteria.terms.filter { text in
            // What the vocabulary names is a wish, even where no product states it.
            guard AnnotatedUtterance(atomizer.atoms(of: text), names: names).mentions.isEmpty else { return false }
            let terms = analyzer.terms(text)
            return !terms.isEmpty && 2 * terms.count(where: { carries($0, kinds) }) < terms.count
        }
        guard !foreign.isEmpty else { return }
        request.criteria.terms.removeAll(where: foreign.contains)
        request.diagnostics.append(.unknownWords(foreign))
    }

    /// The prices that `text` bounds, whatever is meant by it otherwise.
    public func priceBounds(in text: String) -> PriceBounds {
        let parsed = parsed(text)
        return PriceBounds(min: parsed.minPrice, max: parsed.maxPrice)
    }

    /// Whether `text` is no sentence but a name: 不锈钢晾衣架, the title of a film.
    public func isBareName(_ text: String) -> Bool {
        NounPhrase.isBare(atomizer.atoms(of: Sanitizer.paragraphs(text.prefix(Self.characterLimit))))
    }

    /// What `text` says of products, outside any conversation.
    func parsed(_ text: String) -> ParsedCriteria {
        parser.parse(AnnotatedUtterance(atomizer.atoms(of: Sanitizer.paragraphs(text.prefix(Self.characterLimit))), names: names))
    }
}
