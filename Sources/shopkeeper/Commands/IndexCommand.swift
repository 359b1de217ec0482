import ArgumentParser
import Assistant
import Foundation
import ImageFile
import Search
import Text

struct IndexCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "index", abstract: "The file in which a shop's products are searched.",
        subcommands: [IndexBuild.self, IndexStatus.self, IndexVerify.self])
}

struct IndexBuild: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "build", abstract: "Make the index anew from the shop's database.")

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    func run() async throws {
        let search = try await ShopSearch(of: shop, in: try Workspace())
        let started = ContinuousClock.now
        let index = try search.build()
        let seconds = (ContinuousClock.now - started) / .seconds(1)
        print("Indexed \(index.count) products in \((seconds * 100).rounded() / 100) s: \(index.byteCount) bytes in \(search.path), "
            + "\(index.vectors?.byteCount ?? 0) bytes in \(search.vectorsPath).")
    }
}

struct IndexStatus: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Say whether the index is there and of the catalogue as it is now.")

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    func run() async throws {
        let search = try await ShopSearch(of: shop, in: try Workspace())
        do {
            if let file = try search.file.opened(), let index = try search.file.updated(file) {
                print("Up to date: \(index.count) products, \(index.byteCount) bytes in \(search.path).")
                print(vectorsStatus(of: index, search))
            } else {
                print("Out of date: the catalogue has changed since. The next start makes it anew, or `shopkeeper index build` now.")
            }
        } catch IndexDamage.corrupt {
            print("Damaged: \(search.path). The next start makes it anew, or `shopkeeper index build` now.")
            throw ExitCode.failure
        } catch is IndexDamage {
            print("There is none yet. The next start makes it, or `shopkeeper index build` now.")
        }
    }

    private func vectorsStatus(of index: SearchIndex, _ search: ShopSearch) -> String {
        do {
            guard let vectors = try search.openedVectors(of: index) else { return "Meaning: out of date; the next start makes it anew." }
            return "Meaning: \(vectors.dimensions) dimensions, \(vectors.byteCount) bytes in \(search.vectorsPath)."
        } catch .corrupt {
            return "Meaning: damaged; the next start makes it anew."
        } catch {
            return "Meaning: none yet; the next start makes it."
        }
    }
}

struct IndexVerify: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verify", abstract: "Check every byte of the index against its checksums.")

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    func run() async throws {
        let search = try await ShopSearch(of: shop, in: try Workspace())
        do {
            let vectors = FileManager.default.fileExists(atPath: search.vectorsPath) ? try SearchIndex.verify(search.vectorsPath) : []
            for (section, bytes) in try SearchIndex.verify(search.path) + vectors where bytes > 0 {
                print(section.padding(toLength: 12, withPad: " ", startingAt: 0) + String(format: "%12d", bytes))
            }
            print("All of it is as it was written.")
        } catch {
            throw UserError("\(Sanitizer.line("\(error)")). Make it anew with `shopkeeper index build\(shop == Workspace.demoShop ? "" : " --shop \(shop)")`.")
        }
    }
}
