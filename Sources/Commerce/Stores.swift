/// What is asked of a shop's storage. Storage has it in SQLite, `InMemoryShopStore` in memory for tests and twins;
/// one contract suite holds both to it. Calls block for microseconds to milliseconds; no method keeps state
/// between calls, so any task may call any of them.
public protocol CatalogStore: Sendable {
    func shop() throws -> Shop
    func catalogRevision() throws -> CatalogRevision
    /// What changed after `revision`. Nil where more than `limit` products did, or what all of them are indexed by, or where
    /// the revision is of another catalogue: then everything is to be made anew.
    func catalogChanges(since revision: CatalogRevision, limit: Int) throws -> CatalogChanges?
    func vocabulary() throws -> Vocabulary
    /// In the order of the catalogue's files.
    func products() throws -> [Product]
    func product(_ id: ProductID) throws -> Product?
    /// Newest first.
    func reviews(of product: ProductID) throws -> [Review]
    func allReviews() throws -> [Review]
    func articles() throws -> [Article]
    /// Example utterances by language and intent.
    func utterances() throws -> [Utterance]
    /// Situations that imply criteria; none where the owner wrote none.
    func needs() throws -> [Need]
    /// Groups of words that mean the same thing to whoever searches.
    func synonyms() throws -> [[String]]
    /// How people talk about what the articles say.
    func serviceLanguage() throws -> ServiceLanguage
    /// How anger is told; no words where the owner wrote none.
    func moodWords() throws -> MoodWords
}

/// An example sentence of an intent, for training.
public struct Utterance: Hashable, Codable, Sendable {
    public var text: String
    public var intent: String
    public var language: Language
    /// The knowledge article that answers, where the intent is one of the shop's own.
    public var article: String?

    public init(text: String, intent: String, language: Language, article: String? = nil) {
        self.text = text
        self.intent = intent
        self.language = language
        self.article = article
    }
}

public protocol CustomerStore: Sendable {
    /// Ordered by id.
    func customers() throws -> [Customer]
    func customer(_ id: CustomerID) throws -> Customer?
    /// Those who gave this e-mail address, in lower case.
    func customers(email: String) throws -> [Customer]
    /// Those whose address on file has this postcode, ordered by id.
    func customers(postcode: String) throws -> [Customer]
    /// Oldest first.
    func interactions() throws -> [Interaction]
    /// Those with numbers in a range, oldest first. Numbers grow in the order in which interactions came, and are never given again.
    func interactions(numbered numbers: Range<Int>) throws -> [Interaction]
    /// The number of the last one; 0 where there is none. O(log interactions).
    func lastInteraction() throws -> Int
    /// Of one customer, oldest first.
    func interactions(of customer: CustomerID) throws -> [RecordedInteraction]
    func record(_ interaction: Interaction) throws
    /// Takes these of the customer's interactions away in one transaction, and the stars that they gave, as if they had never
    /// been: they do not come back with the catalogue's files either. Those that are not the customer's are left alone.
    /// - Returns: what is gone, oldest first.
    @discardableResult
    func forget(_ events: Set<InteractionID>, of customer: CustomerID) throws -> [RecordedInteraction]
    /// How often any were taken away or became others, by `forget` or by the catalogue's files: whoever learnt from interactions sees
    /// by it that some are gone.
    func forgettings() throws -> Int
    func cart(of customer: CustomerID) throws -> [CartLine]
    func setCart(_ lines: [CartLine], of customer: CustomerID) throws
}

public protocol OrderStore: Sendable {
    /// Newest first.
    func orders(of customer: CustomerID) throws -> [Order]
    func order(_ id: OrderID) throws -> Order?

    /// Applies `change` in one transaction with its record: state, stock given back for a cancelled order, revision.
    /// - Throws: `OrderConflict` when the order is gone or no longer at `revision`; then nothing is written.
    func apply(_ change: OrderChange, atRevision revision: Int) throws

    /// Turns the customer's cart into a pending order in one transaction: stock taken, cart emptied.
    /// - Throws: `OutOfStock` naming the first line that cannot be delivered whole; then nothing is written.
    func place(_ order: Order) throws
    /// An order number nobody has yet.
    func nextOrderID() throws -> OrderID
    /// Oldest first.
    func changes(of order: OrderID) throws -> [OrderChange]

    /// Writes `change` with its audit record in one transaction; one that was written before is not written again.
    /// The stock follows what the order holds before and after (`ServiceChange.stockMoves`).
    /// - Throws: `ServiceConflict` when a record is no longer as the change found it, `OutOfStock` when units are to be taken
    ///   that are not there; then nothing is written.
    func apply(_ change: ServiceChange) throws
    /// The changes that customer service made for this customer, oldest first.
    func serviceChanges(of customer: CustomerID) throws -> [ServiceChange]
}

public struct OrderConflict: Error, Hashable {
    public var order: OrderID

    public init(order: OrderID) { self.order = order }
}

public struct OutOfStock: Error, Hashable {
    public var variant: VariantID
    public var left: Int

    public init(variant: VariantID, left: Int) {
        self.variant = variant
        self.left = left
    }
}

/// A turn as it is kept: what was said, and what `ask --json` would print for it.
public struct StoredTurn: Hashable, Codable, Sendable {
    public var conversation: String
    public var turn: Int
    public var customer: CustomerID
    public var utterance: String
    public var reply: String
    /// The JSON object of the turn.
    public var record: String
    /// Seconds since 1970-01-01 UTC.
    public var time: Int

    public init(
        conversation: String, turn: Int, customer: CustomerID, utterance: String, reply: String, record: String, time: Int
    ) {
        self.conversation = conversation
        self.turn = turn
        self.customer = customer
        self.utterance = utterance
        self.reply = reply
        self.record = record
        self.time = time
    }
}

public protocol ConversationStore: Sendable {
    func save(_ turn: StoredTurn) throws
    /// In order.
    func turns(of conversation: String) throws -> [StoredTurn]
    /// What the customer typed, newest first, without repeats: the input's history.
    func utterances(of customer: CustomerID, limit: Int) throws -> [String]
}

public typealias ShopStore = CatalogStore & CustomerStore & OrderStore & ConversationStore & HandoffStore
