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
        let isOnly = words.contains(ServiceWords.only) && !kept.isEmpty
        if isOnly { draft.units.removeAll { unit in !kept.contains { $0.products.contains(unit.line.product) } } }
        draft.units.removeAll { unit in dropped.contains { $0.products.contains(unit.line.product) } }
        if draft.units.isEmpty { draft.units = before.units }
        let method = MethodWish(in: words, known: customer?.payments ?? [])
        if !method.isEmpty, draft.flow.slots.contains(.paymentMethod) { draft.method = method }
        if draft.flow.slots.contains(.reason), let reason = reason(in: words, of: draft.flow) { draft.reason = reason }
        if draft.flow.slots.contains(.address) {
            let address = try addressWish(in: words, records)
            if !address.isEmpty { draft.address = address }
        }
        try readVariants(words, kept, &draft, records)
        guard draft != before else { return false }
        drafts[0] = draft
        // "… and also return the watch": another of the same kind joins it.
        var more = RequestReader(names: names).requests(in: words).filter { !$0.wishes.isEmpty }
        for place in more.indices {
            more[place].items.removeAll { item in before.units.contains { item.products.contains($0.line.product) } || dropped.contains { !$0.products.isDisjoint(with: item.products) } }
        }
        for request in more where !request.items.isEmpty || request.isEverything { tasks.append(ServiceTask(request: request, method: draft.method, reasonWords: words)) }
        return true
    }

    /// Products that are spoken for, and those that are to be left out: "not the bottle", "leave out the lamp".
    static func divide(_ mentions: [ProductNames.Mention], _ words: [ServiceText.Word]) -> (kept: [ProductNames.Mention], dropped: [ProductNames.Mention]) {
        var kept: [ProductNames.Mention] = []
        var dropped: [ProductNames.Mention] = []
        for mention in mentions {
            var start = mention.range.lowerBound
            while start > 0, mention.range.lowerBound - start < 6, words[start].before < .comma { start -= 1 }
            let before = words[start..<mention.range.lowerBound].map(\.text)
            let isDropped = before.contains { ["not", "dont", "except", "without", "forget", "skip", "leave", "remove", "excluding", "drop"].contains($0) }
            if isDropped { dropped.append(mention) } else { kept.append(mention) }
        }
        return (kept, dropped)
    }

    /// Gives the units of `draft` the variants that `words` ask for: each product's words to its own, others to the unit
    /// that is asked about, or the only one they fit.
    func readVariants(
        _ words: [ServiceText.Word], _ mentions: [ProductNames.Mention], _ draft: inout ServiceDraft, _ records: some ServiceRecords
    ) throws {
        guard draft.flow.slots.contains(.variant) else { return }
        let ownProducts = Set(draft.units.map(\.line.product))
        let own = mentions.filter { !$0.products.isDisjoint(with: ownProducts) }
        if own.isEmpty || Set(own.flatMap(\.products)).intersection(ownProducts).count == 1, draft.units.count == 1 || own.isEmpty {
            let place = draft.units.firstIndex { $0.variant == nil }
            let candidates = place.map { [$0] } ?? Array(draft.units.indices)
            for place in candidates {
                guard let product = try records.product(draft.units[place].line.product) else { continue }
                let wish = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer)).wish(in: words)
                if !wish.isEmpty || !wish.free.isEmpty || wish.isFreeOtherwise {
                    draft.units[place].wish.merge(wish)
                    draft.units[place].variant = nil
                    return
                }
            }
            return
        }
        for (index, mention) in own.enumerated() {
            let start = index == 0 ? 0 : mention.range.lowerBound
            var end = index + 1 < own.count ? own[index + 1].range.lowerBound : words.count
            while index + 1 < own.count, end > mention.range.upperBound, words[end].before < .comma, end > 0, !ServiceWords.connectors.contains(words[end - 1].text) { end -= 1 }
            let part = Array(words[start..<Swift.max(end, mention.range.upperBound)])
            for place in draft.units.indices where mention.products.contains(draft.units[place].line.product) {
                guard let product = try records.product(draft.units[place].line.product) else { continue }
                let wish = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer)).wish(in: part)
                guard !wish.isEmpty else { continue }
                draft.units[place].wish.merge(wish)
                draft.units[place].variant = nil
            }
        }
    }

    func reason(in words: [ServiceText.Word], of flow: ServiceFlow) -> String? {
        flow.reasons.first { reason in words.contains(reason.words.map { ServicePhrase($0) }) }?.name
    }

    func addressWish(in words: [ServiceText.Word], _ records: some ServiceRecords) throws -> AddressWish {
        let orders = try customer.map { try records.orders(of: $0.id) } ?? []
        let target = (tasks.flatMap(\.request.orders) + drafts.compactMap { $0.order?.rawValue })
        return AddressWish(in: words, besides: target, known: [customer?.address].compactMap(\.self) + orders.map(\.address))
    }

    /// The answer to what was asked for.
    mutating func fill(_ words: [ServiceText.Word], _ open: Set<String>, _ records: some ServiceRecords) throws {
        let orders = RequestReader.orders(in: words)
        if let task = tasks.indices.first {
            try fillTask(task, words, orders, records)
            return
        }
        if !drafts.isEmpty, try correct(words, records) { return }
        try take(words, records)
    }

    private mutating func fillTask(_ place: Int, _ words: [ServiceText.Word], _ orders: [String], _ records: some ServiceRecords) throws {
        var task = tasks[place]
        var isAnswer = false
        if !orders.isEmpty {
            task.request.orders = orders
            isAnswer = true
        }
        let reader = RequestReader(names: names)
        let read = reader.requests(in: words, assumed: task.request.wishes)
        if let again = read.first, again.wishes == task.request.wishes || again.wishes.isEmpty {
            if task.request.items.isEmpty || task.request.items.allSatisfy({ $0.products.isEmpty && $0.ids.isEmpty }) {
                if !again.items.isEmpty { task.request.items = again.items }
            } else if !again.items.isEmpty {
                refine(&task.request, by: again)
            }
            task.request.isEverything = task.request.isEverything || again.isEverything
            task.request.isAllOrders = task.request.isAllOrders || again.isAllOrders
            task.request.exceptions += again.exceptions
            isAnswer = isAnswer || !again.items.isEmpty || again.isEverything || again.isAllOrders
        } else if read.isEmpty, let last = task.request.items.indices.last {
            task.request.items[last].source += words
        } else if !read.isEmpty {
            try take(words, records)
            return
        }
        task.request.words += words
        let method = MethodWish(in: words, known: customer?.payments ?? [])
        if !method.isEmpty { task.method = method }
        let address = try addressWish(in: words, records)
        if !address.isEmpty { task.address = address }
        task.reasonWords += words
        tasks[place] = task
    }

    /// The same products again say more about those that were named.
    private func refine(_ request: inout SpokenRequest, by again: SpokenRequest) {
        for item in again.items {
            if let place = request.items.firstIndex(where: { !$0.products.isDisjoint(with: item.products) || $0.products.isEmpty }) {
                if request.items[place].products.isEmpty || item.products.isStrictSubset(of: request.items[place].products) { request.items[place].products = item.products }
                request.items[place].source += item.source
                request.items[place].target += item.target
                request.items[place].ids += item.ids
                request.items[place].isPlural = request.items[place].isPlural || item.isPlural
            } else {
                request.items.append(item)
            }
        }
    }
}
