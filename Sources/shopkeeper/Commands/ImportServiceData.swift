import ArgumentParser
import Storage

struct ImportServiceData: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service-data",
        abstract: "Import a shop whole: products with variants, customers with payment methods, orders, and its policy.",
        discussion: """
            The file is JSON of the form {"products": {id: …}, "users": {id: …}, "orders": {id: …}}, gzip or not; where there is no such \
            file, the one with .gz behind its name is read. All of it is imported in one transaction, or nothing is. \
            `shopkeeper export service-data` writes the same form back.
            """)

    @Argument(help: "The file.")
    var file: String

    @Option(help: "The shop to import into; made where it is missing. It replaces that shop whole.")
    var shop: String

    @Option(help: "The shop's policy, as Markdown. Default: policy.md beside the file, where there is one.")
    var policy: String?

    @Option(help: "A folder of flows: what the shop's service does and how. Default: those that come with the program for this form.")
    var flows: String?

    func run() async throws {
        let workspace = try Workspace()
        let flows = try FlowFiles.read(folder: flows ?? workspace.resources.catalog + "/flows/service-data")
        let options = ServiceDataOptions(shopName: shop, policy: policy, flows: flows, today: workspace.today)
        let utterances = await workspace.catalog.utterances()
        let synonyms = try await workspace.catalog.synonyms()
        let report = try workspace.importing(into: shop) {
            try $0.importServiceData(from: file, options: options, utterances: utterances, synonyms: synonyms)
        }
        print(
            "Imported \(report.products) products with \(report.variants) variants, \(report.customers) customers and \(report.orders) orders"
                + (report.passages > 0 ? ", and a policy of \(report.passages) passages." : "; there is no policy beside the file."))
        print("Open it with: shopkeeper --shop \(shop)")
    }
}
