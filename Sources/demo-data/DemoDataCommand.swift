import ArgumentParser
import Commerce
import DemoData
import Foundation
import Storage
import Yams

@main
struct DemoDataCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo-data",
        abstract: "Writes the demo's customers, interactions and orders beside the products they are about.",
        discussion: "The same products and seed give the same files. They are loaded for a check before they replace the old ones.")

    @Option(help: "The folder with shop.yaml, vocabulary/ and products/.")
    var catalog = "Catalog"

    @Option(help: "Another number gives another crowd.")
    var seed = DemoData.defaultSeed

    func run() async throws {
        let workshop = try Workshop(catalog: catalog)
        defer { workshop.remove() }
        let today = try workshop.today()
        let loader = CatalogLoader(folder: workshop.folder, today: today)
        let contents = try await loader.load()
        let data = DemoData(for: contents, today: today, seed: seed)
        let files = data.files(for: contents.shop)
        for file in files { try workshop.write(file) }
        let written = try await loader.load()
        guard written.customers == data.customers, written.interactions == data.interactions, written.orders == data.orders else {
            throw ValidationError("What was written reads back differently. The files in \(catalog) were left as they are.")
        }
        try workshop.deliver(files)
        print("\(data.customers.count) customers, \(data.interactions.count) interactions, \(data.orders.count) orders in \(catalog)")
    }
}

/// A copy of the catalogue's hand-written part, linked, where new files can be tried: the ones from last time may no
/// longer fit the products, and must not stand in the way of their successors.
private struct Workshop {
    let folder: String
    private let catalog: String

    private static let handWritten = ["shop.yaml", "vocabulary", "products", "reviews", "knowledge", "flows", "utterances"]

    init(catalog: String) throws {
        self.catalog = catalog
        let parent = FileManager.default.temporaryDirectory.appendingPathComponent("demo-data-" + UUID().uuidString)
        folder = parent.appendingPathComponent("Catalog").path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for name in Self.handWritten {
            let original = URL(fileURLWithPath: catalog).appendingPathComponent(name).path
            guard FileManager.default.fileExists(atPath: original) else { continue }
            try FileManager.default.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: original)
        }
    }

    /// The day that the catalogue's dates are written for.
    func today() throws -> Day {
        let text = (try? String(contentsOfFile: folder + "/shop.yaml", encoding: .utf8)) ?? ""
        guard let written = try compose(yaml: text)?["today"]?.string, let today = Day(written) else {
            throw ValidationError("\(catalog)/shop.yaml is missing, or has no line such as “today: 2026-11-20”.")
        }
        return today
    }

    func write(_ file: DemoData.File) throws {
        try file.text.write(toFile: folder + "/" + file.name, atomically: true, encoding: .utf8)
    }

    func deliver(_ files: [DemoData.File]) throws {
        for file in files { try file.text.write(toFile: catalog + "/" + file.name, atomically: true, encoding: .utf8) }
    }

    func remove() {
        try? FileManager.default.removeItem(at: URL(fileURLWithPath: folder).deletingLastPathComponent())
    }
}
