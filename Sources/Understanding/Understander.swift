public import Commerce
public import Text

/// Understanding of one utterance in its conversation: M(q), deterministic and without a model.
///
/// Built once from the shop's words and example utterances; `understand` never fails and takes well under a
/// millisecond for an ordinary utterance.
public final class Understander: Sendable {
    /// Longer input is read to here; the rest says nothing about products that the beginning does not.
    private static let characterLimit = 2000

    private let vocabulary: Vocabulary
    private let atomizer: Atomizer
    private let names: NameTrie
    private let parser: CriteriaParser
    private let features = IntentFeatures()
    private let classifier: IntentClassifier
    /// The intent classifier, to be saved for the next start; nil where a saved one was used.
    public let trainedModel: [UInt8]?
    private let resolver: ReferenceResolver

    /// - Parameters:
    ///   - products: whose attributes decide between names with several meanings. O(their attributes).
    ///   - utterances: examples of each intent; unknown intents are passed over.
    ///   - savedModel: what `trainedModel` gave earlier; the classifier is trained where it does not fit.
    ///   - isKnown: whether an analyzed term stands in any product.
    public init(
        vocabulary: Vocabulary, currency: Currency, products: [Product], utterances: [Utterance], analyzer: Analyzer,
        savedModel: [UInt8]? = nil, isKnown: @escaping @Sendable (String) -> Bool
    ) {
        self.vocabulary = vocabulary
        let atomizer = Atomizer(analyzer: analyzer)
        let names = NameTrie(vocabulary: vocabulary, atomizer: atomizer)
        self.atomizer = atomizer
        self.names = names
        let usage = AttributeUsage(products: products, vocabulary: vocabulary)
        parser = CriteriaParser(
            vocabulary: vocabulary, currency: currency, usage: usage,
            implied: ImpliedValues(vocabulary: vocabulary, products: products, usage: usage, names: names, atomizer: atomizer),
            measures: MeasuredAttributes(vocabulary: vocabulary, usage: usage), isKnown: isKnown,
            analyze: { analyzer.terms($0) })
        resolver = ReferenceResolver(vocabulary: vocabulary, analyzer: analyzer)
        let digest = IntentClassifier.digest(of: utterances, vocabulary: vocabulary)
        if let saved = savedModel.flatMap({ IntentClassifier(saved: $0, digest: digest) }) {
            classifier = saved
            trainedModel = nil
        } else {
            classifier = IntentTrainer(utterances: utterances, vocabulary: vocabulary, atomizer: atomizer, names: names).classifier()
            trainedModel = ClassifierFile.bytes(of: classifier.classifier, digest: digest)
        }
    }

    /// - Returns: always a request; for text that says nothing, one that is out of scope.
    public func understand(_ text: String, in state: ConversationState) -> Request {
        let text = Sanitizer.paragraphs(text.prefix(Self.characterLimit))
        let atoms = atomizer.atoms(of: text)
        let language = language(of: text, in: state)
        let reading = read(atoms, in: state)
        let decision = IntentDecision(reading: reading, state: state, vocabulary: vocabulary)
        let (intent, confidence) = decision.intent

        var request = Request(text: text, language: language, intent: intent, confidence: confidence, criteria: state.criteria)
        request.diagnostics = reading.parsed.diagnostics
        request.order = reading.order
        if intent == .addToCart || intent == .removeFromCart {
            request.quantity = QuantityGrammar.quantity(in: atoms, besides: reading.ordinals)
        }
        request.choice = reading.ordinals.first.flatMap { if case .position(let position) = $0.meaning { position } else { nil } }
        request.options = reading.options
        request.attribute = reading.askedAttribute

        let reference = resolver.resolve(reading, atoms: atoms, intent: intent, in: state)
        request.references = reference.products
        request.diagnostics += reference.diagnostics
        if intent == .feedback { request.isLiking = reading.isLiking }

        let builder = CriteriaBuilder(vocabulary: vocabulary)
        switch intent {
        case .recommend: request.criteria = builder.suggestion(from: reading.parsed)
        case .search: request.criteria = builder.fresh(from: reading.parsed)
        case .refine: request.criteria = builder.refined(state.criteria, by: reading, references: reference.products, state: state)
        default: break
        }
        return request
    }

    private func language(of text: String, in state: ConversationState) -> Language {
        if text.containsHan { return .chinese }
        let letters = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        return letters.count >= 2 ? .english : state.language
    }

    /// Numbers of the pane; "lowest price first" has none.
    private func ordinals(in atoms: [Atom]) -> [Mention<OrdinalGrammar.Ordinal>] {
        let sorts = CriteriaParser.sorts.matches(in: atoms)
        return OrdinalGrammar.ordinals(in: atoms).filter { ordinal in !sorts.contains { $0.range.overlaps(ordinal.range) } }
    }

    private func read(_ atoms: [Atom], in state: ConversationState) -> Reading {
        let ordinals = state.shown.isEmpty && state.pending == nil ? [] : ordinals(in: atoms)
        let refinements = Refinement.refinements(in: atoms)
        let utterance = AnnotatedUtterance(atoms, names: names)
        let parsed = parser.parse(
            utterance, context: state.criteria.category, ignoring: refinements.map(\.range) + ordinals.map(\.range))
        return Reading(
            atoms: atoms, parsed: parsed, ordinals: ordinals, refinements: refinements.map(\.meaning),
            scores: classifier.scores(of: features.features(of: utterance)), order: utterance.order)
    }
}
