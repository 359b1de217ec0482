import Foundation
import Text

/// The user's data directory: one folder a shop, `shops/<name>/shop.sqlite`.
public struct ShopDirectory: Hashable, Sendable {
    /// "$XDG_DATA_HOME/shopkeeper", or "~/.local/share/shopkeeper".
    public let path: String

    public init(path: String) { self.path = path }

    /// The XDG base directory rules: a relative XDG_DATA_HOME is ignored.
    public init(environment: [String: String]) {
        let base = environment["XDG_DATA_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.local/share"
        path = base + "/shopkeeper"
    }

    /// The database file of a shop; its folder is made where it is missing.
    /// - Throws: `StorageError` for a name that is not one, and where the folder cannot be made or used.
    public func database(of shop: String) throws -> String {
        guard Self.isValid(name: shop) else {
            throw StorageError(.invalidName, path: Sanitizer.line(shop, limit: 80))
        }
        let folder = path + "/shops/" + shop
        do {
            // Orders and conversations are the user's own: the XDG rules ask for a folder that others cannot read.
            try FileManager.default.createDirectory(
                atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        } catch {
            throw StorageError(.unwritable, path: folder)
        }
        guard access(folder, R_OK | X_OK) == 0 else { throw StorageError(.unreadable, path: folder) }
        guard access(folder, W_OK) == 0 else { throw StorageError(.unwritable, path: folder) }
        return folder + "/shop.sqlite"
    }

    /// The file of a shop's trained intent classifier, beside its database.
    /// - Throws: as `database(of:)`.
    public func intentModel(of shop: String) throws -> String {
        String(try database(of: shop).dropLast("shop.sqlite".count)) + "intents.model"
    }

    /// The file of what a shop's known questions taught, likewise.
    public func knowledgeModel(of shop: String) throws -> String {
        String(try database(of: shop).dropLast("shop.sqlite".count)) + "knowledge.model"
    }

    /// The file of a shop's search index, likewise.
    public func searchIndex(of shop: String) throws -> String {
        String(try database(of: shop).dropLast("shop.sqlite".count)) + "search.index"
    }

    /// The file of what a shop's products mean, likewise.
    public func searchVectors(of shop: String) throws -> String {
        String(try database(of: shop).dropLast("shop.sqlite".count)) + "search.vectors"
    }

    /// The file of the learnt weights of a shop's ranking, likewise.
    public func rankingWeights(of shop: String) throws -> String {
        String(try database(of: shop).dropLast("shop.sqlite".count)) + "ranking.json"
    }

    /// The file of what a shop's ranking learnt, likewise.
    public func rankingModels(of shop: String) throws -> String {
        String(try database(of: shop).dropLast("shop.sqlite".count)) + "ranking.models"
    }

    /// Names of the shops that have a database, in alphabetical order.
    public func shops() -> [String] {
        let folder = path + "/shops"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { Self.isValid(name: $0) && access(folder + "/\($0)/shop.sqlite", F_OK) == 0 }.sorted()
    }

    /// 1 to 64 ASCII letters, digits, hyphens and underscores; not starting with a hyphen.
    public static func isValid(name: String) -> Bool {
        (1...64).contains(name.utf8.count) && !name.hasPrefix("-")
            && name.utf8.allSatisfy { (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 45 || $0 == 95 }
    }
}
