public import Commerce

/// The assistant as the screen sees it; tests put a scripted one in its place.
///
/// One conversation of one customer. Turns run one after another; cancelling the task that reads a turn's events
/// stops the turn, and what was said so far is kept.
public protocol ShopAssistant: Sendable {
    var shop: Shop { get async }
    var vocabulary: Vocabulary { get async }
    var customer: Customer? { get async }
    /// What happens outside turns; one reader.
    var announcements: AsyncStream<Announcement> { get }
    /// "offline", or the model's name.
    var writerName: String { get async }

    /// One turn: what was said.
    func respond(to text: String) async -> AsyncStream<AssistantEvent>
    /// The rest of the product name that `text` ends with a part of; nil where there is none.
    func completion(of text: String) async -> String?
    /// One turn: the criterion is taken out of the strip above the products, as if the customer had said so.
    func remove(_ criterion: CriterionName) async -> AsyncStream<AssistantEvent>
    /// One turn: a greeting and recommendations, before anything was said.
    func welcome() async -> AsyncStream<AssistantEvent>

    /// Opening a product is a view, and makes it the one that "it" refers to.
    func open(_ product: ProductID) async throws -> ProductDetail?
    /// Like, dislike, dismiss: learnt from at once.
    func record(_ kind: Interaction.Kind, of product: ProductID) async throws
    /// Adds one of the variant, or of the first in stock that meets the criteria. Throws `OutOfStock`.
    func addToCart(_ product: ProductID, variant: VariantID?) async throws -> CartSummary
    /// Undoes the last cart change; nil when there is none.
    func undo() async throws -> CartSummary?
    func cart() async throws -> CartSummary
    func orders() async throws -> [Order]
    func profile() async throws -> ProfileSummary?
    /// An article of the knowledge base as it is written in `language`; nil where there is none.
    func article(_ id: String, in language: Language) async throws -> Article?
    func customers() async throws -> [Customer]
    /// Starts a new conversation as this customer; nil is a guest.
    func signIn(_ customer: CustomerID?) async throws
    /// Replies are in this language from now on; nil follows the utterance.
    func setLanguage(_ language: Language?) async
    /// Turns the model writer on or off; false where none is configured.
    func useModel(_ isOn: Bool) async -> Bool
    /// Forgets criteria, pane and pending questions; stored turns stay.
    func clear() async
    /// What the customer typed before, newest first.
    func history() async throws -> [String]
    /// The conversation so far as Markdown.
    func transcript() async throws -> String
}
