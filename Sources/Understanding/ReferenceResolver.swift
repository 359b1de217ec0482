import Commerce
import Text

/// Finds the products that an utterance speaks of, among those that the conversation knows.
struct ReferenceResolver {
    struct Resolution {
        var products: [ProductID] = []
        var diagnostics: [Diagnostic] = []
    }

    let vocabulary: Vocabulary
    let analyzer: Analyzer
    let parser: CriteriaParser
    let atomizer: Atomizer

    /// By number, else by comparison ("the cheapest"), by description, brand or name, else what was spoken of.
    ///
    /// What is compared comes in the order of the pane: "compare it with the first".
    func resolve(_ reading: Reading, atoms: [Atom], intent: Intent, in state: ConversationState) -> Resolution {
        var found = find(reading, atoms: atoms, intent: intent, in: state)
        if intent == .compare {
            let places = Dictionary(uniqueKeysWithValues: state.shown.enumerated().map { ($1.id, $0) })
            found.products.sort { places[$0] ?? -1 < places[$1] ?? -1 }
        }
        return found
    }

    private func find(_ reading: Reading, atoms: [Atom], intent: Intent, in state: ConversationState) -> Resolution {
        guard Self.referring.contains(intent) else { return Resolution() }
        let isPlain = intent == .refine
        guard !state.shown.isEmpty || state.focus != nil || !state.recent.isEmpty else {
            return Resolution(diagnostics: reading.ordinals.isEmpty && intent != .select ? [] : [.nothingShown])
        }
        if !isPlain, let several = several(reading, intent: intent, in: state) { return several }
        if !isPlain, intent != .compare || reading.ordinals.isEmpty {
            let best = reading.superlatives.map(\.meaning).compactMap { superlative in
                superlative.best(of: pool(for: superlative, reading, state), extents: extents(of: state))?.id
            }
            if !best.isEmpty { return Resolution(products: best.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }) }
        }
        if let last = lastOfItsKind(reading, in: state) { return last }
        if !reading.ordinals.isEmpty {
            var places = reading.ordinals.map(\.meaning)
            // 这件和刚才那件哪个厚: of the two the other is the one before.
            if intent == .compare, places == [.recent], mentions(Self.present, atoms) { places = [.previous] }
            var numbered = numbered(places, in: state)
            if !isPlain {
                for id in beside(reading.ordinals, atoms: atoms, isComparing: intent == .compare, in: state) where !numbered.products.contains(id) { numbered.products.append(id) }
            }
            return intent == .compare ? compared(numbered, in: state) : numbered
        }
        if isPlain { return Resolution(products: mentions(Self.pronouns, atoms) ? spokenOfLast(state) : []) }
        let named = beside([], atoms: atoms, isComparing: intent == .compare, in: state)
        if named.count > 1, intent == .compare || intent == .addToCart { return Resolution(products: named) }
        // 炒锅和它比
        if intent == .compare, named.count == 1, mentions(Self.pronouns, atoms) { return compared(Resolution(products: named), in: state) }
        // "How does it compare with the linen one"
        if intent == .compare, let described = reading.described, described.count == 1, mentions(Self.pronouns, atoms) {
            return compared(Resolution(products: described), in: state)
        }
        if let described = reading.described {
            return described.isEmpty ? Resolution(diagnostics: [.noProductLikeThat]) : Resolution(products: described)
        }
        if mentions(Self.everything, atoms) { return Resolution(products: state.spoken.count > 1 ? state.spoken : state.shown.map(\.id)) }
        if mentions(Self.plurals, atoms), !state.spoken.isEmpty { return Resolution(products: state.spoken) }
        if mentions(Self.pronouns, atoms), intent == .addToCart || !hasDistinction(reading), let last = spokenOfLast(state).first { return Resolution(products: [last]) }
        if let seen = Self.narrowest(reading.sightings) { return Resolution(products: seen.places.sorted().map { state.shown[$0].id }) }
        let fitting = byDescription(reading.parsed, words: words(of: atoms), in: state.shown, isPointed: false)
        if fitting.count > 1, intent != .compare, let named = byTitle(words(of: atoms), in: state.shown.filter { fitting.contains($0.id) }) {
            return Resolution(products: [named])
        }
        if !fitting.isEmpty { return Resolution(products: fitting) }
        return Resolution(products: unspoken(intent, in: state))
    }

    /// 刚才那个耳机: the last headphones that were spoken of, whatever was since.
    private func lastOfItsKind(_ reading: Reading, in state: ConversationState) -> Resolution? {
        guard reading.ordinals.map(\.meaning) == [.recent] else { return nil }
        if let named = namedInChinese(reading.atoms[reading.ordinals[0].range.upperBound...], state) { return Resolution(products: [named]) }
        guard let category = reading.parsed.category?.id else { return nil }
        let kind = vocabulary.descendants(of: category)
        if let last = state.recent.last(where: { $0.category.map(kind.contains) ?? false }) { return Resolution(products: [last.id]) }
        return state.shown.contains { $0.category.map(kind.contains) ?? false } ? nil : Resolution(diagnostics: [.noProductLikeThat])
    }

    /// "Compare it with the first": one is named, the other is what was spoken of last.
    private func compared(_ named: Resolution, in state: ConversationState) -> Resolution {
        guard named.products.count == 1, named.diagnostics.isEmpty else { return named }
        return Resolution(products: spokenOfLast(state).filter { $0 != named.products[0] } + named.products)
    }

    /// What is meant where nothing says so.
    private func unspoken(_ intent: Intent, in state: ConversationState) -> [ProductID] {
        if intent == .compare { return state.spoken.count >= 2 ? state.spoken : state.shown.prefix(2).map(\.id) }
        if state.focus != nil { return spokenOfLast(state) }
        if state.shown.count == 1 || Self.defaultsToFirst.contains(intent) {
            return state.spoken.count == 1 ? state.spoken : state.shown.prefix(1).map(\.id)
        }
        return []
    }

    private static let referring: Set<Intent> = [
        .select, .compare, .productQuestion, .addToCart, .removeFromCart, .feedback, .refine,
    ]
    private static let defaultsToFirst: Set<Intent> = [.addToCart, .productQuestion, .select, .feedback]

    // MARK: Comparison

    func pool(for superlative: Superlative, _ reading: Reading, _ state: ConversationState) -> [Product] {
        let group = numbered(reading.ordinals.map(\.meaning), in: state).products
        let isOfSpoken = superlative.isOfTwo && state.spoken.count == 2 || mentions(Self.ofThem, reading.atoms) && state.spoken.count > 1
        let ids = group.count > 1 ? group : isOfSpoken ? state.spoken : state.shown.map(\.id)
        return ids.compactMap { state.product($0) }
    }

    /// The attributes that say how large a thing is, volume before length.
    func extents(of state: ConversationState) -> [AttributeID] { parser.measures.extents(in: state.shown.first?.category) }

    // MARK: Description

    /// The products that "the black one" means: those in the pane, else those spoken of before.
    /// - Parameter description: where the words stand that describe them.
    func described(by description: [Atom], utterance: AnnotatedUtterance, in state: ConversationState) -> [ProductID] {
        let parsed = parser.parse(utterance, context: state.criteria.category ?? state.shown.first?.category)
        let words = words(of: description)
        let shown = byDescription(parsed, words: words, in: state.shown, isPointed: true)
        return shown.isEmpty ? byDescription(parsed, words: words, in: state.recent.reversed(), isPointed: true) : shown
    }

    private func hasDistinction(_ reading: Reading) -> Bool {
        !reading.parsed.brands.isEmpty || reading.parsed.attributes["color"] != nil
    }

    /// "the black one", "the Pinecrest shirt", or words of a title. A description that fits everything fits nothing.
    private func byDescription(_ parsed: ParsedCriteria, words said: Set<String>, in products: [Product], isPointed: Bool) -> [ProductID] {
        let attributes = parsed.attributes.filter { if case .anyOf = $0.value { true } else { false } }
        let narrow = attributes.filter { $0.key == "color" || $0.key == "material" }
        for attributes in isPointed && attributes != narrow ? [attributes, narrow] : [narrow] {
            let described = Criteria(category: parsed.category?.id, brands: parsed.brands, attributes: attributes)
            guard !described.names.isEmpty else { continue }
            let fitting = products.filter { described.accepts($0, in: vocabulary) }
            if !fitting.isEmpty, fitting.count < products.count { return fitting.map(\.id) }
        }
        // Only what is pointed at is looked for in running text.
        for texts in isPointed ? [\Product.title, \Product.description] : [\Product.title] {
            let overlaps = products.map { product in
                Set(product[keyPath: texts].all.flatMap { analyzer.terms($0) }).intersection(said).count
            }
            if let most = overlaps.max(), most > 0, overlaps.filter({ $0 == most }).count == 1, let index = overlaps.firstIndex(of: most) {
                return [products[index].id]
            }
        }
        return []
    }

    /// Of several that fit, the one whose title holds most of the words.
    private func byTitle(_ said: Set<String>, in products: [Product]) -> ProductID? {
        let overlaps = products.map { product in Set(product.title.all.flatMap { analyzer.terms($0) }).intersection(said).count }
        guard let most = overlaps.max(), most > 0, overlaps.count(where: { $0 == most }) == 1 else { return nil }
        return overlaps.firstIndex(of: most).map { products[$0].id }
    }

    private func words(of atoms: [Atom]) -> Set<String> {
        Set(atoms.filter { $0.kind == .word && !Wordlists.isFunctionWord($0.text) }.map(\.stem))
            .union(analyzer.terms(atoms.filter { $0.kind == .han }.map(\.text).joined()))
    }

    // MARK: Words

    private func mentions(_ table: PhraseTable<Bool>, _ atoms: [Atom]) -> Bool { !table.matches(in: atoms).isEmpty }

    private static let pronouns = PhraseTable<Bool>([
        ("it|its|it's|this|that|this one|that one|这个|这款|这件|这双|这台|这条|这只|它|那个|那款|该|这东西|这玩意", true)
    ])
    static let present = PhraseTable<Bool>([("this|this one|它|" + MeasureWords.phrases(after: ["这"]), true)])
    /// 都加购: what was spoken of together, else all that is shown.
    private static let everything = PhraseTable<Bool>([("都加|都买|都放|都拿|全加|全买|全放|全部加|全部放|全部买|全部拿|统统加|都给我加|add them all|add all of|take them all|all in my cart|all of it", true)])
    private static let plurals = PhraseTable<Bool>([("them|these|those|they", true)])
    private static let ofThem = PhraseTable<Bool>([("of the|of them|of these|of those|里面|当中|之中|其中", true)])
}
