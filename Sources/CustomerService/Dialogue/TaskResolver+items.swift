import Commerce

/// The units that a task speaks of.

extension TaskResolver {
    static func target(of request: SpokenRequest) -> [ServiceText.Word] {
        guard request.wishes == [.exchange] else { return [] }
        return request.words
    }

    func unit(_ line: OrderLine, _ target: [ServiceText.Word], _ task: ServiceTask, item: SpokenItem? = nil) throws -> ServiceDraft.Unit {
        var unit = ServiceDraft.Unit(line: line)
        guard task.request.wishes.contains(.exchange), let product = try product(line.product) else { return unit }
        let reader = VariantWishReader(options: OptionReader(product: product, stemmer: dialogue.stemmer))
        unit.wish = reader.wish(in: target)
        if unit.wish.isEmpty, let item { unit.wish = Self.impliedWish(item, line, reader) }
        if let same = sameElsewhere(line, target) ?? item.flatMap({ sameElsewhere(line, $0.after) }), unit.wish.admits(same, product) { unit.wish.ids = [same] }
        unit.wish.limit = unit.wish.limit ?? reader.wish(in: task.request.condition).limit
        return unit
    }

    /// What is said of a thing without "to" or "for": "for the helmet I want medium, red" is wanted as far as it is not what it is now,
    /// "a bigger bottle" is wanted whatever it is now.
    static func impliedWish(_ item: SpokenItem, _ line: OrderLine, _ reader: VariantWishReader) -> VariantWish {
        var wish = reader.wish(in: item.after)
        for (key, value) in line.options where wish.wanted[key] == [value] { wish.wanted[key] = nil }
        wish.comparisons += reader.wish(in: item.source).comparisons.filter { one in !wish.comparisons.contains { $0.key == one.key } }
        return wish
    }

    /// "the same as the one I received", "the type that is in my pending order": what the customer has of it elsewhere.
    func sameElsewhere(_ line: OrderLine, _ target: [ServiceText.Word]) -> VariantID? {
        let isPointing = target.contains([
            "the one i", "one i already", "same type", "type that is", "same as", "one in my", "as the other", "like the one", "the one in", "same one", "as my other", "that i already",
            "same kind", "kind in my", "kind as", "kind i", "kind that", "type in my", "type of the", "type the", "same version", "as the one", "one that came", "same model",
        ])
        let isElsewhere = target.contains(["order", "already", "received", "have", "got", "other", "bought", "earlier", "delivered"])
        guard isPointing, isElsewhere else { return nil }
        let isReceived = target.contains(ServiceWords.received)
        let isPending = target.contains(ServiceWords.pendingWords)
        let others = orders.filter { !isReceived || [.delivered, .exchangeRequested, .returnRequested].contains($0.state) }.filter { !isPending || $0.state == .pending }
        let variants = Set(others.flatMap(\.lines).filter { $0.product == line.product && $0.variant != line.variant }.map(\.variant))
        return variants.count == 1 ? variants.first : nil
    }

    func resolveItems(_ task: ServiceTask, _ candidates: [Order], isSaid: Bool) throws -> Outcome {
        let request = task.request
        let open = eligible(request, among: candidates)
        let near = accompanied(open, request)
        var matches: [[Match]] = []
        for item in request.items {
            let found = try self.matches(of: item, in: near)
            matches.append(found.isEmpty ? try self.matches(of: item, in: open) : found)
        }
        if let missing = matches.firstIndex(where: \.isEmpty) {
            let elsewhere = try self.matches(of: request.items[missing], in: candidates)
            // Named once more among others, though it was seen to already.
            let isSettled = !elsewhere.isEmpty && elsewhere.allSatisfy { [.cancelled, .returnRequested, .exchangeRequested].contains($0.order.state) }
            if isSettled, matches.contains(where: { !$0.isEmpty }) {
                var rest = task
                rest.request.items = zip(request.items, matches).filter { !$0.1.isEmpty }.map(\.0)
                return try resolveItems(rest, candidates, isSaid: isSaid)
            }
            if let other = elsewhere.first { return refuse(task, other.order) }
            var question = SlotQuestion(missing: ["items"], flow: flow(request, open.first?.state), order: isSaid ? candidates.first : nil)
            question.lines = open.flatMap(\.lines)
            // "Two of the items" names nothing that could be missing.
            question.unknown = request.items[missing].isGeneric ? nil : "items"
            return .ask(question)
        }
        // Items that are named together come from one order where one holds them all.
        let shared = open.filter { order in matches.allSatisfy { $0.contains { $0.order.id == order.id } } }
        if shared.count == 1 {
            for place in matches.indices where !request.items[place].isPlural { matches[place] = matches[place].filter { $0.order.id == shared[0].id } }
        }
        var picked: [(Match, SpokenItem)] = []
        for (place, found) in matches.enumerated() {
            let item = request.items[place]
            let free = found.filter { match in !picked.contains { $0.0.order.id == match.order.id && $0.0.place == match.place } }
            if item.isPlural {
                picked += free.map { ($0, item) }
                continue
            }
            let orders = Set(free.map(\.order.id))
            if orders.count > 1, let focused = free.first(where: { $0.order.id == dialogue.spokenOrder }), Set(free.filter { $0.order.id == focused.order.id }.map(\.line.variant)).count == 1 {
                picked.append((focused, item))
                continue
            }
            if orders.count > 1 {
                var question = SlotQuestion(missing: ["order_id"], flow: flow(request, free.first?.order.state))
                question.orders = free.map(\.order).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
                question.lines = free.map(\.line)
                return .ask(question)
            }
            guard let first = free.first else { continue }
            if Set(free.map(\.line.variant)).count > 1 {
                var question = SlotQuestion(missing: ["items"], flow: flow(request, first.order.state), order: first.order)
                question.lines = free.map(\.line)
                return .ask(question)
            }
            picked.append((first, item))
        }
        return try group(picked, task)
    }

    func group(_ picked: [(Match, SpokenItem)], _ task: ServiceTask) throws -> Outcome {
        var drafts: [ServiceDraft] = []
        var seen: [OrderID] = []
        for (match, _) in picked where !seen.contains(match.order.id) {
            seen.append(match.order.id)
            let own = picked.filter { $0.0.order.id == match.order.id }
            guard let flow = flow(task.request, match.order.state) else { continue }
            if !flow.slots.contains(.items) {
                let whole = draft(task, flow, match.order)
                if own.count < match.order.lines.count {
                    var rest = task
                    rest.request.items = picked.filter { $0.0.order.id != match.order.id }.map(\.1)
                    let refusal = ServiceRefusal(reason: .wholeOrderOnly(match.order), flow: flow, order: match.order)
                    return .refuse(refusal, offer: whole, rest: rest.request.items.isEmpty ? nil : rest)
                }
                drafts += [whole].compactMap(\.self)
                continue
            }
            let units = try own.sorted { $0.0.place < $1.0.place }.map { match, item in try unit(match.line, item.target, task, item: item) }
            drafts += [draft(task, flow, match.order, units)].compactMap(\.self)
        }
        return .drafts(drafts)
    }

    func matches(of item: SpokenItem, in orders: [Order]) throws -> [Match] {
        var found: [Match] = []
        // "its item": of the order that was spoken of last.
        let focused = item.isGeneric ? orders.filter { $0.id == dialogue.focus } : []
        for order in focused.isEmpty ? orders : focused {
            for (place, line) in order.lines.enumerated() where isMeant(line, by: item, in: order) { found.append(Match(order: order, line: line, place: place)) }
        }
        return try narrowed(found, by: item)
    }

    func isMeant(_ line: OrderLine, by item: SpokenItem, in order: Order) -> Bool {
        if item.ids.contains(where: { $0 == line.variant.rawValue || $0 == line.product.rawValue }) { return true }
        if item.products.isEmpty, item.ids.isEmpty { return order.lines.count == 1 }
        return item.products.contains(line.product)
    }

    /// By the options that were said of it, and by "the more expensive one".
    func narrowed(_ found: [Match], by item: SpokenItem) throws -> [Match] {
        guard found.count > 1, !item.source.isEmpty else { return found }
        var scores: [Int] = []
        for match in found {
            guard let product = try product(match.line.product) else {
                scores.append(0)
                continue
            }
            let mentions = OptionReader(product: product, stemmer: dialogue.stemmer).mentions(in: item.source, isTarget: false)
            scores.append(mentions.reduce(0) { $0 + (match.line.options[$1.key] == $1.value ? 1 : -1) })
        }
        let best = scores.max() ?? 0
        var rest = zip(found, scores).filter { $0.1 == best }.map(\.0)
        if item.source.contains(ServiceWords.lessExpensive) {
            let least = rest.map(\.line.unitPrice.amount).min()
            rest = rest.filter { $0.line.unitPrice.amount == least }
        } else if item.source.contains(ServiceWords.priciest) {
            let most = rest.map(\.line.unitPrice.amount).max()
            rest = rest.filter { $0.line.unitPrice.amount == most }
        }
        return rest
    }
}
