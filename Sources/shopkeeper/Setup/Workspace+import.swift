import Foundation
import Storage

extension Workspace {
    /// Opens the store of a shop for `body` to import into; it is made where it is missing, and gone again where nothing came of it.
    func importing<Report>(into shop: String, _ body: (SQLiteShopStore) throws -> Report) throws -> Report {
        guard shop != Self.demoShop else {
            throw UserError("The demo shop is read from Catalog/. Give the imported shop a name of its own with --shop NAME.")
        }
        let database = try directory.database(of: shop)
        let isNew = !FileManager.default.fileExists(atPath: database)
        do {
            return try body(try SQLiteShopStore(path: database))
        } catch {
            // A shop that never came to be is not listed.
            if isNew, (try? SQLiteShopStore(path: database).shop()) == nil {
                try? FileManager.default.removeItem(at: URL(fileURLWithPath: database).deletingLastPathComponent())
            }
            throw error
        }
    }
}
