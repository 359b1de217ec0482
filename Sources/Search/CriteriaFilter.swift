import Commerce

/// One set of criteria made ready to be held against the rows of a segment: the semantics of `Criteria.accepts`, by number.
final class CriteriaFilter {
    let criteria: Criteria
    private let table: ProductTable
    /// Nil where all rows are live.
    private let live: ProductSet?
    private let vocabulary: Vocabulary
    /// By attribute of `criteria.attributes`: whether each of its values satisfies the constraint.
    private let acceptedValues: [AttributeID: [Bool]]
    /// By value number: a variant with this option does not meet the criteria. Empty where none can fail so.
    private let rejectedOptions: [Bool]
    private let variantsMatter: Bool

    init(_ criteria: Criteria, segment: Segment, vocabulary: Vocabulary) {
        let table = segment.table
        self.criteria = criteria
        self.table = table
        live = segment.liveness?.live
        self.vocabulary = vocabulary
        var accepted: [AttributeID: [Bool]] = [:]
        var rejected: [Bool] = []
        if !criteria.attributes.isEmpty || !criteria.excluded.isEmpty {
            rejected = Array(repeating: false, count: table.values.count)
            for (id, constraint) in criteria.attributes {
                let range = table.valueRanges[id] ?? 0..<0
                let attribute = vocabulary.attributes[id]
                let accepts = range.map { constraint.accepts(table.values[$0], of: attribute) }
                rejected.replaceSubrange(range, with: accepts.map { !$0 })
                accepted[id] = accepts
            }
            for (id, unwanted) in criteria.excluded {
                for value in table.valueRanges[id] ?? 0..<0 where unwanted.contains(table.values[value]) {
                    rejected[value] = true
                }
            }
        }
        acceptedValues = accepted
        rejectedOptions = rejected
        variantsMatter = criteria.inStock || criteria.minPrice != nil || criteria.maxPrice != nil || !rejected.isEmpty
    }

    /// The live products that `Criteria.accepts`.
    func accepted() -> ProductSet {
        var set = live ?? .all(table.count)
        for name in criteria.names where name != .inStock { set.formIntersection(rows(meeting: name)) }
        if variantsMatter { set = keepingSaleable(set) }
        return set
    }

    /// The live products whose `Criteria.checks` say "met" of this one condition.
    func meeting(_ name: CriterionName) -> ProductSet {
        var set = rows(meeting: name)
        if let live { set.formIntersection(live) }
        return set
    }

    /// Dead ones included.
    private func rows(meeting name: CriterionName) -> ProductSet {
        var set = ProductSet(capacity: table.count)
        switch name {
        case .category:
            guard let category = criteria.category else { return .all(table.count) }
            for own in vocabulary.descendants(of: category) {
                if let products = table.products(of: own) { set.insert(products) }
            }
        case .brands:
            insert(criteria.brands, in: &set)
        case .excludedBrands:
            insert(criteria.excludedBrands, in: &set)
            set.complement()
        case .minPrice:
            let bound = criteria.minPrice?.amount ?? 0
            return products { variant in table.variantPrices[variant] >= bound }
        case .maxPrice:
            let bound = criteria.maxPrice?.amount ?? .max
            return products { variant in table.variantPrices[variant] <= bound }
        case .minRating:
            let bound = criteria.minRating ?? 0
            for product in 0..<table.count where table.ratings[product] >= bound { set.insert(product) }
        case .inStock:
            return keepingSaleable(.all(table.count))
        case .attribute(let id):
            for (value, isAccepted) in zip(table.valueRanges[id] ?? 0..<0, acceptedValues[id] ?? []) where isAccepted {
                set.insert(table.productsByValue[value])
            }
        case .excluded(let id):
            set = stating(criteria.excluded[id] ?? [], of: id)
            set.complement()
        }
        return set
    }

    private func insert(_ brands: [String], in set: inout ProductSet) {
        for brand in brands {
            if let products = table.products(ofBrand: brand) { set.insert(products) }
        }
    }

    /// The check of one condition: `met` is what `meeting` gives for it.
    func state(of name: CriterionName, for product: Int, met: ProductSet) -> Check.State {
        if met.contains(product) { return .met }
        let isStated = switch name {
        case .category: table.categories[product] != ProductTable.none
        case .brands: table.brands[product] != ProductTable.none
        case .minRating: !table.ratings[product].isNaN
        case .attribute(let id): table.states(id, product)
        case .excludedBrands, .minPrice, .maxPrice, .inStock, .excluded: true
        }
        return isStated ? .violated : .unknown
    }

    /// Products without variants, and those with one that meets price, stock, option and exclusion together.
    func keepingSaleable(_ candidates: ProductSet) -> ProductSet {
        guard variantsMatter else { return candidates }
        var set = candidates
        candidates.forEach { product in
            let variants = table.variants(of: product)
            if !variants.isEmpty, !variants.contains(where: matches) { set.remove(product) }
        }
        return set
    }

    /// Whether the variant meets the criteria, as `Criteria.matchingVariants` has it.
    func matches(_ variant: Int) -> Bool {
        guard variantsMatter else { return true }
        if criteria.inStock, !table.isInStock[variant] { return false }
        let price = table.variantPrices[variant]
        if let bound = criteria.minPrice, price < bound.amount { return false }
        if let bound = criteria.maxPrice, price > bound.amount { return false }
        guard !rejectedOptions.isEmpty else { return true }
        return !table.options[variant].contains { rejectedOptions[Int($0)] }
    }

    /// Prices in minor units of the variants of `product` that meet the criteria.
    func matchingPrices(of product: Int) -> (lowest: Int, highest: Int)? {
        let variants = table.variants(of: product)
        if !variantsMatter, variants.count == 1 {
            let price = table.variantPrices[variants.lowerBound]
            return (price, price)
        }
        var bounds: (lowest: Int, highest: Int)?
        for variant in variants where matches(variant) {
            let price = table.variantPrices[variant]
            bounds = bounds.map { (min($0.lowest, price), max($0.highest, price)) } ?? (price, price)
        }
        return bounds
    }

    /// The lowest of them, else the product's own.
    func lowestPrice(of product: Int) -> Int { matchingPrices(of: product)?.lowest ?? table.prices[product] }

    private func products(withVariant holds: (Int) -> Bool) -> ProductSet {
        var set = ProductSet(capacity: table.count)
        for product in 0..<table.count where table.variants(of: product).contains(where: holds) { set.insert(product) }
        return set
    }

    /// Products that an exclusion turns away: where an attribute is a choice of variants, those with unwanted values
    /// alone; otherwise those with any.
    private func stating(_ unwanted: [String], of attribute: AttributeID) -> ProductSet {
        var stating = ProductSet(capacity: table.count)
        guard let range = table.valueRanges[attribute] else { return stating }
        let isUnwanted = range.map { unwanted.contains(table.values[$0]) }
        for value in range where isUnwanted[value - range.lowerBound] { stating.insert(table.productsByValue[value]) }
        var turnedAway = stating
        stating.forEach { product in
            let canBeAvoided = table.valuesByProduct[product].contains {
                range.contains(Int($0)) && !isUnwanted[Int($0) - range.lowerBound]
            }
            if canBeAvoided, table.offersOption(product, in: range) { turnedAway.remove(product) }
        }
        return turnedAway
    }
}
