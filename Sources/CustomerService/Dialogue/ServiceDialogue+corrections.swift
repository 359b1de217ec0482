import Commerce

/// What a customer changes about a case before its yes, or gives when asked.
extension ServiceDialogue {
    /// Applies what `words` say of the first draft.
    /// - Returns: whether they said anything of it.
    mutating func correct(_ words: [ServiceText.Word], _ records: some ServiceRecords) throws -> Bool {
        guard var draft = drafts.first else { return false }
        let before = draft
        let mentions = names.mentions(in: words)
        let (kept, dropped) = Self.divide(mentions, words)
        let isOnly = kept.contains { Self.isAlone($0, words) }
        if isOnly { draft.units.removeAll { unit in !kept.contains { $0.products.contains(unit.line.product) } } }
        draft.units.removeAll { unit in dropped.contains { $0.products.contains(unit.line.product) } }
        if draft.units.isEmpty { draft.units = before.units }
        let method = MethodWish(in: words, known: customer?.payments ?? [])
        if !method.isEmpty {
            let isAsked = draft.flow.slots.contains(.paymentMethod)
            if isAsked { draft.method = method }
            // "To the original ones" is said of every case.
            let isForAll = !isAsked || method.mentions == [.original] || words.contains(ServiceWords.allOfThem)
            for place in drafts.indices.dropFirst() where isForAll && drafts[place].method == nil { drafts[place].method = method }
        }
        if draft.flow.slots.contains(.reason), let reason = reason(in: words, of: draft.flow) {
            draft.reason = reason
            for place in drafts.indices.dropFirst() where drafts[place].flow == draft.flow && drafts[place].reason == nil { drafts[place].reason = reason }
        }
        if draft.flow.slots.contains(.address) {
            let address = try addressWish(in: words, records)
            if !address.isEmpty { draft.address = address }
        }
        // What is said of things that are left out says nothing of the others.
        let spoken = dropped.isEmpty ? words : RequestReader.sentences(words).filter { sentence in
            let (kept, dropped) = Self.divide(names.mentions(in: sentence), sentence)
            return dropped.isEmpty || !kept.isEmpty
        }.flatMap(\.self)
        try readVariants(spoken, dropped.isEmpty ? kept : Self.divide(names.mentions(in: spoken), spoken).kept, &draft, records)
        drafts[0] = draft
        let isOfOthers = try readOthers(words, kept, records)
        let isMore = addMore(words, to: before, without: dropped)
        let isLess = leaveOut(dropped, words)
        return draft != before || isMore || isLess || isOfOthers
    }

    /// What is said of the products of another open case goes to it, and that case comes first.
    mutating func readOthers(_ words: [ServiceText.Word], _ kept: [ProductNames.Mention], _ records: some ServiceRecords) throws -> Bool {
        let first = drafts.first
        let isOfFirst = first.map { draft in kept.contains { mention in draft.units.contains { mention.products.contains($0.line.product) } } } ?? false
        var changed: Int?
        for place in drafts.indices.dropFirst() {
            let own = Set(drafts[place].units.map(\.line.product))
            guard kept.contains(where: { !$0.products.isDisjoint(with: own) }) else { continue }
            var draft = drafts[place]
            try readVariants(words, kept, &draft, records)
            if draft != drafts[place] { changed = changed ?? place }
            drafts[place] = draft
        }
        if let changed, !isOfFirst { drafts.insert(drafts.remove(at: changed), at: 0) }
        return changed != nil
    }

    /// "… and also the watch": more of the same kind joins the case.
    mutating func addMore(_ words: [ServiceText.Word], to draft: ServiceDraft, without dropped: [ProductNames.Mention]) -> Bool {
        guard draft.flow.slots.contains(.items) else { return false }
        let requests = RequestReader(names: names).requests(in: words, assumed: [draft.flow.wish])
        var isMore = false
        for var request in requests {
            request.items.removeAll { item in
                drafts.contains { $0.flow.slots.contains(.variant) && $0.units.contains { item.products.contains($0.line.product) } }
                    || draft.units.contains { item.products.contains($0.line.product) || item.ids.contains($0.line.variant.rawValue) || item.ids.contains($0.line.product.rawValue) }
                    || dropped.contains { !$0.products.isDisjoint(with: item.products) }
                    || item.products.isEmpty && item.ids.isEmpty
                    // An id that was just taken for a variant.
                    || !item.ids.isEmpty && drafts.first.map { now in item.ids.allSatisfy { id in now.units.contains { $0.wish.ids.contains(VariantID(id)) } } } == true
            }
            guard !request.items.isEmpty || request.isEverything && request.wishes == [draft.flow.wish] else { continue }
            tasks.insert(ServiceTask(request: request, method: drafts.first?.method, reasonWords: words), at: 0)
            isMore = true
        }
        return isMore
    }

    /// "everything except the boots", said of several cases at once.
    mutating func leaveOut(_ dropped: [ProductNames.Mention], _ words: [ServiceText.Word]) -> Bool {
        guard !dropped.isEmpty, words.contains(ServiceWords.except), drafts.count > 1 else { return false }
        let products = Set(dropped.flatMap(\.products))
        let before = drafts
        for place in drafts.indices.dropFirst() { drafts[place].units.removeAll { products.contains($0.line.product) } }
        drafts = drafts.enumerated().filter { $0.offset == 0 || !$0.element.flow.slots.contains(.items) || !$0.element.units.isEmpty }.map(\.element)
        return drafts != before
    }

    /// "Not that order, I mean the one with the bottle": the same wish for another order.
    /// - Returns: whether another order was meant.
    mutating func retarget(_ words: [ServiceText.Word], _ records: some ServiceRecords) throws -> Bool {
        guard let draft = drafts.first, let current = draft.order, let customer else { return false }
        let requests = RequestReader(names: names).requests(in: words, assumed: [draft.flow.wish])
        guard requests.allSatisfy({ $0.wishes.isEmpty || $0.wishes.contains(draft.flow.wish) }) else { return false }
        let numbers = RequestReader.orders(in: words)
        let orders = try records.orders(of: customer.id)
        let companions = requests.flatMap(\.companions)
        let meant = orders.filter { order in
            numbers.contains { $0.filter(\.isNumber) == order.id.rawValue.filter(\.isNumber) }
                || !companions.isEmpty && companions.allSatisfy { item in order.lines.contains { item.products.contains($0.product) } }
        }
        guard !meant.isEmpty, !meant.contains(where: { $0.id == current }) else { return false }
        // A full request speaks for itself.
        let isFull = requests.contains { !$0.items.isEmpty || $0.isEverything }
        var task = ServiceTask(request: requests.first { !$0.items.isEmpty } ?? SpokenRequest(wishes: [draft.flow.wish]), method: draft.method, reasonWords: words)
        task.request.wishes = [draft.flow.wish]
        task.request.orders = meant.map(\.id.rawValue)
        if !isFull {
            task.request.items = draft.units.map { SpokenItem(products: [$0.line.product]) }
            let isHeld = meant.contains { order in draft.units.allSatisfy { unit in order.lines.contains { $0.product == unit.line.product } } }
            if !isHeld { task.request.items = [] }
        }
        let method = MethodWish(in: words, known: customer.payments ?? [])
        if !method.isEmpty { task.method = method }
        if let place = drafts.dropFirst().firstIndex(where: { $0.flow.wish == draft.flow.wish && meant.map(\.id).contains($0.order ?? "") }) {
            let wanted = drafts.remove(at: place)
            drafts.insert(wanted, at: 0)
            if AnswerReader.answer(in: words) == .noAnd { drafts.remove(at: 1) }
            return true
        }
        let reason = draft.reason
        drafts.removeFirst()
        if let reason, self.reason(in: words, of: draft.flow) == nil { task.reasonWords += ServiceText(reason, stemmer: stemmer).words }
        if let address = draft.address { task.address = address }
        tasks.insert(task, at: 0)
        return true
    }

    func reason(in words: [ServiceText.Word], of flow: ServiceFlow) -> String? {
        flow.reasons.first { reason in words.contains(reason.words.map { ServicePhrase($0) }) }?.name
    }
}
