import Assistant
import Commerce
import Terminal

extension AppState {
    /// The product that letters act on: the one on the open page, else the selected one.
    var subject: RankedProduct? {
        switch openPage?.page {
        case .detail(let detail): detail.product
        case nil: pane.selected
        default: nil
        }
    }

    /// Moves the selection, or the open page by rows.
    mutating func scrollPane(by step: Int) {
        guard var open = openPage else { return pane.move(by: step) }
        if case .customers(let customers) = open.page, let choice = open.choice {
            open.choice = min(max(0, choice + step), max(0, customers.count - 1))
        } else {
            let area = ScreenLayout(of: self).paneText
            let rows = PageRows(open, wording: wording, criteria: pane.criteria, width: area.width).rows.count
            open.offset = min(max(0, open.offset + step), max(0, rows - area.height))
        }
        openPage = open
    }

    mutating func pick(_ number: Int) {
        if pane.product(numbered: number) != nil { pane.select(number - 1) }
    }

    mutating func openSelected() -> [Effect] {
        switch openPage?.page {
        case .customers(let customers):
            guard let choice = openPage?.choice, customers.indices.contains(choice) else { return [] }
            return signIn(customers[choice].id)
        case nil:
            guard let id = pane.selected?.product.id else { return [] }
            return [.open(beginRequest(), id)]
        default: return []
        }
    }

    /// From one product's page to that of the next in the list.
    mutating func openNeighbour(_ step: Int) -> [Effect] {
        guard case .detail(let detail) = openPage?.page,
            let place = pane.products.firstIndex(where: { $0.product.id == detail.product.product.id }),
            let next = pane.product(numbered: place + 1 + step)
        else { return [] }
        pane.select(place + step)
        return [.open(beginRequest(), next.product.id)]
    }

    mutating func chooseNextVariant() {
        guard case .detail(let detail) = openPage?.page else { return }
        let variants = detail.product.product.variants
        let start = (openPage?.choice ?? -1) + 1
        let order = variants.indices.map { (start + $0) % variants.count }
        if let next = order.first(where: { variants[$0].stock > 0 }) { openPage?.choice = next }
    }

    mutating func addSelectedToCart() -> [Effect] {
        guard let product = subject?.product else { return [] }
        let variant = openPage?.choice.flatMap { product.variants.indices.contains($0) ? product.variants[$0].id : nil }
        return [.addToCart(product.id, variant)]
    }

    /// The first product is marked, the second opens the comparison; the same one again takes the mark away.
    mutating func markToCompare() -> [Effect] {
        guard let ranked = subject else { return [] }
        guard let marked = pane.marked, let first = pane.products.first(where: { $0.product.id == marked }) else {
            pane.marked = ranked.product.id
            notice = Notice(text: strings.markedForComparison(ranked.product.title[language]))
            return []
        }
        pane.marked = nil
        notice = nil
        if marked != ranked.product.id {
            _ = beginRequest()
            open(.comparison([first, ranked]))
        }
        return []
    }

    // MARK: - Criteria

    mutating func startRemovingCriterion() {
        if pane.criteria.names.isEmpty {
            notice = Notice(text: strings.noCriteria)
        } else {
            mode = .removingCriterion
        }
    }

    mutating func removeCriterion(numbered number: Int) -> [Effect] {
        guard let name = criterion(numbered: number) else {
            notice = Notice(text: strings.noSuchNumber(number), isError: true)
            return []
        }
        let words = strings.removing(wording.criterion(name, in: pane.criteria))
        return [.remove(beginTurn(saying: words), name)]
    }
}
