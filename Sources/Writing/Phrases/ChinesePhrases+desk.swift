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
        case .refuse(let refusal): refused(refusal)
        case .declined: ["没有做任何更改。", "您想怎么办？"]
        case .welcome(let customer): ["谢谢，\(customer.name)，已找到您的账户。", "需要我做什么？"]
        case .inform: []
        }
    }

    /// What is still to be done.
    private func wish(of item: ServiceCase) -> String {
        let order = item.order.map { "订单 \($0.id)" } ?? "订单"
        let goods = item.units.isEmpty ? "商品" : item.units.map { $0.line.title[language] }.joined(separator: "、")
        return switch item.flow.wish {
        case .cancel: "取消\(order)"
        case .giveBack: "退回\(order)的\(goods)"
        case .exchange: "更换\(order)的\(goods)"
        case .changePayment: "更改\(order)的支付方式"
        case .changeAddress: "更改\(order)的地址"
        case .changeProfileAddress: "更改账户地址"
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
            let start = question.unknown.map { "您的账户里没有订单 \($0)。" } ?? "是哪一个订单？"
            return question.orders.isEmpty ? [start, "请告诉我订单号。"] : [start, "可能是：" + question.orders.prefix(5).map(described).joined(separator: "；") + "。"]
        case "items":
            let start = question.unknown == nil ? "是\(order)哪几件商品？" : "没有找到\(order)这件商品。"
            return question.lines.isEmpty ? [start] : [start, "有：" + question.lines.prefix(8).map(described).joined(separator: "；") + "。"]
        case "variant":
            let title = question.line?.title[language] ?? "它"
            guard !question.variants.isEmpty else { return ["\(title)没有别的款式有货。"] }
            return ["\(title)要换成哪一款？", "可选：" + question.variants.prefix(8).map { "\(options($0.options)) \($0.price.display)（\($0.id)）" }.joined(separator: "；") + "。"]
        case "payment_method": return ["用哪种支付方式？", "您的账户里有：" + question.methods.map(described).joined(separator: "；") + "。"]
        case "reason": return ["是什么原因？", "可接受的原因：" + (question.flow?.reasons.map { "“\($0.name)”" } ?? []).joined(separator: "、") + "。"]
        case "address": return ["要送到哪个地址？", "请告诉我街道、城市、省份和邮编，或者说是您的哪一个地址。"]
        default: return ["您具体想办什么？"]
        }
    }

    private func described(_ order: Order) -> String { "\(order.id)（\(contents(order))，\(name(of: order.state))）" }
    private func described(_ line: OrderLine) -> String { "\(line.title[language])（\(options(line.options))，\(line.unitPrice.display)）" }

    private func described(_ method: StoredPayment) -> String {
        switch method.kind {
        case .creditCard: "\(method.brand ?? "")信用卡" + (method.lastFour.map { "（尾号 \($0)）" } ?? "")
        case .giftCard: "礼品卡" + (method.balance.map { "（余额 \($0.display)）" } ?? "")
        default: name(of: method.kind)
        }
    }

    private func described(_ id: PaymentID, _ item: ServiceCase) -> String { item.customer.payments?.first { $0.id == id }.map(described) ?? "原支付方式" }

    /// Item, amount, method and consequence of each flow.
    private func proposed(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "订单 \($0.id)" } ?? ""
        let method = item.method.map(described) ?? ""
        let lines = item.units.map { described($0.line) }.joined(separator: "、")
        switch item.flow.wish {
        case .cancel:
            let back = (item.order?.account?.payments.map { "\($0.amount.display) 退回\(described($0.method, item))" } ?? []).joined(separator: "，")
            return ["将取消整个\(order)（\(item.order.map(contents) ?? "")），原因：\(item.reason ?? "")。", back.isEmpty ? "取消后不能恢复。" : "\(back)；取消后不能恢复。"]
        case .giveBack: return ["将为\(order)的\(lines)登记退货。", "收到退货后 \(item.value?.display ?? "") 退到\(method)；此后这个订单不能再退换，请确认已包括全部商品。"]
        case .exchange:
            let swaps = item.units.map { "\(described($0.line)) 换成 \($0.newVariant.map { "\(options($0.options)) \($0.price.display)" } ?? "")" }.joined(separator: "；")
            let money = item.difference.map { $0.amount > 0 ? "用\(method)补 \($0.display)" : "\(Money(minorUnits: -$0.amount, $0.currency).display) 退到\(method)" } ?? ""
            return ["将更换\(order)中的商品：\(swaps)。", "\(money)；每个订单只能换一次，请确认已包括全部商品。"]
        case .changePayment: return ["将把\(order)改为用\(method)支付。", "向它收取 \(item.order?.account?.payments.first?.amount.display ?? "")，同额退回\(item.order?.firstMethod.map { described($0, item) } ?? "")。"]
        case .changeAddress: return ["将把\(order)改送到 \(item.address?.display ?? "")，原来是 \(item.order?.address.display ?? "")。"]
        case .changeProfileAddress: return ["将把您账户的地址改为 \(item.address?.display ?? "")，原来是 \(item.customer.address?.display ?? "空")。"]
        case .person: return ["将为您转接人工客服。"]
        }
    }

    private func done(_ item: ServiceCase) -> [String] {
        let order = item.order.map { "订单 \($0.id)" } ?? ""
        let method = item.method.map(described) ?? ""
        switch item.flow.wish {
        case .cancel: return ["已办好：\(order)已取消。", "退到礼品卡即时到账，其他方式需要5到7个工作日。"]
        case .giveBack: return ["已办好：\(order)的退货已登记。", "收到退货后 \(item.value?.display ?? "") 退到\(method)。"]
        case .exchange: return ["已办好：\(order)已换成 \(item.units.compactMap { unit in unit.newVariant.map { "\(unit.line.title[language]) \(options($0.options))" } }.joined(separator: "、"))。"]
        case .changePayment: return ["已办好：\(order)现在用\(method)支付。"]
        case .changeAddress: return ["已办好：\(order)将送到 \(item.address?.display ?? "")。"]
        case .changeProfileAddress: return ["已办好：您账户的地址是 \(item.address?.display ?? "")。"]
        case .person: return offerOfPerson(.asked)
        }
    }

    private func refused(_ refusal: ServiceRefusal) -> [String] {
        let order = refusal.order.map { "订单 \($0.id)" } ?? "这个订单"
        switch refusal.reason {
        case .objection(.wrongState(let state, let allowed)):
            let possible = allowed.isEmpty ? "" : "，只有\(allowed.map { name(of: $0) }.joined(separator: "、"))的订单可以这样办"
            let instead = switch state {
            case .pending: "未发货的订单可以取消，或者更改地址、支付方式和商品款式。"
            case .delivered: "已送达的商品可以退货或换货。"
            default: "如果还有别的需要，可以为您转接人工客服。"
            }
            return ["不能这样办：\(order)\(name(of: state))\(possible)；没有做任何更改。", instead]
        case .objection(.paidMoreThanOnce): return ["不能这样办：\(order)已有多笔付款；没有做任何更改。"]
        case .objection(.methodNotAllowed(let method)): return ["钱不能退到\(described(method))，只能退回原支付方式或您的礼品卡。", "退到哪一个？"]
        case .objection(.sameMethod(let method)): return ["这个订单已经是用\(described(method))支付的。", "要换成哪种支付方式？"]
        case .objection(.balanceTooLow(let method, let needed)): return ["\(described(method))余额不够，需要 \(needed.display)。", "用哪种别的支付方式？"]
        case .unknownOrder(let number): return ["您的账户里没有订单 \(number)。"]
        case .wholeOrderOnly(let whole): return ["不能只取消其中一件，只能取消整个订单 \(whole.id)（\(contents(whole))，\(whole.total.display)）。", "要继续取消整个订单吗？"]
        case .changedMeanwhile: return ["订单刚才被别人更改过，没有写入任何内容。", "请再说一遍您的要求。"]
        case .otherCustomer: return ["这次对话里我只能处理您自己的账户。"]
        }
    }

    private func informed(_ information: ServiceInformation) -> [String] {
        switch information {
        case .orders(let orders): return orders.flatMap(informed)
        case .settled(let sum):
            return ["这次对话办理的事项中，退还 \(sum.back.display)" + (sum.paid.amount > 0 ? "，补付 \(sum.paid.display)" : "") + "。"]
        case .methods(let methods): return ["您的账户里有：" + methods.map(described).joined(separator: "；") + "。"]
        case .lines(let lines): return lines.map { "\($0.title[language])（\(options($0.options))）的价格是 \($0.unitPrice.display)。" }
        case .stock(let product): return ["\(product.title[language])现在有 \(product.variants.count { $0.stock > 0 }) 款有货，共 \(product.variants.count) 款。"]
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
