import Commerce

/// What is said of the products in sight.
extension IntentDecision {
    /// "The second one", "both", "none of these", and nothing else.
    var bareReference: Intent {
        if says(.refusing) { return .feedback }
        if says(.wanting) { return .addToCart }
        let isGroup = reading.ordinals.contains { mention in
            switch mention.meaning {
            case .both, .all, .first, .last, .rest: true
            default: false
            }
        }
        return reading.ordinals.count > 1 || isGroup ? .compare : .select
    }

    /// Whether a question names something that a product can have or be.
    var asksOfProduct: Bool {
        reading.isQuestion && (!parsed.attributes.isEmpty || !parsed.askedAttributes.isEmpty || !parsed.terms.isEmpty)
    }

    /// A thing of the shop is named after all else: 想换个键盘, 两年保修的耳机.
    private var endsInCategory: Bool {
        guard let category = parsed.category, !category.isPurpose else { return false }
        let said = reading.atoms.filter { $0.kind != .mark && !["了", "吧", "啊", "呢", "please"].contains($0.text) }.map(\.text).joined()
        return said.hasSuffix(category.text.filter { $0 != " " })
    }

    /// "A tent …": the thing is named right after an article, and nothing is said before.
    private var opensWithThing: Bool {
        guard let category = parsed.category, !category.isPurpose, let first = reading.atoms.first, ["a", "an", "some"].contains(first.text) else { return false }
        return reading.atoms.dropFirst().map(\.text).joined().hasPrefix(category.text.filter { $0 != " " })
    }

    /// 想换个显示器，一千五的: the thing is named right after the wish for a new one.
    private var asksForNew: Bool {
        guard let category = parsed.category, !category.isPurpose else { return false }
        let said = reading.atoms.map(\.text).joined()
        guard let name = said.firstRange(of: category.text.filter { $0 != " " }) else { return false }
        let lead = said[..<name.lowerBound]
        return ["换个", "换台", "换双", "换件", "换部", "换把", "换套", "换条", "换张", "换一个", "换一台", "换一部", "换一套"].contains { lead.hasSuffix($0) }
    }

    /// "It's got to survive the dishwasher": a condition, told as a sentence, of what is looked for.
    private func wished(_ proposed: Intent, _ confidence: Double) -> Intent? {
        guard !reading.isQuestion, reading.order == nil, state.pending == nil, !says(.service), parsed.hasConditions else { return nil }
        switch proposed {
        // "A tent that takes two minutes to pitch"
        case .outOfScope where opensWithThing && confidence < 0.95: return searchOrRefine(prefersRefine: false)
        // 一局半小时以内的桌游
        case .outOfScope where parsed.category != nil && parsed.hasBounds && confidence < 0.9: return searchOrRefine(prefersRefine: false)
        case .productQuestion, .addToCart, .select, .policyQuestion, .feedback, .outOfScope, .help, .compare:
            // "Wood or bamboo, I don't care which, for a laptop stand"
            if proposed == .compare, !hasPane { return searchOrRefine(prefersRefine: false) }
            return confidence < 0.85 && !pointsOut && says(.requiring) && parsed.category == nil && state.criteria.category != nil ? .refine : nil
        // 别再给我看云泊了，上一部用半年就坏: what is complained of is why.
        case .complaint:
            let isDeclined = !parsed.excluded.isEmpty || !parsed.excludedBrands.isEmpty
            return confidence < 0.7 && isDeclined && hasSearch ? searchOrRefine(prefersRefine: false) : nil
        default: return nil
        }
    }

    /// What was said speaks against the classifier.
    func mended(_ proposed: Intent, _ confidence: Double) -> Intent? {
        if let wished = wished(proposed, confidence) { return wished }
        switch proposed {
        case .invoice where reading.order == nil && !says(.invoice):
            return namesProducts ? .search : .outOfScope
        case .refundStatus where reading.order != nil && !says(.refunds): return .trackOrder
        // "Want to check out your kettles"
        case .checkout where endsInCategory && !says(.service) && !says(.intoCart): return searchOrRefine(prefersRefine: false)
        // A thing of a brand of the shop.
        case .outOfScope where parsed.category != nil && !parsed.brands.isEmpty: return searchOrRefine(prefersRefine: false)
        // 不退了不退了 takes back what was wished, whether it waits for an answer or not.
        case .returnOrder where Answer(reading: reading, pending: nil).isRepeatedNo: return .deny
        // 肉也改一下，金枪鱼的: the wish in force is changed, and no order.
        case .modifyOrder, .exchangeOrder:
            let isOfList = [.search, .refine].contains(state.lastIntent) && state.pending == nil && (parsed.hasConditions || reading.correction != nil)
            if isOfList, reading.order == nil, !reading.isQuestion, parsed.category == nil, !says(.bought) { return .refine }
            let isNew = reading.order == nil
                && (says(.newOne) && parsed.category != nil && (endsInCategory || parsed.hasBounds) || proposed == .exchangeOrder && asksForNew)
            return isNew ? searchOrRefine(prefersRefine: false) : nil
        case
            .policyQuestion where confidence < 0.8 && namesProducts && Residue.asksForSome(reading.atoms) && !says(.howMuch),
            .policyQuestion where !reading.isQuestion && endsInCategory && !says(.service):
            return searchOrRefine(prefersRefine: false)
        // 不限价了，你随便推荐: what was looked for still is.
        case .recommend where hasSearch && parsed.category == nil && reading.refinements.contains { $0.widens }:
            return .refine
        case .humanAgent where namesProducts && says(.seeking) && !says(.person) && !says(.service):
            return searchOrRefine(prefersRefine: false)
        // 辛苦了，再见
        case .thanks where says(.farewell): return .goodbye
        // "It was Cairnfox, the bag my brother had. Show me theirs"
        case .complaint where parsed.category != nil && !parsed.brands.isEmpty && says(.showing) && !says(.service) && reading.order == nil: return .search
        // "What's the delivery time"
        case .outOfScope where reading.isQuestion && confidence < 0.85 && says(.ofShop) && !namesProducts:
            return .policyQuestion
        // 这款的退货期多久: a rule, whatever it is asked of.
        case .productQuestion where says(.paying) && reading.isQuestion && reading.ordinals.isEmpty: return .policyQuestion
        case .productQuestion where confidence < 0.8 && reading.isQuestion && says(.ofShop) && parsed.attributes.isEmpty && parsed.askedAttributes.isEmpty:
            return .policyQuestion
        // "Tell me about delivery"
        case .select where confidence < 0.6 && says(.ofShop) && !pointsOut && !namesProducts && !parsed.hasConditions: return .policyQuestion
        // 你觉得哪个好看 asks for an opinion and gives none.
        case .feedback where hasPane && reading.isQuestion && says(.which):
            return .compare
        case .deny, .confirm:
            if state.pending == nil, says(.thanks), !parsed.describesProducts { return .thanks }
        case .search, .refine, .recommend, .outOfScope:
            // "Are these real leather?" asks of what is in sight, and wishes nothing.
            if hasPane, QuestionForm.asksOfSight(reading.atoms), confidence < 0.8, proposed == .outOfScope ? QuestionForm.asksOfMany(reading.atoms) : true {
                return .productQuestion
            }
            // 黑色那个 with a black one in sight.
            guard hasPane, parsed.relativePrice == nil, reading.refinements.isEmpty else { return nil }
            let isPointed = reading.described?.isEmpty == false && (confidence < 0.97 || says(.opening))
            let isOfSight = parsed.category.map { says(.which) && shows($0.id) } ?? true
            let isCompared = reading.superlative != nil && isOfSight && (proposed != .search || confidence < 0.8)
            let isNumbered = !reading.ordinals.isEmpty && confidence < 0.8 && parsed.category == nil
            if isPointed || isCompared || isNumbered {
                if isCompared, says(.which) { return .select }
                if asksOfProduct { return .productQuestion }
                return likeliest(reading.isQuestion ? [.productQuestion, .select] : [.select, .addToCart, .feedback]).0
            }
        default: break
        }
        return nil
    }

    /// Intents about products in the pane need them there: "我要个手机壳" with no case in sight is a search.
    func settledReference(_ proposed: Intent, _ confidence: Double) -> Intent {
        // 就买刚才那个
        if proposed != .removeFromCart, hasPane, says(.taking), !reading.isQuestion { return .addToCart }
        if proposed == .select, !reading.ordinals.isEmpty || reading.described != nil, asksOfProduct { return .productQuestion }
        let isOfOne = proposed == .select || proposed == .compare && reading.ordinals.isEmpty && !says(.comparing)
        let isAsked = QuestionForm.isAsked(in: reading.atoms) || reading.atoms.last?.text == "?" && confidence < 0.6
        if isOfOne, pointsOut, isAsked, confidence < 0.8 { return .productQuestion }
        // 后三个哪个最便宜
        if proposed == .compare, reading.superlatives.count == 1, reading.listed == 0, says(.which), reading.ordinals.count == 1 { return .select }
        // "The cheaper of 1 and 3"
        if proposed == .compare, !reading.isQuestion, reading.superlatives.count == 1, reading.superlative?.meaning.isOfTwo == true, !says(.comparison) { return .select }
        // "Show me that second one again" judges nothing.
        if proposed == .feedback, reading.ordinals.count == 1, confidence < 0.6, reading.isLiking, ClauseOpening.opening(of: reading.atoms) == .request {
            return likeliest([.select, .addToCart]).0
        }
        // 这几块里最便宜的是哪块
        if proposed == .productQuestion, reading.superlatives.count == 1, says(.which), parsed.attributes.isEmpty { return .select }
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
        case .compare where !hasPane && namesProducts:
            return .search
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

    func shows(_ category: CategoryID) -> Bool {
        let wanted = vocabulary.descendants(of: category)
        return state.shown.contains { $0.category.map(wanted.contains) ?? false }
    }
}
