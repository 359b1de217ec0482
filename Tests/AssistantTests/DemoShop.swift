import Assistant
import Commerce
import Foundation
import Storage
import Writing

/// The demo shop on a fixed day, its models built once for all tests; every test has a store of its own.
struct DemoShop: Sendable {
    static let today = Day(year: 2026, month: 11, day: 20)
    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    let contents: ShopContents
    let models: LoadedShop

    /// Noon of the fixed day in the shop's time.
    var noon: Int { (Self.today.number * 24 - contents.shop.utcOffset + 12) * 3600 }

    private static let loading = Task {
        let contents = try await CatalogLoader(folder: folder.appendingPathComponent("Catalog").path, today: today).load()
        let noon = (today.number * 24 - contents.shop.utcOffset + 12) * 3600
        return DemoShop(contents: contents, models: try LoadedShop(store: InMemoryShopStore(contents), now: noon))
    }

    static func loaded() async throws -> DemoShop { try await loading.value }

    // MARK: Whom and what to test with

    struct Missing: Error {
        let what: String
    }

    func customer(_ isFit: (Customer, [Order]) -> Bool) throws -> Customer {
        let found = contents.customers.first { customer in
            isFit(customer, contents.orders.filter { $0.customer == customer.id })
        }
        guard let found else { throw Missing(what: "customer") }
        return found
    }

    func product(_ isFit: (Product) -> Bool) throws -> Product {
        guard let found = contents.products.first(where: isFit) else { throw Missing(what: "product") }
        return found
    }

    func orders(of customer: CustomerID, in states: Order.State...) -> [Order] {
        contents.orders.filter { $0.customer == customer && states.contains($0.state) }
            .sorted { ($0.placed, $0.id) > ($1.placed, $1.id) }
    }
}
