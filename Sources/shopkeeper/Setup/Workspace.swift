import Assistant
import Commerce
import Foundation
import LanguageModel
import Storage
import Text
import Writing

/// What every command starts from: the user's settings, the data directory and the shop that was named.
struct Workspace {
    static let demoShop = "demo"

    let environment: [String: String]
    let resources: ResourceFolder
    let settings: Settings
    let directory: ShopDirectory
    /// Seconds since 1970-01-01 UTC.
    let clock: @Sendable () -> Int

    init(environment: [String: String] = ProcessInfo.processInfo.environment) throws {
        self.environment = environment
        resources = try ResourceFolder(environment: environment)
        settings = try Settings(environment: environment)
        directory = ShopDirectory(environment: environment)
        clock = Self.now
    }

    /// As another, with its shops in another directory and at another time.
    init(_ other: Workspace, directory: ShopDirectory, clock: @escaping @Sendable () -> Int) {
        environment = other.environment
        resources = other.resources
        settings = other.settings
        self.directory = directory
        self.clock = clock
    }

    /// Of the demo shop, in hours.
    static let utcOffset = 8

    @Sendable static func now() -> Int { Int(Date().timeIntervalSince1970) }

    var today: Day { Day(seconds: clock(), utcOffset: Self.utcOffset) }

    var catalog: CatalogLoader { CatalogLoader(folder: resources.catalog, today: today) }

    // MARK: Shops

    /// Opens the store of a shop. The demo shop is made where it is missing, with a line of progress on standard error.
    func openStore(of shop: String) async throws -> SQLiteShopStore {
        if shop != Self.demoShop, !directory.shops().contains(shop) {
            let known = directory.shops().joined(separator: ", ")
            throw UserError(
                "There is no shop named \(Sanitizer.line(shop, limit: 64)). Import one with `shopkeeper import products FILE --shop \(ShopDirectory.isValid(name: shop) ? shop : "NAME")`"
                    + (known.isEmpty ? "." : ", or use one of: \(known)."))
        }
        let store = try SQLiteShopStore(path: try directory.database(of: shop))
        if shop == Self.demoShop, try !store.hasShop() {
            let line = ProgressLine()
            _ = try await store.update(from: catalog) { progress in
                line.show("Loading the demo shop: \(progress.stage == .reading ? "files" : "products") \(progress.done) of \(progress.total)")
            }
            line.clear()
        } else if try !store.hasShop() {
            throw UserError("The shop \(shop) is empty. Import its products with `shopkeeper import products FILE --shop \(shop)`.")
        }
        return store
    }

    /// Builds the shop's models in the background; the demo shop is first brought up to its files where they changed.
    /// - Parameter announce: told about files with mistakes, after which the shop that was loaded before is used, and
    ///   about damaged ones that were made anew.
    func load(
        _ store: SQLiteShopStore, shop: String, announce: @escaping @Sendable (Announcement) -> Void
    ) -> Task<LoadedShop, any Error> {
        let (catalog, now) = (catalog, clock())
        let files = try? ShopFiles(
            intentModel: directory.intentModel(of: shop), knowledgeModel: directory.knowledgeModel(of: shop),
            searchIndex: directory.searchIndex(of: shop), searchVectors: directory.searchVectors(of: shop), rankingWeights: directory.rankingWeights(of: shop),
            rankingModels: directory.rankingModels(of: shop))
        return Task.detached(priority: .userInitiated) {
            if shop == Self.demoShop, case .kept(let mistakes) = try await store.update(from: catalog) {
                announce(.catalogueKept(mistakes: String(describing: mistakes)))
            }
            return try LoadedShop(store: store, now: now, files: files, announce: announce)
        }
    }

    /// What went wrong while a shop was loaded, on standard error.
    @Sendable static func warn(_ announcement: Announcement) {
        switch announcement {
        case .catalogueKept(let mistakes):
            printError("Warning: the shop’s files have mistakes, so the shop loaded before stays in use: \(mistakes)")
        case .indexRebuilt: printError("Note: the search index was damaged and has been built anew.")
        default: break
        }
    }

    // MARK: Writers

    func writers() throws -> WriterChoice {
        guard let endpoint = try settings.endpoint() else { return WriterChoice() }
        return WriterChoice(model: Narrator(model: try modelWriter(for: endpoint)))
    }

    func modelWriter(for endpoint: ModelEndpoint) throws -> ModelWriter {
        let limits = StreamLimits(firstToken: settings.firstTokenLimit)
        let prompts = try PromptLibrary(folder: URL(fileURLWithPath: resources.prompts))
        return ModelWriter(client: ChatClient(endpoint: endpoint, limits: limits), prompts: prompts)
    }

    // MARK: Who and in which language

    /// The customer who is signed in: the one named, else the configured one, else in the demo its first.
    func customer(named name: String?, of shop: String, in store: some CustomerStore) throws -> CustomerID? {
        guard let wanted = name ?? settings.customer else {
            return shop == Self.demoShop ? try store.customers().first?.id : nil
        }
        if wanted == "guest" { return nil }
        guard try store.customer(CustomerID(wanted)) != nil else {
            let some = try store.customers().prefix(3).map(\.id.rawValue).joined(separator: ", ")
            throw UserError(
                "There is no customer \(Sanitizer.line(wanted, limit: 64)) in this shop. Use “guest”"
                    + (some.isEmpty ? "." : ", or an id such as \(some)."))
        }
        return CustomerID(wanted)
    }

    /// The configured language, else that of the locale, else the customer's.
    func language(of customer: CustomerID?, in store: some CustomerStore) throws -> Language {
        if let language = settings.language { return Language(rawValue: language) }
        let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
        if locale.hasPrefix("zh") { return .chinese }
        if locale.hasPrefix("en") { return .english }
        return try customer.flatMap { try store.customer($0)?.language } ?? .english
    }

    /// Unique to this process, for the conversations it stores.
    var conversationID: String { "\(Self.now())-\(ProcessInfo.processInfo.processIdentifier)" }

    /// - Parameter announce: told of what went wrong while the shop was loaded; by default the conversation announces it.
    func conversation(
        shop: String, store: SQLiteShopStore, customer: CustomerID?,
        announce: (@Sendable (Announcement) -> Void)? = nil
    ) throws -> ShopConversation {
        let (announcements, report) = AsyncStream<Announcement>.makeStream()
        let loading = load(store, shop: shop, announce: announce ?? { report.yield($0) })
        let conversation = ShopConversation(
            store: store, loading: loading, customer: customer, language: try language(of: customer, in: store),
            writers: try writers(), conversation: conversationID, clock: clock)
        Task {
            for await announcement in announcements { conversation.announce(announcement) }
        }
        return conversation
    }
}
