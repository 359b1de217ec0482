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

    static func digits(_ text: String) -> String { text.filter(\.isNumber) }

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

    func eligible(_ request: SpokenRequest, among orders: [Order]) -> [Order] {
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
    func accompanied(_ orders: [Order], _ request: SpokenRequest) -> [Order] {
        let holding = orders.filter { order in
            request.companions.allSatisfy { item in order.lines.contains { item.products.contains($0.product) } }
        }
        return holding.isEmpty ? orders : holding
    }

    func draft(_ task: ServiceTask, _ flow: ServiceFlow?, _ order: Order?, _ units: [ServiceDraft.Unit] = []) -> ServiceDraft? {
        guard let flow else { return nil }
        return ServiceDraft(
            flow: flow, order: order?.id, units: units, method: task.method, reason: dialogue.reason(in: task.reasonWords, of: flow), address: task.address)
    }

    // MARK: Whole orders

    func resolveOrderWide(_ task: ServiceTask, _ said: [Order]) throws -> Outcome {
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
    func located(_ open: [Order], _ task: ServiceTask) -> [Order]? {
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

    func refuse(_ task: ServiceTask, _ order: Order?, offer: ServiceDraft? = nil) -> Outcome {
        let flow = flow(task.request, nil)
        guard let order else {
            return .ask(SlotQuestion(missing: ["order_id"], flow: flow))
        }
        return .refuse(ServiceRefusal(reason: .objection(.wrongState(order.state, allowed: flow?.states ?? [])), flow: flow, order: order), offer: offer)
    }

    func resolveEverything(_ task: ServiceTask, _ said: [Order]) throws -> Outcome {
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
}
