public import Commerce
import Recommendation
import Understanding
public import Writing

/// The assistant for one conversation: it runs a turn's ten steps and keeps what the next turn needs.
///
/// Turns run one after another, and so does what changes whose conversation it is; each reads and changes `memory`
/// only while it runs.
public actor ShopConversation: ShopAssistant {
    /// Products in the pane unless the customer asks for a number of them.
    static let paneLength = 10
    /// The most products the customer can ask for.
    static let longestPane = 50
    /// Candidates that search hands to the ranking.
    static let candidateLimit = 200

    let store: any ShopStore
    let clock: @Sendable () -> Int
    private let loading: Task<LoadedShop, any Error>
    private let baseID: String
    private(set) var conversationNumber = 0
    /// The first conversation of this run that the present guest had.
    private(set) var guestSince = 0
    var lastTurn: Task<Void, Never>?
    private var models: WriterChoice
    private var usesModel = true
    var forcedLanguage: Language?

    public nonisolated let announcements: AsyncStream<Announcement>
    private nonisolated let announcer: AsyncStream<Announcement>.Continuation

    var memory: ConversationMemory
    private(set) var customerID: CustomerID?
    /// A guest's cart is nobody's once the guest is gone, so it is not stored: the next guest must not find it.
    var guestCart: [CartLine] = []
    var profile: CustomerProfile?
    var ranker: HybridRanker?
    /// Products whose stock orders of this run changed, as they are now; the index holds them as they were loaded.
    var restocked: [ProductID: Product] = [:]

    /// - Parameters:
    ///   - loading: builds the shop's models; the first turn waits for it.
    ///   - conversation: names the conversation in the store; unique to this run.
    ///   - clock: seconds since 1970-01-01 UTC.
    public init(
        store: any ShopStore, loading: Task<LoadedShop, any Error>, customer: CustomerID?, language: Language,
        writers: WriterChoice, conversation: String, clock: @escaping @Sendable () -> Int
    ) {
        self.store = store
        self.loading = loading
        customerID = customer
        models = writers
        baseID = conversation
        self.clock = clock
        (announcements, announcer) = AsyncStream.makeStream()
        memory = ConversationMemory(language: language)
    }

    var conversationID: String { conversationID(conversationNumber) }

    func conversationID(_ number: Int) -> String { "\(baseID)-\(number)" }

    /// The language of replies.
    var language: Language { memory.understanding.language }

    var narrator: Narrator { usesModel ? models.current : models.offline }

    func loaded() async throws -> LoadedShop {
        let shop = try await loading.value
        if ranker == nil { ranker = shop.ranker }
        if profile == nil {
            // Guests and customers alike learn within the session; what the store holds is where a customer starts.
            let known = try customerID.map { id in try store.interactions().filter { $0.customer == id } } ?? []
            profile = shop.ranker.profile(of: customerID, from: known)
        }
        return shop
    }

    /// A product with its stock as it is now.
    func product(_ id: ProductID, in shop: LoadedShop) -> Product? { restocked[id] ?? shop.product(id) }

    // MARK: Whose conversation it is

    /// - Parameter isNewGuest: whether the guest's cart and history end here as well.
    func startConversation(as customer: CustomerID?, isNewGuest: Bool) {
        customerID = customer
        profile = nil
        conversationNumber += 1
        if isNewGuest {
            guestCart = []
            guestSince = conversationNumber
        }
        memory = ConversationMemory(language: language)
    }

    // MARK: Writers and announcements

    /// Tells the screen of something that no turn brought about.
    public nonisolated func announce(_ announcement: Announcement) { announcer.yield(announcement) }

    /// A model that was found while the program runs: it is offered, not used until the customer says so.
    public func offer(_ model: Narrator) {
        guard !models.hasModel else { return }
        models.model = model
        usesModel = false
        announcer.yield(.modelFound(name: model.name))
    }

    public func useModel(_ isOn: Bool) -> Bool {
        guard models.hasModel else { return false }
        usesModel = isOn
        return isOn
    }
}
