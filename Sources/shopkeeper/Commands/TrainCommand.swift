import ArgumentParser
import Assistant
import Foundation
import Storage

struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Train the assistant's models anew.", subcommands: [TrainIntents.self])
}

struct TrainIntents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intents", abstract: "Train the intent classifier on the shop's example utterances and save it.")

    @Option(help: "The shop whose examples it learns from.")
    var shop: String = Workspace.demoShop

    func run() async throws {
        let workspace = try Workspace()
        let store = try await workspace.openStore(of: shop)
        if shop == Workspace.demoShop, case .kept(let mistakes) = try await store.update(from: workspace.catalog) {
            throw UserError("\(mistakes)")
        }
        let path = try workspace.directory.intentModel(of: shop)
        let report = try IntentTraining(store: store).run(savingTo: path)
        print("Learned \(report.intents) intents from \(report.examples) examples in \((report.seconds * 100).rounded() / 100) s.")
        print("Cross-validated accuracy \((report.accuracy * 1000).rounded() / 1000), measured in five folds.")
        print("Saved to \(path).")
    }
}
