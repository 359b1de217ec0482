import Foundation

/// Finds the folders that come with the program, Catalog/ and Prompts/, wherever it is started from.
struct ResourceFolder {
    let path: String

    var catalog: String { path + "/Catalog" }
    var prompts: String { path + "/Prompts" }

    /// Looks, in this order, at SHOPKEEPER_RESOURCES, at share/shopkeeper beside an installed program's bin/, and at
    /// the folders above the program, which finds the checkout it was built in.
    /// - Throws: `UserError` where none of them holds Catalog/shop.yaml.
    init(environment: [String: String]) throws {
        if let named = environment["SHOPKEEPER_RESOURCES"] {
            guard Self.isComplete(named) else {
                throw UserError("SHOPKEEPER_RESOURCES names \(named), which has no Catalog/shop.yaml. Set it to the folder that holds Catalog and Prompts.")
            }
            path = named
            return
        }
        let program = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        var folder = URL(fileURLWithPath: program).deletingLastPathComponent()
        var candidates = [folder.deletingLastPathComponent().appendingPathComponent("share/shopkeeper").path]
        while folder.path != "/" {
            candidates.append(folder.path)
            folder.deleteLastPathComponent()
        }
        guard let found = candidates.first(where: Self.isComplete) else {
            throw UserError(
                "The folder Catalog was not found beside \(program). Run `make install`, or set SHOPKEEPER_RESOURCES to the folder that holds Catalog and Prompts.")
        }
        path = found
    }

    private static func isComplete(_ folder: String) -> Bool {
        FileManager.default.fileExists(atPath: folder + "/Catalog/shop.yaml")
    }
}
