import Commerce

/// What a request is about.
enum RequestFamily {
    case products, cart, service

    init?(_ intent: Intent) {
        switch intent {
        case .search, .refine, .recommend, .select, .compare, .productQuestion, .feedback: self = .products
        case .addToCart, .removeFromCart, .viewCart, .checkout, .undo: self = .cart
        case .trackOrder, .cancelOrder, .returnOrder, .exchangeOrder, .modifyOrder, .refundStatus, .invoice, .policyQuestion, .humanAgent,
            .complaint:
            self = .service
        case .greeting, .thanks, .goodbye, .help, .confirm, .deny, .outOfScope: return nil
        }
    }
}
