import Commerce

extension ChinesePhrases {
    func passages(_ excerpts: [PassageExcerpt]) -> [String] {
        guard !excerpts.isEmpty else { return noPassage() }
        return excerpts.enumerated().map { place, excerpt in
            let title = "《\(articleTitle(excerpt.citation))》"
            let quoted = "“\(excerpt.text)”"
            let tongue = excerpt.citation.language == language ? "" : "（这篇只有\(name(of: excerpt.citation.language))）"
            if place > 0 { return "\(title)还写道\(tongue)：\(quoted)" }
            return variation.opening([
                "\(title)里写着\(tongue)：\(quoted)", "根据帮助文章\(title)\(tongue)：\(quoted)", "\(title)是这样说的\(tongue)：\(quoted)",
                "这在\(title)里有说明\(tongue)：\(quoted)",
            ])
        }
    }

    func outdated(_ citation: Citation) -> [String] {
        ["较早的文章《\(articleTitle(citation))》说法不同，以更新的这篇为准。"]
    }

    func noPassage() -> [String] {
        let hours = facts.shop.serviceHours
        return [
            variation.opening(["帮助文章里没有能回答这个问题的，我不想乱说。", "这一点没有文章讲到，我不好乱猜。", "帮助页面里没有查到这个。"]),
            hours.isEmpty ? "说“转人工”就能转给人工。" : "人工客服（\(hours)）可以帮您，要转过去吗？",
        ]
    }

    func contents(_ order: Order) -> String {
        let lines = order.lines.prefix(2).map { line in
            "“\(line.title[language])”" + (line.quantity > 1 ? "×\(line.quantity)" : "")
        }
        let rest = order.lines.count - lines.count
        return lines.joined(separator: "、") + (rest > 0 ? "等\(order.lines.count)种" : "")
    }

    func orders(_ orders: [Order]) -> [String] {
        guard let first = orders.first else { return ["您的账户里没有订单。"] }
        guard orders.count > 1 else { return single(first) }
        let named = orders.prefix(3).map { "\($0.id)（\($0.isDated ? date(day($0.placed)) + "，" : "")\($0.total.display)，\(name(of: $0.state))）" }
        return [
            variation.opening(["您有\(orders.count)个订单。", "您的账户里有\(orders.count)个订单。"]),
            (orders.count > 3 ? "最近的是" : "分别是") + list(named) + "。", "说出订单号，可以看详情。",
        ]
    }

    private func single(_ order: Order) -> [String] {
        var sentences = [
            variation.opening([
                "订单\(order.id)\(name(of: order.state))：\(contents(order))，共\(order.total.display)\(order.isDated ? "，" + date(day(order.placed)) + "下单" : "")。",
                "\(order.isDated ? date(day(order.placed)) + "下的" : "")订单\(order.id)，目前\(name(of: order.state))，内有\(contents(order))，共\(order.total.display)。",
            ])
        ]
        if let tracking = order.tracking {
            let scan = tracking.scans.last.map { "，最近一次扫描是\(date(day($0.time)))，在\($0.place[language])" } ?? ""
            sentences.append("由\(tracking.carrier[language])承运，单号\(tracking.number)\(scan)。")
        }
        if let delivered = order.delivered { sentences.append("\(date(day(delivered)))已送达。") }
        return sentences
    }

    func refund(_ order: Order) -> [String] {
        switch order.state {
        case .cancelled: ["订单\(order.id)已取消。", "应退\(order.total.display)，退回\(name(of: order.payment))。"]
        case .returnRequested:
            ["订单\(order.id)的退货已登记。", "商品金额\(order.subtotal.display)，收到退件并检查后退回\(name(of: order.payment))。"]
        default: ["订单\(order.id)\(name(of: order.state))，没有进行中的退款。", "您想退货还是取消？请告诉我。"]
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
        case .cancel: "取消"
        case .giveBack: "退货"
        case .exchange: "换货"
        case .modify: "修改"
        case .refundStatus: "查退款"
        case .other: "继续办理"
        }
    }

    private func missing(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        let asked = action.action.missing.first ?? "order_id"
        guard asked == "order_id" else {
            let known = name(of: AttributeID(asked))
            let order = action.order.map { "订单\($0.id)" } ?? ""
            return ["\(order)要\(self.verb(verb))，还差一项：\(known)。", "您想要什么\(known)？"]
        }
        guard !action.choices.isEmpty else { return ["要\(self.verb(verb))的是哪个订单？请告诉我订单号。"] }
        let named = action.choices.prefix(3).map { "\($0.id)（\(contents($0))，\($0.total.display)，\(name(of: $0.state))）" }
        return ["要\(self.verb(verb))的是哪个订单？", "可能是\(list(named, "或"))。"]
    }

    private func money(_ action: ActionFacts) -> String? {
        let refund = action.refund.map { refund in
            refund.amount == 0 ? "不涉及退款" : (isReturn(action) ? "收到退件并检查后，" : "") + "\(refund.display)退回"
                    + (action.order.map { name(of: $0.payment) } ?? "原支付方式")
        }
        let postage = action.postage.map { $0.amount == 0 ? "退货免运费" : "退货运费\($0.display)" }
        let parts = [refund, postage].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: "，") + "。"
    }

    private func isReturn(_ action: ActionFacts) -> Bool { OrderVerb(action.action.name) == .giveBack }

    private func wishes(_ action: ActionFacts) -> String {
        let wished = action.action.arguments.filter { vocabulary.attributes[AttributeID($0.key)] != nil }
            .sorted { $0.key < $1.key }
            .map { name(of: AttributeID($0.key)) + name(of: $0.value.text, AttributeID($0.key)) }
        return wished.isEmpty ? "" : "，换成" + list(wished)
    }

    private func confirmation(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        guard let order = action.order else { return ["确定要\(self.verb(verb))吗？请回答是或不是。"] }
        let after = verb.stateAfter.map { "，办理后变为“\(name(of: $0))”" } ?? ""
        return [
            "订单\(order.id)（\(contents(order))，\(order.total.display)）目前“\(name(of: order.state))”\(after)。",
            action.excluded.isEmpty ? nil : kept(action.excluded),
            money(action),
            "确定要\(self.verb(verb))\(wishes(action))吗？请回答是或不是。",
        ].compactMap(\.self)
    }

    private func kept(_ lines: [OrderLine]) -> String {
        "\(list(lines.map { "“\($0.title[language])”" }))不能退，仍归您保留。"
    }

    private func done(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        let order = action.order.map { "订单\($0.id)" } ?? "订单"
        let state = verb.stateAfter.map { "办好了，\(order)现在是“\(name(of: $0))”。" } ?? "办好了，\(order)已修改。"
        return [state, money(action)].compactMap(\.self)
    }

    private func refused(_ action: ActionFacts, _ verb: OrderVerb) -> [String] {
        let order = action.order.map { "订单\($0.id)" } ?? "这个订单"
        let why: String =
            switch action.refusal {
            case .notSignedIn: "要先登录才能办理，请先登录。"
            case .noSuchOrder: "您的账户里没有这个订单，什么都没有改动。"
            case .wrongState(let state): "\(order)目前“\(name(of: state))”，不能\(self.verb(verb))，什么都没有改动。"
            case .tooLate(let days): "\(order)已超过\(days)天的期限，不能\(self.verb(verb))，什么都没有改动。"
            case .notReturnable(let titles):
                "\(order)里的\(list(titles.prefix(2).map { "“\($0[language])”" }))不能退，什么都没有改动。"
            case .changedMeanwhile: "\(order)刚刚被改动过，我什么都没有做，请再看一下。"
            case .outOfStock: "您想换的那款缺货，什么都没有改动。"
            case .needsPerson: "这件事我办不了，需要人工客服处理。"
            case .declined: "好的，\(order)保持原样。"
            case nil: "这个办不了，什么都没有改动。"
            }
        let isRule = action.refusal != .declined && action.refusal != .notSignedIn
        return [why] + (isRule ? passages(Array(PassageExcerpt.choose(from: action.citations).prefix(1))).filter { _ in !action.citations.isEmpty } : [])
    }
}
