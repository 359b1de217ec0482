import Commerce
import Foundation
import Storage

@testable import Assistant

/// The made-up shop of Hostile/shop.json with the flows that come with the program; its models are built once.
struct HostileShop: Sendable {
    /// What customer service may change.
    struct Records: Equatable {
        var customers: [Customer], orders: [Order], changes: [ServiceChange]

        init(_ store: some ShopStore) throws {
            customers = try store.customers().sorted { $0.id < $1.id }
            orders = try customers.flatMap { try store.orders(of: $0.id) }.sorted { $0.id < $1.id }
            changes = try customers.flatMap { try store.serviceChanges(of: $0.id) }
        }
    }

    let contents: ShopContents
    let models: LoadedShop

    private static let loading = Task {
        let demo = try await DemoShop.loaded()
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("shopkeeper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try SQLiteShopStore(path: folder.appendingPathComponent("shop.sqlite").path)
        let flows = try FlowFiles.read(folder: DemoShop.folder.appendingPathComponent("Catalog/flows/service-data").path)
        _ = try store.importServiceData(
            from: HostileDialogue.folder.appendingPathComponent("shop.json").path,
            options: ServiceDataOptions(shopName: "kettles", flows: flows, today: DemoShop.today), utterances: demo.contents.utterances,
            synonyms: demo.contents.synonyms)
        let records = try Records(store)
        let contents = ShopContents(
            shop: try store.shop(), vocabulary: try store.vocabulary(), products: try store.products(), articles: try store.articles(),
            utterances: try store.utterances(), synonyms: try store.synonyms(), customers: records.customers, orders: records.orders)
        return HostileShop(contents: contents, models: try LoadedShop(store: InMemoryShopStore(contents), now: demo.noon))
    }

    static func loaded() async throws -> HostileShop { try await loading.value }

    /// What tells one customer from all others: `customer` alone may see what is theirs.
    func secrets(keptFrom customer: String?) -> Set<String> {
        let own = contents.customers.filter { $0.id.rawValue == customer }.flatMap(personal)
        return Set(contents.customers.flatMap(personal)).subtracting(own)
    }

    private func personal(_ customer: Customer) -> [String] {
        let address = customer.address
        var texts = customer.name.split(separator: " ").map(String.init)
        texts += [customer.id.rawValue, customer.email, address?.line ?? "", address?.city ?? "", address?.postcode ?? ""]
        texts += (customer.payments ?? []).flatMap { [$0.id.rawValue, $0.lastFour ?? ""] }
        for order in contents.orders where order.customer == customer.id {
            texts.append(order.id.rawValue)
            texts += order.account?.parcels.flatMap(\.trackingNumbers) ?? []
        }
        return texts.filter { !$0.isEmpty }
    }
}
