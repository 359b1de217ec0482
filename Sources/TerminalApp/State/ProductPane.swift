import Assistant
import Commerce

/// The ranked products beside the conversation.
struct ProductPane: Sendable {
    /// The customer's word on a product, as far as this screen has heard it.
    enum Verdict: Hashable, Sendable {
        case liked, disliked
    }

    private(set) var list: ProductList?
    private(set) var selection = 0
    /// The first of two to compare.
    var marked: ProductID?
    var verdicts: [ProductID: Verdict] = [:]

    var products: [RankedProduct] { list?.products ?? [] }
    var criteria: Criteria { list?.criteria ?? .none }
    var selected: RankedProduct? { products.indices.contains(selection) ? products[selection] : nil }
    var isEmpty: Bool { products.isEmpty }
    /// Nothing meets the criteria; what is shown comes nearest.
    var showsNearestOnly: Bool { list?.total == 0 && !products.isEmpty }

    /// Each list replaces the one before.
    mutating func show(_ list: ProductList) {
        self.list = list
        selection = 0
        if let marked, !list.products.contains(where: { $0.product.id == marked }) { self.marked = nil }
    }

    mutating func clear() { self = ProductPane() }

    mutating func move(by step: Int) { select(selection + step) }

    mutating func select(_ place: Int) { selection = min(max(0, place), max(0, products.count - 1)) }

    /// The products that "1", "2" … name.
    func product(numbered number: Int) -> RankedProduct? {
        products.indices.contains(number - 1) ? products[number - 1] : nil
    }
}
