import Commerce

extension EnglishPhrases {
    func passages(_ excerpts: [PassageExcerpt]) -> [String] {
        guard !excerpts.isEmpty else { return noPassage() }
        return excerpts.enumerated().map { place, excerpt in
            let title = "“\(articleTitle(excerpt.citation))”"
            let quoted = "“\(excerpt.text)”"
            let tongue = excerpt.citation.language == language ? "" : " (I have it in \(name(of: excerpt.citation.language)) only)"
            if place > 0 { return "The article \(title) adds\(tongue): \(quoted)" }
            return variation.opening([
                "From the article \(title)\(tongue): \(quoted)",
                "The article \(title) says\(tongue): \(quoted)",
                "Our help page \(title) puts it this way\(tongue): \(quoted)",
                "This is in the article \(title)\(tongue): \(quoted)",
            ])
        }
    }

    func outdated(_ citation: Citation) -> [String] {
        ["The older article “\(articleTitle(citation))” says otherwise; the newer one counts."]
    }

    func noPassage() -> [String] {
        let hours = facts.shop.serviceHours
        return [
            variation.opening([
                "None of our help articles answers that, and I do not want to guess.",
                "I have no article that covers this, so I would rather not guess.",
                "Our help pages do not say anything about that.",
            ]),
            hours.isEmpty ? "Say “ask for a person” and I pass you on." : "A person at the service desk can help (\(hours)); shall I pass you on?",
        ]
    }

    func contents(_ order: Order) -> String {
        let lines = order.lines.prefix(2).map { line in
            "“\(line.title[language])”" + (line.quantity > 1 ? " × \(line.quantity)" : "")
        }
        let rest = order.lines.count - lines.count
        return list(lines + (rest > 0 ? ["\(rest) more"] : []))
    }

    func orders(_ orders: [Order]) -> [String] {
        guard let first = orders.first else { return ["I see no orders on your account."] }
        guard orders.count > 1 else { return single(first) }
        let named = orders.prefix(3).map { "\($0.id)\(dated($0)) (\($0.total.display), \(name(of: $0.state)))" }
        return [
            variation.opening(["You have \(orders.count) orders.", "I see \(orders.count) orders on your account."]),
            (orders.count > 3 ? "The latest are " : "They are ") + list(named) + ".",
            "Say an order number to see more of it.",
        ]
    }

    private func dated(_ order: Order) -> String { order.isDated ? " of " + date(day(order.placed)) : "" }

    private func single(_ order: Order) -> [String] {
        var sentences = [
            variation.opening([
                "Order \(order.id)\(dated(order)) is \(name(of: order.state)): \(contents(order)), \(order.total.display) in all.",
                "Your order \(order.id) is \(name(of: order.state)); it holds \(contents(order)) for \(order.total.display)\(order.isDated ? " and was placed on " + date(day(order.placed)) : "").",
            ])
        ]
        if let tracking = order.tracking {
            let parcel = "It travels with \(tracking.carrier[language]) under number \(tracking.number)"
            let scan = tracking.scans.last.map { "; the last scan was on \(date(day($0.time))) at \($0.place[language])" } ?? ""
            sentences.append(parcel + scan + ".")
        }
        if let delivered = order.delivered { sentences.append("It was delivered on \(date(day(delivered))).") }
        return sentences
    }

    func refund(_ order: Order) -> [String] {
        switch order.state {
        case .cancelled:
            ["Order \(order.id) is cancelled.", "The refund is \(order.total.display), back to \(name(of: order.payment))."]
        case .returnRequested:
            [
                "The return of order \(order.id) is registered.",
                "Its goods were \(order.subtotal.display); the refund goes to \(name(of: order.payment)) once the parcel is back and checked.",
            ]
        default:
            ["Order \(order.id) is \(name(of: order.state)), so no refund is under way for it.", "Would you like to return or cancel it? Tell me which."]
        }
    }

    func action(_ action: ActionFacts) -> [String] {
        let verb = OrderVerb(action.action.name)
        switch action.action.state {
        case .needsInput: return missing(action, verb)
        case .needsConfirmation: return confirmation(action, verb)
        case .done: return done(action, verb)
        case .refused: return refused(action, verb)
        }
    }

    private func verb(_ verb: OrderVerb) -> String {
        switch verb {
        case .cancel: "cancel"
        case .giveBack: "return"
        case .exchange: "exchange"
        case .modify: "change"
        case .refundStatus: "see the refund of"
        case .other: "go on with"
        }
    }

    private func missing(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        let asked = action.action.missing.first ?? "order_id"
        guard asked == "order_id" else {
            let known = name(of: AttributeID(asked))
            let order = action.order.map { " for order \($0.id)" } ?? ""
            return ["To \(self.verb(verb)) it I still need one thing\(order): the \(known).", "Which \(known) shall it be?"]
        }
        guard !action.choices.isEmpty else { return ["Which order do you want to \(self.verb(verb))?", "Please tell me its number."] }
        let named = action.choices.prefix(3).map { "\($0.id) (\(contents($0)), \($0.total.display), \(name(of: $0.state)))" }
        return ["Which order do you want to \(self.verb(verb))?", "It could be \(list(named, "or"))."]
    }

    private func money(_ action: ActionFacts) -> String? {
        let postage = action.postage.map { $0.amount == 0 ? "return postage is free" : "return postage is \($0.display)" }
        let refund = action.refund.flatMap { refund in
            refund.amount == 0 ? "no money is refunded"
                : "\(refund.display) goes back" + (action.order.map { " to \(name(of: $0.payment))" } ?? "")
                + (isReturn(action) ? " once the parcel is here and checked" : "")
        }
        let parts = [refund, postage].compactMap(\.self)
        return parts.isEmpty ? nil : capitalized(list(parts)) + "."
    }

    private func isReturn(_ action: ActionFacts) -> Bool { OrderVerb(action.action.name) == .giveBack }

    /// What an exchange or a change is to: "blue, L".
    private func wishes(_ action: ActionFacts) -> String {
        let wished = action.action.arguments.filter { vocabulary.attributes[AttributeID($0.key)] != nil }
            .sorted { $0.key < $1.key }
            .map { "\(name(of: AttributeID($0.key))) \(name(of: $0.value.text, AttributeID($0.key)))" }
        return wished.isEmpty ? "" : " to " + list(wished)
    }

    private func confirmation(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        guard let order = action.order else { return ["Shall I \(self.verb(verb)) it? Please answer yes or no."] }
        let after = verb.stateAfter.map { ", and afterwards it will be \(name(of: $0))" } ?? ""
        return [
            "Order \(order.id) (\(contents(order)), \(order.total.display)) is \(name(of: order.state)) now\(after).",
            action.excluded.isEmpty ? nil : kept(action.excluded),
            money(action),
            "Shall I \(self.verb(verb)) it\(wishes(action))? Please answer yes or no.",
        ].compactMap(\.self)
    }

    private func kept(_ lines: [OrderLine]) -> String {
        "\(list(lines.map { "“\($0.title[language])”" })) cannot be returned and \(lines.count == 1 ? "stays" : "stay") with you."
    }

    private func done(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        let order = action.order.map { "Order \($0.id)" } ?? "It"
        let state = verb.stateAfter.map { "\(order) is \(name(of: $0)) now." } ?? "\(order) has been changed."
        return ["Done. " + state, money(action)].compactMap(\.self)
    }

    private func refused(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        let order = action.order.map { "order \($0.id)" } ?? "that order"
        let why: String =
            switch action.refusal {
            case .notSignedIn: "I can only do that for a signed-in customer, so please sign in first."
            case .noSuchOrder: "There is no such order on your account, so nothing has been changed."
            case .wrongState(let state): "I cannot \(self.verb(verb)) \(order), because it is \(name(of: state)); nothing has been changed."
            case .tooLate(let days): "I cannot \(self.verb(verb)) \(order), because the \(days) days for it are over; nothing has been changed."
            case .notReturnable(let titles):
                "I cannot \(self.verb(verb)) \(order), because \(list(titles.prefix(2).map { "“\($0[language])”" })) cannot be returned; nothing has been changed."
            case .changedMeanwhile: "Somebody changed \(order) in the meantime, so I have done nothing; please look at it again."
            case .outOfStock: "What you want instead is out of stock, so nothing has been changed."
            case .needsPerson: "I cannot do that myself; a person at the service desk can."
            case .declined: "All right, \(order) stays as it is."
            case nil: "I cannot do that, and nothing has been changed."
            }
        let isRule = action.refusal != .declined && action.refusal != .notSignedIn
        return [why] + (isRule ? passages(Array(PassageExcerpt.choose(from: action.citations).prefix(1))).filter { _ in !action.citations.isEmpty } : [])
    }
}
