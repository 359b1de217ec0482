import ArgumentParser
import Commerce
import Storage

struct ShopsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shops", abstract: "List the shops in the data directory with their number of products.")

    func run() async throws {
        let workspace = try Workspace()
        for name in workspace.directory.shops() {
            let store = try SQLiteShopStore(path: try workspace.directory.database(of: name))
            guard try store.hasShop() else { continue }
            print("\(name)\t\(try store.products().count) products\t\(try store.shop().currency)")
        }
    }
}
