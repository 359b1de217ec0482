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
}
