import Commerce

/// One thing to say of one item.
enum Point: Hashable {
    case price(Money)
    case discounted(from: Money, to: Money)
    /// Where the price was said.
    case reduced(from: Money)
    case cheapest(Money)
    case cheaper(by: Money, than: Int)
    case dearer(by: Money, than: Int)
    case samePrice(as: Int)
    case rated(RatingTenths)
    case bestRated(RatingTenths)
    case unrated
    case only(AttributeID, value: String)
    case reason(Reason)
    case outOfStock
    /// So few units are left over all variants.
    case lastUnits(Int)
}

/// An item with what is said of it.
struct Remark: Hashable {
    var item: Int
    var points: [Point]
}

/// Items that miss a criterion, or do not state what it asks for.
struct Shortfall: Hashable {
    var criterion: CriterionName
    var state: Check.State
    var items: [Int]
}
