import Commerce
import Foundation
import Storage

@testable import Assistant

/// A shop of lamps in a database and with its files, in a folder that is gone when the test is over.
final class SmallShop {
    let folder: URL
    let store: SQLiteShopStore
    let files: ShopFiles
    private(set) var contents: ShopContents

    init(products count: Int) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("shopkeeper-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        files = ShopFiles(
            intentModel: folder.appendingPathComponent("intents.model").path,
            knowledgeModel: folder.appendingPathComponent("knowledge.model").path,
            searchIndex: folder.appendingPathComponent("search.index").path,
            searchVectors: folder.appendingPathComponent("search.vectors").path,
            rankingWeights: folder.appendingPathComponent("ranking.json").path,
            rankingModels: folder.appendingPathComponent("ranking.models").path)
        store = try SQLiteShopStore(path: folder.appendingPathComponent("shop.sqlite").path)
        let shop = Shop(name: LocalizedText(zh: "店", en: "Shop"), currency: .cny, languages: [.chinese, .english])
        contents = ShopContents(shop: shop, products: (0..<count).map { Self.lamp($0) })
        try store.replaceCatalog(with: contents, stamp: "0")
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    static func lamp(_ number: Int, title: String = "Desk lamp", price: Int = 100) -> Product {
        let price = Money(minorUnits: price * 100, .cny)
        return Product(
            id: ProductID("lamp\(number)"), category: nil, brand: nil, title: LocalizedText(zh: "台灯", en: "\(title) \(number)"),
            description: LocalizedText(zh: "", en: ""), price: price,
            variants: [Variant(id: VariantID("lamp\(number)"), options: [:], price: price, stock: 1)], added: Day(number: 0))
    }

    /// As another process would, through a store of its own.
    func change(_ edit: (inout [Product]) -> Void) throws {
        edit(&contents.products)
        try SQLiteShopStore(path: store.path).replaceCatalog(with: contents, stamp: "changed")
    }

    func loaded(announce: (Announcement) -> Void = { _ in }) throws -> LoadedShop {
        try LoadedShop(store: store, now: 0, files: files, announce: announce)
    }

    var indexBytes: Data { get throws { try Data(contentsOf: URL(fileURLWithPath: files.searchIndex)) } }
}
