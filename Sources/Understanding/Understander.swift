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
    private let parser: CriteriaParser
    private let features = IntentFeatures()
    private let classifier: IntentClassifier
    /// What was learned from the utterances and needs, to be saved for the next start; nil where all was saved.
    public let trainedModel: [UInt8]?
    private let resolver: ReferenceResolver
    private let builder: CriteriaBuilder
    private let needs: NeedMatcher
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
        let spoken = utterances.filter { Intent(rawValue: $0.intent) != nil }
        let examples = SpellingRepair.words(of: spoken, atomizer)
        spelling = SpellingRepair(
            corrector: corrector ?? SpellingCorrector(names: vocabulary.allNames), names: names, atomizer: atomizer,
            isKnown: isKnown, exampleWords: Set(examples.keys), talk: SpellingCorrector(names: examples.keys, frequencies: examples))
        let usage = AttributeUsage(products: products, vocabulary: vocabulary)
        parser = CriteriaParser(
            vocabulary: vocabulary, currency: currency, rates: rates, usage: usage,
            implied: ImpliedValues(vocabulary: vocabulary, products: products, usage: usage, names: names, atomizer: atomizer),
            measures: MeasuredAttributes(vocabulary: vocabulary, usage: usage), absences: Absences(vocabulary: vocabulary), isKnown: isKnown,
            analyze: { analyzer.terms($0) })
        fusion = NeedFusion(vocabulary: vocabulary, usage: usage)
        resolver = ReferenceResolver(vocabulary: vocabulary, analyzer: analyzer, parser: parser)
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
        request.indifferent = reading.indifferent
        if let question = state.question, state.pending == nil,
            let answer = QuestionAnswer(reading: reading, question: question, vocabulary: vocabulary).meaning
        {
            request.answer(question, answer)
            return request
        }

        let reference = resolver.resolve(reading, atoms: atoms, intent: intent, in: state)
        request.references = reference.products
        request.diagnostics += reference.diagnostics
        if intent == .feedback { request.isLiking = reading.isLiking }

        request.wantsOthers = intent == .refine && reading.refinements.contains(.others)
        // A slip of the tongue that is mended at once: the second half holds.
        let halves = self.halves(of: reading, in: state)
        switch intent {
        case .recommend: request.criteria = builder.suggestion(from: reading.parsed)
        case .search:
            request.criteria = builder.fresh(from: halves[0].parsed)
            request.criteria = builder.refined(request.criteria, by: Array(halves.dropFirst()), references: [], state: state)
            if !reading.parsed.strangers.isEmpty { request.diagnostics.append(.unknownWords(reading.parsed.strangers)) }
        case .refine:
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

    /// Numbers of the pane; "lowest price first" has none.
    private func ordinals(in atoms: [Atom]) -> [Mention<OrdinalGrammar.Ordinal>] {
        let sorts = SortGrammar.mentions(in: atoms)
        return OrdinalGrammar.ordinals(in: atoms).filter { ordinal in !sorts.contains { $0.range.overlaps(ordinal.range) } }
    }

    func read(_ atoms: [Atom], in state: ConversationState) -> Reading {
        let hasPane = !state.shown.isEmpty || !state.recent.isEmpty
        let utterance = AnnotatedUtterance(atoms, names: names)
        // 红色紫色的都不喜欢 says nothing of all that is shown.
        let declined = utterance.mentions.compactMap { mention in
            mention.meaning.contains { if case .category = $0 { true } else { false } } ? nil : Negation.range(around: mention.range, in: atoms)
        }
        let ordinals = !hasPane && state.pending == nil ? [] : ordinals(in: atoms).filter { ordinal in
            ordinal.meaning != .all || !declined.contains { $0.overlaps(ordinal.range) }
        }
        let superlatives = hasPane ? Superlative.mentions(in: utterance) : []
        let refinements = Refinement.refinements(in: utterance).filter { refinement in
            !superlatives.contains { $0.range.overlaps(refinement.range) } && !utterance.bounds(refinement.range)
        }
        let need = ordinals.isEmpty ? needs.match(atoms, named: Set(utterance.mentions.flatMap(\.range))) : nil
        let spoken = need.map { StatedNeed.ranges(of: $0, in: utterance, vocabulary: vocabulary, isTold: needs.isTold) } ?? []
        let mending = CorrectionGrammar.ranges(in: atoms)
        let opening = DiscourseMarker.range(in: atoms)
        let correction = CorrectionGrammar.number(in: utterance, besides: ordinals)
        let understood = refinements.map(\.range) + ordinals.map(\.range) + mending + [opening, correction?.range].compactMap(\.self)
        let parsed = parser.parse(utterance, context: state.criteria.category, ignoring: understood + spoken)
        var reading = Reading(
            atoms: atoms, parsed: parsed, ordinals: ordinals, refinements: refinements.map(\.meaning),
            scores: scores(of: utterance, in: state), order: utterance.order, need: need)
        reading.superlatives = superlatives
        let relative = RelativePriceGrammar(atoms: atoms).change().map { [$0.range] } ?? []
        reading.residue = Residue.words(of: utterance, parsed, explained: understood + relative + parsed.dismissals + declined)
        reading.namesConditions = utterance.mentions.contains { mention in
            mention.meaning.contains { if case .category = $0 { false } else { true } }
        }
        reading.correction = correction?.meaning
        reading.earlier = earlier(reading, in: state)
        if let earlier = reading.earlier {
            if parsed.category == nil, earlier.category != state.criteria.category {
                reading.parsed = parser.parse(utterance, context: earlier.category, ignoring: understood + spoken)
            }
            let nouns = headNouns(of: earlier, among: reading.parsed.terms)
            reading.parsed.terms.removeAll(where: nouns.contains)
        }
        // "Sorry, she's only three", "caffeine doesn't matter": what changes the wish in force, and nothing else, is no
        // new situation.
        if reading.residue.isEmpty, parsed.hasBounds || !parsed.dropped.isEmpty, parsed.category == nil, state.criteria.category != nil { reading.need = nil }
        if hasPane, ordinals.isEmpty, superlatives.isEmpty, parsed.dropped.isEmpty, refinements.isEmpty, let named = resolver.named(in: utterance, state) {
            reading.described = [named]
        } else if hasPane, ordinals.isEmpty, let range = PointingGrammar.description(in: atoms) {
            let description = Array(atoms[range])
            let described = resolver.described(by: description, utterance: AnnotatedUtterance(description, names: names), in: state)
            let isTurn = PointingGrammar.turn(in: atoms) != nil
            reading.described = described.isEmpty && isTurn ? nil : described
        }
        return reading
    }

    /// What was said, and what it was mended to where it was; 金的 of 颜色要银的，不对，金的 is read with the property named before.
    private func halves(of reading: Reading, in state: ConversationState) -> [Reading] {
        guard let (before, after) = CorrectionGrammar.repair(in: reading.atoms) else { return [reading] }
        var second = read(after, in: state)
        if !second.parsed.hasConditions, let name = AnnotatedUtterance(before, names: names).mentions.first(where: { $0.meaning.contains { if case .attribute = $0 { true } else { false } } }) {
            second = read(before[name.range] + after, in: state)
        }
        second.correction = second.correction ?? reading.correction
        var first = read(before, in: state)
        // "The budget's 500, no wait, 600": no number of the first half is looked for.
        if second.correction != nil { first.parsed.terms.removeAll { Double($0) != nil } }
        return [first, second]
    }

    /// Where nothing was asked, what follows a yes or a no is what counts.
    private func scores(of utterance: AnnotatedUtterance, in state: ConversationState) -> IntentScores {
        var utterance = utterance
        if state.pending == nil, let opening = DiscourseMarker.range(in: utterance.atoms) {
            utterance = AnnotatedUtterance(Array(utterance.atoms[opening.upperBound...]), names: names)
        }
        if state.pending == nil, let rest = Answer.rest(of: utterance.atoms) { utterance = AnnotatedUtterance(Array(rest), names: names) }
        return classifier.scores(of: features.features(of: utterance), isBareName: NounPhrase.isBare(utterance.atoms))
    }

    /// The search that the utterance goes back to: the one named, else the one before, or the one in force where
    /// something else was spoken of since. A name of nothing looked for earlier begins a search instead.
    private func earlier(_ reading: Reading, in state: ConversationState) -> Criteria? {
        guard reading.order == nil else { return nil }
        guard ReturnGrammar.range(in: reading.atoms) != nil else {
            guard let category = reading.parsed.category, ReturnGrammar.recalls(reading.atoms) else { return nil }
            return state.earlier.last { $0.category == category.id }
        }
        guard let category = reading.parsed.category else {
            if let named = state.earlier.last(where: { !headNouns(of: $0, among: reading.parsed.terms).isEmpty }) { return named }
            let isInterrupted = ![.search, .refine, .recommend].contains(state.lastIntent)
            let last = isInterrupted && !state.criteria.isEmpty ? state.criteria : state.earlier.last
            return reading.parsed.terms.isEmpty || state.earlier.isEmpty ? last : nil
        }
        let family = vocabulary.descendants(of: category.id)
        return ([state.criteria] + state.earlier.reversed()).first { criteria in
            criteria.category.map { family.contains($0) || vocabulary.descendants(of: $0).contains(category.id) } ?? false
        }
    }

    /// "The mats" of "yoga mats": the terms that are words of the name of what was looked for.
    private func headNouns(of criteria: Criteria, among terms: [String]) -> [String] {
        guard let names = criteria.category.flatMap({ vocabulary.categories[$0] })?.names.all else { return [] }
        let words = Set(names.flatMap { atomizer.atoms(of: $0) }.flatMap { [$0.text, $0.stem] })
        return terms.filter { term in words.contains(term) || names.contains { $0.hasSuffix(term) && term.count > 1 } }
    }
}
