import Commerce
import Foundation

/// Writes up orders: variants, prices, fee, payment, and how far the order has come by today.
struct OrderDesk {
    let clock: ShopClock
    let shop: Shop

    /// What makes a gold member within twelve months, in minor units: the article membership-levels says ¥1,000.
    static let goldSpending = 100_000

    /// The order has no id yet. Gold members pay no standard delivery fee.
    func order(
        of wares: [Ware], by shopper: Shopper, isGold: Bool, placed: Int, script: ScriptedOrder?, _ random: inout SeededRandom
    ) -> Order {
        let lines = wares.map { line(for: $0, by: shopper, isScripted: script != nil, &random) }
        let subtotal = lines.reduce(.zero(shop.currency)) { $0 + $1.total }
        let course = script.map { OrderCourse($0, placed: placed, clock: clock) } ?? OrderCourse(placed: placed, clock: clock, &random)
        let parcel = Parcel(to: shopper.city, shipped: course.shipped, delivered: course.delivered, &random)
        let tracking = parcel.tracking(at: clock.now)
        var order = Order(
            id: "", customer: shopper.customer.id, state: course.state(at: clock.now), lines: lines,
            deliveryFee: isGold ? .zero(shop.currency) : shop.delivery?.standardFee(for: subtotal) ?? .zero(shop.currency),
            payment: payment(of: shopper, &random), address: address(of: shopper), placed: placed)
        // A parcel counts as shipped once the carrier has it in its hands and has scanned it there.
        if order.state == .shipped, tracking.scans.count < 2 { order.state = .processed }
        if let script {
            order.state = script.state
        } else {
            order.state = outcome(of: order.state, course, isReturnable: wares.allSatisfy(\.isReturnable), &random)
        }
        switch order.state {
        case .pending, .pendingModified, .processed, .cancelled: break
        case .shipped:
            order.shipped = course.shipped
            order.tracking = tracking
        case .delivered, .returnRequested, .exchanged, .exchangeRequested:
            order.shipped = course.shipped
            order.delivered = course.delivered
            order.tracking = tracking
        }
        return order
    }

    /// Customers without an address do not get as far as an order.
    private func address(of shopper: Shopper) -> Address {
        shopper.customer.address
            ?? Address(recipient: shopper.customer.name, phone: "", line: "", district: "", city: "", province: "", postcode: "")
    }

    // MARK: What is in it

    private func line(for ware: Ware, by shopper: Shopper, isScripted: Bool, _ random: inout SeededRandom) -> OrderLine {
        let suits = suitability(of: ware.product, to: shopper)
        let index = isScripted ? suits.indices.max { suits[$0] < suits[$1] } : random.index(weights: suits)
        let variant = ware.product.variants[index ?? 0]
        return OrderLine(
            product: ware.product.id, variant: variant.id, title: ware.product.title, options: variant.options,
            quantity: isScripted ? 1 : quantity(of: ware, &random), unitPrice: variant.price)
    }

    private func quantity(of ware: Ware, _ random: inout SeededRandom) -> Int {
        guard ware.isConsumable else { return random.chance(0.04) ? 2 : 1 }
        return 1 + (random.chance(0.3) ? 1 : 0) + (random.chance(0.1) ? 1 : 0)
    }

    /// By variant: the shopper's size and colours as far as there are any, the smaller pack, rather in stock than not.
    private func suitability(of product: Product, to shopper: Shopper) -> [Double] {
        let sizes = SizeRow(product.values(of: "size"))
        let build = build(of: shopper, in: product)
        let colors = shopper.tastes.reduce(into: Set<String>()) { $0.formUnion($1.group.colors) }
        return product.variants.map { variant in
            let misfit = variant.options["size"].map { sizes.distance(of: $0, from: build) } ?? 0
            let isLiked = variant.options["color"].map(colors.contains) ?? false
            let surcharge = Double(variant.price.amount) / Double(max(1, product.price.amount))
            return (variant.stock > 0 ? 1 : 0.01) * pow(0.1, misfit) * pow(surcharge, -2) * (isLiked ? 2 : 1)
        }
    }

    /// Where one row of sizes is for everybody, women wear its lower half.
    private func build(of shopper: Shopper, in product: Product) -> Double {
        let isMade = product.values(of: "audience").contains(shopper.gender.audience)
        return isMade ? shopper.build : shopper.build / 2 + (shopper.gender == .male ? 0.5 : 0)
    }

    private func payment(of shopper: Shopper, _ random: inout SeededRandom) -> PaymentMethod {
        let habits: [(method: PaymentMethod, share: Double)] = shopper.customer.language == .chinese
            ? [(.wechatPay, 42), (.alipay, 36), (.unionPay, 10), (.visa, 4), (.mastercard, 3), (.giftCard, 5)]
            : [(.wechatPay, 14), (.alipay, 20), (.unionPay, 4), (.visa, 32), (.mastercard, 24), (.giftCard, 6)]
        return habits[random.index(weights: habits.map(\.share)) ?? 0].method
    }

    // MARK: What becomes of it

    private func outcome(
        of state: Order.State, _ course: OrderCourse, isReturnable: Bool, _ random: inout SeededRandom
    ) -> Order.State {
        if random.chance(0.06) { return .cancelled }
        guard state == .delivered else { return state }
        let days = (clock.now - course.delivered) / ShopClock.day
        if isReturnable, random.chance(days <= 20 ? 0.14 : 0.02) { return .returnRequested }
        if isReturnable, days >= 5, random.chance(0.05) { return .exchanged }
        return .delivered
    }
}
