import Commerce
import Text

/// Finds the shown products that an utterance speaks of.
struct ReferenceResolver {
    struct Resolution {
        var products: [ProductID] = []
        var diagnostics: [Diagnostic] = []
    }

    let vocabulary: Vocabulary
    let analyzer: Analyzer

    /// By number, else by comparison ("the cheapest"), by attribute, brand or name, else what is in focus.
    func resolve(_ reading: Reading, atoms: [Atom], intent: Intent, in state: ConversationState) -> Resolution {
        guard Self.referring.contains(intent) else { return Resolution() }
        guard !state.shown.isEmpty || state.focus != nil else {
            return Resolution(diagnostics: reading.ordinals.isEmpty && intent != .select ? [] : [.nothingShown])
        }
        if !reading.ordinals.isEmpty { return byNumber(reading.ordinals.map(\.meaning), in: state) }
        if let superlative = Self.superlatives.matches(in: atoms).first?.meaning {
            return Resolution(products: bySuperlative(superlative, in: state))
        }
        if !Self.pronouns.matches(in: atoms).isEmpty, let focus = state.focus, !hasDistinction(reading) {
            return Resolution(products: [focus])
        }
        let named = byDescription(reading, atoms: atoms, in: state)
        if !named.isEmpty { return Resolution(products: named) }
        if intent == .compare { return Resolution(products: state.shown.prefix(2).map(\.id)) }
        if let focus = state.focus { return Resolution(products: [focus]) }
        if state.shown.count == 1 || Self.defaultsToFirst.contains(intent) { return Resolution(products: state.shown.prefix(1).map(\.id)) }
        return Resolution()
    }

    private static let referring: Set<Intent> = [
        .select, .compare, .productQuestion, .addToCart, .removeFromCart, .feedback, .refine,
    ]
    private static let defaultsToFirst: Set<Intent> = [.addToCart, .productQuestion, .select, .feedback]

    private func byNumber(_ ordinals: [OrdinalGrammar.Ordinal], in state: ConversationState) -> Resolution {
        var resolution = Resolution()
        let shown = state.shown
        func add(_ index: Int, said: Int) {
            guard shown.indices.contains(index) else {
                resolution.diagnostics.append(.noSuchProduct(ordinal: said, shown: shown.count))
                return
            }
            if !resolution.products.contains(shown[index].id) { resolution.products.append(shown[index].id) }
        }
        for ordinal in ordinals {
            switch ordinal {
            case .position(let position): add(position - 1, said: position)
            case .fromEnd(let position): add(shown.count - position, said: position)
            case .first(let count): for index in 0..<count { add(index, said: count) }
            case .all: for index in 0..<min(2, shown.count) { add(index, said: 2) }
            }
        }
        return resolution
    }

    private enum Superlative: Sendable { case cheapest, dearest, bestRated }

    private func bySuperlative(_ superlative: Superlative, in state: ConversationState) -> [ProductID] {
        let best = switch superlative {
        case .cheapest: state.shown.min { $0.price.amount < $1.price.amount }
        case .dearest: state.shown.max { $0.price.amount < $1.price.amount }
        case .bestRated: state.shown.max { ($0.rating?.average ?? 0) < ($1.rating?.average ?? 0) }
        }
        return best.map { [$0.id] } ?? []
    }

    private func hasDistinction(_ reading: Reading) -> Bool {
        !reading.parsed.brands.isEmpty || reading.parsed.attributes["color"] != nil
    }

    /// "the black one", "the Pinecrest shirt", or words of a title. A description that fits everything fits nothing.
    private func byDescription(_ reading: Reading, atoms: [Atom], in state: ConversationState) -> [ProductID] {
        let parsed = reading.parsed
        let described = Criteria(
            category: parsed.category?.id, brands: parsed.brands,
            attributes: parsed.attributes.filter { $0.key == "color" || $0.key == "material" })
        if !described.names.isEmpty {
            let fitting = state.shown.filter { described.accepts($0, in: vocabulary) }
            if !fitting.isEmpty, fitting.count < state.shown.count { return fitting.map(\.id) }
        }
        let said = Set(atoms.filter { $0.kind == .word && !Wordlists.isFunctionWord($0.text) }.map(\.stem))
            .union(analyzer.terms(atoms.filter { $0.kind == .han }.map(\.text).joined()))
        let overlaps = state.shown.map { product in
            Set(product.title.all.flatMap { analyzer.terms($0) }).intersection(said).count
        }
        guard let most = overlaps.max(), most > 0, overlaps.filter({ $0 == most }).count == 1,
            let index = overlaps.firstIndex(of: most)
        else { return [] }
        return [state.shown[index].id]
    }

    private static let superlatives = PhraseTable<Superlative>([
        ("the cheapest|cheapest one|the cheaper|cheaper one|cheaper of|least expensive one|最便宜的|便宜的那个|便宜那个|便宜的那款|最便宜那款", .cheapest),
        ("the most expensive|most expensive one|the pricier|pricier one|priciest|最贵的|贵的那个|贵的那款", .dearest),
        ("best rated one|the best rated|highest rated one|the highest rated|评分最高的|评价最好的", .bestRated),
    ])
    private static let pronouns = PhraseTable<Bool>([
        ("it|its|it's|this|that|this one|that one|这个|这款|这件|这双|这台|它|那个|那款|该|刚才那个|刚才那款|这东西|这玩意", true)
    ])
}
