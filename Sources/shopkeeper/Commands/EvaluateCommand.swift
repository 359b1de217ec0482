import ArgumentParser
import Foundation
import Storage
import Understanding

struct EvaluateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "evaluate", abstract: "Measure the assistant's models on labelled data.", 
       
        subcommands: [
            EvaluateIntents.self, EvaluateUnderstanding.self, EvaluateSearch.self, EvaluateRecommendations.self, EvaluateColdStart.self,
            EvaluateKnowledge.self,
        ])
}

struct EvaluateIntents: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "intents",
        abstract: "Train the intent classifier on a labelled set and measure it on another.",
        discussion: "Files are CSV with the columns text and intent; texts that belong to no intent have the intent oos.")

    @Option(help: "What it learns from.")
    var train: String

    @Option(help: "What the threshold for out of scope is chosen on; without it the classifier's own calibration decides.")
    var validation: String?

    @Option(help: "What it is measured on.")
    var test: String

    @Flag(help: "Print the figures as one JSON object.")
    var json = false

    func run() async throws {
        let (examples, chosen, unseen) = try read()
        let report = IntentEvaluation(train: examples).report(validation: chosen, test: unseen)
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            print(String(decoding: try encoder.encode(report), as: UTF8.self))
        } else {
            print("examples             \(report.examples), \(report.labels) intents")
            print("accuracy             \(Self.rounded(report.accuracy))")
            print("in scope             \(Self.rounded(report.inScope)) at threshold \(Self.rounded(report.threshold))")
            print("out-of-scope recall  \(report.outOfScopeRecall.map { "\(Self.rounded($0))" } ?? "none in the test set")")
            print("calibration error    \(Self.rounded(report.calibrationError))")
            print("training             \(Self.rounded(report.trainSeconds)) s")
            print("one utterance        \(Self.rounded(report.microsecondsPerUtterance)) µs")
        }
    }

    private func read() throws -> ([IntentEvaluation.Example], [IntentEvaluation.Example], [IntentEvaluation.Example]) {
        func examples(_ path: String) throws -> [IntentEvaluation.Example] {
            do {
                return try LabelledText.read(from: path).map { ($0.text, $0.label) }
            } catch {
                throw UserError("\(error)")
            }
        }
        return (try examples(train), try validation.map(examples) ?? [], try examples(test))
    }

    private static func rounded(_ value: Double) -> Double { (value * 10_000).rounded() / 10_000 }
}
