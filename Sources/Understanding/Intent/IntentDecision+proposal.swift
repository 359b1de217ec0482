import Commerce

/// What the classifier proposes, and what becomes of it.
extension IntentDecision {
    static let orderIntents: [Intent] = [
        .trackOrder, .cancelOrder, .returnOrder, .exchangeOrder, .modifyOrder, .refundStatus, .invoice,
    ]
    private static let referringIntents: [Intent] = [
        .select, .compare, .productQuestion, .addToCart, .removeFromCart, .feedback,
    ]
    static let shoppingIntents: [Intent] = [.search, .refine, .recommend] + referringIntents

    /// What was found narrows the choice where the classifier is in doubt.
    var proposal: (Intent, Double) {
        let (best, confidence) = reading.scores.best
        if reading.order != nil, !Self.orderIntents.contains(best) {
            // An order is spoken of: only a complaint about it, say, may be something else.
            let order = likeliest(Self.orderIntents)
            if order.1 > 0.03 || confidence < 0.6 || Self.shoppingIntents.contains(best) { return (order.0, max(0.5, order.1)) }
        }
        let limit = best == .policyQuestion ? 0.75 : 0.6
        let pointsAtSight = !reading.ordinals.isEmpty || reading.superlative?.meaning.isOfTwo == true
        let ofSight = QuestionForm.isAsked(in: reading.atoms) ? [.productQuestion, .select, .compare] : Self.referringIntents
        if pointsAtSight, hasPane, confidence < limit, !ofSight.contains(best) {
            return likeliest(ofSight)
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

    func likeliest(_ intents: [Intent]) -> (Intent, Double) {
        let best = intents.max { reading.scores[$0] < reading.scores[$1] } ?? .outOfScope
        return (best, reading.scores[best])
    }

    func settled(_ proposed: Intent, _ confidence: Double) -> Intent {
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
            // 邮费谁出啊, 说说怎么退换
            if proposed == .outOfScope, says(.ofShop) && (reading.isQuestion || says(.howMuch) || says(.whoPays)) || says(.howTo) && says(.returning) { return .policyQuestion }
            if proposed == .outOfScope, !parsed.brands.isEmpty, parsed.category != nil { return searchOrRefine(prefersRefine: false) }
            if namesProducts, confidence < 0.75 || Residue.asksForSome(reading.atoms) { return searchOrRefine(prefersRefine: false) }
            if !reading.refinements.isEmpty, hasPane, confidence < 0.75 { return .refine }
            if hasSearch, parsed.hasBounds, confidence < 0.9 { return .refine }
            let mayDescribe = parsed.hasConditions || !parsed.terms.isEmpty
            // A word nobody knows, perhaps a product: search says that the shop has none, or corrects it.
            if isBareUnknown, confidence < (proposed == .thanks ? 0.6 : 0.9) { return .search }
            if proposed != .outOfScope, confidence < 0.3, !parsed.unknownWords.isEmpty { return searchOrRefine(prefersRefine: false) }
            // Names of goods that no example has look like anything: only a sure verdict turns them away.
            // What the products in force state is said of them.
            let isOfList = hasSearch && !parsed.attributes.isEmpty && parsed.category == nil && !reading.isQuestion
            let doubt = proposed == .outOfScope ? (isOfList ? 0.85 : 0.6) : 0.45
            return confidence < doubt && mayDescribe ? searchOrRefine(prefersRefine: false) : proposed
        default:
            // 不要小跑家的，上次那个两天就咬烂了: what is complained of is why.
            let isWhy = proposed == .complaint && confidence < 0.6 && parsed.category != nil && !(parsed.excluded.isEmpty && parsed.excludedBrands.isEmpty)
            if isWhy { return searchOrRefine(prefersRefine: false) }
            if confidence < 0.35, namesProducts { return searchOrRefine(prefersRefine: false) }
            if confidence < 0.35, hasSearch, parsed.hasConditions, !reading.isQuestion, reading.order == nil { return .refine }
            let saysNothing = parsed.terms.isEmpty && !parsed.hasConditions && reading.order == nil && reading.refinements.isEmpty
            // 是上门取件还是自己寄, asked of what is to be done with an order.
            let isUnsure = confidence < 0.2 && saysNothing
            return isUnsure ? (QuestionForm.offersChoice(reading.atoms) ? .policyQuestion : .outOfScope) : proposed
        }
    }
}
