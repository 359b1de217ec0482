import Commerce
import Text
import Understanding
import Writing

/// The cart. A change of it is done at once and can be undone.
extension ShopConversation {
    /// More of one thing is not a customer's order but a slip of the keyboard.
    private static let largestQuantity = 9999

    // MARK: Adding

    func addToCart(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        guard let id = request.references.first, let product = try store.product(id) else { return noSuchProduct(request) }
        memory.understanding.focus = id
        return try add(
            product, saying: request.options, quantity: min(max(1, request.quantity ?? 1), Self.largestQuantity), in: shop)
    }

    /// Adds the variant that is meant: what was said decides, then the criteria in force; else the customer is asked.
    private func add(
        _ product: Product, saying options: [AttributeID: String], quantity: Int, in shop: LoadedShop
    ) throws -> TurnOutcome {
        let available = product.variants.filter { $0.stock > 0 }
        guard !available.isEmpty else { return try refuseAdding(.outOfStock(product), product, in: shop) }
        let said = available.filter { $0.has(options) }
        let meant = said.count > 1 ? fitting(said, product, in: shop) : said
        if let variant = meant.first, Set(meant.map(\.options)).count == 1 {
            return try add(variant, of: product, quantity: quantity, in: shop)
        }
        return try choose(among: meant.isEmpty ? available : meant, of: product, quantity: quantity, in: shop)
    }

    /// Those that meet the criteria in force as well, where any do.
    private func fitting(_ variants: [Variant], _ product: Product, in shop: LoadedShop) -> [Variant] {
        let matching = Set(memory.understanding.criteria.matchingVariants(of: product, in: shop.vocabulary).map(\.id))
        let left = variants.filter { matching.contains($0.id) }
        return left.isEmpty ? variants : left
    }

    private func choose(
        among variants: [Variant], of product: Product, quantity: Int, in shop: LoadedShop
    ) throws -> TurnOutcome {
        memory.ask(.variant(product, variants, quantity: quantity), pending: nil)
        var outcome = try cartOutcome(.chooseVariant(product, variants), in: shop)
        outcome.action = Action(
            name: "add_to_cart", arguments: ["product_id": .text(product.id.rawValue)], state: .needsInput, missing: ["variant"])
        return outcome
    }

    /// "The blue one in M", "the second", after the variants were listed; nil where the turn is about something else.
    func answer(
        _ request: Request, toChoiceOf variants: [Variant], of product: Product, quantity: Int, in shop: LoadedShop
    ) throws -> TurnOutcome? {
        switch request.intent {
        case .deny:
            memory.closeQuestion()
            return TurnOutcome(.smallTalk(.declined))
        case .select, .search, .refine, .addToCart, .productQuestion, .outOfScope, .confirm: break
        default: return nil
        }
        if request.intent == .select, let choice = request.choice, variants.indices.contains(choice - 1) {
            memory.closeQuestion()
            return try add(variants[choice - 1], of: product, quantity: quantity, in: shop)
        }
        let isOfAnotherKind = request.criteria.category != memory.understanding.criteria.category
        let options = request.options.filter { id, _ in variants.contains { $0.options[id] != nil } }
        guard !options.isEmpty, !isOfAnotherKind, variants.contains(where: { $0.has(options) }) else { return nil }
        memory.closeQuestion()
        return try add(product, saying: options, quantity: request.quantity ?? quantity, in: shop)
    }

    private func add(_ variant: Variant, of product: Product, quantity: Int, in shop: LoadedShop) throws -> TurnOutcome {
        do { try put(variant, of: product, quantity: quantity) } catch let short as OutOfStock {
            let line = CartFacts.Line(product: product, variant: variant, quantity: quantity)
            return try refuseAdding(short.left > 0 ? .notEnough(line, left: short.left) : .outOfStock(product), product, in: shop)
        }
        var outcome = try cartOutcome(.added(CartFacts.Line(product: product, variant: variant, quantity: quantity)), in: shop)
        outcome.action = Action(
            name: "add_to_cart",
            arguments: [
                "product_id": .text(product.id.rawValue), "variant": .text(variant.id.rawValue), "quantity": .text(String(quantity)),
            ], state: .done)
        return outcome
    }

    private func refuseAdding(_ change: CartFacts.Change, _ product: Product, in shop: LoadedShop) throws -> TurnOutcome {
        var outcome = try cartOutcome(change, in: shop)
        outcome.action = Action(name: "add_to_cart", arguments: ["product_id": .text(product.id.rawValue)], state: .refused)
        return outcome
    }

    /// Puts so many more of the variant into the cart, and learns from it.
    /// - Throws: `OutOfStock` where the cart would hold more than the shop has; then nothing is changed.
    func put(_ variant: Variant, of product: Product, quantity: Int) throws {
        let before = try cartLines()
        var lines = before
        let index = lines.firstIndex { $0.variant == variant.id }
        let total = (index.map { lines[$0].quantity } ?? 0) + quantity
        guard total <= variant.stock else { throw OutOfStock(variant: variant.id, left: max(0, variant.stock)) }
        if let index { lines[index].quantity = total } else {
            lines.append(CartLine(product: product.id, variant: variant.id, quantity: quantity))
        }
        try changeCart(to: lines, from: before)
        observe(.cart, of: product.id)
    }

    // MARK: Removing

    func removeFromCart(_ request: Request, in shop: LoadedShop) throws -> TurnOutcome {
        let lines = try summary(in: shop).lines
        let named = lines.filter { request.references.contains($0.product.id) && $0.variant.has(request.options) }
        let candidates = named.isEmpty ? called(request.text, among: lines, in: shop) : named
        guard let line = candidates.first ?? (lines.count == 1 ? lines.first : nil) else {
            return try cartOutcome(.notInCart, in: shop)
        }
        let before = try cartLines()
        try changeCart(to: before.filter { $0.variant != line.variant.id }, from: before)
        var outcome = try cartOutcome(
            .removed(CartFacts.Line(product: line.product, variant: line.variant, quantity: line.quantity)), in: shop)
        outcome.action = Action(
            name: "remove_from_cart", arguments: ["product_id": .text(line.product.id.rawValue), "variant": .text(line.variant.id.rawValue)],
            state: .done)
        return outcome
    }

    /// The lines whose titles share the most words with what was said; none where several products do.
    private func called(_ text: String, among lines: [CartSummary.Line], in shop: LoadedShop) -> [CartSummary.Line] {
        let said = Set(shop.analyzer.terms(text))
        let shared = lines.map { line in Set(line.product.title.all.flatMap { shop.analyzer.terms($0) }).intersection(said).count }
        guard let most = shared.max(), most > 0 else { return [] }
        let best = zip(lines, shared).filter { $0.1 == most }.map(\.0)
        return Set(best.map(\.product.id)).count == 1 ? best : []
    }

    // MARK: Undo

    func undoLast(in shop: LoadedShop) throws -> TurnOutcome {
        guard let last = memory.undoable.last else { return TurnOutcome(.nothingToUndo) }
        let outcome: TurnOutcome
        switch last {
        case .cart(let lines):
            try storeCart(lines)
            outcome = try cartOutcome(.undone, in: shop)
        case .service(let change, let flow): outcome = try takeBack(change, of: flow, in: shop)
        }
        memory.undoable.removeLast()
        return outcome
    }

    // MARK: The cart as it stands

    func cartLines() throws -> [CartLine] { try customerID.map { try store.cart(of: $0) } ?? guestCart }

    func storeCart(_ lines: [CartLine]) throws {
        if let customerID { try store.setCart(lines, of: customerID) } else { guestCart = lines }
    }

    private func changeCart(to lines: [CartLine], from before: [CartLine]) throws {
        try storeCart(lines)
        memory.undoable.append(.cart(before))
    }

    /// A guest's cart laid into a customer's: of what is in both, the sum, as far as the shop has it.
    func merged(_ guest: [CartLine], into own: [CartLine]) throws -> [CartLine] {
        var lines = own
        for line in guest {
            guard let index = lines.firstIndex(where: { $0.variant == line.variant }) else {
                lines.append(line)
                continue
            }
            let stock = try store.product(line.product)?.variants.first { $0.id == line.variant }?.stock ?? 0
            lines[index].quantity = max(lines[index].quantity, min(lines[index].quantity + line.quantity, stock))
        }
        return lines
    }

    /// Lines whose product is gone from the catalogue are passed over; stock is read anew.
    func summary(in shop: LoadedShop) throws -> CartSummary {
        let lines = try cartLines().compactMap { line -> CartSummary.Line? in
            guard let product = try store.product(line.product),
                let variant = product.variants.first(where: { $0.id == line.variant })
            else { return nil }
            return CartSummary.Line(product: product, variant: variant, quantity: line.quantity)
        }
        var summary = CartSummary(lines: lines, deliveryFee: nil)
        let customer = try currentCustomer()
        summary.deliveryFee = summary.subtotal.map { deliveryFee(for: $0, customer, in: shop) }
        return summary
    }

    func cartOutcome(_ change: CartFacts.Change, in shop: LoadedShop) throws -> TurnOutcome {
        let summary = try summary(in: shop)
        let lines = summary.lines.map { CartFacts.Line(product: $0.product, variant: $0.variant, quantity: $0.quantity) }
        var outcome = TurnOutcome(.cart(CartFacts(change: change, lines: lines, deliveryFee: summary.deliveryFee)))
        outcome.cart = summary
        return outcome
    }
}

extension Variant {
    /// Whether every option that was said, as far as the variant has it, is the one said.
    fileprivate func has(_ said: [AttributeID: String]) -> Bool {
        said.allSatisfy { id, value in options[id].map { $0.lowercased() == value.lowercased() } ?? true }
    }
}
