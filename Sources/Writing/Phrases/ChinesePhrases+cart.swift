import Commerce

extension ChinesePhrases {
    func cart(_ cart: CartFacts) -> [String] {
        switch cart.change {
        case .none: [contents(cart)]
        case .added(let line): ["\(named(line))放进购物车了。", contents(cart)]
        case .removed(let line): ["\(named(line))从购物车拿出来了。", contents(cart)]
        case .undone: ["购物车的上一步操作撤销了。", contents(cart)]
        case .outOfStock(let product): ["“\(title(product))”缺货，购物车没有变动。"]
        case .notEnough(let line, let left): ["\(named(line.one))库存只有\(left)件，购物车没有变动。", contents(cart)]
        case .chooseVariant(let product, let variants): choose(product, variants)
        case .notInCart: ["购物车里没有这个，什么都没有改动。", contents(cart)]
        case .confirmCheckout(let order):
            [
                "这一单是\(contents(order))：商品\(order.subtotal.display)，\(fee(order.deliveryFee))，共\(order.total.display)。",
                "用\(name(of: order.payment))付款，送到\(order.address.display)。", "确定下单吗？请回答是或不是。",
            ]
        case .placed(let order): ["下单成功，订单号\(order.id)：\(contents(order))，共\(order.total.display)。", "购物车已清空。"]
        case .needsCustomer: ["下单前请先登录。"]
        }
    }

    private func named(_ line: CartFacts.Line) -> String {
        let chosen = options(line.variant.options)
        return "“\(title(line.product))”" + (chosen.isEmpty ? "" : "（\(chosen)）") + (line.quantity > 1 ? "×\(line.quantity)" : "")
    }

    private func fee(_ fee: Money) -> String { fee.amount == 0 ? "免运费" : "运费\(fee.display)" }

    private func contents(_ cart: CartFacts) -> String {
        guard let first = cart.lines.first else { return variation.opening(["购物车是空的。", "购物车里还没有东西。"]) }
        let goods = cart.lines.dropFirst().reduce(first.total) { $0 + $1.total }
        let lines = cart.lines.prefix(3).map(named)
        let what = lines.joined(separator: "、") + (cart.lines.count > lines.count ? "等\(cart.lines.count)种" : "")
        guard let delivery = cart.deliveryFee else { return "购物车里有\(what)：\(goods.display)。" }
        return "购物车里有\(what)：商品\(goods.display)，\(fee(delivery))，共\((goods + delivery).display)。"
    }

    private func choose(_ product: Product, _ variants: [Variant]) -> [String] {
        let named = variants.prefix(6).map { variant in
            let chosen = options(variant.options)
            return variant.price == product.price ? chosen : "\(chosen)（\(variant.price.display)）"
        }
        guard !named.isEmpty else { return ["“\(title(product))”缺货，购物车没有变动。"] }
        return ["“\(title(product))”有几种可选。", "有货的是：\(named.joined(separator: "；"))。", "您要哪一种？"]
    }
}
