import ArgumentParser
import Assistant
import Commerce
import CustomerService
import Figures
import Foundation
import Text

struct EvaluateKnowledge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "knowledge",
        abstract: "Hold questions against the service articles: right passage first, false answers, and what was missed.",
        discussion: """
            The form of the files is explained at the top of Catalog/service/evaluation/tuning.txt: a question a line with the passages \
            that answer it. Without --questions the files of that folder are taken, each for itself.
            """)

    @Option(parsing: .upToNextOption, help: "Files of questions.")
    var questions: [String] = []

    @Option(help: "The shop whose articles answer.")
    var shop: String = Workspace.demoShop

    @Flag(help: "Print the figures as one JSON array, an object a file.")
    var json = false

    private struct Figures: Encodable {
        struct Miss: Encodable {
            var question: String
            var cited: [String]
            var wanted: [[String]]
        }

        struct OfLanguage: Encodable {
            var language: String
            var answerable: Int
            var rightFirst: Double
            var unanswerable: Int
            var falseAnswers: Double

            init(language: String, _ report: KnowledgeEvaluation.Report) {
                self.language = language
                (answerable, rightFirst) = (report.answerable, report.rightShare)
                (unanswerable, falseAnswers) = (report.unanswerable, report.falseShare)
            }
        }

        var set: String
        var answerable: Int
        var rightFirst: Double
        var wrong: Double
        var unanswerable: Int
        var falseAnswers: Double
        var parts: Int
        var partsAnswered: Double
        var msPerQuestion: Double
        var misses: [Miss]
        var languages: [OfLanguage] = []
    }

    func run() async throws {
        let workspace = try Workspace()
        let sets = try files(workspace).map { (name: URL(filePath: $0).deletingPathExtension().lastPathComponent, questions: try read($0)) }
        let store = try await workspace.openStore(of: shop)
        let loaded = try await workspace.load(store, shop: shop, announce: Workspace.warn).value
        let figures = try sets.map { set in
            var figures = Self.figures(of: try loaded.evaluate(set.questions), named: set.name)
            figures.languages = try Dictionary(grouping: set.questions, by: \.language).sorted { $0.key.rawValue < $1.key.rawValue }.map {
                Figures.OfLanguage(language: $0.key.rawValue, try loaded.evaluate($0.value))
            }
            return figures
        }
        if json {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            print(String(decoding: try encoder.encode(figures), as: UTF8.self))
        } else {
            show(figures)
        }
    }

    private func files(_ workspace: Workspace) throws -> [String] {
        guard questions.isEmpty else { return questions }
        let folder = workspace.resources.catalog + "/service/evaluation"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        let found = names.filter { $0.hasSuffix(".txt") }.sorted().map { folder + "/" + $0 }
        guard !found.isEmpty else { throw UserError("There are no questions in \(folder). Name a file with --questions.") }
        return found
    }

    private func read(_ path: String) throws -> [ServiceQuestion] {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw UserError("The file \(Sanitizer.line(path)) cannot be read as UTF-8 text.")
        }
        return try text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated().compactMap { number, line in
            guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
            guard let question = ServiceQuestion(line: Sanitizer.line(line)) else {
                throw UserError("\(Sanitizer.line(path)):\(number + 1): write “question => article:line | article:line”, or nothing after the arrow.")
            }
            return question
        }
    }

    private static func figures(of report: KnowledgeEvaluation.Report, named name: String) -> Figures {
        Figures(
            set: name, answerable: report.answerable, rightFirst: report.rightShare,
            wrong: report.answerable > 0 ? Double(report.wrong) / Double(report.answerable) : 0, unanswerable: report.unanswerable,
            falseAnswers: report.falseShare, parts: report.partsAsked,
            partsAnswered: report.partsAsked > 0 ? Double(report.partsAnswered) / Double(report.partsAsked) : 0,
            msPerQuestion: report.millisecondsPerQuestion,
            misses: report.misses.map { miss in
                Figures.Miss(
                    question: miss.question.text, cited: miss.cited.map(\.description),
                    wanted: miss.question.parts.map { $0.map(\.description) })
            })
    }

    private func show(_ figures: [Figures]) {
        var table = MarkdownTable(["questions", "answerable", "right first", "wrong", "unanswerable", "false answers", "parts answered", "ms"])
        for line in figures {
            table.add([
                line.set, String(line.answerable), Self.percent(line.rightFirst), Self.percent(line.wrong), String(line.unanswerable),
                Self.percent(line.falseAnswers), "\(Self.percent(line.partsAnswered)) of \(line.parts)", decimals(line.msPerQuestion, 2),
            ])
            for part in line.languages {
                table.add([
                    "\(line.set), \(part.language)", String(part.answerable), Self.percent(part.rightFirst), "", String(part.unanswerable),
                    Self.percent(part.falseAnswers), "", "",
                ])
            }
        }
        print(table.text)
        for line in figures {
            for miss in line.misses {
                let wanted = miss.wanted.isEmpty ? "none" : miss.wanted.map { $0.joined(separator: " | ") }.joined(separator: " + ")
                print("\(line.set): \(miss.question)\n    cited \(miss.cited.isEmpty ? "none" : miss.cited.joined(separator: ", ")); wanted \(wanted)")
            }
        }
    }

    private static func percent(_ share: Double) -> String { decimals(100 * share, 1) + " %" }
}
