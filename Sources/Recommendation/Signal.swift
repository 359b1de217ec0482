/// The name of one part of a ranking score, as ledgers and `ask --json` show it. Names never change meaning.
public struct Signal: RawRepresentable, Hashable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// How well the words of the request match; given by Search.
    public static let lexical = Signal(rawValue: "lexical")
    /// How near the product's text is in meaning to the request; likewise.
    public static let semantic = Signal(rawValue: "semantic")
    public static let itemItem = Signal(rawValue: "item_item")
    public static let userUser = Signal(rawValue: "user_user")
    public static let content = Signal(rawValue: "content")
    public static let lightGCN = Signal(rawValue: "light_gcn")
    /// What the customer's views, purchases and words say about kinds of products.
    public static let profile = Signal(rawValue: "profile")
    /// A combination of models whose weights are learnt.
    public static let hybrid = Signal(rawValue: "hybrid")
    public static let popularity = Signal(rawValue: "popularity")
    public static let quality = Signal(rawValue: "quality")
    public static let freshness = Signal(rawValue: "freshness")
    /// What the customer said about this very product.
    public static let feedback = Signal(rawValue: "feedback")
    /// Bought by the customer a short while ago.
    public static let alreadyBought = Signal(rawValue: "already_bought")
    public static let stock = Signal(rawValue: "stock")
    public static let diversity = Signal(rawValue: "diversity")
}
