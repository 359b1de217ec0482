import Commerce

/// What is looked for: something new, or what is looked for already, described more closely.
extension IntentDecision {
    /// "shoes", 鞋子: what the shop sells, and nothing else.
    var isBareCategory: Bool {
        guard let category = parsed.category else { return false }
        return reading.atoms.filter { $0.kind != .mark }.map(\.text).joined() == category.text.filter { $0 != " " }
    }

    /// A name, and no more, of what the shop knows nothing of: that of some goods is searched for, and the search says that
    /// there are none; a film's or a dish's is out of scope.
    func bareName(_ proposed: Intent) -> Intent? {
        guard let goods = reading.scores.goods, proposed == .outOfScope || proposed == .search else { return nil }
        let isOfGoods = goods > 0.28
        if proposed == .outOfScope, isOfGoods { return searchOrRefine(prefersRefine: false) }
        return isOfGoods || namesProducts || parsed.hasConditions || !parsed.terms.isEmpty && proposed == .search ? nil : .outOfScope
    }

    /// Nothing but words that neither the shop nor the grammar knows, as few as name a product: "toaster", 电饭煲.
    var isBareUnknown: Bool {
        let said = reading.atoms.filter { $0.kind != .mark }
        let limit = said.contains { $0.kind == .han } ? 12 : 2
        return !said.isEmpty && said.count <= limit && said.map(\.text).joined() == parsed.unknownWords.joined()
    }

    /// A new category begins a search; conditions without one refine the search there is.
    func searchOrRefine(prefersRefine: Bool) -> Intent {
        guard hasSearch else { return .search }
        if let category = parsed.category, !category.isPurpose {
            let isSame = category.id == state.criteria.category
            // "No, I meant shoulder bags": the other wishes still hold.
            if reading.isCorrection, state.criteria.category != nil { return .refine }
            // "Only the lunch boxes", of all that a brand has.
            if state.criteria.category == nil, !state.criteria.names.isEmpty, says(.only) { return .refine }
            // "Wallet, not leather" begins anew; "only leather wallets", "those wallets in blue" go on.
            let goesOn = prefersRefine && (says(.only) || says(.thatKind) || AdditionGrammar.adds(reading.atoms))
            return isSame && (goesOn || isTopic(category) || namesKind(category) || !reading.refinements.isEmpty) ? .refine : .search
        }
        // 那换成雏鸟湾的看看呢
        if parsed.hasConditions, CorrectionGrammar.beginsExchange(reading.atoms) { return .refine }
        // 水果刀, said of no headphones.
        if isBareUnknown, reading.scores.goods ?? 0 > 0.7, reading.refinements.isEmpty { return .search }
        // "Actually show me teapots": another thing, of which the shop knows only the word.
        let asksForOther = !parsed.hasConditions && !parsed.terms.isEmpty && says(.seeking) && reading.scores[.search] > 0.1
        if !reading.refinements.isEmpty || prefersRefine, !asksForOther || !reading.refinements.isEmpty { return .refine }
        // "My wrist hurts, ergonomic ones please"
        if parsed.hasConditions, state.criteria.category != nil, parsed.brands.isEmpty || isOfKind, reading.scores.goods == nil, !says(.seeking) { return .refine }
        // "Leather strap", of watches: the category in force states what is asked for.
        if !parsed.attributes.isEmpty, !asksForOther, !says(.seeking), parsed.brands.isEmpty, let category = state.criteria.category,
            parsed.attributes.keys.allSatisfy({ fusion.usage.count(of: $0, value: nil, in: category) > 0 }), reading.atoms.count <= 4
        {
            return .refine
        }
        // 拍照好的: words of the products, said of what is looked for.
        if !asksForOther, reading.atoms.last(where: { $0.kind != .mark })?.text == "的", reading.scores[.refine] > 0.15 { return .refine }
        // "in blue", "under 300": conditions alone say nothing new about what is looked for.
        return parsed.terms.isEmpty && parsed.hasConditions && (parsed.brands.isEmpty || isOfKind) ? .refine : .search
    }

    /// 要钢笔, of pens: a kind of what is looked for, named by one word.
    private func namesKind(_ category: CategoryMention) -> Bool {
        parsed.categories.count == 1 && !category.implied.isEmpty && reading.residue.isEmpty && !reading.isQuestion && reading.atoms.first.map { Self.kindLeads.contains($0.text) } == true
    }

    private static let kindLeads: Set<String> = ["要", "想", "就", "只", "来", "make", "only", "just", "preferably"]

    /// 空苇的呢, of headphones: a brand that makes what is looked for.
    private var isOfKind: Bool {
        guard let category = state.criteria.category else { return false }
        return parsed.brands.allSatisfy { fusion.usage.isMade(by: $0, in: category) }
    }

    /// What leads back to the wish: 好了, "right", "also".
    private static let turns: Set<String> = ["好", "了", "嗯", "那", "哦", "行", "对", "also", "ok", "okay", "right", "so", "and", "well", "anyway", "then", "now", "oh"]

    /// 帐篷三百五以内的: the thing looked for is named only to say more of it at once.
    private func isTopic(_ category: CategoryMention) -> Bool {
        guard parsed.categories.count == 1, !says(.seeking) else { return false }
        let name = category.text.filter { $0 != " " }
        // "The jump rope is for kids"
        let spoken = reading.atoms.drop { $0.kind == .mark || Self.turns.contains($0.text) }
        let isStatement = spoken.first?.text == "the" && reading.atoms.contains { ["is", "are", "should", "must", "needs", "need", "has", "have"].contains($0.text) }
        let atoms = isStatement ? spoken.dropFirst() : spoken
        var said = ""
        guard let end = atoms.firstIndex(where: { atom in
            said += atom.text
            return said.count >= name.count
        }), said == name, end + 1 < atoms.endIndex else { return false }
        return atoms[end + 1].kind != .mark && (parsed.hasBounds || !parsed.attributes.isEmpty)
    }
}
