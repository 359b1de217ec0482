import Assistant
import Commerce
import Text

extension SessionReply {
    /// Takes over what a message tells of the outcome.
    mutating func take(_ message: Message) {
        switch message {
        case .turnEvent(_, let event): take(event)
        case .pageLoaded(_, .detail(let detail)): fields[.opened] = detail.product.product.id.rawValue
        case .pageLoaded(_, .article(_, let cited)): fields[.opened] = "\(cited.document):\(cited.line)"
        case .pageLoaded(_, .cart(let cart)), .addedToCart(_, let cart): fields[.cart] = Self.text(of: cart)
        case .pageLoaded(_, .orders(let orders)):
            fields[.orders] = Self.list(orders.map { "\($0.id) \($0.state.rawValue)" })
        case .cartUndone(let cart): fields[.cart] = cart.map(Self.text) ?? "unchanged"
        case .feedbackRecorded(let kind, let product): fields[.noted] = "\(kind.rawValue) \(product)"
        case .productMissing: fields[.failed] = "no such product"
        case .articleMissing: fields[.failed] = "no such article"
        case .profileMissing: fields[.failed] = "no profile"
        case .failed(.outOfStock(let left)): fields[.failed] = "out of stock, \(left) left"
        case .failed(.other(let text)): fields[.failed] = Sanitizer.line(text)
        default: break
        }
    }

    private mutating func take(_ event: AssistantEvent) {
        switch event {
        case .opened(let detail): fields[.opened] = detail.product.product.id.rawValue
        case .compared(let products): fields[.compared] = Self.ids(products.map(\.product.id))
        case .finished(let record): take(record)
        default: break
        }
    }

    private mutating func take(_ record: TurnRecord) {
        fields[.intent] = record.intent.rawValue
        fields[.products] = record.products.map { Self.ids($0.map(\.id)) }
        fields[.action] = record.action.map(Self.text)
        fields[.cart] = record.cart.map { cart in Self.list(cart.map { "\($0.variant?.rawValue ?? $0.id.rawValue) ×\($0.quantity)" }) }
        fields[.citations] = record.citations.map { Self.list($0.map { "\($0.document):\($0.line)" }) }
        // A model never says the same twice; what it was told to say is in the other fields.
        fields[.answer] = record.writer == "offline" ? record.answer : Self.any
    }

    private static func text(of cart: CartSummary) -> String {
        list(cart.lines.map { "\($0.variant.id) ×\($0.quantity)" })
    }

    private static func text(of action: Action) -> String {
        var words = [action.name, action.state.rawValue]
        words += action.arguments.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.text)" }
        if !action.missing.isEmpty { words.append("missing=" + action.missing.joined(separator: ",")) }
        if let policy = action.policy { words.append("policy=" + policy) }
        return Sanitizer.line(words.joined(separator: " "))
    }

    private static func ids(_ products: [ProductID]) -> String {
        products.isEmpty ? "none" : products.map(\.rawValue).joined(separator: " ")
    }

    private static func list(_ items: [String]) -> String { items.isEmpty ? "none" : items.joined(separator: ", ") }
}
