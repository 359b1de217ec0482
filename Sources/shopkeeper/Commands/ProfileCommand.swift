import ArgumentParser
import Commerce
import Foundation
import Storage
import Text

struct ProfileCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "profile", abstract: "What a shop has learnt of a customer, and how it is forgotten.",
        subcommands: [Show.self, Forget.self])

    /// Whose profile of which shop.
    struct Owner: ParsableArguments {
        @Option(help: "The customer.")
        var customer: String

        @Option(help: "The shop.")
        var shop = Workspace.demoShop

        /// - Throws: `UserError` where the shop does not know the customer.
        func open() async throws -> (store: SQLiteShopStore, customer: CustomerID) {
            let workspace = try Workspace()
            let store = try await workspace.openStore(of: shop)
            guard let id = try workspace.customer(named: customer, of: shop, in: store) else {
                throw UserError("A guest has no profile: what a guest does is forgotten when the guest is gone.")
            }
            return (store, id)
        }
    }

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show", abstract: "What the customer did, newest first, each with the name by which it can be forgotten.")

        @OptionGroup var owner: Owner

        @Option(help: "How many events; 0 for all.")
        var limit = 0

        @Flag(help: "Print one JSON object.")
        var json = false

        func validate() throws {
            guard limit >= 0 else { throw ValidationError("--limit must not be below 0.") }
        }

        func run() async throws {
            let (store, customer) = try await owner.open()
            let all = try store.interactions(of: customer)
            let shown = Array(all.reversed().prefix(limit == 0 ? all.count : limit))
            let events = try ProfileEvents(shown, total: all.count, of: customer, in: store)
            if json {
                let encoder = JSONEncoder()
                encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                print(String(decoding: try encoder.encode(events), as: UTF8.self))
            } else {
                for line in events.lines { print(line) }
            }
        }
    }

    struct Forget: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "forget",
            abstract: "Take back what the customer did: rankings are as if it had never been. Orders stay as they are.")

        @OptionGroup var owner: Owner

        @Option(help: ArgumentHelp("An event, as `profile show` names it; may be given several times.", valueName: "event"))
        var event: [String] = []

        @Option(help: "All that was done with this product; may be given several times.")
        var product: [String] = []

        @Flag(help: "All that the customer did.")
        var all = false

        func validate() throws {
            guard all || !event.isEmpty || !product.isEmpty else {
                throw ValidationError("Say what is to be forgotten: --event EVENT, --product ID or --all.")
            }
        }

        func run() async throws {
            let (store, customer) = try await owner.open()
            let known = try store.interactions(of: customer)
            for name in event where !known.contains(where: { $0.id.rawValue == name }) {
                throw UserError("There is no event \(Sanitizer.line(name, limit: 40)) of this customer. `shopkeeper profile show --customer \(customer)` lists them.")
            }
            for name in product where !known.contains(where: { $0.interaction.product.rawValue == name }) {
                throw UserError("This customer did nothing with a product \(Sanitizer.line(name, limit: 60)).")
            }
            let meant = known.filter { recorded in
                all || event.contains(recorded.id.rawValue) || product.contains(recorded.interaction.product.rawValue)
            }
            let gone = try store.forget(Set(meant.map(\.id)), of: customer)
            print("Forgotten: \(gone.count) event\(gone.count == 1 ? "" : "s"). \(known.count - gone.count) left.")
        }
    }
}
