import Commerce

/// Which variant of a product a customer wants in place of theirs, as far as their words say.
struct VariantWish: Hashable, Sendable {
    enum Direction: Hashable, Sendable { case up, down }

    struct Comparison: Hashable, Sendable {
        var key: AttributeID
        var direction: Direction
        /// By how much, where it was said: "1000 more pieces".
        var amount: Double?
        /// The most there is, rather than more than now.
        var isExtreme: Bool
    }

    var ids: [VariantID] = []
    /// Any of these values, the earlier the better.
    var wanted: [AttributeID: [String]] = [:]
    var excluded: [AttributeID: Set<String>] = [:]
    /// As it is now.
    var kept: Set<AttributeID> = []
    /// May be anything.
    var free: Set<AttributeID> = []
    var isFreeOtherwise = false
    var comparisons: [Comparison] = []
    /// Better values first; none is required.
    var preferences: [AttributeID: [String]] = [:]
    /// The cheapest (`down`) or dearest.
    var price: Direction?
    /// The most it may cost, in minor units.
    var limit: Int?

    var isEmpty: Bool {
        ids.isEmpty && wanted.isEmpty && comparisons.isEmpty && price == nil && preferences.isEmpty && excluded.isEmpty
    }

    /// What is said later goes over what was said before.
    mutating func merge(_ later: VariantWish) {
        if !later.ids.isEmpty { ids = later.ids }
        for (key, values) in later.wanted {
            wanted[key] = values
            preferences[key] = nil
            comparisons.removeAll { $0.key == key }
        }
        excluded.merge(later.excluded) { $0.union($1) }
        kept.formUnion(later.kept)
        free.formUnion(later.free)
        isFreeOtherwise = isFreeOtherwise || later.isFreeOtherwise
        for comparison in later.comparisons {
            comparisons.removeAll { $0.key == comparison.key }
            comparisons.append(comparison)
        }
        preferences.merge(later.preferences) { $1 }
        if later.price != nil { price = later.price }
        if later.limit != nil { limit = later.limit }
        if ids.isEmpty == false, later.ids.isEmpty, !later.wanted.isEmpty { ids = [] }
    }
}

/// What a wish comes to among a product's variants.
enum VariantChoice: Hashable, Sendable {
    case one(Variant)
    /// Equally good ones.
    case several([Variant])
    /// None that can be had meets it.
    case none
}

extension VariantWish {
    /// The variant of `product` that is meant by whoever has `current` now.
    ///
    /// Those in stock that meet what was wanted are compared: by price where the cheapest or dearest was asked for, by
    /// preferences, by how many of the options that were not spoken of stay as they are.
    func choice(in product: Product, current: OrderLine) -> VariantChoice {
        let others = product.variants.filter { $0.stock > 0 && $0.id != current.variant }
        if !ids.isEmpty {
            let named = others.filter { ids.contains($0.id) }
            return named.isEmpty ? .none : named.count == 1 ? .one(named[0]) : .several(named)
        }
        var fitting = others.filter { fits($0, current, product) }
        for comparison in comparisons where comparison.isExtreme { fitting = extremes(of: fitting, by: comparison, product) }
        guard !fitting.isEmpty else { return .none }
        if let price {
            let amounts = fitting.map(\.price.amount)
            let wanted = price == .down ? amounts.min() : amounts.max()
            fitting = fitting.filter { $0.price.amount == wanted }
        }
        let ranked = fitting.map { ($0, rank(of: $0, current)) }
        guard let best = ranked.map(\.1).max(by: { $0.lexicographicallyPrecedes($1) }) else { return .none }
        let top = ranked.filter { $0.1 == best }.map(\.0)
        return top.count == 1 ? .one(top[0]) : .several(top)
    }

    /// Whether the variant has what was wanted, as far as its product knows it.
    func admits(_ id: VariantID, _ product: Product) -> Bool {
        guard let variant = product.variants.first(where: { $0.id == id }) else { return false }
        return wanted.allSatisfy { key, values in variant.options[key].map(values.contains) ?? false }
    }

    /// What can be had in its place, those that meet most of the wish first.
    func nearest(in product: Product, current: OrderLine) -> [Variant] {
        let others = product.variants.filter { $0.stock > 0 && $0.id != current.variant }
        let met = others.map { variant in wanted.count { key, values in variant.options[key].map(values.contains) ?? false } }
        return zip(others, met).sorted { $0.1 > $1.1 }.map(\.0)
    }

    private func fits(_ variant: Variant, _ current: OrderLine, _ product: Product) -> Bool {
        if let limit, variant.price.amount > limit { return false }
        for (key, values) in wanted {
            guard let value = variant.options[key], values.contains(value) else { return false }
        }
        for (key, values) in excluded where wanted[key] == nil {
            if let value = variant.options[key], values.contains(value) { return false }
        }
        for key in kept where wanted[key] == nil && !free.contains(key) && !comparisons.contains(where: { $0.key == key }) {
            if variant.options[key] != current.options[key] { return false }
        }
        return comparisons.allSatisfy { $0.isExtreme || fits(variant, $0, current, product) }
    }

    private func fits(_ variant: Variant, _ comparison: Comparison, _ current: OrderLine, _ product: Product) -> Bool {
        let values = product.variants.compactMap { $0.options[comparison.key] }
        guard let new = variant.options[comparison.key], let old = current.options[comparison.key],
            let size = OptionScale.magnitude(of: new, among: values), let before = OptionScale.magnitude(of: old, among: values)
        else { return false }
        if let amount = comparison.amount { return size == before + (comparison.direction == .up ? amount : -amount) }
        return comparison.direction == .up ? size > before : size < before
    }

    private func extremes(of variants: [Variant], by comparison: Comparison, _ product: Product) -> [Variant] {
        let values = product.variants.compactMap { $0.options[comparison.key] }
        let sizes = variants.map { $0.options[comparison.key].flatMap { OptionScale.magnitude(of: $0, among: values) } }
        let wanted = comparison.direction == .up ? sizes.compactMap(\.self).max() : sizes.compactMap(\.self).min()
        return zip(variants, sizes).filter { $0.1 == wanted }.map(\.0)
    }

    /// Greater is better, the first number first.
    private func rank(of variant: Variant, _ current: OrderLine) -> [Int] {
        var preferred = 0
        for (key, values) in preferences {
            if let place = variant.options[key].flatMap(values.firstIndex(of:)) { preferred += values.count - place }
        }
        let spoken = Set(wanted.keys).union(preferences.keys).union(free).union(comparisons.map(\.key))
        let unchanged = isFreeOtherwise
            ? 0 : current.options.count { key, value in !spoken.contains(key) && variant.options[key] == value }
        let order = wanted.reduce(0) { sum, entry in
            sum - (variant.options[entry.key].flatMap(entry.value.firstIndex(of:)) ?? 0)
        }
        // More than now without "how much": the next step rather than the farthest; and what may change stays where it can.
        let step = comparisons.reduce(0) { sum, comparison in
            guard !comparison.isExtreme, comparison.amount == nil, let value = variant.options[comparison.key] else { return sum }
            return sum - (OptionScale.step(from: current.options[comparison.key], to: value) ?? 0)
        }
        return [unchanged, preferred, step, order]
    }
}

extension OptionScale {
    /// How far apart two values are, in hundredths, for choosing the nearest.
    static func step(from old: String?, to new: String) -> Int? {
        guard let old, let left = magnitude(of: old, among: [old, new]), let right = magnitude(of: new, among: [old, new]) else { return nil }
        return Int((abs(right - left) * 100).rounded())
    }
}
