/// What holds for the whole shop: its name, money, calendar and rules.
public struct Shop: Hashable, Codable, Sendable {
    public struct Delivery: Hashable, Codable, Sendable {
        public var fee: Money
        public var freeFrom: Money
        public var expressFee: Money

        public init(fee: Money, freeFrom: Money, expressFee: Money) {
            self.fee = fee
            self.freeFrom = freeFrom
            self.expressFee = expressFee
        }

        /// The standard fee for goods worth `subtotal`; an empty basket costs nothing.
        public func standardFee(for subtotal: Money) -> Money {
            subtotal.amount == 0 || subtotal.amount >= freeFrom.amount ? .zero(fee.currency) : fee
        }
    }

    /// Where the shop states what it decides otherwise than by a flow.
    public struct Policy: Hashable, Codable, Sendable {
        /// Article ids by decision: exchange, refund, hand_off.
        public var articles: [String: String]

        public init(articles: [String: String]) { self.articles = articles }
    }

    public var name: LocalizedText
    public var currency: Currency
    public var languages: [Language]
    /// Hours east of Greenwich that the shop's days are counted in.
    public var utcOffset: Int
    public var serviceHours: String
    /// Nil where the shop has not stated it, as after a bare product import.
    public var delivery: Delivery?
    public var policy: Policy?
    /// Nil where the shop converts no other currency.
    public var rates: RateTable?
    /// Nil where recommendations go by what they are worth to the customer alone.
    public var exposureFloor: ExposureFloor?
    /// Nil where each variant's units are counted.
    public var stock: Stock?

    /// What its customer service does, and how; nil where that is not stated.
    public var flows: [ServiceFlow]?

    /// Nil where whatever is said is understood before anybody answers.
    public var hearing: Hearing?

    public enum Hearing: String, Codable, Sendable {
        /// The shop is a service desk before anything else: it hears all first, and the rest of the assistant what is left.
        case deskFirst = "desk_first"
    }

    /// How much the shop knows of its stock.
    public enum Stock: String, Codable, Sendable {
        /// Only whether there is any: `Variant.uncounted` or none, whatever is bought, cancelled or sent back.
        case uncounted
    }

    /// Whether orders take units from the shelf and cancelled ones give them back.
    public var countsUnits: Bool { stock != .uncounted }

    public init(
        name: LocalizedText, currency: Currency, languages: [Language], utcOffset: Int = 8, serviceHours: String = "",
        delivery: Delivery? = nil, policy: Policy? = nil, rates: RateTable? = nil,
        exposureFloor: ExposureFloor? = nil, stock: Stock? = nil,
        flows: [ServiceFlow]? = nil, hearing: Hearing? = nil
    ) {
        self.name = name
        self.currency = currency
        self.languages = languages
        self.utcOffset = utcOffset
        self.serviceHours = serviceHours
        self.delivery = delivery
        self.policy = policy
        self.rates = rates
        self.exposureFloor = exposureFloor
        self.stock = stock
        self.flows = flows
        self.hearing = hearing
    }
}
