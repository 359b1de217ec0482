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
        case .undone(let change): undone(change)
        case .refuse(let refusal): refused(refusal, reply.citations)
        case .declined(let item):
            [item?.order.map { "All right, order \($0.id) stays as it is; nothing has been changed." } ?? "All right, nothing has been changed.", "What would you like instead?"]
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
        case .invoice: "request an invoice for \(order)"
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
            let start = question.unknown.map { "There is no order \($0) on your account." } ?? asking(question.flow)
            return question.orders.isEmpty ? [start, "Please tell me its number."] : [start, "It could be \(list(question.orders.prefix(5).map(described), "or"))."]
        case "items":
            let start = question.unknown == nil ? "Which items\(order) do you mean?" : "I do not find that\(order)."
            return question.lines.isEmpty ? [start] : [start, "There is \(list(question.lines.prefix(8).map(described)))."]
        case "variant":
            let title = question.line.map { "the " + $0.title[language] } ?? "it"
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
        case "address": return ["Which address shall it be?", "Please give me street and number, city and postcode, or say which of your addresses you mean."]
        case "title": return ["Whom shall the invoice\(of(question.order)) be made out to?", "Please give me your name, or the name of a company with its tax number."]
        case "tax_number": return ["What is the tax number of the company?", "It has 15 to 20 digits and letters."]
        case "email": return ["Which e-mail address shall the invoice\(of(question.order)) be sent to?"]
        default: return ["What exactly would you like to be done?"]
        }
    }

    private func asking(_ flow: ServiceFlow?) -> String {
        switch flow?.wish {
        case .cancel: "Which order do you want to cancel?"
        case .giveBack: "Which order do you want to return?"
        case .exchange: "In which order do you want something exchanged?"
        case .changeAddress: "Which order shall go elsewhere?"
        case .changePayment: "Which order do you want to pay another way?"
        case .invoice: "For which order do you want the invoice?"
        case .changeProfileAddress, .person, nil: "Which order do you mean?"
        }
    }

    private func of(_ order: Order?) -> String { order.map { " for order \($0.id)" } ?? "" }
    private func described(_ order: Order) -> String { "\(order.id) (\(contents(order)), \(order.total.display), \(name(of: order.state)))" }

    private func described(_ line: OrderLine) -> String {
        let details = [options(line.options), line.quantity > 1 ? "\(line.quantity) of them" : "", line.total.display].filter { !$0.isEmpty }
        return "the \(line.title[language]) (\(details.joined(separator: ", ")))"
    }

    private func described(_ method: StoredPayment) -> String {
        switch method.kind {
        case .creditCard: "the \(method.brand ?? "credit") card" + (method.lastFour.map { " ending in \($0)" } ?? "")
        case .giftCard: "the gift card" + (method.balance.map { " with \($0.display) on it" } ?? "")
        default: name(of: method.kind)
        }
    }

    private func described(_ id: PaymentID, _ item: ServiceCase) -> String { item.customer.payments?.first { $0.id == id }.map(described) ?? "the method used" }

    /// The way that money goes: the one that was chosen, else the one that the order was paid with.
    private func method(_ item: ServiceCase) -> String { item.method.map(described) ?? item.order.map { name(of: $0.payment) } ?? "" }

    private func person(_ address: Address, unlike before: Address?) -> String {
        let changed = [address.recipient == before?.recipient ? "" : address.recipient, address.phone == before?.phone ? "" : address.phone].filter { !$0.isEmpty }
        return changed.isEmpty ? "" : " for " + changed.joined(separator: ", ")
    }

    private func back(_ order: Order, _ item: ServiceCase) -> String {
        let booked = order.account?.payments.map { "\($0.amount.display) back to \(described($0.method, item))" } ?? []
        return booked.isEmpty ? "\(order.total.display) back to \(name(of: order.payment))" : list(booked)
    }

    private func fee(_ item: ServiceCase) -> String {
        item.fee.map { $0.amount == 0 ? ", and return postage is free" : ", and return postage of \($0.display) is yours to pay" } ?? ""
    }

    private func money(_ item: ServiceCase) -> String {
        guard let difference = item.difference else { return "" }
        if difference.amount == 0 { return "The price is the same" }
        return difference.amount > 0
            ? "You pay \(difference.display) with \(method(item))" : "\(Money(minorUnits: -difference.amount, difference.currency).display) goes to \(method(item))"
    }

    /// What follows from it for what comes later.
    private func consequence(_ item: ServiceCase) -> String {
        if item.flow.isUndoable { return "; you can take it back with “undo”" }
        switch item.flow.wish {
        case .giveBack: return "; nothing more can be returned or exchanged from this order afterwards, so please make sure that is everything"
        case .exchange where item.flow.stateAfter != nil: return "; this can be done once for an order, so please make sure that is everything"
        case .cancel: return "; it cannot be taken back"
        default: return ""
        }
    }

    /// Item, amount, method and consequence of each flow.
    private func proposed(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "order \($0.id)" } ?? ""
        let lines = list(item.units.map { described($0.line) })
        switch item.flow.wish {
        case .cancel:
            let why = item.reason.map { ", for the reason “\($0)”" } ?? ""
            return [
                "I would cancel the whole \(order) (\(item.order.map(contents) ?? ""))\(why).",
                "That gives \(item.order.map { back($0, item) } ?? "")\(consequence(item)).",
            ]
        case .giveBack:
            let kept = item.kept.isEmpty ? [] : ["\(capitalized(list(item.kept.map(described)))) cannot be returned and \(item.kept.count == 1 ? "stays" : "stay") with you."]
            let refund = "\(item.value?.display ?? "") goes to \(method(item)) once the parcel is here and checked"
            return ["I would register the return of \(lines) from \(order)."] + kept + ["\(refund)\(fee(item))\(consequence(item))."]
        case .exchange:
            let swaps = item.units.map { "\(described($0.line)) for \($0.newVariant.map { "\(options($0.options)) at \($0.price.display)" } ?? "another")" }
            return ["I would exchange \(list(swaps)) in \(order).", "\(money(item))\(consequence(item))."]
        case .changePayment:
            return ["I would move \(order) to \(method(item)).", "\(item.order?.account?.payments.first?.amount.display ?? "") is charged to it and goes back to \(item.order?.firstMethod.map { described($0, item) } ?? "the old one")."]
        case .changeAddress:
            let new = item.address.map { $0.display + person($0, unlike: item.order?.address) } ?? ""
            return ["I would send \(order) to \(new) instead of \(item.order?.address.display ?? "")\(consequence(item))."]
        case .changeProfileAddress:
            let new = item.address.map { $0.display + person($0, unlike: item.customer.address) } ?? ""
            return ["I would make \(new) the address of your account, instead of \(item.customer.address?.display ?? "none")\(consequence(item))."]
        case .invoice:
            return ["I would request an electronic invoice over \(item.order?.total.display ?? "") for \(order), \(item.invoice.map(described) ?? "")\(consequence(item))."]
        case .person: return ["I would pass you on to a person."]
        }
    }

    private func described(_ invoice: OrderAccount.Invoice) -> String {
        "made out to \(invoice.title)" + (invoice.taxNumber.map { " with the tax number \($0)" } ?? "") + " and sent to \(invoice.email)"
    }

    private func done(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "order \($0.id)" } ?? ""
        switch item.flow.wish {
        case .cancel: return ["Done: \(order) is cancelled.", "That gives \(item.order.map { back($0, item) } ?? "")."]
        case .giveBack: return ["Done: the return is registered for \(order).", "\(item.value?.display ?? "") goes to \(method(item)) once the parcel is here and checked\(fee(item))."]
        case .exchange where item.order?.state == .delivered:
            let goods = list(item.units.compactMap { unit in unit.newVariant.map { "the \(unit.line.title[language]) for \(options($0.options))" } })
            return ["Done: in \(order) the exchange of \(goods) is registered."]
        case .exchange: return ["Done: \(order) is changed to \(list(item.units.compactMap { unit in unit.newVariant.map { "\(unit.line.title[language]) \(options($0.options))" } }))."]
        case .changePayment: return ["Done: \(order) is paid with \(method(item)) now."]
        case .changeAddress: return ["Done: \(order) goes to \(item.address?.display ?? "")."]
        case .changeProfileAddress: return ["Done: your account has the address \(item.address?.display ?? "")."]
        case .invoice: return ["Done: the invoice for \(order) is requested, \(item.invoice.map(described) ?? "")."]
        case .person: return offerOfPerson(.asked)
        }
    }

    private func undone(_ change: ServiceChange) -> [String] {
        guard let step = change.order else { return ["That is taken back: your account is as it was before."] }
        let state = step.before.state == step.after.state ? "as it was before" : "\(name(of: step.after.state)) again"
        return ["That is taken back: order \(step.after.id) is \(state)."]
    }

    private func named(_ wish: ServiceWish) -> String? {
        switch wish {
        case .cancel: "cancel it"
        case .giveBack: "take items back"
        case .exchange: "exchange items for other versions of them"
        case .changePayment: "change the way it is paid"
        case .changeAddress: "send it to another address"
        case .changeProfileAddress, .invoice, .person: nil
        }
    }

    private func refused(_ refusal: ServiceRefusal, _ citations: [Citation]) -> [String] {
        let rule = citations.isEmpty ? [] : passages(Array(PassageExcerpt.choose(from: citations).prefix(1)))
        let others = refusal.possible.compactMap(named)
        return [reason(refusal)] + (others.isEmpty ? instead(refusal) : ["What I can do with this order: \(list(others, "or"))."]) + rule
    }

    /// What is asked or offered where nothing else can be done with the order.
    private func instead(_ refusal: ServiceRefusal) -> [String] {
        switch refusal.reason {
        case .objection(.methodNotAllowed), .objection(.sameMethod), .objection(.balanceTooLow): ["Which other way to pay shall it be?"]
        case .objection(.invoiced): []
        case .objection, .notOffered: ["If you need something else for it, I can pass you on to a person."]
        case .wholeOrderOnly: ["Shall I go on with cancelling all of it?"]
        case .changedMeanwhile: ["Please say again what you would like."]
        case .unknownOrder, .otherCustomer, .notSignedIn, .noOrder, .noOtherVariant, .notUndoable: []
        }
    }

    private func reason(_ refusal: ServiceRefusal) -> String {
        let order = refusal.order.map { "order \($0.id)" } ?? "that order"
        switch refusal.reason {
        case .objection(.wrongState(let state, let allowed)):
            let possible = allowed.isEmpty ? "" : ", and this is done only for orders that are \(list(allowed.map { name(of: $0) }, "or"))"
            return "I cannot do that: \(order) is \(name(of: state))\(possible); nothing has been changed."
        case .objection(.paidMoreThanOnce): return "I cannot do that: \(order) has more than one payment already; nothing has been changed."
        case .objection(.tooLate(let days)): return "I cannot do that: the \(days) days for it are over with \(order); nothing has been changed."
        case .objection(.excluded(let lines, _)): return "I cannot do that: \(list(lines.prefix(2).map(described))) in \(order) cannot be returned; nothing has been changed."
        case .objection(.invoiced(let invoice)): return "An invoice for \(order) is requested already, \(described(invoice)); nothing has been changed."
        case .objection(.undelivered): return "I cannot decide that myself, because I do not know when \(order) was delivered; nothing has been changed."
        case .objection(.methodNotAllowed(let method)): return "The money cannot go to \(described(method)): only to what was paid with, or to a gift card of yours."
        case .objection(.sameMethod(let method)): return "The order is paid with \(described(method)) already."
        case .objection(.balanceTooLow(let method, let needed)): return "There is not enough on \(described(method)): \(needed.display) is needed."
        case .unknownOrder(let number): return "There is no order \(number) on your account, so nothing has been changed."
        case .noOrder: return "There is no order on your account that this could be done with."
        case .wholeOrderOnly(let whole): return "One item alone cannot be cancelled, only the whole order \(whole.id) (\(contents(whole)), \(whole.total.display))."
        case .changedMeanwhile: return "\(capitalized(order)) has been changed by somebody else in the meantime; nothing was written."
        case .otherCustomer: return "In this conversation I can help with your own account only."
        case .notSignedIn: return "I can only do that for a signed-in customer, so please sign in first."
        case .notOffered: return "I cannot do that myself; a person at the service desk can."
        case .noOtherVariant(let line): return "There is no other version of \(described(line)) in stock, so nothing has been changed."
        case .notUndoable: return "That cannot be taken back, so it stays as it is."
        }
    }

    private func informed(_ information: ServiceInformation) -> [String] {
        switch information {
        case .orders(let orders): return orders.flatMap(informed)
        case .settled(let sum):
            let net = sum.back - sum.paid
            let detail = "\(sum.back.display) goes back to you" + (sum.paid.amount > 0 ? " and \(sum.paid.display) is paid, \(Money(minorUnits: Int(net.amount.magnitude), net.currency).display) \(net.amount < 0 ? "to pay" : "back") in all" : "") + "."
            return ["Of what was done in this conversation, " + detail]
        case .lines(let lines): return lines.map { "The \($0.title[language]) (\(options($0.options))) was \($0.unitPrice.display)." }
        case .stock(let product):
            return ["Of the \(product.title[language]) there are \(product.variants.count { $0.stock > 0 }) versions in stock, of \(product.variants.count) in all."]
        case .methods(let methods): return ["On your account there is \(list(methods.map(described)))."]
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
