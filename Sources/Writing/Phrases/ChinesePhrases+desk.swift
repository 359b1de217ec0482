import Commerce

/// What the service desk says: questions, proposals with all they bring about, refusals with what is possible instead.
extension ChinesePhrases {
    func service(_ reply: ServiceReply) -> [String] {
        reply.information.flatMap(informed) + answer(reply) + (reply.hasMore ? [reply.next.map { "您还要求\(wish(of: $0))，要继续吗？" } ?? "您还提了别的要求，要继续吗？"] : [])
    }

    private func answer(_ reply: ServiceReply) -> [String] {
        switch reply.kind {
        case .ask(let question): asked(question)
        case .propose(let item): proposed(item) + ["要这样办吗？请回答“是”或“不”，或者告诉我哪里要改。"]
        case .done(let item, _): done(item)
        case .undone(let change): undone(change)
        case .refuse(let refusal): refused(refusal, reply.citations)
        case .declined(let item): [item?.order.map { "好的，订单 \($0.id) 保持原样，没有做任何更改。" } ?? "好的，没有做任何更改。", "您想怎么办？"]
        case .welcome(let customer): ["谢谢，\(customer.name)，已找到您的账户。", "需要我做什么？"]
        case .inform: []
        }
    }

    /// What is still to be done.
    private func wish(of item: ServiceCase) -> String {
        let order = item.order.map { "订单 \($0.id) " } ?? "订单"
        let goods = item.units.isEmpty ? "商品" : item.units.map { $0.line.title[language] }.joined(separator: "、")
        return switch item.flow.wish {
        case .cancel: "取消\(order)"
        case .giveBack: "退回\(order)的\(goods)"
        case .exchange: "更换\(order)的\(goods)"
        case .changePayment: "更改\(order)的支付方式"
        case .changeAddress: "更改\(order)的地址"
        case .changeProfileAddress: "更改账户地址"
        case .invoice: "为\(order)开发票"
        case .person: "转接人工客服"
        }
    }

    private func asked(_ question: SlotQuestion) -> [String] {
        let order = question.order.map { "订单 \($0.id) 里的" } ?? ""
        switch question.missing.first {
        case "identity":
            return question.unknown == nil
                ? ["先要确认您的身份。", "请告诉我您的邮箱，或者姓名和邮编。"] : ["没有找到这样的账户。", "请核对邮箱，或者姓名和邮编，再说一遍。"]
        case "order_id":
            let start = question.unknown.map { "您的账户里没有订单 \($0)。" } ?? asking(question.flow)
            return question.orders.isEmpty ? [start, "请告诉我订单号。"] : [start, "可能是：" + question.orders.prefix(5).map(described).joined(separator: "；") + "。"]
        case "items":
            let start = question.unknown == nil ? "是\(order)哪几件商品？" : "没有找到\(order)这件商品。"
            return question.lines.isEmpty ? [start] : [start, "有：" + question.lines.prefix(8).map(described).joined(separator: "；") + "。"]
        case "variant":
            let title = question.line?.title[language] ?? "它"
            return [(question.unknown == nil ? "" : "您想要的那一款没有货。") + "\(title)要换成哪一款？", "可选：" + question.variants.prefix(8).map { "\(options($0.options)) \($0.price.display)（\($0.id)）" }.joined(separator: "；") + "。"]
        case "payment_method": return ["用哪种支付方式？", "您的账户里有：" + question.methods.map(described).joined(separator: "；") + "。"]
        case "reason": return ["是什么原因？", "可接受的原因：" + (question.flow?.reasons.map { "“\($0.name)”" } ?? []).joined(separator: "、") + "。"]
        case "address": return ["要送到哪个地址？", "请告诉我省市区、街道和门牌号，或者说是您的哪一个地址。"]
        case "title": return ["\(of(question.order))发票抬头写什么？", "个人请说“个人”或姓名，公司请说公司名称和税号。"]
        case "tax_number": return ["公司的税号是多少？", "税号由15到20位数字和字母组成。"]
        case "email": return ["\(of(question.order))发票发到哪个邮箱？"]
        default: return ["您具体想办什么？"]
        }
    }

    private func asking(_ flow: ServiceFlow?) -> String {
        switch flow?.wish {
        case .cancel: "要取消的是哪个订单？"
        case .giveBack: "要退货的是哪个订单？"
        case .exchange: "要换的商品在哪个订单里？"
        case .changeAddress: "要改地址的是哪个订单？"
        case .changePayment: "要改支付方式的是哪个订单？"
        case .invoice: "要开哪个订单的发票？"
        case .changeProfileAddress, .person, nil: "是哪个订单？"
        }
    }

    private func of(_ order: Order?) -> String { order.map { "订单 \($0.id) 的" } ?? "" }
    private func described(_ order: Order) -> String { "\(order.id)（\(contents(order))，\(order.total.display)，\(name(of: order.state))）" }

    private func described(_ line: OrderLine) -> String {
        let details = [options(line.options), line.quantity > 1 ? "\(line.quantity)件" : "", line.total.display].filter { !$0.isEmpty }
        return "\(line.title[language])（\(details.joined(separator: "，"))）"
    }

    private func described(_ method: StoredPayment) -> String {
        switch method.kind {
        case .creditCard: "\(method.brand ?? "")信用卡" + (method.lastFour.map { "（尾号 \($0)）" } ?? "")
        case .giftCard: "礼品卡" + (method.balance.map { "（余额 \($0.display)）" } ?? "")
        default: name(of: method.kind)
        }
    }

    private func described(_ id: PaymentID, _ item: ServiceCase) -> String { item.customer.payments?.first { $0.id == id }.map(described) ?? "原支付方式" }

    /// The way that money goes: the one that was chosen, else the one that the order was paid with.
    private func method(_ item: ServiceCase) -> String { item.method.map(described) ?? item.order.map { name(of: $0.payment) } ?? "" }

    private func person(_ address: Address, unlike before: Address?) -> String {
        let changed = [address.recipient == before?.recipient ? "" : address.recipient, address.phone == before?.phone ? "" : address.phone].filter { !$0.isEmpty }
        return changed.isEmpty ? "" : "（收货人 \(changed.joined(separator: "，"))）"
    }

    private func back(_ order: Order, _ item: ServiceCase) -> String {
        let booked = order.account?.payments.map { "\($0.amount.display) 退回\(described($0.method, item))" } ?? []
        return booked.isEmpty ? "\(order.total.display) 退回\(name(of: order.payment))" : booked.joined(separator: "，")
    }

    private func fee(_ item: ServiceCase) -> String { item.fee.map { $0.amount == 0 ? "，退货免运费" : "，退货运费 \($0.display) 由您承担" } ?? "" }

    private func money(_ item: ServiceCase) -> String {
        guard let difference = item.difference else { return "" }
        if difference.amount == 0 { return "价格一样" }
        return difference.amount > 0
            ? "用\(method(item))补 \(difference.display)" : "\(Money(minorUnits: -difference.amount, difference.currency).display) 退到\(method(item))"
    }

    /// What follows from it for what comes later.
    private func consequence(_ item: ServiceCase) -> String {
        if item.flow.isUndoable { return "；办好后可以说“撤销”收回" }
        switch item.flow.wish {
        case .giveBack: return "；此后这个订单不能再退换，请确认已包括全部商品"
        case .exchange where item.flow.stateAfter != nil: return "；每个订单只能换一次，请确认已包括全部商品"
        case .cancel: return "；取消后不能恢复"
        default: return ""
        }
    }

    /// Item, amount, method and consequence of each flow.
    private func proposed(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "订单 \($0.id) " } ?? ""
        let lines = item.units.map { described($0.line) }.joined(separator: "、")
        switch item.flow.wish {
        case .cancel:
            let why = item.reason.map { "，原因：\($0)" } ?? ""
            return ["将取消整个订单 \(item.order?.id.rawValue ?? "")（\(item.order.map(contents) ?? "")）\(why)。", "\(item.order.map { back($0, item) } ?? "")\(consequence(item))。"]
        case .giveBack:
            let kept = item.kept.isEmpty ? [] : ["\(item.kept.map(described).joined(separator: "、"))不能退，仍归您保留。"]
            return ["将为\(order)的\(lines)登记退货。"] + kept
                + ["收到退件并检查后，\(item.value?.display ?? "") 退回\(method(item))\(fee(item))\(consequence(item))。"]
        case .exchange:
            let swaps = item.units.map { "\(described($0.line)) 换成 \($0.newVariant.map { "\(options($0.options)) \($0.price.display)" } ?? "")" }.joined(separator: "；")
            return ["将更换\(order)中的商品：\(swaps)。", "\(money(item))\(consequence(item))。"]
        case .changePayment: return ["将把\(order)改为用\(method(item))支付。", "向它收取 \(item.order?.account?.payments.first?.amount.display ?? "")，同额退回\(item.order?.firstMethod.map { described($0, item) } ?? "")。"]
        case .changeAddress:
            let new = item.address.map { $0.display + person($0, unlike: item.order?.address) } ?? ""
            return ["将把\(order)改送到 \(new)，原来是 \(item.order?.address.display ?? "")\(consequence(item))。"]
        case .changeProfileAddress:
            let new = item.address.map { $0.display + person($0, unlike: item.customer.address) } ?? ""
            return ["将把您账户的地址改为 \(new)，原来是 \(item.customer.address?.display ?? "空")\(consequence(item))。"]
        case .invoice: return ["将为\(order)申请电子发票，金额 \(item.order?.total.display ?? "")，\(item.invoice.map(described) ?? "")\(consequence(item))。"]
        case .person: return ["将为您转接人工客服。"]
        }
    }

    private func described(_ invoice: OrderAccount.Invoice) -> String {
        "抬头“\(invoice.title)”" + (invoice.taxNumber.map { "，税号 \($0)" } ?? "") + "，发到 \(invoice.email)"
    }

    private func done(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "订单 \($0.id) " } ?? ""
        switch item.flow.wish {
        case .cancel: return ["已办好：\(order)已取消。", "\(item.order.map { back($0, item) } ?? "")。"]
        case .giveBack: return ["已办好：\(order)的退货已登记。", "收到退件并检查后，\(item.value?.display ?? "") 退回\(method(item))\(fee(item))。"]
        case .exchange where item.order?.state == .delivered:
            let goods = item.units.compactMap { unit in unit.newVariant.map { "\(unit.line.title[language])换成\(options($0.options))" } }.joined(separator: "、")
            return ["已办好：\(order)的换货已登记，\(goods)。"]
        case .exchange: return ["已办好：\(order)已换成 \(item.units.compactMap { unit in unit.newVariant.map { "\(unit.line.title[language]) \(options($0.options))" } }.joined(separator: "、"))。"]
        case .changePayment: return ["已办好：\(order)现在用\(method(item))支付。"]
        case .changeAddress: return ["已办好：\(order)将送到 \(item.address?.display ?? "")。"]
        case .changeProfileAddress: return ["已办好：您账户的地址是 \(item.address?.display ?? "")。"]
        case .invoice: return ["已办好：\(order)的发票已申请，\(item.invoice.map(described) ?? "")。"]
        case .person: return offerOfPerson(.asked)
        }
    }

    private func undone(_ change: ServiceChange) -> [String] {
        guard let step = change.order else { return ["已撤销，您的账户恢复了原样。"] }
        return ["已撤销，订单 \(step.after.id) " + (step.before.state == step.after.state ? "恢复了原样。" : "恢复为“\(name(of: step.after.state))”。")]
    }

    private func named(_ wish: ServiceWish) -> String? {
        switch wish {
        case .cancel: "取消"
        case .giveBack: "退货"
        case .exchange: "换成同款的其他款式"
        case .changePayment: "改支付方式"
        case .changeAddress: "改收货地址"
        case .changeProfileAddress, .invoice, .person: nil
        }
    }

    private func refused(_ refusal: ServiceRefusal, _ citations: [Citation]) -> [String] {
        let rule = citations.isEmpty ? [] : passages(Array(PassageExcerpt.choose(from: citations).prefix(1)))
        let others = refusal.possible.compactMap(named)
        return [reason(refusal)] + (others.isEmpty ? instead(refusal) : ["这个订单现在可以\(list(others, "或"))。"]) + rule
    }

    /// What is asked or offered where nothing else can be done with the order.
    private func instead(_ refusal: ServiceRefusal) -> [String] {
        switch refusal.reason {
        case .objection(.methodNotAllowed), .objection(.sameMethod), .objection(.balanceTooLow): ["用哪种别的支付方式？"]
        case .objection(.invoiced): []
        case .objection, .notOffered: ["如果还有别的需要，可以为您转接人工客服。"]
        case .wholeOrderOnly: ["要继续取消整个订单吗？"]
        case .changedMeanwhile: ["请再说一遍您的要求。"]
        case .unknownOrder, .otherCustomer, .notSignedIn, .noOrder, .noOtherVariant, .notUndoable: []
        }
    }

    private func reason(_ refusal: ServiceRefusal) -> String {
        let order = refusal.order.map { "订单 \($0.id) " } ?? "这个订单"
        switch refusal.reason {
        case .objection(.wrongState(let state, let allowed)):
            let possible = allowed.isEmpty ? "" : "，只有\(allowed.map { name(of: $0) }.joined(separator: "、"))的订单可以这样办"
            return "不能这样办：\(order)\(name(of: state))\(possible)；没有做任何更改。"
        case .objection(.paidMoreThanOnce): return "不能这样办：\(order)已有多笔付款；没有做任何更改。"
        case .objection(.tooLate(let days)): return "不能这样办：\(order)已超过\(days)天的期限；没有做任何更改。"
        case .objection(.excluded(let lines, _)): return "不能这样办：\(order)里的\(lines.prefix(2).map(described).joined(separator: "、"))不能退；没有做任何更改。"
        case .objection(.invoiced(let invoice)): return "\(order)的发票已经申请过了，\(described(invoice))；没有做任何更改。"
        case .objection(.undelivered): return "这件事我不能决定，因为不知道\(order)是哪天送达的；没有做任何更改。"
        case .objection(.methodNotAllowed(let method)): return "钱不能退到\(described(method))，只能退回原支付方式或您的礼品卡。"
        case .objection(.sameMethod(let method)): return "这个订单已经是用\(described(method))支付的。"
        case .objection(.balanceTooLow(let method, let needed)): return "\(described(method))余额不够，需要 \(needed.display)。"
        case .unknownOrder(let number): return "您的账户里没有订单 \(number)，什么都没有改动。"
        case .noOrder: return "您的账户里没有可以这样办的订单。"
        case .wholeOrderOnly(let whole): return "不能只取消其中一件，只能取消整个订单 \(whole.id)（\(contents(whole))，\(whole.total.display)）。"
        case .changedMeanwhile: return "\(order)刚才被别人更改过，没有写入任何内容。"
        case .otherCustomer: return "这次对话里我只能处理您自己的账户。"
        case .notSignedIn: return "要先登录才能办理，请先登录。"
        case .notOffered: return "这件事我办不了，需要人工客服处理。"
        case .noOtherVariant(let line): return "\(described(line))没有别的款式有货，没有做任何更改。"
        case .notUndoable: return "这件事不能撤销，保持原样。"
        }
    }

    private func informed(_ information: ServiceInformation) -> [String] {
        switch information {
        case .orders(let orders): return orders.flatMap(informed)
        case .settled(let sum):
            return ["这次对话办理的事项中，退还 \(sum.back.display)" + (sum.paid.amount > 0 ? "，补付 \(sum.paid.display)" : "") + "。"]
        case .lines(let lines): return lines.map { "\($0.title[language])（\(options($0.options))）的价格是 \($0.unitPrice.display)。" }
        case .stock(let product): return ["\(product.title[language])现在有 \(product.variants.count { $0.stock > 0 }) 款有货，共 \(product.variants.count) 款。"]
        case .methods(let methods): return ["您的账户里有：" + methods.map(described).joined(separator: "；") + "。"]
        }
    }

    private func informed(_ order: Order) -> [String] {
        let numbers = order.account?.parcels.flatMap(\.trackingNumbers) ?? []
        return [
            "订单 \(order.id) \(name(of: order.state))：\(order.lines.map(described).joined(separator: "、"))，共 \(order.total.display)，送往 \(order.address.display)"
                + (numbers.isEmpty ? "。" : "，运单号 \(numbers.joined(separator: "、"))。")
        ]
    }
}
