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

    /// The rules order changes are decided by, and the article each decision cites.
    public struct Policy: Hashable, Codable, Sendable {
        public var cancelStates: [Order.State]
        public var returnDays: Int
        public var exchangeDays: Int
        public var returnPostage: Money
        public var notReturnable: Set<CategoryID>
        /// Article ids by decision: cancel, return, not_returnable, exchange, refund, hand_off.
        public var articles: [String: String]

        public init(
            cancelStates: [Order.State], returnDays: Int, exchangeDays: Int, returnPostage: Money,
            notReturnable: Set<CategoryID>, articles: [String: String]
        ) {
            self.cancelStates = cancelStates
            self.returnDays = returnDays
            self.exchangeDays = exchangeDays
            self.returnPostage = returnPostage
            self.notReturnable = notReturnable
            self.articles = articles
        }
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
        flows: [ServiceFlow]? = nil
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
    }
}
