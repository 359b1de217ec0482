public import Commerce

/// What an import is told beside its file.
public struct ImportOptions: Hashable, Sendable {
    /// The shop's name as customers see it.
    public var shopName: String
    /// Column by field or attribute: `["category": "attr_t_product_type"]`, as `--map FIELD=COLUMN` gives it.
    public var map: [String: String]
    /// Nil takes the currency of the first price that names one, US dollars where none does.
    public var currency: Currency?
    public var priceUnit: PriceUnit
    /// Nil tells each product's language by its title.
    public var language: Language?
    /// The date of products that state none.
    public var today: Day
    /// Units of a product whose file says nothing about stock.
    public var unstatedStock: Int
    /// False takes products without a price as well, at 0: for measuring a search, never for selling.
    public var requiresPrice: Bool

    public init(
        shopName: String, map: [String: String] = [:], currency: Currency? = nil, priceUnit: PriceUnit = .major,
        language: Language? = nil, today: Day, unstatedStock: Int = 10,
        requiresPrice: Bool = true
    ) {
        self.shopName = shopName
        self.map = map
        self.currency = currency
        self.priceUnit = priceUnit
        self.language = language
        self.today = today
        self.unstatedStock = unstatedStock
        self.requiresPrice = requiresPrice
    }
}

/// The formats that an import tells apart by content.
public enum ImportFormat: String, Sendable {
    case jsonLines = "JSON lines"
    case delimited = "CSV"
    case shopify = "Shopify product export"
    case googleFeed = "Google Merchant feed"
    case googleTable = "Google Merchant table"
}

public struct ImportProgress: Hashable, Sendable {
    /// Bytes of the file as it lies on disk, packed or not.
    public var bytes: Int
    public var totalBytes: Int
    public var rows: Int

    /// Rows a second; 0 before any time has passed.
    public func rate(after elapsed: Duration) -> Double {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        return seconds > 0 ? Double(rows) / seconds : 0
    }
}

/// What an import did. Every row of the file is counted in `importedRows`, or listed in `rejected`.
public struct ImportReport: Hashable, Sendable {
    public var format: ImportFormat
    public var rows = 0
    public var importedRows: Int { rows - rejected.count }
    public var products = 0
    public var variants = 0
    public var currency: Currency
    /// By line.
    public var rejected: [RejectedRow] = []
    /// What the owner should look at, a sentence each.
    public var notices: [String] = []

    /// How often each reason was given, the most frequent first.
    public var reasons: [(reason: String, count: Int)] {
        Dictionary(grouping: rejected, by: \.reason).map { ($0.key, $0.value.count) }
            .sorted { ($1.1, $0.0) < ($0.1, $1.0) }
    }
}
