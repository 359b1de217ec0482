import Commerce

/// What the conversation so far makes of an utterance.
extension IntentDecision {
    /// What the conversation makes plain, whatever the classifier says.
    var clear: Intent? {
        if reading.forgetting != nil { return .feedback }
        if hasPane, state.pending == nil, reading.order == nil {
            if reading.ranking != nil { return .productQuestion }
            // "More like this, I love it" is praise.
            if reading.likeness != nil, !says(.praising), !says(.intoCart), reading.isLiking { return .refine }
        }
        if reading.earlier != nil, !reading.isQuestion || parsed.category != nil || ReturnGrammar.asksWhere(reading.atoms) { return .refine }
        // Back to what was never looked for is a search like any other.
        if reading.order == nil, ReturnGrammar.range(in: reading.atoms) != nil, parsed.category != nil, !reading.isQuestion { return .search }
        if state.lastIntent.map({ [.addToCart, .removeFromCart, .viewCart].contains($0) }) == true, says(.intoIt), !pointsOut, state.pending == nil { return .viewCart }
        // "And the last one as well", after another was put into the cart.
        if state.lastIntent == .addToCart, pointsOut, says(.likewise), !says(.seeming), !reading.isQuestion, parsed.category == nil, state.pending == nil { return .addToCart }
        let (best, confidence) = reading.scores.best
        // 那换成雏鸟湾的看看呢
        if hasSearch, parsed.category == nil, parsed.describesProducts, CorrectionGrammar.beginsExchange(reading.atoms), !pointsOut, state.pending == nil, reading.order == nil, !Self.orderIntents.contains(best) { return .refine }
        let isUnsure = confidence < 0.8 || reading.correction != nil && [.confirm, .deny, .goodbye, .greeting, .thanks, .undo, .outOfScope].contains(best)
        if hasSearch, isUnsure, !parsed.dropped.isEmpty || reading.correction != nil, !namesNewCategory { return .refine }
        if hasSearch, isUnsure, reading.isCorrection, parsed.hasConditions, !reading.isQuestion, reading.order == nil, state.pending == nil,
            parsed.category == nil, !pointsOut, !Self.orderIntents.contains(best)
        {
            return .refine
        }
        // "what about the Breakwater": one that is in sight.
        if hasPane, says(.turning), let brand = parsed.brands.first, parsed.category == nil, confidence < 0.7,
            state.shown.contains(where: { $0.brand == brand })
        {
            return .select
        }
        // "What about the battery life on that one", 续航呢
        let isOfOne = says(.pronoun) || pointsOut || [.select, .productQuestion].contains(state.lastIntent)
        if hasPane, isOfOne, says(.turning), !parsed.askedAttributes.isEmpty, !parsed.hasConditions, parsed.category == nil, state.pending == nil {
            return .productQuestion
        }
        let turnsToOne = reading.described?.count == 1 || reading.ordinals.count == 1 && !says(.comparing)
        if hasPane, PointingGrammar.turn(in: reading.atoms) != nil, turnsToOne, confidence < 0.8 {
            return likeliest([.select, .productQuestion]).0
        }
        if hasSearch, parsed.count != nil, reading.ordinals.isEmpty, confidence < 0.6, !namesNewCategory { return .refine }
        // "Hm, rather by popularity"
        if hasSearch, parsed.sort != nil, parsed.category == nil, reading.superlative == nil, reading.ordinals.isEmpty, confidence < 0.6, !reading.isQuestion, state.pending == nil { return .refine }
        let isAboutList = Self.shoppingIntents.contains(best) || best == .outOfScope || confidence < 0.7
        if hasSearch, reading.refinements.contains(.others), isAboutList, !namesNewCategory { return .refine }
        if hasSearch, isAboutList, says(.gift), reading.refinements.isEmpty, best != .feedback { return .search }
        // 为什么推荐第一个 asks for the reasons of what is shown.
        if hasPane, says(.reasons), reading.ordinals.count == 1 || reading.described?.count == 1,
            [.compare, .recommend, .select, .productQuestion].contains(best)
        {
            return .productQuestion
        }
        return nil
    }

    var namesNewCategory: Bool {
        guard let category = parsed.category, !category.isPurpose else { return false }
        return category.id != state.criteria.category
    }

    /// Whether a need may be heard in what the classifier takes for something else: not in talk of an order, nor in
    /// what is said of shown products, nor where the classifier is sure.
    func isFree(_ proposed: Intent, _ confidence: Double, for need: NeedMatcher.Match) -> Bool {
        guard reading.order == nil else { return false }
        switch proposed {
        case .search, .refine, .recommend: return true
        case .productQuestion, .select, .compare, .feedback, .addToCart: return !hasPane && (confidence < 0.8 || need.confidence > 0.85)
        default: return confidence < 0.6 || need.confidence > 0.85
        }
    }

    func searchOrRefine(for need: Need) -> Intent {
        guard hasSearch, parsed.category == nil, let category = state.criteria.category else { return .search }
        // 还要防水，要去游泳: said of what is looked for, whatever else it may help with.
        return fusion.serves(need, category) || parsed.hasConditions ? .refine : .search
    }
}
