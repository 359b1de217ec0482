import Commerce

/// What `update` asks of the world.
enum Effect: Hashable, Sendable {
    /// Hear what the assistant announces, from now on.
    case listen
    case loadSession
    case loadHistory
    case welcome(TurnID)
    case respond(TurnID, String)
    case remove(TurnID, CriterionName)
    /// Asks how the text may go on; what was asked before is no longer of interest.
    case complete(String)
    case stopTurn
    case open(RequestID, ProductID)
    case loadPage(RequestID, LoadedPage)
    case record(Interaction.Kind, ProductID)
    case addToCart(ProductID, VariantID?)
    case undoCart
    case signIn(CustomerID?)
    case setLanguage(Language?)
    case useModel(Bool)
    case clear
    case export(file: String?)
    case suspend
    case quit

    /// Pages whose content the assistant has to give.
    enum LoadedPage: Hashable, Sendable {
        case cart, orders, profile, customers
        /// The passage that the last answer cites in this place, counted from 1.
        case source(Int, Citation)
    }

    /// Whether the assistant answers it with a turn.
    var isTurn: Bool {
        switch self {
        case .welcome, .respond, .remove: true
        default: false
        }
    }
}
