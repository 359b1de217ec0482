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
    /// Until it is done.
    private var loading: Task<LoadedShop, any Error>?
    private var current: LoadedShop?
    /// Another load, where too much has changed since the first.
    private(set) var reloading: Task<Void, Never>?
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
    /// Nor is what a guest did, from which this session learns.
    var guestInteractions: [Interaction] = []
    var profile: CustomerProfile?
    /// Those of customers that the profile knows already and the ranking does not yet.
    var ownInteractions: [Interaction] = []
    var ranker: HybridRanker?
    /// How often the store had anything forgotten that the ranking knows of.
    var forgettings: Int?

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

    /// The shop as it is now.
    func loaded() async throws -> LoadedShop {
        if let loading {
            let shop = try await loading.value
            if current == nil { current = shop }
            self.loading = nil
        }
        guard let shop = followed() else { preconditionFailure("what was loaded is kept") }
        if ranker == nil { (ranker, forgettings) = (shop.ranker, shop.forgettings) }
        noticeForgettings(in: shop)
        if !learnNewInteractions() { relearn(in: shop) }
        try learnProfile(in: shop)
        return shop
    }

    /// Guests and customers alike learn within the session; what the store holds is where a customer starts.
    private func learnProfile(in shop: LoadedShop) throws {
        if profile == nil {
            let known = try customerID.map { try store.interactions(of: $0).map(\.interaction) } ?? []
            var profile = (ranker ?? shop.ranker).profile(of: customerID, from: known)
            for interaction in guestInteractions { profile.record(interaction) }
            self.profile = profile
        }
    }

    /// The shop with what this session, others and imports have changed of its products. What cannot be read now is read the
    /// next time. Nil before there is one.
    func followed() -> LoadedShop? {
        guard var shop = current else { return nil }
        let changed: [Product]?
        do { changed = try shop.follow(store) } catch { changed = [] }
        if let changed { learnOfProducts(changed, in: shop) }
        if changed == nil || shop.isCrowded { reload(shop.files) }
        current = shop
        return shop
    }

    /// Up to so many products the models are built anew at once when there are others; above, in the background.
    private static let quicklyLearnt = 5000

    /// New products become recommendable; of the others what is said of them is as it is now.
    private func learnOfProducts(_ changed: [Product], in shop: LoadedShop) {
        for product in changed { ranker?.update(product) }
        guard let ranker, changed.contains(where: { !ranker.knows($0.id) }) else { return }
        relearn(in: shop)
    }

    /// What was forgotten by way of another process is forgotten here, too.
    private func noticeForgettings(in shop: LoadedShop) {
        guard ranker != nil, let now = try? store.forgettings(), now != forgettings else { return }
        relearn(in: shop)
    }

    /// The ranking learns what customers did since, in this session or in another.
    /// - Returns: false where that is so much that the ranking should be learnt anew.
    @discardableResult
    func learnNewInteractions() -> Bool {
        guard let known = ranker?.lastInteraction, let last = try? store.lastInteraction(), last > known else { return true }
        guard last - known <= RankerFile.replayLimit else { return false }
        guard let new = try? store.interactions(numbered: known + 1..<last + 1) else { return true }
        for interaction in new {
            ranker?.record(interaction)
            if let place = ownInteractions.firstIndex(of: interaction) {
                ownInteractions.remove(at: place)
            } else if customerID != nil {
                profile?.record(interaction)
            }
        }
        ranker?.lastInteraction = last
        return true
    }

    /// The ranking anew from what the store holds.
    private func relearn(in shop: LoadedShop) {
        let before = try? store.forgettings()
        if shop.catalogue.count <= Self.quicklyLearnt {
            guard let ranker = try? shop.ranker(learningFrom: store, at: clock()) else { return }
            take(ranker, knowing: before)
            // In the middle of a turn there must be a profile; one that cannot be read now is read before the next.
            try? learnProfile(in: shop)
        } else if reloading == nil {
            let (store, now) = (store, clock())
            reloading = Task.detached(priority: .utility) {
                await self.finishLearning(try? shop.ranker(learningFrom: store, at: now), knowing: before)
            }
        }
    }

    private func finishLearning(_ ranker: HybridRanker?, knowing forgettings: Int?) {
        reloading = nil
        if let ranker { take(ranker, knowing: forgettings) }
    }

    /// What a guest did is in no store.
    private func take(_ ranker: HybridRanker, knowing forgettings: Int?) {
        var ranker = ranker
        self.forgettings = forgettings
        for interaction in guestInteractions { ranker.record(interaction, isOfCustomer: false) }
        (self.ranker, profile) = (ranker, nil)
    }

    /// Loads all anew in the background, which also writes the index anew; until then the session goes on with what it has.
    private func reload(_ files: ShopFiles?) {
        guard reloading == nil else { return }
        let (store, now) = (store, clock())
        reloading = Task.detached(priority: .utility) {
            let shop = try? LoadedShop(store: store, now: now, files: files)
            await self.adopt(shop)
        }
    }

    private func adopt(_ shop: LoadedShop?) {
        reloading = nil
        guard let shop else { return }
        current = shop
        (ranker, profile) = (nil, nil)
    }

    func product(_ id: ProductID, in shop: LoadedShop) -> Product? { shop.product(id) }

    // MARK: Whose conversation it is

    /// - Parameter isNewGuest: whether the guest's cart and history end here as well.
    func startConversation(as customer: CustomerID?, isNewGuest: Bool) {
        customerID = customer
        profile = nil
        conversationNumber += 1
        if isNewGuest {
            (guestCart, guestInteractions) = ([], [])
            guestSince = conversationNumber
        }
        memory = ConversationMemory(language: language)
    }

    /// A guest who said who they are is a customer from now on, in the midst of the conversation.
    func identify(as customer: CustomerID) {
        customerID = customer
        profile = nil
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
