import Commerce

/// What is worth saying of a list of results, in order and without words: the planning half of writing.
/// The phrase books are the other half.
struct ResultPlan {
    enum Opening: Hashable {
        /// `total` products meet the criteria.
        case found
        /// None meets them all; the nearest are shown.
        case nearest
        case nothing
        case recommended
        /// The next of a list of which some were shown before.
        case more
        /// Products like this one.
        case alike(Product)
    }

    let facts: ResultFacts
    let opening: Opening
    /// The first item, and why it is first.
    let lead: Remark?
    /// At most two others, the most telling ones.
    let contrasts: [Remark]
    let shortfalls: [Shortfall]
    let inferred: [InferredFact]

    init(_ facts: ResultFacts, vocabulary: Vocabulary) {
        self.facts = facts
        let pane = Pane(facts.products)
        let planner = RemarkPlanner(pane: pane, criteria: facts.criteria, vocabulary: vocabulary)
        opening = Self.opening(of: facts)
        lead = planner.lead()
        contrasts = planner.contrasts()
        shortfalls = Self.shortfalls(in: pane, criteria: facts.criteria)
        inferred = facts.criteria.names.filter { facts.criteria.inferred.contains($0.rawValue) }.map { name in
            facts.inferred.first { $0.criterion == name } ?? InferredFact(criterion: name)
        }
    }

    /// Whether every item in the pane meets every criterion, and there is one.
    var meetsEverything: Bool {
        !facts.criteria.names.isEmpty && !facts.products.isEmpty
            && facts.products.allSatisfy { product in !product.checks.isEmpty && product.checks.allSatisfy { $0.state == .met } }
    }

    private static func opening(of facts: ResultFacts) -> Opening {
        if facts.products.isEmpty { return .nothing }
        if facts.origin == .recommendation { return .recommended }
        if facts.origin == .more { return .more }
        if case .alike(let product) = facts.origin { return .alike(product) }
        return facts.total == 0 ? .nearest : .found
    }

    private static func shortfalls(in pane: Pane, criteria: Criteria) -> [Shortfall] {
        criteria.names.flatMap { name in
            [Check.State.violated, .unknown].compactMap { state in
                let items = pane.items.filter { item in
                    item.ranked.checks.contains { $0.criterion == name.rawValue && $0.state == state }
                }
                return items.isEmpty ? nil : Shortfall(criterion: name, state: state, items: items.map(\.number))
            }
        }
    }
}

/// Chooses what to say of single items of a pane.
struct RemarkPlanner {
    let pane: Pane
    let criteria: Criteria
    let vocabulary: Vocabulary

    func lead() -> Remark? {
        guard let first = pane.items.first else { return nil }
        var points: [Point] = []
        let reason = criteria.sort == .relevance ? first.ranked.strongestReason?.because : nil
        if let reason, isTelling(reason) { points.append(.reason(reason)) }
        points.append(pricePoint(first))
        points.append(ratingPoint(first))
        if let only = onlyPoint(first), points.count < 3 { points.append(only) }
        points += stockPoint(first)
        return Remark(item: first.number, points: points)
    }

    /// The two items that differ most from the first: cheapest, best rated, discounted, alone in something, next in line.
    func contrasts() -> [Remark] {
        guard let first = pane.items.first else { return [] }
        let others = pane.items.dropFirst()
        var chosen: [Int] = []
        func choose(_ number: Int?) {
            guard let number, number != first.number, !chosen.contains(number), chosen.count < 2 else { return }
            chosen.append(number)
        }
        choose(pane.cheapest)
        choose(pane.bestRated)
        choose(others.first?.number)
        choose(others.first { $0.formerPrice != nil }?.number)
        choose(others.first { onlyPoint($0) != nil }?.number)
        choose(others.dropFirst().first?.number)
        return chosen.sorted().compactMap { pane[$0] }.map { Remark(item: $0.number, points: contrast($0, to: first)) }
    }

    private func contrast(_ item: Pane.Item, to first: Pane.Item) -> [Point] {
        var points: [Point] = []
        if item.number == pane.cheapest { points.append(.cheapest(item.price)) } else { points.append(gap(item, first)) }
        if item.number == pane.bestRated, let rating = item.rating {
            points.append(.bestRated(rating))
        } else if let only = onlyPoint(item) {
            points.append(only)
        } else if let former = item.formerPrice {
            points.append(item.number == pane.cheapest ? .reduced(from: former) : .discounted(from: former, to: item.price))
        } else if let reason = item.ranked.strongestReason?.because, isTelling(reason),
            reason != first.ranked.strongestReason?.because {
            points.append(.reason(reason))
        } else if let rating = item.rating {
            points.append(.rated(rating))
        }
        return points + stockPoint(item)
    }

    private func gap(_ item: Pane.Item, _ other: Pane.Item) -> Point {
        guard item.price.currency == other.price.currency else { return .price(item.price) }
        let difference = item.price - other.price
        if difference.amount == 0 { return .samePrice(as: other.number) }
        return difference.amount < 0
            ? .cheaper(by: other.price - item.price, than: other.number) : .dearer(by: difference, than: other.number)
    }

    private func pricePoint(_ item: Pane.Item) -> Point {
        if let former = item.formerPrice { return .discounted(from: former, to: item.price) }
        return item.number == pane.cheapest ? .cheapest(item.price) : .price(item.price)
    }

    private func ratingPoint(_ item: Pane.Item) -> Point {
        guard let rating = item.rating else { return .unrated }
        return item.number == pane.bestRated ? .bestRated(rating) : .rated(rating)
    }

    private func stockPoint(_ item: Pane.Item) -> [Point] { StockPoint.of(item.product).map { [$0] } ?? [] }

    /// What this item alone states, of what was asked for first, then of yes/no properties. That it alone is of
    /// plastic says nothing for it, so other values count only where they were asked for.
    private func onlyPoint(_ item: Pane.Item) -> Point? {
        guard pane.items.count > 1 else { return nil }
        let stated = item.product.statedAttributes.sorted().compactMap { vocabulary.attributes[$0] }
        let asked = stated.filter { criteria.attributes[$0.id] != nil }
        let telling = stated.filter { criteria.attributes[$0.id] == nil && $0.isYesNo }
        for attribute in asked + telling {
            let value = item.product.values(of: attribute.id).first { value in
                let isSaid = attribute.isYesNo ? value == "yes" : attribute.values.contains { $0.id == value }
                let isWanted = criteria.attributes[attribute.id]?.accepts(value, of: attribute) ?? true
                return isSaid && isWanted && pane.isOnly(item.number, with: value, of: attribute)
            }
            if let value { return .only(attribute.id, value: value) }
        }
        return nil
    }

    /// Ratings, stock and dislikes are said by points of their own, or speak against the product.
    private func isTelling(_ reason: Reason) -> Bool {
        switch reason {
        case .rated, .outOfStock, .disliked: false
        default: true
        }
    }
}
