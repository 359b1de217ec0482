public import Commerce

/// The way into the desk for what understanding has found already, in whatever language: it fills the same drafts as the
/// desk's own reader of English does, and all that follows is the same.
extension ServiceDialogue {
    /// The desk's answer; nil where the shop has no flow for the wish.
    public mutating func hear(_ request: UnderstoodRequest, in records: some ServiceRecords, now: Int) throws -> ServiceReply? {
        guard let wish = request.wish ?? spoken?.wish, flows.contains(where: { $0.wish == wish }) else { return nil }
        interpreter.now = now
        (drafts, waiting) = ([], nil)
        guard let known = customer, let customer = try records.customer(known.id) else {
            return refuse(ServiceRefusal(reason: .notSignedIn, flow: flow(for: wish, state: nil)), in: [])
        }
        self.customer = customer
        let orders = try records.orders(of: customer.id)
        let spoken = try merged(request, wish, orders, records)
        self.spoken = spoken
        let reply: ServiceReply?
        switch try resolve(spoken, orders, records) {
        case .draft(let draft):
            drafts = [draft]
            reply = try settle(orders, records)
        case .ask(let question): reply = ask(question)
        case .refuse(let refusal): reply = refuse(refusal, in: orders)
        }
        asked = nil
        switch reply?.kind {
        case .ask(let question): asked = question
        case .propose: break
        default: self.spoken = nil
        }
        return reply
    }

    /// The customer says yes to what was proposed; nil where nothing is.
    public mutating func confirm(in records: some ServiceRecords, now: Int) throws -> ServiceReply? {
        guard waiting == .confirmation, let draft = drafts.first else { return nil }
        interpreter.now = now
        let reply = try confirm(draft, records, now)
        forget()
        return reply
    }

    /// The customer says no to what is proposed or asked; nil where nothing is.
    public mutating func decline(in records: some ServiceRecords) throws -> ServiceReply? {
        guard let spoken else { return nil }
        defer { forget() }
        if waiting == .confirmation, let draft = drafts.first { return try decline(draft, records) }
        return decline(nil, flow: flow(for: spoken.wish, state: nil))
    }

    /// What was asked for and not done is done with.
    public mutating func forget() { (spoken, asked, drafts, waiting) = (nil, nil, [], nil) }

    /// What the question that is open, or the proposal, is about.
    public var openWish: ServiceWish? { waiting == nil ? nil : spoken?.wish }

    /// Whether `text` gives a detail that is asked for, or corrects one of what is proposed: an address, an option, a title.
    /// - Parameter isUnderstood: whether it says something else; then a name alone is no title.
    public func answers(_ text: String, isUnderstood: Bool = false, in records: some ServiceRecords) throws -> Bool {
        guard let spoken, let waiting, let flow = drafts.first?.flow ?? asked?.flow, reading != nil else { return false }
        let isBrief = text.count <= (text.utf8.count > text.count ? 16 : 48) && !text.contains { "?？".contains($0) }
        if flow.slots.contains(.address), AddressReader.address(in: text) != nil { return true }
        if flow.slots.contains(.email), !InvoiceReader.wish(in: text, isAsked: isBrief && !isUnderstood && waiting.asks("title")).isEmpty { return true }
        guard isBrief else { return false }
        if waiting.asks("address"), !addressWish(in: text).isEmpty { return true }
        if flow.slots.contains(.variant) {
            let lines = [asked?.line].compactMap(\.self) + (drafts.first?.units.map(\.line) ?? [])
            if try lines.contains(where: { try !variantWish(for: $0, in: [text], records).isEmpty }) { return true }
        }
        guard waiting.asks("items"), let customer else { return false }
        let lines = try records.orders(of: customer.id).filter { spoken.order == nil || $0.id == spoken.order }.flatMap(\.lines)
        return try !products(in: text, among: lines, records).isEmpty
    }

    // MARK: What was said so far

    private func merged(
        _ request: UnderstoodRequest, _ wish: ServiceWish, _ orders: [Order], _ records: some ServiceRecords
    ) throws -> SpokenCase {
        var spoken = self.spoken.flatMap { $0.wish == wish ? $0 : nil } ?? SpokenCase(wish: wish)
        if let order = request.order, !Self.isPostcode(order, in: request.text) {
            // Another order of the same wish is another wish, but the answer to "which one?" is none.
            if let before = spoken.order, before != order { spoken = SpokenCase(wish: wish) }
            spoken.order = order
        }
        if let choice = request.choice, let asked {
            if asked.orders.indices.contains(choice - 1) { spoken.order = asked.orders[choice - 1].id }
            if asked.variants.indices.contains(choice - 1) { spoken.variant = asked.variants[choice - 1].id }
            if asked.missing.first == "items", asked.lines.indices.contains(choice - 1) { spoken.products = [asked.lines[choice - 1].product] }
        }
        let lines = orders.filter { spoken.order == nil || $0.id == spoken.order }.flatMap(\.lines)
        let named = spoken.products.isEmpty || asked?.missing.contains("items") == true ? try products(in: Self.withoutAddress(request.text), among: lines, records) : []
        if !named.isEmpty { spoken.products = named }
        spoken.texts.append(request.text)
        return spoken
    }

    /// The postcode of an address looks like an order's number.
    private static func isPostcode(_ order: OrderID, in text: String) -> Bool {
        AddressReader.address(in: text).map { !$0.postcode.isEmpty && order.rawValue.filter(\.isNumber) == $0.postcode } ?? false
    }

    /// Names of streets and towns are no products: what stands before an address that is written out.
    private static func withoutAddress(_ text: String) -> String {
        guard let address = AddressReader.address(in: text) else { return text }
        let parts = [address.recipient, address.province, address.city, address.district, address.line].filter { !$0.isEmpty }
        let start = parts.compactMap { text.firstRange(of: $0)?.lowerBound }.min()
        return start.map { String(text[..<$0]) } ?? text
    }

    private func products(in text: String, among lines: [OrderLine], _ records: some ServiceRecords) throws -> Set<ProductID> {
        guard let reading else { return [] }
        let categories = try Dictionary(Set(lines.map(\.product)).compactMap { id in try records.product(id).map { (id, $0.category) } }) { first, _ in first }
        return LineNames(vocabulary: reading.vocabulary, analyzer: reading.analyzer).products(in: text, among: lines) { categories[$0] ?? nil }
    }

    private func variantWish(for line: OrderLine, in texts: [String], _ records: some ServiceRecords) throws -> VariantWish {
        guard let reading, let product = try records.product(line.product) else { return VariantWish() }
        let names = VariantNames(of: product, in: reading.vocabulary)
        return texts.reduce(into: VariantWish()) { $0.merge(names.wish(in: $1, current: line)) }
    }

    /// Written out, or one that the customer has used before.
    private func addressWish(in text: String) -> AddressWish {
        if let stated = AddressReader.address(in: text) {
            var wish = AddressWish(in: [], besides: [], known: [])
            wish.stated = stated
            return wish
        }
        var wish = AddressWish(in: ServiceText(text, stemmer: stemmer).words, besides: [], known: [customer?.address].compactMap(\.self))
        wish.isProfile = wish.isProfile || ["默认地址", "账户地址", "账户里的地址", "常用地址", "我家的地址"].contains(where: text.contains)
        return wish
    }

    // MARK: Which order and which items

    private enum Resolution {
        case draft(ServiceDraft)
        case ask(SlotQuestion)
        case refuse(ServiceRefusal)
    }

    private func resolve(_ spoken: SpokenCase, _ orders: [Order], _ records: some ServiceRecords) throws -> Resolution {
        guard let first = flow(for: spoken.wish, state: nil) else { return .refuse(ServiceRefusal(reason: .notOffered)) }
        guard first.slots.contains(.order) else { return .draft(draft(of: spoken, first, nil)) }
        if let id = spoken.order {
            guard let order = orders.first(where: { $0.id == id }) else { return .refuse(ServiceRefusal(reason: .unknownOrder(id.rawValue), flow: first)) }
            return try resolve(spoken, on: order, records)
        }
        let holding = orders.filter { order in spoken.products.isEmpty || order.lines.contains { spoken.products.contains($0.product) } }
        let fitting = try holding.filter { try isPossible(spoken, on: $0, records) }
        guard fitting.count < 2 else {
            var question = SlotQuestion(missing: ["order_id"], flow: flow(for: spoken.wish, state: fitting[0].state))
            question.orders = fitting
            return .ask(question)
        }
        // Where none can be meant, the newest says why.
        guard let order = fitting.first ?? holding.first else { return .refuse(ServiceRefusal(reason: .noOrder, flow: first)) }
        return try resolve(spoken, on: order, records)
    }

    private func isPossible(_ spoken: SpokenCase, on order: Order, _ records: some ServiceRecords) throws -> Bool {
        switch try resolve(spoken, on: order, records) {
        case .refuse: return false
        case .ask(let question): return customer.map { interpreter.objection(to: ServiceCase(flow: question.flow ?? flows[0], customer: $0, order: order)) == nil } ?? false
        case .draft(let draft):
            guard let customer else { return false }
            let item = try built(draft, ServiceCase(flow: draft.flow, customer: customer, order: order), [order], records)
            return interpreter.objection(to: item) == nil
        }
    }

    private func resolve(_ spoken: SpokenCase, on order: Order, _ records: some ServiceRecords) throws -> Resolution {
        guard let flow = flow(for: spoken.wish, state: order.state), let customer else { return .refuse(ServiceRefusal(reason: .notOffered, order: order)) }
        guard flow.states.isEmpty || flow.states.contains(order.state) else {
            let allowed = flows.filter { $0.wish == spoken.wish }.flatMap(\.states)
            return .refuse(ServiceRefusal(reason: .objection(.wrongState(order.state, allowed: allowed)), flow: flow, order: order))
        }
        var draft = draft(of: spoken, flow, order.id)
        guard flow.slots.contains(.items) else { return .draft(draft) }
        var lines = order.lines.filter { spoken.products.contains($0.product) }
        if lines.isEmpty, spoken.products.isEmpty, flow.takesWholeOrder {
            let units = try order.lines.map { try unit($0, of: flow, spoken, records) }
            let all = try built(ServiceDraft(flow: flow, order: order.id, units: units), ServiceCase(flow: flow, customer: customer, order: order), [order], records)
            let excluded = interpreter.excluded(from: all)
            draft.kept = excluded.count < order.lines.count ? excluded : []
            lines = order.lines.filter { !draft.kept.contains($0) }
        } else if lines.isEmpty, spoken.products.isEmpty {
            // Those of which there is what was asked for.
            let fitting = try order.lines.filter { try !variantWish(for: $0, in: spoken.texts, records).isEmpty }
            lines = order.lines.count == 1 ? order.lines : fitting.count == 1 ? fitting : []
        }
        guard !lines.isEmpty else {
            var question = SlotQuestion(missing: ["items"], flow: flow, order: order)
            question.lines = order.lines
            question.unknown = spoken.products.isEmpty ? nil : "items"
            return .ask(question)
        }
        draft.units = try lines.map { try unit($0, of: flow, spoken, records) }
        return .draft(draft)
    }

    private func unit(_ line: OrderLine, of flow: ServiceFlow, _ spoken: SpokenCase, _ records: some ServiceRecords) throws -> ServiceDraft.Unit {
        guard flow.slots.contains(.variant) else { return ServiceDraft.Unit(line: line) }
        var wish = try variantWish(for: line, in: spoken.texts, records)
        if let chosen = spoken.variant { wish.ids = [chosen] }
        return ServiceDraft.Unit(line: line, wish: wish)
    }

    private func draft(of spoken: SpokenCase, _ flow: ServiceFlow, _ order: OrderID?) -> ServiceDraft {
        var draft = ServiceDraft(flow: flow, order: order)
        if flow.slots.contains(.address) { draft.address = spoken.texts.map(addressWish).last { !$0.isEmpty } }
        if flow.slots.contains(.email) {
            let isAsked = asked?.missing.contains("title") == true
            for (place, text) in spoken.texts.enumerated() {
                draft.invoice.merge(InvoiceReader.wish(in: text, isAsked: isAsked && place == spoken.texts.count - 1))
            }
        }
        return draft
    }
}

extension ServiceDialogue.Waiting {
    fileprivate func asks(_ slot: String) -> Bool {
        if case .slots(let open) = self { open.contains(slot) } else { false }
    }
}
