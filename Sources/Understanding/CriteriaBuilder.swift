import Commerce

/// Turns what was parsed into the criteria in force: from nothing for a search, from the last ones for a refinement.
struct CriteriaBuilder {
    let vocabulary: Vocabulary
    let usage: AttributeUsage
    let measures: MeasuredAttributes

    func fresh(from parsed: ParsedCriteria) -> Criteria {
        var criteria = Criteria()
        apply(parsed, to: &criteria)
        if let category = parsed.category {
            criteria.category = category.id
            // "laptop backpack": the other noun describes.
            let others = parsed.categories.filter {
                $0.id != category.id && !isAncestor($0.id, of: category.id) && !Wordlists.isFiller($0.text)
                    && !($0.isPurpose && $0.isMeasured) && !$0.isAside
            }.map(\.text)
            criteria.terms = unique(others + criteria.terms)
        }
        return criteria
    }

    /// For a suggestion only the order and the number matter: "surprise me" asks for no surprise.
    func suggestion(from parsed: ParsedCriteria) -> Criteria {
        Criteria(sort: parsed.sort ?? .relevance, count: parsed.count)
    }

    /// Of what was said twice the later holds: each of `readings` changes what those before it made.
    func refined(_ last: Criteria, by readings: [Reading], references: [ProductID], state: ConversationState) -> Criteria {
        var criteria = last
        let reference = reference(references, state)
        for (index, reading) in readings.enumerated() {
            // 黑色不要了，换成绿色: green takes black's place, which need not be shut out.
            if index > 0 { for id in reading.parsed.attributes.keys { criteria.excluded[id] = last.excluded[id] } }
            refine(&criteria, by: reading, from: reference)
        }
        return criteria
    }

    private func refine(_ criteria: inout Criteria, by reading: Reading, from reference: Product?) {
        var parsed = reading.parsed
        // The thing is known; what is left over is no other.
        if criteria.category != nil { parsed.leaveOutLooseTerms() }
        let before = criteria
        if reading.refinements.contains(.dropAll) { criteria = .none }
        if let category = parsed.category, !category.isPurpose, reading.earlier == nil, category.id != criteria.category {
            criteria.category = category.id
            criteria.attributes = criteria.attributes.filter { usage.count(of: $0.key, value: nil, in: category.id) > 0 }
            criteria.terms = []
        }
        if let number = reading.correction, correct(number, in: &criteria, parsed) {
            (parsed.minPrice, parsed.maxPrice) = (nil, nil)
            parsed.terms.removeAll { Double($0) != nil }
            parsed.attributes["size"] = nil
            parsed.excluded["size"] = nil
        }
        readAsMeasure(&parsed, of: criteria, by: reading)
        for refinement in reading.refinements { drop(refinement, from: &criteria) }
        for named in parsed.dropped {
            // 容量无所谓: whatever of the kind is in force.
            let attribute = criteria.attributes[named] == nil ? measures.alike(named).first { criteria.attributes[$0] != nil } ?? named : named
            criteria.attributes[attribute] = nil
            criteria.excluded[attribute] = nil
            // Where no product states it, its name was searched for.
            let names = Set(vocabulary.attributes[attribute].map { $0.names.all + $0.values.flatMap(\.names.all) } ?? [])
            criteria.terms.removeAll(where: names.contains)
        }
        liftExclusions(in: &criteria, &parsed, by: reading)
        if AdditionGrammar.adds(reading.atoms) { join(&parsed, with: criteria) }
        // "blue, not black" mends: black was never to be shut out.
        for (id, constraint) in parsed.attributes {
            if case .anyOf = constraint, reading.isCorrection || criteria.attributes[id] != nil { parsed.excluded[id] = nil }
        }
        if CorrectionGrammar.mends(reading.atoms) { keepSides(of: criteria, in: &parsed) }
        apply(parsed, to: &criteria)
        // 再加五十，两百封顶: the sum that is said says it exactly.
        if let price = parsed.relativePrice, parsed.minPrice == nil, parsed.maxPrice == nil { apply(price, to: &criteria, from: reference) }
        for refinement in reading.refinements { move(refinement, in: &criteria, from: reference, parsed) }
        criteria.inferred = criteria.inferred.filter { name in
            // What the customer has said since is no guess any more.
            let name = CriterionName(rawValue: name)
            return criteria.names.contains(name) && criteria.isSame(as: before, in: name) && !states(parsed, name)
        }
    }

    /// "15 litres max", "no wait, 20 litres": the number that takes another's place bounds as that one did.
    private func keepSides(of criteria: Criteria, in parsed: inout ParsedCriteria) {
        for (id, constraint) in parsed.attributes {
            guard case .range(let low?, nil, let unit) = constraint, case .range(nil, _?, _) = criteria.attributes[id] else { continue }
            parsed.attributes[id] = .range(atLeast: nil, atMost: low, unit: unit)
        }
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
            criteria.brands = unique(parsed.brands)
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

    private func isAncestor(_ candidate: CategoryID, of category: CategoryID) -> Bool {
        vocabulary.descendants(of: candidate).contains(category)
    }

    func unique(_ values: [String]) -> [String] {
        values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
