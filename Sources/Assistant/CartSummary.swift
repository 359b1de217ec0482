public import Commerce

/// The cart as it stands, with prices and stock as they are now.
public struct CartSummary: Sendable {
    public struct Line: Sendable {
        public var product: Product
        public var variant: Variant
        public var quantity: Int

        public init(product: Product, variant: Variant, quantity: Int) {
            self.product = product
            self.variant = variant
            self.quantity = quantity
        }
    }

    public var lines: [Line]
    public var deliveryFee: Money?

    public init(lines: [Line], deliveryFee: Money?) {
        self.lines = lines
        self.deliveryFee = deliveryFee
    }

    public var subtotal: Money? {
        lines.first.map { first in
            lines.reduce(.zero(first.variant.price.currency)) { $0 + $1.variant.price * $1.quantity }
        }
    }
}
