import ArgumentParser
import Commerce
import Figures
import Foundation
import LinearAlgebra
import Recommendation
import Storage
import Text

struct EvaluateRecommendations: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommendations",
        abstract: "Fit recommendation models to interactions and measure them on others that were held out.",
        discussion: """
            A file has lines of a customer and its items, all as numbers: “customer item item …”, or, where every line is so, \
            “customer item 1”; it may be gzip. All items are ranked for each customer with held-out items, those of its \
            training are left out, and figures are of the first twenty, means over these customers: recall, nDCG, the share of \
            customers with a hit, the share of items that anybody is shown (coverage), mean self-information in bits (novelty), \
            and Gini's coefficient of the places by item or, with --groups, by brand or seller. Times are from a customer's \
            items to its list, one customer after another. Each model runs in a process of its own, whose greatest resident \
            memory is told; it includes the data.
            """)

    @Option(help: "The interactions that models are fitted to.")
    var train: String

    @Option(help: "The interactions that were held out.")
    var test: String

    @Option(parsing: .upToNextOption, help: "Models with commas between; without it those that are learnt in seconds.")
    var models: [String] = []

    @Option(help: "A CSV file with the columns item and group: brands or sellers.")
    var groups: String?

    @Option(
        name: .customLong("floor"), parsing: .upToNextOption,
        help: ArgumentHelp("The least share of the places of a group, in percent, as in Aster=10.", valueName: "GROUP=PERCENT"))
    var floors: [String] = []

    @Option(help: "Draw quality over time into this SVG file.")
    var plot: String?

    @Flag(help: "Print the figures as a JSON list.")
    var json = false

    /// Set where the command calls itself.
    @Flag(help: .hidden) var inThisProcess = false

    func run() async throws {
        let named = try namedKinds()
        if inThisProcess {
            guard let kind = named.first else { return }
            print(try Self.json(figures(of: kind)))
            return
        }
        let data = try dataSet()
        _ = try groups(in: data)
        let summary = Self.summary(of: data)
        let kinds = named.isEmpty ? ModelKind.quick(forItems: data.items.count) : named
        let line = ProgressLine()
        let figures = try kinds.map { kind in
            line.show("Measuring \(kind.name)")
            defer { line.clear() }
            return try measured(kind)
        }
        if let plot { try draw(figures, to: plot) }
        print(json ? try Self.json(figures) : "\(summary)\n\n\(RecommendationFigures.table(of: figures))")
    }

    // MARK: Input

    private func namedKinds() throws -> [ModelKind] {
        let names = models.flatMap { $0.split(separator: ",") }.map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
        return try names.map { name in
            guard let kind = ModelKind.named(name) else {
                let known = ModelKind.all.map(\.name).joined(separator: ", ")
                throw UserError("There is no model “\(Sanitizer.line(name, limit: 60))”. Use some of: \(known).")
            }
            return kind
        }
    }

    private func dataSet() throws -> InteractionDataSet {
        do {
            let (training, heldOut) = (try InteractionFile.read(from: train), try InteractionFile.read(from: test))
            return InteractionDataSet(
                training: (training.customers, training.items), heldOut: (heldOut.customers, heldOut.items))
        } catch { throw UserError("\(error)") }
    }

    private static func summary(of data: InteractionDataSet) -> String {
        "\(data.customers.count) customers, \(data.items.count) items, \(data.training.entryCount) interactions to learn from, "
            + "\(data.heldOut.values.count) held out of \(data.askingRows.count) customers"
    }

    private func groups(in data: InteractionDataSet) throws -> ItemGroups? {
        let floor = try exposureFloor()
        guard let groups else { return nil }
        do {
            let names = try ItemGroupFile.read(from: groups)
            let known = Set(names.values)
            if let unknown = floor?.shares.keys.sorted().first(where: { !known.contains($0) }) {
                throw UserError("\(Sanitizer.line(groups)) has no group “\(Sanitizer.line(unknown, limit: 60))”, which --floor names.")
            }
            return ItemGroups(names, in: data, floor: floor)
        } catch { throw UserError("\(error)") }
    }

    private func exposureFloor() throws -> ExposureFloor? {
        guard !floors.isEmpty else { return nil }
        guard groups != nil else { throw UserError("--floor needs --groups, which says what belongs to a group.") }
        var shares: [String: Double] = [:]
        for text in floors {
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2, let percent = Double(parts[1]), percent > 0, percent <= 100 else {
                throw UserError("--floor takes a group and a percentage above 0, as in Aster=10, not “\(Sanitizer.line(text, limit: 60))”.")
            }
            shares[String(parts[0])] = percent / 100
        }
        guard let floor = ExposureFloor(shares: shares) else { throw UserError("The percentages of --floor must add up to 100 at most.") }
        return floor
    }

    // MARK: Figures

    private func measured(_ kind: ModelKind) throws -> RecommendationFigures {
        var arguments = ["evaluate", "recommendations", "--train", train, "--test", test, "--models", kind.name, "--in-this-process"]
        if let groups { arguments += ["--groups", groups] }
        if !floors.isEmpty { arguments += ["--floor"] + floors }
        do {
            return try OwnProcess.result(of: arguments)
        } catch let failure as OwnProcess.Failure {
            guard let signal = failure.signal else { throw ExitCode.failure }
            throw UserError("Measuring \(kind.name) was ended by signal \(signal). Free some memory, or leave the model out with --models.")
        }
    }

    private func figures(of kind: ModelKind) throws -> RecommendationFigures {
        let data = try dataSet()
        let groups = try groups(in: data)
        do {
            return try RecommendationFigures(of: kind, on: data, groups: groups) { try ProcessMemory.now().peak }
        } catch let refusal as EASEModel.TooManyItems { throw UserError("\(refusal).") }
    }

    private static func json(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func draw(_ figures: [RecommendationFigures], to path: String) throws {
        do {
            try RecommendationFigures.plot(of: figures).write(toFile: path, atomically: true, encoding: .utf8)
        } catch { throw UserError("The plot cannot be written to \(Sanitizer.line(path)). Name a file in a folder that you may write to.") }
    }
}
