import Commerce

/// What refinements do to the criteria in force, with the products in sight to compare with.
extension CriteriaBuilder {
    func drop(_ refinement: Refinement, from criteria: inout Criteria) {
        switch refinement {
        case .dropPrice: (criteria.minPrice, criteria.maxPrice) = (nil, nil)
        case .dropBrand: (criteria.brands, criteria.excludedBrands) = ([], [])
        case .dropColor:
            criteria.attributes["color"] = nil
            criteria.excluded["color"] = nil
        case .dropSize:
            criteria.attributes["size"] = nil
            criteria.excluded["size"] = nil
        case .dropStock: criteria.inStock = false
        case .dropRating: criteria.minRating = nil
        case .dropSort: criteria.sort = .relevance
        case .dropLowest: criteria.minPrice = nil
        case .dropHighest: criteria.maxPrice = nil
        case .dropGift:
            guard case .anyOf(let occasions) = criteria.attributes["occasion"] else { return }
            let rest = occasions.filter { $0 != "gift" }
            criteria.attributes["occasion"] = rest.isEmpty ? nil : .anyOf(rest)
        case .cheaper, .dearer, .otherBrand, .otherColor, .dropAll, .betterRated, .raiseBudget, .others, .measured: break
        }
    }

    func move(_ refinement: Refinement, in criteria: inout Criteria, from product: Product?, _ parsed: ParsedCriteria) {
        if refinement == .raiseBudget, parsed.maxPrice == nil, let high = criteria.maxPrice {
            criteria.maxPrice = Money(minorUnits: high.amount + high.amount / 2, high.currency)
        }
        if refinement == .otherColor, case .anyOf(let colors) = criteria.attributes["color"] {
            criteria.attributes["color"] = nil
            criteria.excluded["color"] = unique((criteria.excluded["color"] ?? []) + colors)
        }
        if case .measured(let comparison) = refinement, !isBounded(comparison, by: parsed, in: criteria.category ?? product?.category) { compare(comparison, in: &criteria, with: product, parsed) }
        guard let product, parsed.relativePrice == nil else { return }
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

    // MARK: Relative prices

    /// Against the budget in force, else against the price of the product compared with.
    func apply(_ price: RelativePrice, to criteria: inout Criteria, from product: Product?) {
        guard let base = criteria.maxPrice ?? criteria.minPrice ?? product?.price else { return }
        let bound = price.applied(to: base)
        // More than the product compared with, where no budget is in force.
        guard price.isCheaper || criteria.maxPrice != nil else {
            criteria.minPrice = bound
            return
        }
        criteria.maxPrice = bound
        if let low = criteria.minPrice, low.amount > bound.amount { criteria.minPrice = nil }
    }

    /// - Returns: false where no price is in force that the number could take the place of.
    func correct(_ number: CorrectionGrammar.Number, in criteria: inout Criteria, _ parsed: ParsedCriteria) -> Bool {
        func isOld(_ money: Money?) -> Bool { money.map { Money(rounding: number.old ?? -1, $0.currency) == $0 } ?? false }
        if correctSize(number, in: &criteria) { return true }
        guard let bound = criteria.maxPrice ?? criteria.minPrice, let new = Money(rounding: number.new, bound.currency) else { return correctMeasure(number, in: &criteria) }
        let isLowest = isOld(criteria.minPrice) && !isOld(criteria.maxPrice) || criteria.maxPrice == nil
        if isLowest { criteria.minPrice = new } else { criteria.maxPrice = new }
        return true
    }

    /// "Go up to 40" of size 39, "make that at least 512" of 256 GB: a bare number that is near what is in force, while no
    /// price is.
    func readAsMeasure(_ parsed: inout ParsedCriteria, of criteria: Criteria, by reading: Reading) {
        guard !parsed.namesMoney, criteria.minPrice == nil, criteria.maxPrice == nil, (parsed.minPrice == nil) != (parsed.maxPrice == nil),
            let said = parsed.minPrice ?? parsed.maxPrice, AmountWords.priceNouns.matches(in: reading.atoms).isEmpty
        else { return }
        func isSaid(_ value: Double) -> Bool { Money(rounding: value, said.currency) == said }
        if case .anyOf(let sizes) = criteria.attributes["size"], let size = sizes.last.flatMap({ Double($0) }),
            let new = stride(from: size - 3, through: size + 3, by: 0.5).first(where: { $0 != size && isSaid($0) })
        {
            parsed.attributes["size"] = .anyOf([Quantity(new, "").display])
            (parsed.minPrice, parsed.maxPrice) = (nil, nil)
            return
        }
        let number = Double(said.amount) / Double(wholeUnit(of: said.currency))
        // "24 inches at least... no, 27 at least": what is mended is near what was said.
        let isMending = reading.isMend || reading.isCorrection || CorrectionGrammar.mends(reading.atoms) || CorrectionGrammar.replaces(reading.atoms)
        for (id, constraint) in criteria.attributes.sorted(by: { $0.key < $1.key }) {
            guard case .range(let low, let high, let unit) = constraint, let old = low ?? high, old > 0, low == nil || high == nil else { continue }
            let isNear = isMending && (0.2...5).contains(number / old)
            guard isNear || low != nil && parsed.minPrice != nil && [0.25, 0.5, 1.5, 2, 3, 4].contains(where: { isSaid(old * $0) }) else { continue }
            parsed.attributes[id] = .range(atLeast: low == nil ? nil : number, atMost: low == nil ? number : nil, unit: unit)
            (parsed.minPrice, parsed.maxPrice) = (nil, nil)
            return
        }
    }

    /// "27 inches... no wait, 32": a number that is near the one bound in force.
    private func correctMeasure(_ number: CorrectionGrammar.Number, in criteria: inout Criteria) -> Bool {
        for (id, constraint) in criteria.attributes.sorted(by: { $0.key < $1.key }) {
            guard case .range(let low, let high, let unit) = constraint, (low == nil) != (high == nil), let old = low ?? high, old > 0,
                number.old.map({ $0 == old }) ?? (0.2...5).contains(number.new / old)
            else { continue }
            criteria.attributes[id] = .range(atLeast: low == nil ? nil : number.new, atMost: low == nil ? number.new : nil, unit: unit)
            return true
        }
        return false
    }

    /// 应该是43 after 41码: a number that is near the size in force is a size.
    private func correctSize(_ number: CorrectionGrammar.Number, in criteria: inout Criteria) -> Bool {
        guard case .anyOf(let sizes) = criteria.attributes["size"], let size = sizes.last.flatMap({ Double($0) }), abs(size - number.new) <= 12,
            number.old.map({ $0 == size }) ?? true
        else { return false }
        criteria.attributes["size"] = .anyOf([Quantity(number.new, "").display])
        return true
    }

    // MARK: Measures

    /// "Lighter, under 1.5 kg": the bound that is said says it exactly.
    private func isBounded(_ comparison: Comparison, by parsed: ParsedCriteria, in category: CategoryID?) -> Bool {
        let attributes = switch comparison.measure {
        case .oneOf(let attributes): attributes
        case .size: measures.extents(in: category)
        }
        return attributes.contains { parsed.attributes[$0] != nil }
    }

    /// "Bigger" than the size or the bound in force, else than the product in sight.
    private func compare(_ comparison: Comparison, in criteria: inout Criteria, with product: Product?, _ parsed: ParsedCriteria) {
        // 大一号，120: the size that is said says it exactly.
        if comparison.measure == .size, parsed.attributes["size"] != nil { return }
        if comparison.measure == .size, case .anyOf(let sizes) = criteria.attributes["size"], let size = sizes.last {
            if let next = self.size(besides: size, isLarger: comparison.wantsMore) { criteria.attributes["size"] = .anyOf([next]) }
            return
        }
        let candidates: [AttributeID] = switch comparison.measure {
        case .size: measures.extents(in: criteria.category ?? product?.category)
        case .oneOf(let attributes): attributes
        }
        // What is in force is spoken of before what only the product states.
        let attribute = candidates.first { criteria.attributes[$0] != nil } ?? candidates.first { product?.quantity(of: $0) != nil }
        guard let attribute, let unit = measures.unit(of: attribute) else { return }
        var (low, high): (Double?, Double?) = (nil, nil)
        if case .range(let atLeast, let atMost, _) = criteria.attributes[attribute] { (low, high) = (atLeast, atMost) }
        guard let value = product?.quantity(of: attribute) ?? (comparison.wantsMore ? low ?? high : high ?? low) else { return }
        if comparison.wantsMore {
            low = max(low ?? 0, Self.step(beyond: value, isUp: true))
            if let bound = high, let low, bound < low { high = nil }
        } else {
            high = min(high ?? .infinity, Self.step(beyond: value, isUp: false))
            if let bound = low, let high, bound > high { low = nil }
        }
        criteria.attributes[attribute] = .range(atLeast: low, atMost: high, unit: unit)
    }

    /// The next whole number; a tenth where that would be half as much again.
    private static func step(beyond value: Double, isUp: Bool) -> Double {
        if value < 3 { return ((value * 10).rounded() + (isUp ? 1 : -1)) / 10 }
        return isUp ? value.rounded(.down) + 1 : value.rounded(.up) - 1
    }

    private func size(besides size: String, isLarger: Bool) -> String? {
        let step = isLarger ? 1 : -1
        if let index = LetterSizes.row.firstIndex(of: size.uppercased()) {
            return LetterSizes.row.indices.contains(index + step) ? LetterSizes.row[index + step] : nil
        }
        return Int(size).map { String($0 + step) }
    }

    // MARK: Additions

    /// "Leather is fine", where leather was shut out: only that is taken back.
    func liftExclusions(in criteria: inout Criteria, _ parsed: inout ParsedCriteria, by reading: Reading) {
        guard AdditionGrammar.allows(reading.atoms) else { return }
        for (id, constraint) in parsed.attributes {
            guard case .anyOf(let values) = constraint, let unwanted = criteria.excluded[id], !unwanted.filter(values.contains).isEmpty
            else { continue }
            let rest = unwanted.filter { !values.contains($0) }
            criteria.excluded[id] = rest.isEmpty ? nil : rest
            parsed.attributes[id] = nil
        }
        let lifted = parsed.brands.filter(criteria.excludedBrands.contains)
        criteria.excludedBrands.removeAll(where: lifted.contains)
        // 嗒维也行，我只要嗒维: not only allowed, but wanted.
        if !AdditionGrammar.narrows(reading.atoms) { parsed.brands.removeAll(where: lifted.contains) }
    }

    /// "Also in green": what was accepted until now still is.
    func join(_ parsed: inout ParsedCriteria, with criteria: Criteria) {
        for (id, constraint) in parsed.attributes {
            if case .anyOf(let values) = constraint, case .anyOf(let accepted) = criteria.attributes[id] {
                parsed.attributes[id] = .anyOf(unique(accepted + values))
            }
        }
        if !parsed.brands.isEmpty { parsed.brands = unique(criteria.brands + parsed.brands) }
    }
}

extension Criteria {
    /// Whether both ask the same of one property.
    func isSame(as other: Criteria, in name: CriterionName) -> Bool {
        switch name {
        case .category: category == other.category
        case .brands: brands == other.brands
        case .excludedBrands: excludedBrands == other.excludedBrands
        case .minPrice: minPrice == other.minPrice
        case .maxPrice: maxPrice == other.maxPrice
        case .minRating: minRating == other.minRating
        case .inStock: inStock == other.inStock
        case .attribute(let id): attributes[id] == other.attributes[id]
        case .excluded(let id): excluded[id] == other.excluded[id]
        }
    }
}
