import Commerce

/// Finds the orders and units that a task speaks of.
struct TaskResolver {
    enum Outcome {
        case drafts([ServiceDraft])
        case ask(SlotQuestion)
        /// - Parameter rest: what of the request concerns other orders.
        case refuse(ServiceRefusal, offer: ServiceDraft?, rest: ServiceTask? = nil)
    }

    struct Match {
        var order: Order
        var line: OrderLine
        /// Which of the order's lines.
        var place: Int
    }

    let dialogue: ServiceDialogue
    let orders: [Order]
    let product: (ProductID) throws -> Product?

    func resolve(_ task: ServiceTask) throws -> Outcome {
        var task = task
        let request = task.request
        var said: [Order] = []
        for number in request.orders {
            guard let order = orders.first(where: { Self.digits($0.id.rawValue) == Self.digits(number) }) else {
                var question = SlotQuestion(missing: ["order_id"], flow: flow(request, nil))
                question.unknown = number
                question.orders = orders
                return .ask(question)
            }
            if !said.contains(where: { $0.id == order.id }) { said.append(order) }
        }
        task.orders = said.map(\.id)
        if request.wishes.contains(.person) { return .drafts([draft(task, flow(request, nil), nil)].compactMap(\.self)) }
        if !request.wishes.isDisjoint(with: [.changeAddress, .changeProfileAddress, .changePayment]) { return try resolveOrderWide(task, said) }
        if request.wishes == [.cancel], request.items.isEmpty, !request.isEverything, request.words.contains(ServiceWords.partOfOrder) {
            let open = said.isEmpty ? eligible(request, among: orders) : said
            let order = open.first { $0.id == dialogue.focus } ?? (open.count == 1 ? open.first : nil)
            if let order, isEligible(order, request), let flow = flow(request, order.state), order.lines.count > 1 {
                return .refuse(ServiceRefusal(reason: .wholeOrderOnly(order), flow: flow, order: order), offer: draft(task, flow, order))
            }
        }
        let isWhole = request.isEverything || request.items.isEmpty && (request.wishes == [.cancel] || request.isAllOrders)
        if isWhole { return try resolveEverything(task, said) }
        if request.items.isEmpty {
            var open = said.isEmpty ? accompanied(eligible(request, among: orders), request) : said
            if open.count > 1, let spoken = open.first(where: { $0.id == dialogue.spokenOrder }) { open = [spoken] }
            let order = open.count == 1 ? open.first : nil
            if let order, !isEligible(order, request) { return refuse(task, order) }
            var question = SlotQuestion(missing: order == nil ? ["order_id", "items"] : ["items"], flow: flow(request, open.first?.state), order: order)
            question.orders = order == nil ? open : []
            question.lines = order?.lines ?? []
            return .ask(question)
        }
        return try resolveItems(task, said.isEmpty ? orders : said, isSaid: !said.isEmpty)
    }

    private static func digits(_ text: String) -> String { text.filter(\.isNumber) }

    // MARK: Flows and orders

    func flow(_ request: SpokenRequest, _ state: Order.State?) -> ServiceFlow? {
        for wish in ServiceWish.allCases where request.wishes.contains(wish) {
            if let state, let flow = dialogue.flows.first(where: { $0.wish == wish && ($0.states.isEmpty || $0.states.contains(state)) }) { return flow }
        }
        for wish in ServiceWish.allCases where request.wishes.contains(wish) {
            if let flow = dialogue.flows.first(where: { $0.wish == wish }) { return flow }
        }
        return nil
    }

    func isEligible(_ order: Order, _ request: SpokenRequest) -> Bool {
        dialogue.flows.contains { request.wishes.contains($0.wish) && $0.states.contains(order.state) }
    }

    private func eligible(_ request: SpokenRequest, among orders: [Order]) -> [Order] {
        let fitting = orders.filter { isEligible($0, request) }
        let wanted = request.items.reduce(0) { $0 + $1.target.count }
        let had = wanted == 0 ? request.words : request.items.flatMap(\.source) + request.words.prefix { !["for", "to", "into", "same"].contains($0.text) }
        let isReceived = had.contains(ServiceWords.received)
        let isPending = had.contains(ServiceWords.pendingWords)
        if isReceived != isPending {
            let hinted = fitting.filter { ($0.state == .delivered) == isReceived }
            if !hinted.isEmpty { return hinted }
        }
        return fitting
    }

    /// Those that hold what the customer says is in the order.
    private func accompanied(_ orders: [Order], _ request: SpokenRequest) -> [Order] {
        let holding = orders.filter { order in
            request.companions.allSatisfy { item in order.lines.contains { item.products.contains($0.product) } }
        }
        return holding.isEmpty ? orders : holding
    }

    private func draft(_ task: ServiceTask, _ flow: ServiceFlow?, _ order: Order?, _ units: [ServiceDraft.Unit] = []) -> ServiceDraft? {
        guard let flow else { return nil }
        return ServiceDraft(
            flow: flow, order: order?.id, units: units, method: task.method, reason: dialogue.reason(in: task.reasonWords, of: flow), address: task.address)
    }

    // MARK: Whole orders

    private func resolveOrderWide(_ task: ServiceTask, _ said: [Order]) throws -> Outcome {
        var drafts: [ServiceDraft] = []
        var profile = task
        if task.request.wishes.contains(.changeProfileAddress) {
            profile.request.wishes = [.changeProfileAddress]
            if let draft = draft(profile, flow(profile.request, nil), nil) { drafts.append(draft) }
        }
        var rest = task
        rest.request.wishes.remove(.changeProfileAddress)
        guard !rest.request.wishes.isEmpty else { return .drafts(drafts) }
        let open = eligible(rest.request, among: said.isEmpty ? orders : said)
        if !said.isEmpty, open.isEmpty, let order = said.first { return refuse(rest, order) }
        var chosen = open
        if said.isEmpty, open.count > 1, !task.request.isAllOrders {
            let named = (task.request.items + task.request.companions).filter { !$0.products.isEmpty }
            let holding = open.filter { order in
                !named.isEmpty && named.allSatisfy { item in order.lines.contains { item.products.contains($0.product) } }
            }
            let focused = open.filter { $0.id == dialogue.spokenOrder && named.isEmpty } + open.filter { $0.id == dialogue.focus && $0.id != dialogue.spokenOrder && named.isEmpty && task.request.words.contains(["it", "that order", "this order", "the order"]) }
            chosen = holding.count == 1 ? holding : located(open, task) ?? focused
        }
        guard !chosen.isEmpty else {
            guard !open.isEmpty else { return refuse(rest, orders.first) }
            var question = SlotQuestion(missing: ["order_id"], flow: flow(rest.request, nil))
            question.orders = open
            return .ask(question)
        }
        drafts += chosen.compactMap { draft(rest, flow(rest.request, $0.state), $0) }
        return .drafts(drafts)
    }

    /// "my order that goes to Los Angeles": told by where it is sent, from words before the new address.
    private func located(_ open: [Order], _ task: ServiceTask) -> [Order]? {
        let words = task.request.words
        let end = words.lastIndex { $0.text == "to" } ?? words.count
        let before = Array(words[..<end])
        guard !before.isEmpty else { return nil }
        let wish = AddressWish(in: before, besides: [], known: open.map(\.address))
        guard !wish.hints.isEmpty else { return nil }
        let found = wish.matches(profile: nil, orders: open.map { ($0.id, $0.address) }, current: nil)
        let orders = open.filter { found.contains($0.address) }
        return orders.count == 1 ? orders : nil
    }

    private func refuse(_ task: ServiceTask, _ order: Order?, offer: ServiceDraft? = nil) -> Outcome {
        let flow = flow(task.request, nil)
        guard let order else {
            return .ask(SlotQuestion(missing: ["order_id"], flow: flow))
        }
        return .refuse(ServiceRefusal(reason: .objection(.wrongState(order.state, allowed: flow?.states ?? [])), flow: flow, order: order), offer: offer)
    }

    private func resolveEverything(_ task: ServiceTask, _ said: [Order]) throws -> Outcome {
        let request = task.request
        var open = accompanied(eligible(request, among: said.isEmpty ? orders : said), request)
        if !said.isEmpty, open.isEmpty { return refuse(task, said.first) }
        if said.isEmpty, !request.exceptions.isEmpty, !request.isAllOrders {
            let holding = open.filter { order in request.exceptions.contains { item in order.lines.contains { item.products.contains($0.product) } } }
            if !holding.isEmpty { open = holding }
        }
        if said.isEmpty, open.count > 1, !request.isAllOrders, request.wishes.count == 1 {
            if let order = open.first(where: { $0.id == dialogue.spokenOrder }) ?? open.first(where: { $0.id == dialogue.focus }) { open = [order] } else {
                var question = SlotQuestion(missing: ["order_id"], flow: flow(request, open.first?.state))
                question.orders = open
                return .ask(question)
            }
        }
        guard !open.isEmpty else { return refuse(task, orders.first) }
        var drafts: [ServiceDraft] = []
        for order in open {
            guard let flow = flow(request, order.state) else { continue }
            if flow.slots.contains(.items) {
                var lines = order.lines
                for exception in request.exceptions { lines.removeAll { exception.products.contains($0.product) } }
                let wishes = try lines.map { line in try unit(line, Self.target(of: request), task) }
                if !lines.isEmpty, let draft = draft(task, flow, order, wishes) { drafts.append(draft) }
            } else if request.exceptions.contains(where: { item in order.lines.contains { item.products.contains($0.product) } }) {
                continue
            } else if let draft = draft(task, flow, order) {
                drafts.append(draft)
            }
        }
        return .drafts(drafts)
    }

    private static func target(of request: SpokenRequest) -> [ServiceText.Word] {
        guard request.wishes == [.exchange] else { return [] }
        return request.words
    }

    private func unit(_ line: OrderLine, _ target: [ServiceText.Word], _ task: ServiceTask, item: SpokenItem? = nil) throws -> ServiceDraft.Unit {
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
    private static func impliedWish(_ item: SpokenItem, _ line: OrderLine, _ reader: VariantWishReader) -> VariantWish {
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

    // MARK: Items

    private func resolveItems(_ task: ServiceTask, _ candidates: [Order], isSaid: Bool) throws -> Outcome {
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

    private func group(_ picked: [(Match, SpokenItem)], _ task: ServiceTask) throws -> Outcome {
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

    private func matches(of item: SpokenItem, in orders: [Order]) throws -> [Match] {
        var found: [Match] = []
        // "its item": of the order that was spoken of last.
        let focused = item.isGeneric ? orders.filter { $0.id == dialogue.focus } : []
        for order in focused.isEmpty ? orders : focused {
            for (place, line) in order.lines.enumerated() where isMeant(line, by: item, in: order) { found.append(Match(order: order, line: line, place: place)) }
        }
        return try narrowed(found, by: item)
    }

    private func isMeant(_ line: OrderLine, by item: SpokenItem, in order: Order) -> Bool {
        if item.ids.contains(where: { $0 == line.variant.rawValue || $0 == line.product.rawValue }) { return true }
        if item.products.isEmpty, item.ids.isEmpty { return order.lines.count == 1 }
        return item.products.contains(line.product)
    }

    /// By the options that were said of it, and by "the more expensive one".
    private func narrowed(_ found: [Match], by item: SpokenItem) throws -> [Match] {
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
