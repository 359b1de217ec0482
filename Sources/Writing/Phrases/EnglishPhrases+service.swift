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
}
