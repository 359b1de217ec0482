import Commerce
import Terminal

/// An open page as rows of at most `width` columns; the whole of it, to be scrolled through.
struct PageRows {
    let open: OpenPage
    let wording: Wording
    /// In force: what was asked is answered first, unknown as unknown.
    let criteria: Criteria
    let width: Int

    init(_ open: OpenPage, wording: Wording, criteria: Criteria = .none, width: Int) {
        self.open = open
        self.wording = wording
        self.criteria = criteria
        self.width = max(8, width)
    }

    var strings: PageStrings { wording.strings.page }

    var title: String {
        switch open.page {
        case .detail: strings.detail
        case .comparison: strings.comparison
        case .cart: strings.cart
        case .orders: strings.orders
        case .profile: strings.profile
        case .customers: strings.customers
        case .article: strings.article
        case .help: strings.help
        }
    }

    var rows: [StyledLine] {
        switch open.page {
        case .detail(let detail): rows(of: detail)
        case .comparison(let products): rows(comparing: products)
        case .cart(let cart): rows(of: cart)
        case .orders(let orders): rows(of: orders)
        case .profile(let profile): rows(of: profile)
        case .customers(let customers): rows(of: customers)
        case .article(let article, let cited): rows(of: article, cited: cited)
        case .help: helpRows
        }
    }

    func heading(_ text: String) -> StyledLine {
        let rule = max(0, width - TextWidth.columns(of: text) - 1)
        return StyledLine([Span(text + " ", Style(.secondary, .bold)), Span(String(repeating: "─", count: rule), .muted)])
    }

    /// A name at the left and what it says beside it, wrapped.
    func field(_ name: String, _ value: String, style: Style = .plain, nameWidth: Int) -> [StyledLine] {
        let label = Span("  " + TextWidth.fitted(name, to: nameWidth) + "  ", .muted)
        return StyledLine.wrapped(value, width: width, style: style, first: label)
    }

    func nameWidth(_ names: [String]) -> Int {
        min(max(6, names.map { TextWidth.columns(of: $0) }.max() ?? 0), max(6, width / 3))
    }
}
