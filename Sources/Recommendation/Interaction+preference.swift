import Commerce
import Foundation

extension Interaction {
    /// How much the interaction says for the product (above 0) or against it (below 0): one purchase is worth ten views.
    ///
    /// The order follows the cost of the act to the customer, as in implicit feedback's confidence levels
    /// (Hu, Koren, Volinsky: Collaborative Filtering for Implicit Feedback Datasets, 2008).
    var preference: Double {
        switch kind {
        case .view: 0.5
        case .click: 1
        case .cart: 3
        case .purchase: 5
        case .like: 4
        case .dislike: -5
        case .dismiss: -1
        case .rating:
            switch stars ?? 3 {
            case 5...: 4
            case 4: 2
            case 3: 0.5
            case 2: -2
            default: -4
            }
        }
    }
}

/// Seconds in a day.
let secondsPerDay = 86_400

/// Exponential decay: what is left of 1 after `seconds`, halved every `halfLife` days. Nothing grows by being in the future.
func decay(after seconds: Int, halfLife days: Double) -> Double {
    exp2(-Double(max(0, seconds)) / (days * Double(secondsPerDay)))
}
