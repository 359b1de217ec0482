/// The name of one part of a ranking score, as ledgers and `ask --json` show it. Names never change meaning.
public struct Signal: RawRepresentable, Hashable, Codable, Sendable {
    public let rawValue: String

    public init(rawValue: String) { self.rawValue = rawValue }

    /// How well the words of the request match; given by Search.
    public static let lexical = Signal(rawValue: "lexical")
    /// How near the product's text is in meaning to the request; likewise.
    public static let semantic = Signal(rawValue: "semantic")
    public static let itemItem = Signal(rawValue: "item_item")
    public static let userUser = Signal(rawValue: "user_user")
    public static let graphFilter = Signal(rawValue: "graph_filter")
    public static let randomWalk = Signal(rawValue: "random_walk")
    public static let ease = Signal(rawValue: "ease")
    public static let content = Signal(rawValue: "content")
    /// Likeness in stated properties to the product that the customer asked for the like of.
    public static let likeness = Signal(rawValue: "likeness")
    /// How often it is chosen together with that product.
    public static let coChoice = Signal(rawValue: "co_choice")
    /// What customers of things with such attributes chose.
    public static let attributes = Signal(rawValue: "attributes")
    /// The same for a product of whose customers there are few yet.
    public static let newItem = Signal(rawValue: "new_item")
    /// What customers in the same segment chose, for a customer of whom little is known.
    public static let segment = Signal(rawValue: "segment")
    /// What the customer said in the conversation, in lists that are made of all products.
    public static let statement = Signal(rawValue: "statement")
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
    /// Lifted so that its brand has the share of places that the shop asks for.
    public static let exposure = Signal(rawValue: "exposure")
    public static let diversity = Signal(rawValue: "diversity")

    /// What models read out of the customer's own taste, and so counts only as much as that is known.
    var isOfTaste: Bool { self != .segment && self != .statement && self != .popularity }
}
