import Commerce

/// Turns what was parsed into the criteria in force: from nothing for a search, from the last ones for a refinement.
struct CriteriaBuilder {
    let vocabulary: Vocabulary

    /// Words the shop does not know are searched for only where nothing else was said, so that search can correct
    /// their spelling or say that nothing carries them.
    func fresh(from parsed: ParsedCriteria) -> Criteria {
        var criteria = Criteria()
        apply(parsed, to: &criteria)
        if let category = parsed.category {
            criteria.category = category.id
            // "laptop backpack": the other noun describes.
            let others = parsed.categories.filter {
                $0.id != category.id && !isAncestor($0.id, of: category.id) && !Wordlists.isFiller($0.text)
                    && !($0.isPurpose && $0.isMeasured)
            }.map(\.text)
            criteria.terms = unique(others + criteria.terms)
        }
        if criteria.isEmpty { criteria.terms = parsed.unknownWords }
        return criteria
    }

    /// For a suggestion only the order and the number matter: "surprise me" asks for no surprise.
    func suggestion(from parsed: ParsedCriteria) -> Criteria {
        Criteria(sort: parsed.sort ?? .relevance, count: parsed.count)
    }

    func refined(_ last: Criteria, by reading: Reading, references: [ProductID], state: ConversationState) -> Criteria {
        var criteria = last
        let parsed = reading.parsed
        if reading.refinements.contains(.dropAll) { criteria = .none }
        if let category = parsed.category, !category.isPurpose { criteria.category = category.id }
        for refinement in reading.refinements { drop(refinement, from: &criteria) }
        for attribute in parsed.dropped {
            criteria.attributes[attribute] = nil
            criteria.excluded[attribute] = nil
        }
        apply(parsed, to: &criteria)
        let reference = reference(references, state)
        for refinement in reading.refinements { move(refinement, in: &criteria, from: reference, parsed) }
        let names = criteria.names
        criteria.inferred.removeAll { name in !names.contains { $0.rawValue == name } || states(parsed, CriterionName(rawValue: name)) }
        return criteria
    }

    /// What was inferred and is then said is stated from there on.
    private func states(_ parsed: ParsedCriteria, _ name: CriterionName) -> Bool {
        switch name {
        case .category: parsed.category.map { !$0.isPurpose } ?? false
        case .attribute(let id): parsed.attributes[id] != nil
        case .excluded(let id): parsed.excluded[id] != nil
        default: false
        }
    }

    /// What "cheaper" and "another brand" compare with: the product spoken of, else the one in focus, else the first.
    private func reference(_ references: [ProductID], _ state: ConversationState) -> Product? {
        let id = references.first ?? state.focus
        return state.shown.first { $0.id == id } ?? state.shown.first
    }

    private func apply(_ parsed: ParsedCriteria, to criteria: inout Criteria) {
        if parsed.minPrice != nil || parsed.maxPrice != nil {
            if let low = parsed.minPrice { criteria.minPrice = low }
            if let high = parsed.maxPrice { criteria.maxPrice = high }
            if let low = criteria.minPrice, let high = criteria.maxPrice, low.amount > high.amount {
                if parsed.minPrice == nil { criteria.minPrice = nil } else { criteria.maxPrice = nil }
            }
        }
        if !parsed.brands.isEmpty {
            criteria.brands = parsed.brands
            criteria.excludedBrands.removeAll { parsed.brands.contains($0) }
        }
        criteria.excludedBrands = unique(criteria.excludedBrands + parsed.excludedBrands)
        criteria.brands.removeAll { parsed.excludedBrands.contains($0) }
        for (id, constraint) in parsed.attributes {
            criteria.attributes[id] = constraint
            if case .anyOf(let values) = constraint, let unwanted = criteria.excluded[id] {
                let rest = unwanted.filter { !values.contains($0) }
                criteria.excluded[id] = rest.isEmpty ? nil : rest
            }
        }
        for (id, values) in parsed.excluded {
            criteria.excluded[id] = unique((criteria.excluded[id] ?? []) + values)
            if case .anyOf(let wanted) = criteria.attributes[id] {
                let rest = wanted.filter { !values.contains($0) }
                criteria.attributes[id] = rest.isEmpty ? nil : .anyOf(rest)
            }
        }
        criteria.terms = unique(criteria.terms + parsed.terms)
        if let sort = parsed.sort { criteria.sort = sort }
        criteria.minRating = parsed.minRating ?? criteria.minRating
        criteria.count = parsed.count ?? criteria.count
        criteria.inStock = criteria.inStock || parsed.inStock
    }

    private func drop(_ refinement: Refinement, from criteria: inout Criteria) {
        switch refinement {
        case .dropPrice: (criteria.minPrice, criteria.maxPrice) = (nil, nil)
        case .dropBrand: (criteria.brands, criteria.excludedBrands) = ([], [])
        case .dropColor:
            criteria.attributes["color"] = nil
            criteria.excluded["color"] = nil
        case .dropSize: criteria.attributes["size"] = nil
        case .cheaper, .dearer, .otherBrand, .dropAll, .betterRated, .raiseBudget: break
        }
    }

    private func move(_ refinement: Refinement, in criteria: inout Criteria, from product: Product?, _ parsed: ParsedCriteria) {
        if refinement == .raiseBudget, parsed.maxPrice == nil, let high = criteria.maxPrice {
            criteria.maxPrice = Money(minorUnits: high.amount + high.amount / 2, high.currency)
        }
        guard let product else { return }
        let unit = wholeUnit(of: product.price.currency)
        switch refinement {
        case .cheaper where parsed.maxPrice == nil:
            let below = Money(minorUnits: max(0, (product.price.amount - 1) / unit * unit), product.price.currency)
            criteria.maxPrice = criteria.maxPrice.map { $0.amount < below.amount ? $0 : below } ?? below
            if let low = criteria.minPrice, low.amount > below.amount { criteria.minPrice = nil }
        case .dearer where parsed.minPrice == nil:
            let above = Money(minorUnits: (product.price.amount / unit + 1) * unit, product.price.currency)
            criteria.minPrice = above
            if let high = criteria.maxPrice, high.amount < above.amount { criteria.maxPrice = nil }
        case .otherBrand:
            guard let brand = product.brand else { return }
            criteria.brands.removeAll { $0 == brand }
            criteria.excludedBrands = unique(criteria.excludedBrands + [brand])
        case .betterRated:
            if let rating = product.rating { criteria.minRating = min(4.5, (rating.average * 10).rounded(.up) / 10) }
        default: break
        }
    }

    /// Minor units of one yuan, dollar …: bounds are moved to whole ones.
    private func wholeUnit(of currency: Currency) -> Int {
        (0..<currency.decimals).reduce(1) { unit, _ in unit * 10 }
    }

    private func isAncestor(_ candidate: CategoryID, of category: CategoryID) -> Bool {
        vocabulary.descendants(of: candidate).contains(category)
    }

    private func unique(_ values: [String]) -> [String] {
        values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
