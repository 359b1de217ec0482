import Commerce
import ArgumentParser
import Assistant
import Foundation
import Understanding

struct EvaluateUnderstanding: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "understanding",
        abstract: "Compare what is understood of dialogues with what they say they mean.",
        discussion: """
            The format of the files is explained at the top of Tests/UnderstandingTests/Dialogues/first.txt: an utterance a \
            line with its intent, criteria and references. With several files or a folder, all are taken together.
            """)

    @Option(parsing: .upToNextOption, help: "Files of dialogues, or folders of .txt files.")
    var examples: [String]

    @Option(help: "The shop they are held with.")
    var shop: String = Workspace.demoShop

    @Flag(help: "Print the figures as one JSON object.")
    var json = false

    @Flag(help: "List what was not understood.")
    var misses = false

    private struct Figures: Encodable {
        struct Confusion: Encodable {
            var wanted: String
            var found: String
            var count: Int
        }

        var turns: Int
        var requests: Int
        var accuracy: Double
        var outOfScopeRecall: Double
        var criteriaExact: Double
        var criteriaPrecision: Double
        var criteriaRecall: Double
        var referencesExact: Double
        var usPerUtterance: Double
        var confusion: [Confusion]
    }

    func run() async throws {
        let dialogues = try files().flatMap(dialogues(in:))
        let workspace = try Workspace()
        let store = try await workspace.openStore(of: shop)
        let report = try await workspace.load(store, shop: shop, announce: Workspace.warn).value.evaluate(dialogues)
        if json {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            encoder.outputFormatting = [.sortedKeys]
            print(String(decoding: try encoder.encode(figures(of: report)), as: UTF8.self))
        } else {
            printTable(report)
        }
        if misses { for miss in report.misses { print(miss) } }
    }

    // MARK: Files

    private func files() throws -> [String] {
        try examples.flatMap { path -> [String] in
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw UserError("There is no file \(path). --examples takes files of dialogues, or folders of them.")
            }
            guard isFolder.boolValue else { return [path] }
            let found = FileManager.default.enumerator(atPath: path)?.compactMap { $0 as? String } ?? []
            let texts = found.filter { $0.hasSuffix(".txt") }.sorted().map { path + "/" + $0 }
            guard !texts.isEmpty else { throw UserError("There is no .txt file in the folder \(path).") }
            return texts
        }
    }

    private func dialogues(in path: String) throws -> [Dialogue] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw UserError("The file \(path) cannot be read as UTF-8 text.")
        }
        do throws(DialogueError) { return try DialogueParser.dialogues(in: text) } catch { throw UserError("\(path), \(error)") }
    }

    // MARK: Figures

    private func figures(of report: UnderstandingReport) -> Figures {
        Figures(
            turns: report.turns, requests: report.intents.total, accuracy: report.intents.share,
            outOfScopeRecall: report.outOfScope.share, criteriaExact: report.criteria.share,
            criteriaPrecision: report.criteriaFound.share, criteriaRecall: report.criteriaWanted.share,
            referencesExact: report.references.share, usPerUtterance: report.microsecondsPerUtterance,
            confusion: confusions(of: report).map { .init(wanted: $0.wanted.rawValue, found: $0.found.rawValue, count: $1) })
    }

    private func confusions(of report: UnderstandingReport) -> [(UnderstandingReport.Confusion, Int)] {
        report.confusions.sorted {
            ($1.value, $0.key.wanted.rawValue, $0.key.found.rawValue) < ($0.value, $1.key.wanted.rawValue, $1.key.found.rawValue)
        }.map { ($0.key, $0.value) }
    }

    private func printTable(_ report: UnderstandingReport) {
        func row(_ name: String, _ score: UnderstandingReport.Score) {
            let share = String(format: "%5.1f %%", score.share * 100)
            print(name.padding(toLength: 22, withPad: " ", startingAt: 0) + share + "  (\(score.right) of \(score.total))")
        }
        row("intents", report.intents)
        row("out-of-scope recall", report.outOfScope)
        row("criteria exact", report.criteria)
        row("criteria precision", report.criteriaFound)
        row("criteria recall", report.criteriaWanted)
        row("references exact", report.references)
        print("one utterance         " + String(format: "%5.0f µs", report.microsecondsPerUtterance) + "  (\(report.turns) utterances)")
        guard !report.confusions.isEmpty else { return }
        print("\nwanted → found")
        for (confusion, count) in confusions(of: report) {
            print("\(String(format: "%4d", count))  \(confusion.wanted.rawValue) → \(confusion.found.rawValue)")
        }
    }
}
