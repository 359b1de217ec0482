import ArgumentParser
import Assistant
import Foundation
import Recommendation
import Storage

struct TrainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train", abstract: "Train the assistant's models anew; the next start uses them.",
        subcommands: [TrainAll.self, TrainIntents.self, TrainRanking.self], defaultSubcommand: TrainAll.self)

    /// The shop whose models are trained.
    struct Target: ParsableArguments {
        @Option(help: "The shop whose data is learnt from.")
        var shop: String = Workspace.demoShop

        func open(_ train: (_ shop: String, SQLiteShopStore, Workspace) throws -> Void) async throws {
            let workspace = try Workspace()
            let store = try await workspace.openStore(of: shop)
            if shop == Workspace.demoShop, case .kept(let mistakes) = try await store.update(from: workspace.catalog) {
                throw UserError("\(mistakes)")
            }
            try train(shop, store, workspace)
        }
    }
}

struct TrainAll: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "all", abstract: "Train the intents and the ranking.")

    @OptionGroup var target: TrainCommand.Target

    func run() async throws {
        try await target.open { shop, store, workspace in
            try TrainIntents.train(shop, store, workspace)
            try TrainRanking.train(shop, store, workspace)
        }
    }
}

struct TrainIntents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intents", abstract: "Train the intent classifier on the shop's example utterances and save it.")

    @OptionGroup var target: TrainCommand.Target

    func run() async throws { try await target.open(Self.train) }

    static func train(_ shop: String, _ store: SQLiteShopStore, _ workspace: Workspace) throws {
        let path = try workspace.directory.intentModel(of: shop)
        let report = try IntentTraining(store: store).run(savingTo: path)
        print("Learned \(report.intents) intents from \(report.examples) examples in \((report.seconds * 100).rounded() / 100) s.")
        print("Cross-validated accuracy \(thousandths(report.accuracy)), measured in five folds.")
        print("Saved to \(path).")
    }
}

struct TrainRanking: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ranking",
        abstract: "Learn the weights of the ranking from what the shop's customers turned to, and save them.",
        discussion: """
            The latest 15 % of what customers did is foretold from what went before. Weights start from the standard ones; they \
            are saved only where they foretell better, by more than the standard error, for customers they did not learn from.
            """)

    @OptionGroup var target: TrainCommand.Target

    func run() async throws { try await target.open(Self.train) }

    static func train(_ shop: String, _ store: SQLiteShopStore, _ workspace: Workspace) throws {
        let path = try workspace.directory.rankingWeights(of: shop)
        let started = ContinuousClock.now
        let report = try RankingTraining(store: store).run(savingTo: path)
        let seconds = ((ContinuousClock.now - started) / .seconds(1) * 100).rounded() / 100
        guard report.isMeasured else {
            print("The ranking keeps its standard weights: only \(report.customers) customers turned to something new lately.")
            return
        }
        print("Learned the weights of the ranking from \(report.customers) customers in \(seconds) s.")
        print(
            "NDCG@20 of what customers turned to next: \(thousandths(report.standard)) with the standard weights, \(thousandths(report.learnt)) with learnt ones, for customers who were not learnt from; standard error \(thousandths(report.error)).")
        print(report.weights == nil ? "That is no sure improvement: the standard weights stay." : "Saved to \(path).")
    }
}

private func thousandths(_ value: Double) -> String { "\((value * 1000).rounded() / 1000)" }
