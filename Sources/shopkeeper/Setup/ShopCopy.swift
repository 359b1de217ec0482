import Assistant
import Commerce
import Foundation
import Storage
import TerminalApp
import Writing

/// A shop of its own for a session that leaves no trace and can be had again: the demo shop as its files have it on the
/// day of the session's clock, another shop as it is now. Its files go with the last reference to it.
final class ShopCopy: Sendable {
    let store: SQLiteShopStore
    private let loading: Task<LoadedShop, any Error>
    private let clock: SessionClock
    private let folder: CopyFolder

    init(of shop: String, at clock: SessionClock, in workspace: Workspace) async throws {
        self.clock = clock
        folder = CopyFolder(in: workspace.directory)
        let directory = ShopDirectory(path: folder.path)
        let copy = Workspace(workspace, directory: directory, clock: { clock.seconds })
        if shop != Workspace.demoShop {
            try await workspace.openStore(of: shop).copy(to: try directory.database(of: shop))
        }
        Self.copyLearntFiles(of: shop, from: workspace.directory, to: directory)
        store = try await copy.openStore(of: shop)
        loading = copy.load(store, shop: shop, announce: Workspace.warn)
    }

    /// A copy of one in which nothing has happened yet, with the models of that.
    init(_ other: ShopCopy) throws {
        folder = CopyFolder(beside: other.folder)
        let path = try ShopDirectory(path: folder.path).database(of: Workspace.demoShop)
        try other.store.copy(to: path)
        store = try SQLiteShopStore(path: path)
        loading = other.loading
        clock = other.clock
    }

    deinit { folder.remove() }

    /// - Parameter writers: of the replies; offline ones where none are given, which say the same every time.
    func conversation(with customer: CustomerID?, language: Language, writers: WriterChoice = WriterChoice()) -> ShopConversation {
        let seconds = clock.seconds
        return ShopConversation(
            store: store, loading: loading, customer: customer, language: language, writers: writers, conversation: "copy",
            clock: { seconds })
    }

    /// What was learnt of the shop's texts saves seconds; what does not fit is learnt anew. The rest belongs to the shop as it is
    /// now, which the copy of the demo shop is not.
    private static func copyLearntFiles(of shop: String, from source: ShopDirectory, to target: ShopDirectory) {
        guard source.shops().contains(shop) else { return }
        var files = [ShopDirectory.intentModel, ShopDirectory.knowledgeModel]
        if shop != Workspace.demoShop {
            files += [ShopDirectory.searchIndex, ShopDirectory.searchVectors, ShopDirectory.rankingWeights]
        }
        for file in files {
            guard let from = try? file(source)(shop), let to = try? file(target)(shop) else { continue }
            try? FileManager.default.copyItem(atPath: from, toPath: to)
        }
    }
}

/// A folder for a copy, among those of all processes. What a killed process left there goes when the next one makes its own.
private struct CopyFolder {
    let path: String
    private let parent: String

    init(in directory: ShopDirectory) {
        self.init(parent: directory.path + "/copies")
        removeOrphans()
    }

    init(beside other: CopyFolder) { self.init(parent: other.parent) }

    private init(parent: String) {
        self.parent = parent
        path = parent + "/\(getpid())-\(UUID().uuidString)"
    }

    func remove() { try? FileManager.default.removeItem(atPath: path) }

    private func removeOrphans() {
        for name in (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? [] {
            guard let process = pid_t(name.prefix { $0 != "-" }), kill(process, 0) != 0, errno == ESRCH else { continue }
            try? FileManager.default.removeItem(atPath: parent + "/" + name)
        }
    }
}
