public import ArgumentParser
import Commerce
import Foundation
public import Storage
import Text

struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Import a shop's data.", subcommands: [ImportProducts.self, ImportServiceData.self])
}

struct ImportProducts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "products",
        abstract: "Import products from JSON lines, CSV, a Shopify export or a Google Merchant feed, gzip or not.",
        discussion: "The form is told by the content. All sound rows are imported in one transaction, or nothing is.")

    @Argument(help: "The file.")
    var file: String

    @Option(help: "The shop to import into; made where it is missing. It replaces that shop's products.")
    var shop: String

    @Option(name: .customLong("map"), help: ArgumentHelp("Take a field from a column, as in price=list_price.", valueName: "FIELD=COLUMN"))
    var mappings: [String] = []

    @Option(help: "The currency of prices that name none, as in USD.")
    var currency: String?

    @Option(help: "Whether whole-numbered prices are in major units (19 is $19) or minor ones (1999 is $19.99).")
    var priceUnit: PriceUnit = .major

    func run() async throws {
        let workspace = try Workspace()
        let options = ImportOptions(
            shopName: shop, map: try Self.fieldMap(mappings), currency: try checkedCurrency(), priceUnit: priceUnit, today: workspace.today)
        let utterances = await workspace.catalog.utterances()
        let synonyms = try await workspace.catalog.synonyms()
        let started = ContinuousClock.now
        let line = ProgressLine()
        let report: ImportReport
        do {
            report = try workspace.importing(into: shop) { store in
                try store.importProducts(from: file, options: options, utterances: utterances, synonyms: synonyms) { progress in
                    line.show(Self.bar(progress, after: ContinuousClock.now - started))
                }
            }
        } catch {
            line.clear()
            throw error
        }
        line.clear()
        try summarize(report, after: ContinuousClock.now - started)
    }

    private static func bar(_ progress: ImportProgress, after elapsed: Duration) -> String {
        let share = progress.totalBytes > 0 ? min(1, Double(progress.bytes) / Double(progress.totalBytes)) : 0
        let filled = Int(share * 24)
        return "Importing [" + String(repeating: "#", count: filled) + String(repeating: ".", count: 24 - filled)
            + "] \(Int(share * 100))%  \(progress.rows) rows  \(Int(progress.rate(after: elapsed))) rows/s"
    }

    private func summarize(_ report: ImportReport, after elapsed: Duration) throws {
        let seconds = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
        print(
            "Imported \(report.products) products with \(report.variants) variants from \(report.importedRows) of \(report.rows) rows"
                + " in \((seconds * 10).rounded() / 10) s, prices in \(report.currency).")
        for notice in report.notices { print("Note: \(notice)") }
        if !report.rejected.isEmpty {
            let path = rejectedPath
            let text = report.rejected.map { "\($0.line)\t\($0.reason)\n" }.joined()
            do {
                try Data(("line\treason\n" + text).utf8).write(to: URL(fileURLWithPath: path))
            } catch {
                throw UserError("The list of rejected rows could not be written to \(path). The import itself is complete.")
            }
            for (reason, count) in report.reasons.prefix(5) { print("Rejected \(count): \(reason)") }
            for row in report.rejected.prefix(5) { print("  line \(row.line): \(row.reason)") }
            print("All \(report.rejected.count) rejected rows are listed in \(path).")
        }
        print("Open it with: shopkeeper --shop \(shop)")
    }

    private var rejectedPath: String {
        FileManager.default.currentDirectoryPath + "/" + URL(fileURLWithPath: file).lastPathComponent + ".rejected.tsv"
    }

    /// The options `--map FIELD=COLUMN`.
    static func fieldMap(_ mappings: [String]) throws -> [String: String] {
        try Dictionary(
            mappings.map { mapping in
                let parts = mapping.split(separator: "=", maxSplits: 1).map(String.init)
                guard parts.count == 2 else {
                    throw UserError("--map takes FIELD=COLUMN, as in price=list_price; “\(Sanitizer.line(mapping, limit: 60))” has no “=”.")
                }
                return (parts[0], parts[1])
            }) { _, last in last }
    }

    private func checkedCurrency() throws -> Currency? {
        guard let currency else { return nil }
        guard let known = Currency(code: currency) else {
            throw UserError("“\(Sanitizer.line(currency, limit: 20))” is not a currency code. Use three letters, as in USD or CNY.")
        }
        return known
    }
}

extension PriceUnit: ExpressibleByArgument {}
