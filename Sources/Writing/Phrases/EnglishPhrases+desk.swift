import Commerce

/// What the service desk says: questions, proposals with all they bring about, refusals with what is possible instead.
extension EnglishPhrases {
    func service(_ reply: ServiceReply) -> [String] {
        reply.information.flatMap(informed) + answer(reply) + (reply.hasMore ? [reply.next.map { "You also asked me to \(wish(of: $0)): shall I go on with that?" } ?? "You asked for more than that: shall I go on?"] : [])
    }

    private func answer(_ reply: ServiceReply) -> [String] {
        switch reply.kind {
        case .ask(let question): asked(question)
        case .propose(let item): proposed(item) + ["Shall I do that? Please answer yes or no, or say what should be different."]
        case .done(let item, _): done(item)
        case .refuse(let refusal): refused(refusal)
        case .declined: ["Nothing has been changed.", "What would you like instead?"]
        case .welcome(let customer): ["Thank you, \(customer.name); I have found your account.", "What can I do for you?"]
        case .inform: []
        }
    }

    /// What is still to be done, after "to".
    private func wish(of item: ServiceCase) -> String {
        let order = item.order.map { "order \($0.id)" } ?? "your order"
        let goods = item.units.isEmpty ? "something" : list(item.units.map { "the " + $0.line.title[language] })
        return switch item.flow.wish {
        case .cancel: "cancel \(order)"
        case .giveBack: "return \(goods) of \(order)"
        case .exchange: "change \(goods) of \(order)"
        case .changePayment: "change how \(order) is paid"
        case .changeAddress: "change the address of \(order)"
        case .changeProfileAddress: "change the address of your account"
        case .person: "pass you on to a person"
        }
    }

    private func asked(_ question: SlotQuestion) -> [String] {
        let order = question.order.map { " in order \($0.id)" } ?? ""
        switch question.missing.first {
        case "identity":
            return question.unknown == nil
                ? ["First I need to know whose account it is.", "Please give me your e-mail address, or your name and postcode."]
                : ["I find no account with that.", "Please check your e-mail address, or your name and postcode, and say them again."]
        case "order_id":
            let start = question.unknown.map { "There is no order \($0) on your account." } ?? "Which order do you mean?"
            return question.orders.isEmpty ? [start, "Please tell me its number."] : [start, "It could be \(list(question.orders.prefix(5).map(described), "or"))."]
        case "items":
            let start = question.unknown == nil ? "Which items\(order) do you mean?" : "I do not find that\(order)."
            return question.lines.isEmpty ? [start] : [start, "There is \(list(question.lines.prefix(8).map(described)))."]
        case "variant":
            let title = question.line.map { "the " + $0.title[language] } ?? "it"
            guard !question.variants.isEmpty else { return ["There is no other version of \(title) in stock."] }
            let some = question.variants.prefix(8).map { "\(options($0.options)) at \($0.price.display) (\($0.id))" }
            let start = question.unknown == nil ? "Which version of \(title) would you like?" : "No version of \(title) in stock is quite like that; which other one would you like?"
            let left = question.variants.count - some.count
            return [start, "I can offer \(list(some, "or"))" + (left > 0 ? ", and \(left) more." : ".")]
        case "payment_method":
            if question.flow?.wish == .giveBack { return ["Where shall the money go?", "It can go to \(list(question.methods.map(described), "or"))."] }
            return ["Which way to pay shall I use for it?", "On your account there is \(list(question.methods.map(described)))."]
        case "reason":
            let reasons = question.flow?.reasons.map { "“\($0.name)”" } ?? []
            return ["What is the reason?", "I can accept \(list(reasons, "or"))."]
        case "address": return ["Which address shall it be?", "Please give me street, city, state and postcode, or say which of your addresses you mean."]
        default: return ["What exactly would you like to be done?"]
        }
    }

    private func described(_ order: Order) -> String { "\(order.id) (\(contents(order)), \(name(of: order.state)))" }
    private func described(_ line: OrderLine) -> String { "the \(line.title[language]) (\(options(line.options)), \(line.unitPrice.display))" }

    private func described(_ method: StoredPayment) -> String {
        switch method.kind {
        case .creditCard: "the \(method.brand ?? "credit") card" + (method.lastFour.map { " ending in \($0)" } ?? "")
        case .giftCard: "the gift card" + (method.balance.map { " with \($0.display) on it" } ?? "")
        default: name(of: method.kind)
        }
    }

    /// Item, amount, method and consequence of each flow.
    private func proposed(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "order \($0.id)" } ?? ""
        let method = item.method.map(described) ?? ""
        let lines = list(item.units.map { described($0.line) })
        switch item.flow.wish {
        case .cancel:
            let back = list(item.order?.account?.payments.map { "\($0.amount.display) back to \(described($0.method, item))" } ?? [])
            return ["I would cancel the whole \(order) (\(item.order.map(contents) ?? ""))\(item.reason.map { ", for the reason “\($0)”" } ?? "").", back.isEmpty ? "It cannot be taken back." : "That gives \(back); it cannot be taken back."]
        case .giveBack:
            return ["I would register the return of \(lines) from \(order).", "\(item.value?.display ?? "") goes to \(method) once they are back; nothing more can be returned or exchanged from this order afterwards, so please make sure that is everything."]
        case .exchange:
            let swaps = item.units.map { "\(described($0.line)) for \($0.newVariant.map { "\(options($0.options)) at \($0.price.display)" } ?? "another")" }
            let money = item.difference.map { $0.amount > 0 ? "You pay \($0.display) with \(method)" : "\(Money(minorUnits: -$0.amount, $0.currency).display) goes to \(method)" } ?? ""
            return ["I would exchange \(list(swaps)) in \(order).", "\(money); this can be done once for an order, so please make sure that is everything."]
        case .changePayment:
            return ["I would move \(order) to \(method).", "\(item.order?.account?.payments.first?.amount.display ?? "") is charged to it and goes back to \(item.order?.firstMethod.map { described($0, item) } ?? "the old one")."]
        case .changeAddress: return ["I would send \(order) to \(item.address?.display ?? "") instead of \(item.order?.address.display ?? "")."]
        case .changeProfileAddress: return ["I would make \(item.address?.display ?? "") the address of your account, instead of \(item.customer.address?.display ?? "none")."]
        case .person: return ["I would pass you on to a person."]
        }
    }

    private func described(_ id: PaymentID, _ item: ServiceCase) -> String { item.customer.payments?.first { $0.id == id }.map(described) ?? "the method used" }

    private func done(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "order \($0.id)" } ?? ""
        let method = item.method.map(described) ?? ""
        switch item.flow.wish {
        case .cancel: return ["Done: \(order) is cancelled.", "Money on a gift card is there at once, elsewhere it takes 5 to 7 business days."]
        case .giveBack: return ["Done: the return is registered for \(order).", "\(item.value?.display ?? "") goes to \(method) once the goods are back."]
        case .exchange where item.order?.state == .delivered:
            let goods = list(item.units.compactMap { unit in unit.newVariant.map { "the \(unit.line.title[language]) for \(options($0.options))" } })
            return ["Done: in \(order) the exchange of \(goods) is registered.", "You will get an e-mail on how to send the goods back."]
        case .exchange: return ["Done: \(order) is changed to \(list(item.units.compactMap { unit in unit.newVariant.map { "\(unit.line.title[language]) \(options($0.options))" } }))."]
        case .changePayment: return ["Done: \(order) is paid with \(method) now."]
        case .changeAddress: return ["Done: \(order) goes to \(item.address?.display ?? "")."]
        case .changeProfileAddress: return ["Done: your account has the address \(item.address?.display ?? "")."]
        case .person: return offerOfPerson(.asked)
        }
    }

    private func refused(_ refusal: ServiceRefusal) -> [String] {
        let order = refusal.order.map { "order \($0.id)" } ?? "that order"
        switch refusal.reason {
        case .objection(.wrongState(let state, let allowed)):
            let possible = allowed.isEmpty ? "" : ", and this is done only for orders that are \(list(allowed.map { name(of: $0) }, "or"))"
            let instead = switch state {
            case .pending: "A pending order can be cancelled, or its address, payment or items changed."
            case .delivered: "What was delivered can be returned or exchanged."
            default: "If you need something else for it, I can pass you on to a person."
            }
            return ["I cannot do that: \(order) is \(name(of: state))\(possible); nothing has been changed.", instead]
        case .objection(.paidMoreThanOnce): return ["I cannot do that: \(order) has more than one payment already; nothing has been changed."]
        case .objection(.methodNotAllowed(let method)): return ["The money cannot go to \(described(method)): only to what was paid with, or to a gift card of yours.", "Which of them shall it be?"]
        case .objection(.sameMethod(let method)): return ["The order is paid with \(described(method)) already.", "Which other way to pay shall it be?"]
        case .objection(.balanceTooLow(let method, let needed)): return ["There is not enough on \(described(method)): \(needed.display) is needed.", "Which other way to pay shall I use?"]
        case .unknownOrder(let number): return ["There is no order \(number) on your account."]
        case .wholeOrderOnly(let whole): return ["One item alone cannot be cancelled, only the whole order \(whole.id) (\(contents(whole)), \(whole.total.display)).", "Shall I go on with cancelling all of it?"]
        case .changedMeanwhile: return ["The order has been changed by somebody else in the meantime; nothing was written.", "Please say again what you would like."]
        case .otherCustomer: return ["In this conversation I can help with your own account only."]
        }
    }

    private func informed(_ information: ServiceInformation) -> [String] {
        switch information {
        case .orders(let orders): return orders.flatMap(informed)
        case .settled(let sum):
            let net = sum.back - sum.paid
            let detail = "\(sum.back.display) goes back to you" + (sum.paid.amount > 0 ? " and \(sum.paid.display) is paid, \(Money(minorUnits: Int(net.amount.magnitude), net.currency).display) \(net.amount < 0 ? "to pay" : "back") in all" : "") + "."
            return ["Of what was done in this conversation, " + detail]
        case .methods(let methods): return ["On your account there is \(list(methods.map(described)))."]
        case .lines(let lines): return lines.map { "The \($0.title[language]) (\(options($0.options))) was \($0.unitPrice.display)." }
        case .stock(let product):
            return ["Of the \(product.title[language]) there are \(product.variants.count { $0.stock > 0 }) versions in stock, of \(product.variants.count) in all."]
        }
    }

    private func informed(_ order: Order) -> [String] {
        let numbers = order.account?.parcels.flatMap(\.trackingNumbers) ?? []
        return [
            "Order \(order.id) is \(name(of: order.state)): \(list(order.lines.map(described))), \(order.total.display) in all, sent to \(order.address.display)"
                + (numbers.isEmpty ? "." : ", under the tracking number \(list(numbers)).")
        ]
    }
}
