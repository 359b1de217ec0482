import Assistant
import Commerce

/// What stands in place of the products until it is closed.
enum Page: Sendable {
    case detail(ProductDetail)
    case comparison([RankedProduct])
    case cart(CartSummary)
    case orders([Order])
    case profile(ProfileSummary)
    case customers([Customer])
    case article(Article, cited: Citation)
    case help
}

/// An open page and the place in it.
struct OpenPage: Sendable {
    var page: Page
    /// Rows scrolled out above.
    var offset = 0
    /// Which variant of a product, or customer of the list, is chosen.
    var choice: Int?

    init(_ page: Page) {
        self.page = page
        if case .customers = page { choice = 0 }
    }
}
