import Assistant
import Commerce
import Terminal

extension PageRows {
    func rows(of cart: CartSummary) -> [StyledLine] {
        guard let subtotal = cart.subtotal else { return [.blank, StyledLine(strings.cartEmpty, .muted)] }
        let lines = cart.lines.flatMap { line in
            let options = wording.options(line.variant.options)
            let each = "\(line.quantity) × \(line.variant.price.display)"
            return [
                StyledLine(
                    [Span(line.product.title[wording.language], .bold)],
                    trailing: [Span((line.variant.price * line.quantity).display, .bold)]),
                StyledLine("  " + (options.isEmpty ? each : options + " · " + each), .muted), .blank,
            ]
        }
        var sums = [heading(""), StyledLine([Span(strings.subtotal)], trailing: [Span(subtotal.display)])]
        sums[0] = StyledLine(String(repeating: "─", count: width), .muted)
        if let fee = cart.deliveryFee {
            sums.append(StyledLine([Span(strings.delivery)], trailing: [Span(fee.amount == 0 ? strings.free : fee.display)]))
            sums.append(StyledLine([Span(strings.total, .bold)], trailing: [Span((subtotal + fee).display, .bold)]))
        }
        return lines + sums
    }

    func rows(of orders: [Order]) -> [StyledLine] {
        guard !orders.isEmpty else { return [.blank, StyledLine(strings.noOrders, .muted)] }
        return orders.flatMap { order in
            let state = Span(strings.orderStates[order.state] ?? order.state.rawValue, stateStyle(order.state))
            let head = StyledLine(
                [Span(order.id.rawValue, Style(.accent, .bold)), Span("  "), state],
                trailing: [Span(order.total.display, .bold)])
            var rows = [head]
            if order.isDated { rows.append(StyledLine("  \(strings.placed) \(wording.day(order.placed))", .muted)) }
            rows += order.lines.map { line in
                StyledLine([Span("  \(line.quantity) × "), Span(line.title[wording.language])], trailing: [Span(line.total.display, .muted)])
            }
            if let tracking = order.tracking {
                let place = tracking.scans.last.map { " · " + $0.place[wording.language] } ?? ""
                rows += StyledLine.wrapped(
                    "\(strings.tracking) \(tracking.carrier[wording.language]) \(tracking.number)\(place)", width: width,
                    style: .muted, first: Span("  "))
            }
            return rows + [.blank]
        }
    }

    private func stateStyle(_ state: Order.State) -> Style {
        switch state {
        case .pending, .pendingModified, .processed: Style(.warning)
        case .shipped: Style(.accent)
        case .delivered, .exchanged: Style(.positive)
        case .cancelled, .returnRequested, .exchangeRequested: .muted
        }
    }

    func rows(of profile: ProfileSummary) -> [StyledLine] {
        let customer = profile.customer
        let brands = profile.favouriteBrands.map { wording.vocabulary.name(ofBrand: $0, in: wording.language) }
        let shelves = profile.favouriteCategories.map { wording.vocabulary.name(of: $0, in: wording.language) }
        let named = nameWidth([strings.favouriteBrands, strings.favouriteCategories])
        let separator = wording.strings.listSeparator
        let facts = [
            strings.membership[customer.membership] ?? "", customer.joined == .unknown ? "" : "\(strings.memberSince) \(customer.joined)",
            strings.orderCount(profile.orderCount),
        ]
        var rows = [
            StyledLine([Span(customer.name, .bold), Span("  " + customer.id.rawValue, .muted)]),
            StyledLine(facts.filter { !$0.isEmpty }.joined(separator: " · "), .muted),
            .blank,
        ]
        if !brands.isEmpty { rows += field(strings.favouriteBrands, brands.joined(separator: separator), nameWidth: named) }
        if !shelves.isEmpty { rows += field(strings.favouriteCategories, shelves.joined(separator: separator), nameWidth: named) }
        rows += [.blank, heading(strings.recent)]
        if profile.recent.isEmpty { rows.append(StyledLine("  " + strings.nothingKnown, .muted)) }
        return rows + profile.recent.map { interaction in
            let stars = interaction.stars.map { " " + String(repeating: "★", count: max(0, min(5, $0))) } ?? ""
            return StyledLine([
                Span("  \(wording.day(interaction.time))  ", .muted),
                Span((strings.interactionNames[interaction.kind] ?? "") + stars + "  "),
                Span(wording.title(of: interaction.product) ?? interaction.product.rawValue, .muted),
            ])
        }
    }

    /// One row a customer, so that the chosen one's place is its row.
    func rows(of customers: [Customer]) -> [StyledLine] {
        customers.enumerated().map { place, customer in
            let isChosen = place == open.choice
            return StyledLine(
                [
                    Span(isChosen ? "▸ " : "  ", Style(.accent, .bold)),
                    Span(TextWidth.fitted(customer.id.rawValue, to: 6) + " ", .muted),
                    Span(customer.name, isChosen ? Style(nil, [.bold, .reverse]) : .plain),
                ],
                trailing: [Span(strings.membership[customer.membership] ?? "", .muted)])
        }
    }
}
