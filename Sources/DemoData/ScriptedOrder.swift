import Commerce

/// An order that the demo relies on: one of each situation a conversation about orders can be in.
struct ScriptedOrder {
    var state: Order.State
    var placedDaysAgo: Int
    var hour: Int
    var shippedDaysAgo: Int?
    var deliveredDaysAgo: Int?
    /// One line each; the shopper picks the product.
    var categories: [CategoryID]

    /// Times are days before today.
    init(
        _ state: Order.State, placed: Int, hour: Int, shipped: Int? = nil, delivered: Int? = nil, _ categories: [CategoryID]
    ) {
        self.state = state
        placedDaysAgo = placed
        self.hour = hour
        shippedDaysAgo = shipped
        deliveredDaysAgo = delivered
        self.categories = categories
    }
}

extension ScriptedOrder {
    /// Small purchases that together stay below what makes a gold member.
    static let linXia: [ScriptedOrder] = [
        .init(.delivered, placed: 214, hour: 21, shipped: 213, delivered: 211, ["cat litter"]),
        .init(.delivered, placed: 151, hour: 12, shipped: 150, delivered: 148, ["coffee makers"]),
        .init(.exchanged, placed: 96, hour: 19, shipped: 95, delivered: 93, ["t-shirts"]),
        .init(.delivered, placed: 63, hour: 22, shipped: 62, delivered: 60, ["headlamps", "cat litter"]),
        .init(.cancelled, placed: 35, hour: 20, ["backpacks"]),
        .init(.returnRequested, placed: 14, hour: 13, shipped: 13, delivered: 11, ["coffee grinders"]),
        .init(.delivered, placed: 8, hour: 21, shipped: 7, delivered: 5, ["headphones"]),
        .init(.delivered, placed: 7, hour: 9, shipped: 6, delivered: 4, ["coffee beans"]),
        .init(.shipped, placed: 4, hour: 20, shipped: 3, ["running shoes"]),
        .init(.processed, placed: 2, hour: 10, ["cat food", "pet toys"]),
        .init(.pending, placed: 1, hour: 20, ["mugs", "coffee beans"]),
    ]

    static let emmaHart: [ScriptedOrder] = [
        .init(.delivered, placed: 232, hour: 10, shipped: 231, delivered: 229, ["suitcases"]),
        .init(.delivered, placed: 170, hour: 22, shipped: 169, delivered: 167, ["tea", "mugs"]),
        .init(.exchanged, placed: 88, hour: 18, shipped: 87, delivered: 85, ["shoulder bags"]),
        .init(.delivered, placed: 64, hour: 20, shipped: 62, delivered: 60, ["power banks", "umbrellas"]),
        .init(.cancelled, placed: 28, hour: 15, ["sunglasses"]),
        .init(.returnRequested, placed: 15, hour: 11, shipped: 14, delivered: 12, ["chargers"]),
        .init(.delivered, placed: 8, hour: 19, shipped: 7, delivered: 5, ["backpacks"]),
        .init(.delivered, placed: 7, hour: 21, shipped: 6, delivered: 4, ["serums", "face creams"]),
        .init(.shipped, placed: 4, hour: 12, shipped: 3, ["kettles"]),
        .init(.processed, placed: 2, hour: 9, ["tea", "nuts"]),
        .init(.pending, placed: 1, hour: 21, ["sunscreens"]),
    ]
}
