import Commerce

extension EnglishPhrases {
    func cart(_ cart: CartFacts) -> [String] {
        switch cart.change {
        case .none: [contents(cart)]
        case .added(let line): ["\(named(line)) is in your cart now.", contents(cart)]
        case .removed(let line): ["\(named(line)) is out of your cart.", contents(cart)]
        case .undone: ["The last change to your cart is undone.", contents(cart)]
        case .outOfStock(let product): ["“\(title(product))” is out of stock, so your cart stays as it was."]
        case .notEnough(let line, let left):
            ["Only \(left) of \(named(line.one)) \(left == 1 ? "is" : "are") in stock, so your cart stays as it was.", contents(cart)]
        case .chooseVariant(let product, let variants): choose(product, variants)
        case .notInCart: ["That is not in your cart, so nothing has been changed.", contents(cart)]
        case .confirmCheckout(let order):
            [
                "Your order would be \(contents(order)): \(order.subtotal.display) for the goods and \(fee(order.deliveryFee)), \(order.total.display) in all.",
                "It is paid with \(name(of: order.payment)) and goes to \(order.address.display).",
                "Shall I place it? Please answer yes or no.",
            ]
        case .placed(let order):
            ["Done. Your order \(order.id) is placed: \(contents(order)), \(order.total.display) in all.", "Your cart is empty again."]
        case .needsCustomer: ["To order, please sign in as a customer first."]
        }
    }

    private func named(_ line: CartFacts.Line) -> String {
        let chosen = options(line.variant.options)
        return "“\(title(line.product))”" + (chosen.isEmpty ? "" : " (\(chosen))") + (line.quantity > 1 ? " × \(line.quantity)" : "")
    }

    private func fee(_ fee: Money) -> String { fee.amount == 0 ? "free delivery" : "\(fee.display) for delivery" }

    private func contents(_ cart: CartFacts) -> String {
        guard let first = cart.lines.first else {
            return variation.opening(["Your cart is empty.", "There is nothing in your cart."])
        }
        let goods = cart.lines.dropFirst().reduce(first.total) { $0 + $1.total }
        let lines = cart.lines.prefix(3).map(named)
        let rest = cart.lines.count - lines.count
        let what = list(lines + (rest > 0 ? ["\(rest) more"] : []))
        guard let delivery = cart.deliveryFee else { return "Your cart holds \(what): \(goods.display)." }
        return "Your cart holds \(what): \(goods.display) for the goods and \(fee(delivery)), \((goods + delivery).display) in all."
    }

    private func choose(_ product: Product, _ variants: [Variant]) -> [String] {
        let named = variants.prefix(6).map { variant in
            let chosen = options(variant.options)
            return variant.price == product.price ? chosen : "\(chosen) at \(variant.price.display)"
        }
        guard !named.isEmpty else { return ["“\(title(product))” is out of stock, so your cart stays as it was."] }
        return ["“\(title(product))” comes in several versions.", "In stock: \(named.joined(separator: "; ")).", "Which one shall it be?"]
    }
}
