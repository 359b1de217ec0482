import Assistant
import Commerce
import Text

/// The screen's own words in one language.
struct Strings: Sendable {
    static func of(_ language: Language) -> Strings { language == .chinese ? .chinese : .english }

    // Conversation
    var assistant: String
    var thinking: String
    var stopped: String
    var sources: String
    var line: @Sendable (Int) -> String
    var moreBelow: @Sendable (Int) -> String
    var actionNames: [String: String]
    var actionStates: ActionStates

    struct ActionStates: Sendable {
        var needsInput: String
        var needsConfirmation: String
        var done: String
        var refused: String
    }

    // Input
    var placeholder: String
    var searchPrompt: @Sendable (String) -> String
    var leavePrompt: String
    var criterionPrompt: String
    var tooSmall: String
    var pasteCut: @Sendable (Int) -> String

    // Products
    var products: String
    var noProductsYet: String
    var tips: [String]
    var nothingFound: String
    var nearestOnly: @Sendable (Int) -> String
    var without: @Sendable (String, Int) -> String
    var loosened: @Sendable (String, String, Int) -> String
    var inferred: String
    var removeHint: String
    var not: @Sendable (String) -> String
    var inStock: String
    var soldOut: String
    var fewLeft: @Sendable (Int) -> String
    var unrated: String
    var overBudget: String
    var misses: @Sendable (String) -> String
    var notStated: @Sendable (String) -> String
    var unknown: String
    var toCompare: String
    /// The former price, where it cannot be struck through.
    var insteadOf: @Sendable (String) -> String
    var likedMark: String
    var dislikedMark: String
    var sortNames: [SortOrder: String]
    var listSeparator: String

    // Pages
    var page: PageStrings

    // Notices
    var addedToCart: @Sendable (String, Int) -> String
    var cartUndone: String
    var nothingToUndo: String
    var outOfStock: @Sendable (Int) -> String
    var liked: @Sendable (String) -> String
    var disliked: @Sendable (String) -> String
    var markedForComparison: @Sendable (String) -> String
    var productGone: String
    var articleGone: String
    var guestHasNoProfile: String
    var noCriteria: String
    var noSuchNumber: @Sendable (Int) -> String
    var nothingCited: String
    var noSuchSource: @Sendable (Int) -> String
    var removing: @Sendable (String) -> String
    var unknownCommand: @Sendable (String) -> String
    var unknownLanguage: @Sendable (String) -> String
    var languageSet: String
    var languageFollows: String
    var writerIs: @Sendable (String) -> String
    var noModel: String
    var modelFound: @Sendable (String) -> String
    var catalogueKept: @Sendable (String) -> String
    var indexRebuilt: String
    var exported: @Sendable (String) -> String
    var inDeskQueue: String
    var withColleague: @Sendable (String) -> String

    // Status line
    var guest: String
    var languageName: String
    var offlineWriter: String
    var cart: @Sendable (Int) -> String
    var keysHint: String
    var stopHint: String
    var productsHint: String
    var detailHint: String
    var pageHint: String

    var demo: DemoStrings

    // Help
    var keysHeading: String
    var placeHeading: String
    var meaningHeading: String
    var commandsHeading: String
    var contextNames: [KeyContext: String]
    var contextNotes: [KeyContext: String]

    /// Nil for what is said in the conversation instead.
    func notice(of announcement: Announcement) -> Notice? {
        switch announcement {
        case .modelFound(let name): Notice(text: modelFound(Sanitizer.line(name, limit: 60)))
        case .desk: nil
        case .indexRebuilt: Notice(text: indexRebuilt, isError: false)
        case .catalogueKept(let mistakes): Notice(text: catalogueKept(Sanitizer.line(mistakes, limit: 300)), isError: true)
        }
    }

    func outOfStock(left: Int) -> String { outOfStock(left) }
    func contextName(_ context: KeyContext) -> String { contextNames[context] ?? "" }
    func actionName(_ name: String) -> String { actionNames[name] ?? name.split(separator: "_").joined(separator: " ") }

    func actionState(_ state: Action.State) -> String {
        switch state {
        case .needsInput: actionStates.needsInput
        case .needsConfirmation: actionStates.needsConfirmation
        case .done: actionStates.done
        case .refused: actionStates.refused
        }
    }
}

/// Words of the pages that stand in the products' place.
struct PageStrings: Sendable {
    var detail: String
    var comparison: String
    var cart: String
    var orders: String
    var profile: String
    var customers: String
    var article: String
    var updated: String
    var help: String
    var attributes: String
    var variants: String
    var reviews: String
    var noReviews: String
    var ledger: String
    var total: String
    var price: String
    var rating: String
    var stock: String
    var brand: String
    var score: String
    var chosen: String
    var pieces: @Sendable (Int) -> String
    var cartEmpty: String
    var subtotal: String
    var delivery: String
    var free: String
    var noOrders: String
    var placed: String
    var tracking: String
    var orderStates: [Order.State: String]
    var membership: [Membership: String]
    var memberSince: String
    var favouriteBrands: String
    var favouriteCategories: String
    var recent: String
    var orderCount: @Sendable (Int) -> String
    var interactionNames: [Interaction.Kind: String]
    var nothingKnown: String
    var signalNames: [String: String]
}
