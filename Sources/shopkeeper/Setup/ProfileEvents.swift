import Commerce
import Text

/// What `profile show` prints; the keys of its JSON are its properties.
struct ProfileEvents: Encodable {
    struct Event: Encodable {
        var id: InteractionID
        var kind: Interaction.Kind
        var stars: Int?
        var product: ProductID
        /// Nil where the product is not sold any more.
        var title: String?
        /// Seconds since 1970-01-01 UTC.
        var time: Int
    }

    var customer: CustomerID
    var name: String
    /// How many there are, shown or not.
    var total: Int
    var events: [Event]
    private let utcOffset: Int

    init(_ shown: [RecordedInteraction], total: Int, of customer: CustomerID, in store: some CatalogStore & CustomerStore) throws {
        let known = try store.customer(customer)
        let language = known?.language ?? .english
        self.customer = customer
        name = Sanitizer.line(known?.name ?? customer.rawValue)
        self.total = total
        events = try shown.map { recorded in
            let interaction = recorded.interaction
            return Event(
                id: recorded.id, kind: interaction.kind, stars: interaction.stars, product: interaction.product,
                title: try store.product(interaction.product).map { Sanitizer.line($0.title[language]) }, time: interaction.time)
        }
        utcOffset = try store.shop().utcOffset
    }

    enum CodingKeys: String, CodingKey {
        case customer, name, total, events
    }

    /// For people.
    var lines: [String] {
        ["\(name) [\(customer)]: \(total) event\(total == 1 ? "" : "s")"]
            + events.map { event in
                let what = event.kind.rawValue + (event.stars.map { " \($0)★" } ?? "")
                return "\(event.id)  \(Day(seconds: event.time, utcOffset: utcOffset))  \(what)  \(event.title ?? "(no longer sold)")  [\(event.product)]"
            }
    }
}
