import Commerce

/// Settles the intent: the classifier proposes, what was found in the utterance and the conversation decide.
struct IntentDecision {
    let reading: Reading
    let state: ConversationState
    let vocabulary: Vocabulary
    let fusion: NeedFusion

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
        if let clear = clear { return (clear, 0.95) }
        if !state.shown.isEmpty, words.allSatisfy({ index in reading.ordinals.contains { $0.range.contains(index) } }) {
            return (bareReference, 0.95)
        }
        if isBareCategory { return (searchOrRefine(prefersRefine: false), 0.95) }
        let (proposed, confidence) = proposal
        if let mended = mended(proposed, confidence) { return (mended, confidence) }
        if let need = reading.need, isFree(proposed, confidence, for: need) { return (searchOrRefine(for: need.need), need.confidence) }
        return (settled(proposed, confidence), confidence)
    }

    /// What the conversation makes plain, whatever the classifier says.
    private var clear: Intent? {
        if reading.earlier != nil, !reading.isQuestion || parsed.category != nil || ReturnGrammar.asksWhere(reading.atoms) { return .refine }
        // Back to what was never looked for is a search like any other.
        if reading.order == nil, ReturnGrammar.range(in: reading.atoms) != nil, parsed.category != nil, !reading.isQuestion { return .search }
        let (best, confidence) = reading.scores.best
        if hasSearch, confidence < 0.8, !parsed.dropped.isEmpty || reading.correction != nil, !namesNewCategory { return .refine }
        // "what about the Breakwater": one that is in sight.
        if hasPane, SmallWords.isIn(reading.atoms, .turning), let brand = parsed.brands.first, parsed.category == nil, confidence < 0.7,
            state.shown.contains(where: { $0.brand == brand })
        {
            return .select
        }
        if hasSearch, parsed.count != nil, reading.ordinals.isEmpty, confidence < 0.6, !namesNewCategory { return .refine }
        let isAboutList = Self.shoppingIntents.contains(best) || best == .outOfScope || confidence < 0.7
        if hasSearch, reading.refinements.contains(.others), isAboutList, !namesNewCategory { return .refine }
        if hasSearch, isAboutList, SmallWords.isIn(reading.atoms, .gift), reading.refinements.isEmpty, best != .feedback { return .search }
        // 为什么推荐第一个 asks for the reasons of what is shown.
        if hasPane, SmallWords.isIn(reading.atoms, .reasons), reading.ordinals.count == 1 || reading.described?.count == 1,
            [.compare, .recommend, .select, .productQuestion].contains(best)
        {
            return .productQuestion
        }
        return nil
    }

    /// "The second one", "both", "none of these", and nothing else.
    private var bareReference: Intent {
        if SmallWords.isIn(reading.atoms, .refusing) { return .feedback }
        if SmallWords.isIn(reading.atoms, .wanting) { return .addToCart }
        let isGroup = reading.ordinals.contains { mention in
            switch mention.meaning {
            case .both, .all, .first, .last: true
            default: false
            }
        }
        return reading.ordinals.count > 1 || isGroup ? .compare : .select
    }

    /// Whether a question names something that a product can have or be.
    private var asksOfProduct: Bool {
        reading.isQuestion && (!parsed.attributes.isEmpty || !parsed.askedAttributes.isEmpty || !parsed.terms.isEmpty)
    }

    private var namesNewCategory: Bool {
        guard let category = parsed.category, !category.isPurpose else { return false }
        return category.id != state.criteria.category
    }

    /// What was said speaks against the classifier.
    private func mended(_ proposed: Intent, _ confidence: Double) -> Intent? {
        switch proposed {
        case .invoice where reading.order == nil && !SmallWords.isIn(reading.atoms, .invoice):
            return namesProducts ? .search : .outOfScope
        case .deny, .confirm:
            if state.pending == nil, SmallWords.isIn(reading.atoms, .thanks), !parsed.describesProducts { return .thanks }
        case .search, .refine, .recommend, .outOfScope:
            // 黑色那个 with a black one in sight.
            guard hasPane, parsed.relativePrice == nil, reading.refinements.isEmpty else { return nil }
            let isPointed = reading.described?.isEmpty == false && confidence < 0.97
            let isCompared = reading.superlative != nil && parsed.category == nil && (proposed != .search || confidence < 0.8)
            let isNumbered = !reading.ordinals.isEmpty && confidence < 0.8 && parsed.category == nil
            if isPointed || isCompared || isNumbered {
                if asksOfProduct { return .productQuestion }
                return likeliest(reading.isQuestion ? [.productQuestion, .select] : [.select, .addToCart, .feedback]).0
            }
        default: break
        }
        return nil
    }

    private var parsed: ParsedCriteria { reading.parsed }
    private var hasPane: Bool { !state.shown.isEmpty || state.focus != nil }
    private var hasSearch: Bool { !state.criteria.isEmpty || !state.shown.isEmpty }
    private var namesProducts: Bool { parsed.category != nil || !parsed.brands.isEmpty }

    // MARK: A situation in place of a product

    /// Whether a need may be heard in what the classifier takes for something else: not in talk of an order, nor in
    /// what is said of shown products, nor where the classifier is sure.
    private func isFree(_ proposed: Intent, _ confidence: Double, for need: NeedMatcher.Match) -> Bool {
        guard reading.order == nil else { return false }
        switch proposed {
        case .search, .refine, .recommend: return true
        case .productQuestion, .select, .compare, .feedback, .addToCart: return !hasPane && (confidence < 0.8 || need.confidence > 0.85)
        default: return confidence < 0.6 || need.confidence > 0.85
        }
    }

    private func searchOrRefine(for need: Need) -> Intent {
        guard hasSearch, parsed.category == nil, let category = state.criteria.category else { return .search }
        return fusion.serves(need, category) ? .refine : .search
    }

    // MARK: The classifier's proposal

    /// What was found narrows the choice where the classifier is in doubt.
    private var proposal: (Intent, Double) {
        let (best, confidence) = reading.scores.best
        if reading.order != nil, !Self.orderIntents.contains(best) {
            // An order is spoken of: only a complaint about it, say, may be something else.
            let order = likeliest(Self.orderIntents)
            if order.1 > 0.03 || confidence < 0.6 { return (order.0, max(0.5, order.1)) }
        }
        let limit = best == .policyQuestion ? 0.75 : 0.6
        if !reading.ordinals.isEmpty, hasPane, confidence < limit, !Self.referringIntents.contains(best) {
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
        if let named = bareName(proposed) { return named }
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
            if hasSearch, parsed.hasBounds, confidence < 0.9 { return .refine }
            let mayDescribe = parsed.hasConditions || !parsed.terms.isEmpty
            // A word nobody knows, perhaps a product: search says that the shop has none, or corrects it.
            if isBareUnknown, confidence < 0.9 { return .search }
            if proposed != .outOfScope, confidence < 0.3, !parsed.unknownWords.isEmpty { return searchOrRefine(prefersRefine: false) }
            // Names of goods that no example has look like anything: only a sure verdict turns them away.
            let doubt = proposed == .outOfScope ? 0.6 : 0.45
            return confidence < doubt && mayDescribe ? searchOrRefine(prefersRefine: false) : proposed
        default:
            if confidence < 0.35, namesProducts { return searchOrRefine(prefersRefine: false) }
            if confidence < 0.35, hasSearch, parsed.hasConditions, !reading.isQuestion, reading.order == nil { return .refine }
            let saysNothing = parsed.terms.isEmpty && !parsed.hasConditions && reading.order == nil && reading.refinements.isEmpty
            return confidence < 0.2 && saysNothing ? .outOfScope : proposed
        }
    }

    /// "shoes", 鞋子: what the shop sells, and nothing else.
    private var isBareCategory: Bool {
        guard let category = parsed.category else { return false }
        return reading.atoms.filter { $0.kind != .mark }.map(\.text).joined() == category.text.filter { $0 != " " }
    }

    /// A name, and no more, of what the shop knows nothing of: that of some goods is searched for, and the search says that
    /// there are none; a film's or a dish's is out of scope.
    private func bareName(_ proposed: Intent) -> Intent? {
        guard let goods = reading.scores.goods, proposed == .outOfScope || proposed == .search else { return nil }
        let isOfGoods = goods > 0.28
        if proposed == .outOfScope, isOfGoods { return searchOrRefine(prefersRefine: false) }
        return isOfGoods || namesProducts || parsed.hasConditions || !parsed.terms.isEmpty && proposed == .search ? nil : .outOfScope
    }

    /// Nothing but words that neither the shop nor the grammar knows, as few as name a product: "toaster", 电饭煲.
    private var isBareUnknown: Bool {
        let said = reading.atoms.filter { $0.kind != .mark }
        let limit = said.contains { $0.kind == .han } ? 12 : 2
        return !said.isEmpty && said.count <= limit && said.map(\.text).joined() == parsed.unknownWords.joined()
    }

    /// Intents about products in the pane need them there: "我要个手机壳" with no case in sight is a search.
    private func settledReference(_ proposed: Intent, _ confidence: Double) -> Intent {
        // 就买刚才那个
        if proposed != .removeFromCart, hasPane, SmallWords.isIn(reading.atoms, .taking), !reading.isQuestion { return .addToCart }
        if proposed == .select, !reading.ordinals.isEmpty || reading.described != nil, asksOfProduct { return .productQuestion }
        guard reading.ordinals.isEmpty else { return proposed }
        // "Which is the cheapest" has one answer.
        if proposed == .compare, reading.superlatives.count == 1 { return .select }
        // "show me the cheapest first": an order for the list.
        if proposed == .select, parsed.sort != nil, reading.superlative == nil, reading.described == nil {
            return searchOrRefine(prefersRefine: true)
        }
        // "内存大于等于12G": a bound that asks nothing narrows the list.
        if parsed.hasBounds, !reading.isQuestion, confidence < 0.5 { return searchOrRefine(prefersRefine: true) }
        // "XL would be better", "not Packwren": a condition that points at nothing in sight.
        let pointsAtNothing = reading.described == nil && reading.superlative == nil && !reading.isQuestion
        if pointsAtNothing, hasSearch, parsed.describesProducts, parsed.category == nil, confidence < 0.45 { return .refine }
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
        case .feedback where hasPane && !parsed.excluded.isEmpty && reading.described == nil && !reading.isLiking && reading.scores[.refine] > 0.15:
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
            // "No, I meant shoulder bags": the other wishes still hold.
            if reading.isCorrection, state.criteria.category != nil { return .refine }
            // "Only the lunch boxes", of all that a brand has.
            if state.criteria.category == nil, !state.criteria.names.isEmpty, SmallWords.isIn(reading.atoms, .only) { return .refine }
            return isSame && (prefersRefine || !reading.refinements.isEmpty) ? .refine : .search
        }
        if !reading.refinements.isEmpty || prefersRefine { return .refine }
        // "in blue", "under 300": conditions alone say nothing new about what is looked for.
        return parsed.terms.isEmpty && parsed.hasConditions && parsed.brands.isEmpty ? .refine : .search
    }
}
