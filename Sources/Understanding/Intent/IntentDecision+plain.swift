import Commerce

/// Utterances that what was found in them settles alone, whatever they resemble.
extension IntentDecision {
    var plain: Intent? {
        guard reading.order == nil, reading.need == nil else { return nil }
        return plainRule ?? plainOpinion ?? plainQuestion ?? plainConditions
    }

    /// Nothing but conditions: "no more than 900", 换38码的, "blue if you have it".
    private var plainConditions: Intent? {
        guard reading.residue.isEmpty, !pointsOut || comparesWithSight, !speaksOfFocus, !changesOrder else { return nil }
        guard !reading.isQuestion || Residue.asksForSome(reading.atoms) else { return nil }
        let hasConditions = parsed.hasConditions || parsed.count != nil || !reading.refinements.isEmpty || reading.namesConditions && parsed.askedAttributes.isEmpty
        if let category = parsed.category, !category.isPurpose {
            return hasConditions || reading.isQuestion ? searchOrRefine(prefersRefine: reading.scores[.refine] > 0.5) : nil
        }
        return hasSearch && hasConditions ? .refine : nil
    }

    /// 比第二个便宜的: what is in sight is only the measure.
    private var comparesWithSight: Bool { reading.ordinals.count == 1 && !reading.refinements.isEmpty && reading.described == nil && reading.superlative == nil }

    /// "it", with a product open that it can mean.
    private var speaksOfFocus: Bool { state.focus != nil && (says(.pronoun) || reading.isQuestion) }

    /// Where an exchange is under way, a size or a colour is that of the new thing.
    private var changesOrder: Bool {
        switch state.pending {
        case .confirmation(let action), .argument(let action, _): parsed.category == nil && ["exchange_order", "modify_order"].contains(action.name)
        case nil: false
        }
    }

    /// "The second one isn't for me": an opinion on what is in sight.
    private var plainOpinion: Intent? {
        guard hasPane, reading.ordinals.count == 1 || reading.described?.count == 1, !reading.isLiking, !reading.isQuestion,
            [.select, .compare, .productQuestion, .search, .refine, .recommend, .outOfScope, .deny].contains(reading.scores.best.intent),
            ClauseOpening.opening(of: reading.atoms) != .request
        else { return nil }
        return .feedback
    }

    /// 最后一个可以水洗吗: something is asked of one that was spoken of or is in sight.
    private var plainQuestion: Intent? {
        guard reading.isQuestion, reading.ordinals.count == 1 || reading.described?.count == 1 else { return nil }
        let isNamed = !parsed.attributes.isEmpty || !parsed.askedAttributes.isEmpty || says(.price)
        switch reading.scores.best.intent {
        case .policyQuestion, .outOfScope, .complaint: return isNamed || !says(.service) ? .productQuestion : nil
        case .search, .refine, .recommend, .select: return isNamed ? .productQuestion : nil
        default: return nil
        }
    }

    /// "How many days do I have to send it back": a rule is asked for, and nothing is to be done.
    private var plainRule: Intent? {
        switch reading.scores.best.intent {
        case .returnOrder, .exchangeOrder, .cancelOrder, .modifyOrder: says(.howMuch) ? .policyQuestion : nil
        case .checkout: says(.howTo) ? .policyQuestion : nil
        default: nil
        }
    }
}
