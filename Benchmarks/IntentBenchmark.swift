import ArgumentParser
import Commerce
import Foundation
import Storage
import Understanding

/// The intent classifier alone on labelled sets of others.
struct IntentBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intents", abstract: "Accuracy, out-of-scope recall and speed on clinc150, banking77 and bitext.")

    @OptionGroup var folder: DataFolder

    private typealias Example = IntentEvaluation.Example

    private static let header = "set                     accuracy  in scope  oos recall  train s  µs/utterance"

    func run() throws {
        print(Self.header)
        try clinc()
        let banking = try labelled("intents/banking77-train.csv", text: "text", label: "category")
        show("banking77, five folds", Self.folds(of: banking).map { IntentEvaluation(train: $0.train).report(validation: [], test: $0.test) })
        let bitext = try ["train", "dev", "test"].map { try labelled("intents/bitext-\($0).csv", text: "utterance", label: "intent") }
        show("bitext", [IntentEvaluation(train: bitext[0]).report(validation: bitext[1], test: bitext[2])])
    }

    /// The threshold comes from one half of the validation part and is measured on the other, both ways round.
    private func clinc() throws {
        let data = try Data(contentsOf: URL(fileURLWithPath: folder.path("intents/clinc150.json")))
        let parts = try JSONDecoder().decode([String: [[String]]].self, from: data)
        func part(_ names: String...) -> [Example] { names.flatMap { parts[$0] ?? [] }.map { ($0[0], $0[1]) } }
        let evaluation = IntentEvaluation(train: part("train", "oos_train"))
        // Neighbours are of one label: every second one goes into each half.
        let halves = (0..<2).map { half in part("val", "oos_val").enumerated().filter { $0.offset % 2 == half }.map(\.element) }
        let reports = (0..<2).map { evaluation.report(validation: halves[$0], test: halves[1 - $0]) }
        show("clinc150, first half", [reports[0]])
        show("clinc150, second half", [reports[1]])
        show("clinc150, mean", reports)
    }

    private func labelled(_ name: String, text: String, label: String) throws -> [Example] {
        try LabelledText.read(from: folder.path(name), textColumn: text, labelColumn: label).map { ($0.text, $0.label) }
    }

    /// Every fifth example is tested on what the others taught.
    private static func folds(of examples: [Example]) -> [(train: [Example], test: [Example])] {
        (0..<5).map { fold in
            let numbered = examples.enumerated()
            return (numbered.filter { $0.offset % 5 != fold }.map(\.element), numbered.filter { $0.offset % 5 == fold }.map(\.element))
        }
    }

    /// Means of the reports.
    private func show(_ name: String, _ reports: [IntentEvaluation.Report]) {
        func mean(_ value: (IntentEvaluation.Report) -> Double) -> Double { reports.map(value).reduce(0, +) / Double(reports.count) }
        let recall = reports.allSatisfy { $0.outOfScopeRecall != nil } ? String(format: "%.4f", mean { $0.outOfScopeRecall ?? 0 }) : "-"
        print(
            name.padding(toLength: 22, withPad: " ", startingAt: 0),
            String(format: "%9.4f %9.4f %11@ %8.2f %13.1f", mean(\.accuracy), mean(\.inScope), recall, mean(\.trainSeconds), mean(\.microsecondsPerUtterance)))
    }
}
