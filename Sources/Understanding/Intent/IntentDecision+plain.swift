import Commerce

/// Utterances that what was found in them settles alone, whatever they resemble.
extension IntentDecision {
    var plain: Intent? {
        guard reading.order == nil else { return bareOrder }
        guard reading.need == nil else { return nil }
        return bareLetter ?? plainComparison ?? plainRemoval ?? plainAddition ?? plainRule ?? plainOpinion ?? plainQuestion ?? plainConditions
    }

    /// An order's number alone: what was wished of orders last, else where it is.
    private var bareOrder: Intent? {
        guard reading.atoms.count(where: { $0.kind != .mark }) == 1 else { return nil }
        return state.lastIntent.flatMap { Self.orderIntents.contains($0) ? $0 : nil } ?? .trackOrder
    }

    /// "Pebble vs Hush", 马丁靴和雪地靴哪个更防滑: things in sight that are set against each other.
    private var plainComparison: Intent? {
        guard hasPane, reading.listed > 1, says(.comparingNames), !says(.intoCart), state.pending == nil else { return nil }
        return [.addToCart, .removeFromCart].contains(reading.scores.best.intent) || reading.ordinals.count == reading.listed ? nil : .compare
    }

    /// 第二个不要了, right after it was put into the cart.
    private var plainRemoval: Intent? {
        // 拿掉大衣
        if says(.takingOut), reading.parsed.dropped.isEmpty, !reading.isQuestion, !parsed.hasBounds, parsed.attributes.isEmpty, let category = parsed.category, shows(category.id), reading.atoms.count <= 8 { return .removeFromCart }
        let isOfCart = says(.justAdded) || says(.takingOut) && parsed.dropped.isEmpty || reading.listed > 1 || [.addToCart, .removeFromCart, .viewCart].contains(state.lastIntent)
        guard isOfCart, says(.givingUp) || says(.takingOut), pointsOut || says(.pronoun), !reading.isQuestion else { return nil }
        return .removeFromCart
    }

    /// 刚才那把加购, "the second one in my cart, please"
    private var plainAddition: Intent? {
        // "Two of those in my cart"
        let isOfThem = says(.intoCart) && reading.atoms.contains { ["those", "these", "them", "it", "that", "this", "它", "这", "那"].contains($0.text) }
        // 就买这双
        if hasPane, state.focus != nil, says(.taking), says(.itself), parsed.category == nil, !parsed.hasConditions, !reading.isQuestion, state.pending == nil, reading.atoms.count <= 8 { return .addToCart }
        guard hasPane, pointsOut || isOfThem, !reading.isQuestion, state.pending == nil else { return nil }
        // "The 149 one, cart"
        let said = reading.atoms.filter { !["please", "pls", ".", "!"].contains($0.text) }
        let isBareCart = said.count > 2 && said[said.count - 2].kind == .mark && ["cart", "basket"].contains(said[said.count - 1].text)
        let isPut = (says(.intoCart) || isBareCart) && !says(.notIntoCart)
        return isPut || addsPointed || reading.listed > 1 && says(.takingAll) ? .addToCart : nil
    }

    /// 加第二个, 第二个来两件, 洗澡拖鞋也来一双: the verb beside what is in sight.
    private var addsPointed: Bool {
        guard parsed.category == nil || reading.described?.count == 1 else { return false }
        if state.lastIntent == .removeFromCart, reading.atoms.first(where: { $0.text != "再" && $0.text != "那" })?.text == "换" { return true }
        if says(.takingSome), reading.ordinals.count == 1 || reading.described?.count == 1 || reading.superlative != nil { return true }
        let starts = reading.ordinals.map(\.range.lowerBound) + reading.superlatives.map(\.range.lowerBound)
        // "Number 2 it is"
        let said = reading.atoms.filter { $0.kind != .mark }.suffix(3).map(\.text)
        if reading.ordinals.count == 1, said.starts(with: ["it", "is"]) || Array(said.suffix(2)) == ["it", "is"] { return true }
        return starts.contains { start in start > 0 && ["加", "add", "grab", "buy"].contains(reading.atoms[start - 1].text) }
    }

    /// "B" answers a question whose choices have letters; with none open it says nothing.
    private var bareLetter: Intent? {
        let words = reading.atoms.filter { $0.kind != .mark }
        guard words.count == 1, words[0].kind == .word, words[0].text.unicodeScalars.count == 1, !["y", "n", "k"].contains(words[0].text) else { return nil }
        return parsed.hasConditions ? nil : .outOfScope
    }

    /// Nothing but conditions: "no more than 900", 换38码的, "blue if you have it".
    private var plainConditions: Intent? {
        // "Add white as well": to the wish, where there is no product to add.
        let isAddition = reading.residue == ["add"] && AdditionGrammar.adds(reading.atoms) && state.focus == nil
        guard reading.residue.isEmpty || isAddition, !pointsOut || comparesWithSight, !speaksOfFocus, !changesOrder else { return nil }
        guard !reading.isQuestion || Residue.asksForSome(reading.atoms) else { return nil }
        let hasConditions = parsed.hasConditions || parsed.count != nil || !reading.refinements.isEmpty || reading.namesConditions && parsed.askedAttributes.isEmpty
        if let category = parsed.category, !category.isPurpose {
            return hasConditions || reading.isQuestion ? searchOrRefine(prefersRefine: reading.scores[.refine] > 0.5) : nil
        }
        // A brand's name, and nothing else.
        if !hasSearch, !parsed.brands.isEmpty { return .search }
        return hasSearch && hasConditions ? .refine : nil
    }

    /// 比第二个便宜的: what is in sight is only the measure, but 第一个太重了 is what is thought of it.
    private var comparesWithSight: Bool { !isFault && !asksOfPlace && reading.ordinals.count == 1 && !reading.refinements.isEmpty && reading.described == nil && reading.superlative == nil }

    /// 第一个有别的颜色没
    private var asksOfPlace: Bool { reading.isQuestion && reading.ordinals.first?.range.lowerBound == 0 }

    /// 第一个太重了, "the first one is too pricey": a fault of one in sight, which wishes for nothing.
    private var isFault: Bool {
        let isOfIt = says(.itself) && reading.atoms.first.map { ["that", "this", "it", "it's", "这", "那", "它"].contains($0.text) } == true
        guard reading.ordinals.count == 1 || reading.described?.count == 1 || reading.superlatives.count == 1 || isOfIt && reading.described == nil && !parsed.hasConditions && reading.refinements.isEmpty, says(.tooMuch), reading.refinements.count <= 1, !says(.wishing) else { return false }
        let isAlso = reading.atoms.last { $0.kind != .mark }?.text == "too"
        guard !isAlso, ClauseOpening.opening(of: reading.atoms) != .request else { return false }
        return (reading.described != nil || !parsed.hasConditions) && !reading.isQuestion
    }

    /// "it", with a product open that it can mean.
    private var speaksOfFocus: Bool {
        // 这双鞋有黑的吗
        if let category = parsed.category?.id, reading.isQuestion, says(.pronoun), shows(category) { return true }
        return state.focus != nil && (says(.pronoun) || reading.isQuestion && !asksForKind)
    }

    /// "Do you have glass ones?", whatever is open.
    private var asksForKind: Bool { Residue.asksForSome(reading.atoms) && says(.kind) }

    private static let actsOnSight: [Intent] = [.compare, .addToCart, .removeFromCart, .feedback]

    /// Where an exchange is under way, a size or a colour is that of the new thing.
    private var changesOrder: Bool {
        switch state.pending {
        case .confirmation(let action), .argument(let action, _): parsed.category == nil && ["exchange_order", "modify_order"].contains(action.name)
        case nil: false
        }
    }

    /// "The second one isn't for me": an opinion on what is in sight.
    private var plainOpinion: Intent? {
        if hasPane, says(.refusing), reading.refinements.isEmpty, !parsed.describesProducts, !reading.isQuestion, state.pending == nil,
            !says(.service)
        {
            return .feedback
        }
        if hasPane, isFault, state.pending == nil { return .feedback }
        // "The cheapest of the lot please"
        if hasPane, reading.superlatives.count == 1, says(.ofGroup), !reading.isQuestion, !says(.intoCart), ClauseOpening.opening(of: reading.atoms) == nil {
            return .select
        }
        // "The truffles look amazing though"
        let isOfNamed = reading.sightings.count == 1 && reading.sightings[0].places.count == 1 && says(.seeming)
        guard hasPane, reading.ordinals.count == 1 || reading.described?.count == 1 || isOfNamed, !reading.isQuestion,
            ClauseOpening.opening(of: reading.atoms) != .request
        else { return nil }
        let (best, confidence) = reading.scores.best
        let mayJudge = confidence < 0.3 || [.select, .compare, .productQuestion, .search, .refine, .recommend, .outOfScope, .deny].contains(best)
        if !reading.isLiking { return mayJudge || says(.cursing) && !says(.service) || best == .complaint && confidence < 0.6 && !says(.service) || best == .policyQuestion && confidence < 0.6 ? .feedback : nil }
        // 第二双好土啊
        if mayJudge, says(.cursing), !parsed.hasBounds { return .feedback }
        if mayJudge, says(.seeming), !says(.doing), !parsed.describesProducts { return .feedback }
        return mayJudge && says(.praising) && !says(.doing) && !parsed.hasBounds ? .feedback : nil
    }

    /// 最后一个可以水洗吗: something is asked of one that was spoken of or is in sight.
    private var plainQuestion: Intent? {
        // "Can it go in the washing machine", right after it was opened or asked about.
        let isOfOpen = [.select, .productQuestion].contains(state.lastIntent) && says(.pronoun) && parsed.category == nil
        if reading.isQuestion, isOfOpen, hasPane, state.pending == nil, [.policyQuestion, .feedback, .complaint, .outOfScope].contains(reading.scores.best.intent), !says(.service), !says(.ofShop) {
            return .productQuestion
        }
        // "Tell me if it's rechargeable"
        if hasPane, reading.isQuestion, says(.ifIt), parsed.category == nil, !parsed.attributes.isEmpty || !parsed.askedAttributes.isEmpty,
            !says(.service), !Residue.asksForSome(reading.atoms), !Self.actsOnSight.contains(reading.scores.best.intent)
        {
            return .productQuestion
        }
        guard reading.isQuestion, reading.ordinals.count == 1 || reading.described?.count == 1, reading.superlative == nil || !says(.which) else { return nil }
        let isNamed = !parsed.attributes.isEmpty || !parsed.askedAttributes.isEmpty || says(.price) || asksOfPlace && reading.refinements == [.otherColor]
        switch reading.scores.best.intent {
        case .policyQuestion, .outOfScope, .complaint, .undo: return isNamed || !says(.service) ? .productQuestion : nil
        case .removeFromCart: return says(.stock) ? .productQuestion : nil
        case .compare: return isNamed && !says(.comparing) ? .productQuestion : nil
        case .select: return isNamed || says(.detail) && !says(.turning) ? .productQuestion : nil
        case .search, .refine, .recommend: return isNamed ? .productQuestion : nil
        default: return nil
        }
    }

    /// "How many days do I have to send it back", 买错了能换吗: a rule is asked for, and nothing is to be done.
    private var plainRule: Intent? {
        switch reading.scores.best.intent {
        case .returnOrder, .exchangeOrder, .cancelOrder, .modifyOrder:
            let isOfRule = says(.howMuch) || says(.howTo) && says(.wondering) || says(.mayI) && !says(.ownOrder) && !parsed.describesProducts
            return isOfRule && !isAboutOrder ? .policyQuestion : nil
        case .trackOrder: return says(.ifOrdered) && reading.order == nil && !isAboutOrder ? .policyQuestion : nil
        case .checkout: return says(.howTo) ? .policyQuestion : nil
        default: return nil
        }
    }

    /// Whether an order is what the conversation is at.
    private var isAboutOrder: Bool { state.pending == nil && state.lastOrder != nil && state.lastIntent.map(Self.orderIntents.contains) == true }
}
