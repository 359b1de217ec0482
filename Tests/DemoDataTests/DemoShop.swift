import Commerce
import DemoData
import Foundation
import Storage

/// The repository's own catalogue, and what the generator makes of it.
enum DemoShop {
    struct Loaded {
        var contents: ShopContents
        var today: Day
        var data: DemoData

        /// Seconds since 1970-01-01 UTC at the start of today in the shop's time.
        var now: Int { (today.number * 24 - contents.shop.utcOffset) * 3600 }

        func product(_ id: ProductID) throws -> Product {
            guard let product = contents.products.first(where: { $0.id == id }) else { throw Missing(what: id.rawValue) }
            return product
        }
    }

    struct Missing: Error {
        var what: String
    }

    private static let task = Task { try await load() }

    static func loaded() async throws -> Loaded { try await task.value }

    private static func load() async throws -> Loaded {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Catalog").path
        let written = try String(contentsOfFile: folder + "/shop.yaml", encoding: .utf8)
            .split(whereSeparator: \.isNewline)
            .first { $0.hasPrefix("today: ") }?
            .dropFirst("today: ".count).prefix("2026-11-20".count)
        guard let written, let today = Day(written) else { throw Missing(what: "today in shop.yaml") }
        let copy = try TemporaryCatalog(handWrittenPartOf: folder)
        defer { copy.remove() }
        let contents = try await CatalogLoader(folder: copy.folder, today: today).load()
        return Loaded(contents: contents, today: today, data: DemoData(for: contents, today: today))
    }
}

/// A folder with links to what people wrote, where generated files can be put beside it.
struct TemporaryCatalog {
    let folder: String

    init(handWrittenPartOf original: String) throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("catalog-" + UUID().uuidString).path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in ["shop.yaml", "vocabulary", "products", "reviews", "knowledge", "flows", "utterances"] {
            try FileManager.default.createSymbolicLink(
                atPath: folder + "/" + name, withDestinationPath: original + "/" + name)
        }
    }

    static func ofRepository() throws -> TemporaryCatalog {
        let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try TemporaryCatalog(handWrittenPartOf: root.appendingPathComponent("Catalog").path)
    }

    func write(_ file: DemoData.File) throws {
        try file.text.write(toFile: folder + "/" + file.name, atomically: true, encoding: .utf8)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }
}
