import Commerce

/// Settles the intent: the classifier proposes, what was found in the utterance and the conversation decide.
struct IntentDecision {
    let reading: Reading
    let state: ConversationState
    let vocabulary: Vocabulary

    private static let orderIntents: [Intent] = [
        .trackOrder, .cancelOrder, .returnOrder, .exchangeOrder, .modifyOrder, .refundStatus, .invoice,
    ]
    private static let referringIntents: [Intent] = [
        .select, .compare, .productQuestion, .addToCart, .removeFromCart, .feedback,
    ]
    private static let shoppingIntents: [Intent] = [.search, .refine, .recommend] + referringIntents

    var intent: (Intent, Double) {
        if let answer = Answer(reading: reading, pending: state.pending).intent { return (answer, 0.99) }
        let words = reading.atoms.indices.filter { reading.atoms[$0].kind != .mark }
        if words.isEmpty { return (.outOfScope, 0.9) }
        if !state.shown.isEmpty, words.allSatisfy({ index in reading.ordinals.contains { $0.range.contains(index) } }) {
            return (reading.ordinals.count > 1 ? .compare : .select, 0.95)
        }
        if isBareCategory { return (searchOrRefine(prefersRefine: false), 0.95) }
        let (proposed, confidence) = proposal
        return (settled(proposed, confidence), confidence)
    }

    private var parsed: ParsedCriteria { reading.parsed }
    private var hasPane: Bool { !state.shown.isEmpty || state.focus != nil }
    private var hasSearch: Bool { !state.criteria.isEmpty || !state.shown.isEmpty }
    private var namesProducts: Bool { parsed.category != nil || !parsed.brands.isEmpty }

    // MARK: The classifier's proposal

    /// What was found narrows the choice where the classifier is in doubt.
    private var proposal: (Intent, Double) {
        let (best, confidence) = reading.scores.best
        if reading.order != nil, !Self.orderIntents.contains(best) {
            // An order is spoken of: only a complaint about it, say, may be something else.
            let order = likeliest(Self.orderIntents)
            if order.1 > 0.03 || confidence < 0.6 { return (order.0, max(0.5, order.1)) }
        }
        if !reading.ordinals.isEmpty, hasPane, confidence < 0.6, !Self.referringIntents.contains(best) {
            return likeliest(Self.referringIntents)
        }
        if parsed.describesProducts, confidence < 0.45, !Self.shoppingIntents.contains(best) {
            let shopping = likeliest(Self.shoppingIntents)
            if shopping.1 > confidence * 0.3 { return shopping }
        }
        // 太贵了 alone is a wish for something cheaper.
        if !reading.refinements.isEmpty, reading.ordinals.isEmpty, hasSearch, confidence < 0.5 { return (.refine, max(confidence, 0.5)) }
        // What is open was not answered, or a question was asked: 可以退吗 agrees to nothing.
        let isNoAnswer = !Answer(reading: reading, pending: nil).isYesOrNo || best == .confirm && (state.pending != nil || reading.isQuestion)
        if best == .confirm || best == .deny, isNoAnswer {
            return likeliest(Intent.allCases.filter { $0 != .confirm && $0 != .deny })
        }
        return (best, confidence)
    }

    private func likeliest(_ intents: [Intent]) -> (Intent, Double) {
        let best = intents.max { reading.scores[$0] < reading.scores[$1] } ?? .outOfScope
        return (best, reading.scores[best])
    }

    // MARK: What was found decides

    private func settled(_ proposed: Intent, _ confidence: Double) -> Intent {
        switch proposed {
        case .search, .refine:
            return searchOrRefine(prefersRefine: proposed == .refine)
        case .recommend:
            if !reading.refinements.isEmpty, hasPane { return .refine }
            // "what about something for swimming", with a list in sight
            if hasSearch, !parsed.terms.isEmpty, confidence < 0.7 { return .refine }
            return parsed.describesProducts ? searchOrRefine(prefersRefine: false) : .recommend
        case .select, .compare, .productQuestion, .addToCart, .feedback:
            return settledReference(proposed, confidence)
        case .confirm, .deny:
            // Nothing was asked: "no" with a wish is a refinement.
            return !reading.refinements.isEmpty || parsed.hasConditions ? searchOrRefine(prefersRefine: true) : proposed
        case .outOfScope, .greeting, .goodbye, .help, .thanks, .undo:
            if namesProducts, confidence < 0.75 { return searchOrRefine(prefersRefine: false) }
            if !reading.refinements.isEmpty, hasPane, confidence < 0.75 { return .refine }
            let mayDescribe = parsed.hasConditions || !parsed.terms.isEmpty
            // A word nobody knows, perhaps a product: search says that the shop has none, or corrects it.
            if isBareUnknown, confidence < 0.9 { return .search }
            if proposed != .outOfScope, confidence < 0.3, !parsed.unknownWords.isEmpty { return searchOrRefine(prefersRefine: false) }
            // Names of goods that no example has look like anything: only a sure verdict turns them away.
            let doubt = proposed == .outOfScope ? 0.6 : 0.45
            return confidence < doubt && mayDescribe ? searchOrRefine(prefersRefine: false) : proposed
        default:
            if confidence < 0.35, namesProducts { return searchOrRefine(prefersRefine: false) }
            let saysNothing = parsed.terms.isEmpty && !parsed.hasConditions && reading.order == nil && reading.refinements.isEmpty
            return confidence < 0.2 && saysNothing ? .outOfScope : proposed
        }
    }

    /// "shoes", 鞋子: what the shop sells, and nothing else.
    private var isBareCategory: Bool {
        guard let category = parsed.category else { return false }
        return reading.atoms.filter { $0.kind != .mark }.map(\.text).joined() == category.text.filter { $0 != " " }
    }

    /// Nothing but words that neither the shop nor the grammar knows, as few as name a product: "toaster", 电饭煲.
    private var isBareUnknown: Bool {
        let said = reading.atoms.filter { $0.kind != .mark }
        let limit = said.contains { $0.kind == .han } ? 12 : 2
        return !said.isEmpty && said.count <= limit && said.map(\.text).joined() == parsed.unknownWords.joined()
    }

    /// Intents about products in the pane need them there: "我要个手机壳" with no case in sight is a search.
    private func settledReference(_ proposed: Intent, _ confidence: Double) -> Intent {
        guard reading.ordinals.isEmpty else { return proposed }
        // "内存大于等于12G": a bound that asks nothing narrows the list.
        if parsed.hasBounds, !reading.isQuestion, confidence < 0.5 { return searchOrRefine(prefersRefine: true) }
        // "show me 3 headphones" asks for a list, whatever is in sight.
        if proposed == .select, parsed.count != nil, parsed.category != nil { return searchOrRefine(prefersRefine: false) }
        if let category = parsed.category, !category.isPurpose, !shows(category.id), !(hasPane && confidence > 0.9) {
            return searchOrRefine(prefersRefine: false)
        }
        switch proposed {
        case .productQuestion where !hasPane:
            return namesProducts && reading.scores[.search] > 0.05 ? .search : .policyQuestion
        case .select where !hasPane && parsed.hasConditions, .addToCart where !hasPane && parsed.describesProducts:
            return .search
        case .select where !parsed.brands.isEmpty && !state.shown.contains(where: { parsed.brands.contains($0.brand ?? "") }):
            return searchOrRefine(prefersRefine: false)
        case .feedback where hasPane && !parsed.excluded.isEmpty && !reading.isLiking && reading.scores[.refine] > 0.15:
            return .refine
        default:
            return proposed
        }
    }

    private func shows(_ category: CategoryID) -> Bool {
        let wanted = vocabulary.descendants(of: category)
        return state.shown.contains { $0.category.map(wanted.contains) ?? false }
    }

    /// A new category begins a search; conditions without one refine the search there is.
    private func searchOrRefine(prefersRefine: Bool) -> Intent {
        guard hasSearch else { return .search }
        if let category = parsed.category, !category.isPurpose {
            let isSame = category.id == state.criteria.category
            return isSame && (prefersRefine || !reading.refinements.isEmpty) ? .refine : .search
        }
        if !reading.refinements.isEmpty || prefersRefine { return .refine }
        // "in blue", "under 300": conditions alone say nothing new about what is looked for.
        return parsed.terms.isEmpty && parsed.hasConditions && parsed.brands.isEmpty ? .refine : .search
    }
}
