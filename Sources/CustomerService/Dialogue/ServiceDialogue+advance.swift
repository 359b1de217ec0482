import Commerce

/// From what was said to the next question, proposal or refusal.
extension ServiceDialogue {
    mutating func advance(_ records: some ServiceRecords, _ now: Int) throws -> ServiceReply? {
        guard let customer else { return nil }
        let current = try records.customer(customer.id) ?? customer
        self.customer = current
        let orders = try records.orders(of: current.id)
        var place = 0
        var refusal: (ServiceRefusal, ServiceDraft?)?
        var question: SlotQuestion?
        var isNewQuestion = false
        var hasNewDraft = false
        while place < tasks.count, refusal == nil {
            let resolver = TaskResolver(dialogue: self, orders: orders, product: { try records.product($0) })
            switch try resolver.resolve(tasks[place]) {
            case .drafts(let new):
                let isNew = tasks.remove(at: place).isNew
                hasNewDraft = hasNewDraft || isNew
                for draft in isNew ? new.reversed() : new { add(draft, first: isNew) }
            case .ask(var asked):
                asked.missing += open(of: tasks[place], asked.flow).filter { !asked.missing.contains($0) }
                if question == nil { (question, isNewQuestion) = (asked, tasks[place].isNew) }
                place += 1
            case .refuse(let refused, let offered, let rest):
                if let rest { tasks[place] = rest } else { tasks.remove(at: place) }
                refusal = (refused, offered)
            }
        }
        for place in tasks.indices { tasks[place].isNew = false }
        if let (refused, offered) = refusal {
            offer = offered
            return refuse(refused, in: orders)
        }
        asksAboutTask = false
        if let question, isNewQuestion && !hasNewDraft || question.namesUnknownOrder || drafts.first.map({ question.concerns($0) }) ?? true {
            asksAboutTask = true
            return ask(question)
        }
        return try settle(orders, records)
    }

    private func open(of task: ServiceTask, _ flow: ServiceFlow?) -> [String] {
        guard let flow else { return [] }
        return flow.slots.compactMap { slot in
            switch slot {
            case .order, .items, .variant, .title, .taxNumber, .email: nil
            case .paymentMethod: task.method == nil ? slot.rawValue : nil
            case .reason: reason(in: task.reasonWords, of: flow) == nil ? slot.rawValue : nil
            case .address: task.address?.isEmpty ?? true ? slot.rawValue : nil
            }
        }
    }

    /// Drafts of one flow and order are one case: a shop may allow it once.
    private mutating func add(_ draft: ServiceDraft, first isFirst: Bool) {
        if let place = drafts.firstIndex(where: { $0.flow == draft.flow && $0.order == draft.order }) {
            for unit in draft.units {
                if let same = drafts[place].units.firstIndex(where: { $0.line == unit.line }) {
                    drafts[place].units[same].wish.merge(unit.wish)
                } else {
                    drafts[place].units.append(unit)
                }
            }
            drafts[place].method = draft.method ?? drafts[place].method
            drafts[place].address = draft.address ?? drafts[place].address
            drafts[place].reason = draft.reason ?? drafts[place].reason
            // Asked for again, it is what the customer wants first.
            if isFirst { drafts.insert(drafts.remove(at: place), at: 0) }
        } else {
            drafts.insert(draft, at: isFirst ? 0 : drafts.count)
        }
    }

    /// The first draft's next step.
    mutating func settle(_ orders: [Order], _ records: some ServiceRecords) throws -> ServiceReply? {
        waiting = nil
        guard !drafts.isEmpty, let customer else { return nil }
        let order = drafts[0].order.flatMap { id in orders.first { $0.id == id } }
        var item = ServiceCase(flow: drafts[0].flow, customer: customer, order: order)
        if let objection = interpreter.objection(to: item) {
            drafts.removeFirst()
            return refuse(ServiceRefusal(reason: .objection(objection), flow: item.flow, order: order), in: orders)
        }
        try leaveOutPointless(records)
        let question = try missing(in: drafts[0], orders, records)
        if question.missing.first == ServiceFlow.Slot.variant.rawValue, question.variants.isEmpty, let line = question.line {
            drafts.removeFirst()
            return refuse(ServiceRefusal(reason: .noOtherVariant(line), flow: item.flow, order: order), in: orders)
        }
        guard question.missing.isEmpty else { return ask(question) }
        item = try built(drafts[0], item, orders, records)
        if let objection = interpreter.objection(to: item) {
            // Another way to pay may do: ask for it.
            guard objection.isOfMethod else {
                drafts.removeFirst()
                return refuse(ServiceRefusal(reason: .objection(objection), flow: item.flow, order: order), in: orders)
            }
            drafts[0].method = nil
            focus = order?.id ?? focus
            var again = SlotQuestion(missing: ["payment_method"], flow: item.flow, order: order)
            again.methods = interpreter.admissibleMethods(for: item)
            waiting = .slots(["payment_method"])
            return ServiceReply(
                kind: .refuse(ServiceRefusal(reason: .objection(objection), flow: item.flow, order: order)),
                action: Action(name: item.flow.action, arguments: item.arguments, state: .needsInput, missing: ["payment_method"], policy: item.flow.clause))
        }
        waiting = .confirmation
        proposed = item
        focus = order?.id ?? focus
        return ServiceReply(
            kind: .propose(item), action: Action(name: item.flow.action, arguments: item.arguments, state: .needsConfirmation, policy: item.flow.clause))
    }

    /// Of several things that are all to become cheaper (or better), those for which there is nothing cheaper stay as they are.
    private mutating func leaveOutPointless(_ records: some ServiceRecords) throws {
        guard drafts[0].units.count > 1 else { return }
        let useful = try drafts[0].units.filter { unit in
            guard let price = unit.wish.price, let product = try records.product(unit.line.product), case .one(let variant) = choice(of: unit, in: product) else { return true }
            return price == .down ? variant.price.amount < unit.line.unitPrice.amount : variant.price.amount > unit.line.unitPrice.amount
        }
        if !useful.isEmpty { drafts[0].units = useful }
    }

    mutating func ask(_ question: SlotQuestion) -> ServiceReply {
        waiting = .slots(Set(question.missing))
        offered = question.orders.map(\.id)
        focus = question.order?.id ?? focus
        let arguments: [String: ActionArgument] = question.order.map { ["order_id": .text($0.id.rawValue)] } ?? [:]
        return ServiceReply(kind: .ask(question), action: action(question.flow?.action ?? "", .needsInput, question.missing, arguments))
    }

    mutating func refuse(_ refusal: ServiceRefusal, in orders: [Order]) -> ServiceReply {
        var refusal = refusal
        if case .objection(let objection) = refusal.reason, !objection.isMet, let order = refusal.order { refusal.possible = possible(for: order, besides: refusal.flow?.wish) }
        waiting = nil
        focus = refusal.order?.id ?? focus
        let arguments: [String: ActionArgument] = refusal.order.map { ["order_id": .text($0.id.rawValue)] } ?? [:]
        return ServiceReply(
            kind: .refuse(refusal),
            action: Action(name: refusal.flow?.action ?? "", arguments: arguments, state: .refused, policy: refusal.clause))
    }

    /// What may be done with the order as it is.
    private func possible(for order: Order, besides refused: ServiceWish?) -> [ServiceWish] {
        guard let customer else { return [] }
        let open = flows.filter { $0.states.contains(order.state) && interpreter.objection(to: ServiceCase(flow: $0, customer: customer, order: order)) == nil }
        return ServiceWish.allCases.filter { wish in wish != refused && open.contains { $0.wish == wish } }
    }

    // MARK: What a draft lacks

    private func missing(in draft: ServiceDraft, _ orders: [Order], _ records: some ServiceRecords) throws -> SlotQuestion {
        let order = draft.order.flatMap { id in orders.first { $0.id == id } }
        var question = SlotQuestion(missing: [], flow: draft.flow, order: order)
        for slot in draft.flow.slots {
            switch slot {
            case .order: if order == nil { question.missing.append(slot.rawValue) }
            case .items: if draft.units.isEmpty { question.missing.append(slot.rawValue) }
            case .variant:
                for unit in draft.units {
                    guard let product = try records.product(unit.line.product) else { continue }
                    switch choice(of: unit, in: product) {
                    case .one: continue
                    case .several(let some): question.variants = some
                    case .none:
                        question.variants = unit.wish.nearest(in: product, current: unit.line)
                        if !unit.wish.isEmpty { question.unknown = slot.rawValue }
                    }
                    question.line = unit.line
                    question.missing.append(slot.rawValue)
                    break
                }
            case .paymentMethod:
                if try method(of: draft, orders, records) == nil {
                    question.missing.append(slot.rawValue)
                    question.methods = customer?.payments ?? []
                    if let customer, draft.flow.wish == .giveBack {
                        question.methods = interpreter.admissibleMethods(for: ServiceCase(flow: draft.flow, customer: customer, order: order))
                    }
                }
            case .reason: if draft.reason == nil { question.missing.append(slot.rawValue) }
            case .address: if try address(of: draft, orders) == nil { question.missing.append(slot.rawValue) }
            case .title: if draft.invoice.title == nil, !draft.invoice.isPersonal { question.missing.append(slot.rawValue) }
            case .taxNumber: if draft.invoice.isOfCompany, draft.invoice.taxNumber == nil { question.missing.append(slot.rawValue) }
            case .email: if draft.invoice.email == nil, customer?.email.isEmpty ?? true { question.missing.append(slot.rawValue) }
            }
        }
        return question
    }

    /// What the unit is to become: what was chosen, what the wish comes to, or what it comes to once a condition that the
    /// customer stated is taken in.
    func choice(of unit: ServiceDraft.Unit, in product: Product) -> VariantChoice {
        guard !unit.wish.isEmpty else { return .none }
        let first = unit.wish.choice(in: product, current: unit.line)
        if case .one = first { return first }
        let reader = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer))
        for fallback in fallbacks {
            guard let comma = fallback.lastIndex(where: { $0.before == .comma }) else { continue }
            let later = reader.wish(in: Array(fallback[comma...]))
            guard !later.isEmpty else { continue }
            var wish = unit.wish
            wish.merge(later)
            if case .one(let variant) = wish.choice(in: product, current: unit.line) { return .one(variant) }
        }
        return first
    }

    private func method(of draft: ServiceDraft, _ orders: [Order], _ records: some ServiceRecords) throws -> StoredPayment? {
        guard let customer else { return nil }
        let all = customer.payments ?? []
        guard let wish = draft.method else { return all.count == 1 ? all.first : nil }
        let order = draft.order.flatMap { id in orders.first { $0.id == id } }
        let meant = wish.matches(among: all, original: order?.firstMethod)
        if meant.count < 2 { return meant.first }
        var tried = ServiceCase(flow: draft.flow, customer: customer, order: order)
        if !draft.flow.slots.contains(.variant) || !draft.units.isEmpty {
            tried.units = try draft.units.compactMap { unit in
                guard let product = try records.product(unit.line.product), case .one(let variant) = choice(of: unit, in: product) else { return ServiceCase.Unit(line: unit.line) }
                return ServiceCase.Unit(line: unit.line, newVariant: variant)
            }
        }
        return meant.first { method in
            tried.method = method
            return interpreter.objection(to: tried) == nil
        } ?? meant.first
    }

    private func address(of draft: ServiceDraft, _ orders: [Order]) throws -> Address? {
        guard let wish = draft.address, let customer else { return nil }
        let current = draft.order.flatMap { id in orders.first { $0.id == id }?.address } ?? customer.address
        let found = wish.matches(profile: customer.address, orders: orders.filter { $0.id != draft.order }.map { ($0.id, $0.address) }, current: draft.order == nil ? nil : current)
        // Where it goes anyway is no change.
        guard found.count == 1, var address = found.first, !((wish.stated == nil || wish.isLast) && address == current) else { return nil }
        if let current { address.fill(from: current) }
        if address.province.isEmpty { address.province = ([customer.address].compactMap(\.self) + orders.map(\.address)).first { $0.city == address.city }?.province ?? "" }
        return address
    }

    func built(_ draft: ServiceDraft, _ item: ServiceCase, _ orders: [Order], _ records: some ServiceRecords) throws -> ServiceCase {
        var item = item
        item.units = try draft.units.map { unit in
            var new: Variant?
            if draft.flow.slots.contains(.variant), let product = try records.product(unit.line.product), case .one(let variant) = choice(of: unit, in: product) { new = variant }
            let categories = try reading.map { try $0.categories(above: records.product(unit.line.product)?.category) } ?? []
            return ServiceCase.Unit(line: unit.line, newVariant: new, categories: categories)
        }
        item.kept = draft.kept
        if draft.flow.slots.contains(.title) { item.invoice = invoice(of: draft) }
        if draft.flow.slots.contains(.paymentMethod) { item.method = try method(of: draft, orders, records) }
        item.reason = draft.reason
        if draft.flow.slots.contains(.address) { item.address = try address(of: draft, orders) }
        return item
    }

    private func invoice(of draft: ServiceDraft) -> OrderAccount.Invoice? {
        guard let customer, let title = draft.invoice.title ?? (draft.invoice.isPersonal ? customer.name : nil) else { return nil }
        return OrderAccount.Invoice(title: title, taxNumber: draft.invoice.taxNumber, email: draft.invoice.email ?? customer.email)
    }

    // MARK: Yes and no

    mutating func confirm(_ draft: ServiceDraft, _ records: some ServiceRecords, _ now: Int) throws -> ServiceReply? {
        guard let customer else { return nil }
        let current = try records.customer(customer.id) ?? customer
        self.customer = current
        let orders = try records.orders(of: current.id)
        guard try missing(in: draft, orders, records).missing.isEmpty else { return try advance(records, now) }
        let item = try built(
            draft, ServiceCase(flow: draft.flow, customer: current, order: draft.order.flatMap { id in orders.first { $0.id == id } }), orders, records)
        guard item == proposed, interpreter.objection(to: item) == nil else {
            waiting = nil
            return ServiceReply(
                kind: .refuse(ServiceRefusal(reason: .changedMeanwhile, flow: item.flow, order: item.order)),
                action: Action(name: item.flow.action, arguments: item.arguments, state: .refused, policy: item.flow.clause))
        }
        changes += 1
        let change = interpreter.change(for: item, id: ServiceChangeID("\(session)-\(changes)"), time: now)
        drafts.removeFirst()
        // What the change rules out is no longer open: the proposal said so.
        if let after = change.order?.after { drafts.removeAll { $0.order == after.id && !$0.flow.states.contains(after.state) } }
        waiting = nil
        focus = item.order?.id ?? focus
        var reply = ServiceReply(
            kind: .done(item, change), action: Action(name: item.flow.action, arguments: item.arguments, state: .done, policy: item.flow.clause))
        reply.hasMore = !drafts.isEmpty || !tasks.isEmpty
        reply.next = drafts.first.flatMap { next in
            ServiceCase(
                flow: next.flow, customer: current, order: next.order.flatMap { id in orders.first { $0.id == id } }, units: next.units.map { ServiceCase.Unit(line: $0.line) })
        }
        return reply
    }

    mutating func decline(_ draft: ServiceDraft, _ records: some ServiceRecords) throws -> ServiceReply? {
        guard let customer else { return nil }
        let orders = try records.orders(of: customer.id)
        let item = try built(
            draft, ServiceCase(flow: draft.flow, customer: customer, order: draft.order.flatMap { id in orders.first { $0.id == id } }), orders, records)
        drafts.removeFirst()
        waiting = nil
        return ServiceReply(
            kind: .declined(item), action: Action(name: item.flow.action, arguments: item.arguments, state: .refused, policy: item.flow.clause))
    }

    /// The customer does not want to go on with what was asked about.
    mutating func abandon(_ records: some ServiceRecords) throws -> ServiceReply? {
        waiting = nil
        if customer == nil {
            (unheard, identityWords) = ([], [])
            return decline(nil, flow: nil)
        }
        if asksAboutTask, !tasks.isEmpty {
            let request = tasks.removeFirst().request
            return decline(nil, flow: flow(for: request.wishes.first, state: nil))
        }
        guard let draft = drafts.first else { return decline(nil, flow: nil) }
        return try decline(draft, records)
    }

    mutating func decline(_ item: ServiceCase?, flow: ServiceFlow?) -> ServiceReply {
        ServiceReply(kind: .declined(item), action: flow.map { Action(name: $0.action, arguments: [:], state: .refused) })
    }
}

extension ServiceObjection {
    /// What was asked for is so already: nothing is wanted in its place.
    fileprivate var isMet: Bool { if case .invoiced = self { true } else { false } }

    /// Whether another way to pay may meet it.
    fileprivate var isOfMethod: Bool {
        switch self {
        case .methodNotAllowed, .sameMethod, .balanceTooLow: true
        case .wrongState, .paidMoreThanOnce, .tooLate, .excluded, .invoiced, .undelivered: false
        }
    }
}

extension Address {
    /// Takes over what was not said: "to 18 Elm Road" stays in the same town, and for the same person.
    fileprivate mutating func fill(from current: Address) {
        if recipient.isEmpty { recipient = current.recipient }
        if phone.isEmpty { phone = current.phone }
        if line.isEmpty {
            (line, secondLine, district, city) = (current.line, current.secondLine, current.district, current.city)
            (province, postcode) = (current.province, postcode.isEmpty ? current.postcode : postcode)
        } else if city.isEmpty {
            (city, province) = (current.city, current.province)
            if district.isEmpty { district = current.district }
        }
        if postcode.isEmpty, district == current.district, city == current.city { postcode = current.postcode }
    }
}

extension SlotQuestion {
    /// An order that is none of the customer's is answered before anything is proposed.
    fileprivate var namesUnknownOrder: Bool { unknown != nil && missing.first == "order_id" }

    /// Whether its answer may join the case: then it is asked before the case is proposed, which a shop may allow once.
    fileprivate func concerns(_ draft: ServiceDraft) -> Bool {
        flow?.wish == draft.flow.wish && draft.flow.slots.contains(.items) && (orders.isEmpty || orders.contains { $0.id == draft.order })
    }
}
