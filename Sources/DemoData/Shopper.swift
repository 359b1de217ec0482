import Commerce

enum Gender {
    case female, male

    /// The vocabulary's value for products made for them.
    var audience: String { self == .female ? "women" : "men" }
}

/// A customer with what the shop does not know: tastes, means, habits.
struct Shopper {
    struct Taste {
        var group: TasteGroup
        var share: Double
    }

    var customer: Customer
    var city: City
    var gender: Gender
    /// Strongest first; the shares sum to 1.
    var tastes: [Taste]
    /// The price level they look at, 0 (cheapest of a category) to 1.
    var priceLevel: Double
    /// Which of a row of sizes fits, 0 (smallest) to 1.
    var build: Double
    /// Interactions they are about to have.
    var activity: Int
    /// Days since they joined.
    var tenure: Int
    /// Shops without having registered, so never becomes a member.
    var isGuest: Bool
    /// Orders laid down beforehand; nil for shoppers whose purchases are left to chance.
    var script: [ScriptedOrder]?
}
