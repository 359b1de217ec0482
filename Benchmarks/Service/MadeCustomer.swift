import LinearAlgebra

/// A customer for whom tasks are made.
struct MadeCustomer {
    let user: JSONValue
    let orders: [JSONValue]

    init(_ user: JSONValue, _ data: ServiceData) {
        self.user = user
        orders = data.orders(of: user["user_id"]?.string ?? "")
    }

    var methods: [String] { (user["payment_methods"]?.object ?? [:]).keys.sorted() }

    /// The items of an order whose kind the customer ordered only once, so that its name tells which is meant.
    func telling(_ order: JSONValue) -> [JSONValue] {
        let all = orders.flatMap { $0["items"]?.array ?? [] }
        return (order["items"]?.array ?? []).filter { item in all.count { $0["product_id"] == item["product_id"] } == 1 }
    }

    func words(payment id: String) -> String {
        let method = user["payment_methods"]?[id]
        return switch method?["source"]?.string {
        case "paypal": "PayPal account"
        case "gift_card": "gift card"
        default: "\(method?["brand"]?.string ?? "credit") card ending in \(method?["last_four"]?.string ?? "")"
        }
    }

    func introduction(_ random: inout SplitMix64) -> String {
        let name = [user["name"]?["first_name"], user["name"]?["last_name"]].compactMap { $0?.string }.joined(separator: " ")
        let (city, zip) = (user["address"]?["city"]?.string ?? "", user["address"]?["zip"]?.string ?? "")
        let wordings = [
            "You are \(name) in zip code \(zip).", "Your name is \(name) and your email is \(user["email"]?.string ?? "").",
            "You are \(user["user_id"]?.string ?? ""), living in \(city), \(zip).", "You are \(name), and you live in \(city) \(zip).",
        ]
        return wordings.randomElement(using: &random) ?? wordings[0]
    }
}
