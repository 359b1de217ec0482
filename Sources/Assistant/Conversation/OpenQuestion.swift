import Commerce
import Understanding

/// What waits for the customer's yes, or for a detail.
enum OpenQuestion {
    /// The service desk waits for a yes to its proposal, or for a detail.
    case service(isProposal: Bool)
    /// The order that a yes places.
    case checkout(Order)
    /// What was done with the products, or with all, is forgotten after a yes.
    case forgetting(ForgettingWish, of: Set<ProductID>?)
    /// Which colour or size goes into the cart, and how many.
    case variant(Product, [Variant], quantity: Int)
    /// A yes hands the conversation to a person.
    case handOff(Handoff.Reason)

    /// Within how many turns the answer must come.
    var patience: Int {
        switch self {
        case .service, .checkout, .forgetting: 4
        case .variant, .handOff: 1
        }
    }
}
