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

    func open(of task: ServiceTask, _ flow: ServiceFlow?) -> [String] {
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
    mutating func add(_ draft: ServiceDraft, first isFirst: Bool) {
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
    mutating func leaveOutPointless(_ records: some ServiceRecords) throws {
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
    func possible(for order: Order, besides refused: ServiceWish?) -> [ServiceWish] {
        guard let customer else { return [] }
        let open = flows.filter { $0.states.contains(order.state) && interpreter.objection(to: ServiceCase(flow: $0, customer: customer, order: order)) == nil }
        return ServiceWish.allCases.filter { wish in wish != refused && open.contains { $0.wish == wish } }
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

extension SlotQuestion {
    /// An order that is none of the customer's is answered before anything is proposed.
    fileprivate var namesUnknownOrder: Bool { unknown != nil && missing.first == "order_id" }

    /// Whether its answer may join the case: then it is asked before the case is proposed, which a shop may allow once.
    fileprivate func concerns(_ draft: ServiceDraft) -> Bool {
        flow?.wish == draft.flow.wish && draft.flow.slots.contains(.items) && (orders.isEmpty || orders.contains { $0.id == draft.order })
    }
}
