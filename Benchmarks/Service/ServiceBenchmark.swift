import ArgumentParser
import Figures
import Foundation

/// Service tasks of a shop from the first message to the data that are left, with scripted customers.
struct ServiceBenchmark: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service", abstract: "Customers made from scenarios talk to the program; the data left must be as their tasks say.")

    @OptionGroup var folder: DataFolder
    @Option(help: "The program under test.") var shopkeeper: String
    @Option(help: "The set's folder under DATA: db.json or db.json.gz, and tasks.json.") var set = "retail-service"
    @Option(help: "Only the task with this id; may be given again.") var task: [String] = []
    @Option(help: "Runs of each task, each with other words.") var runs = 4
    @Option(name: .customLong("run"), help: "Only this run of each task.") var only: Int?
    @Option(help: "This many tasks made from the shop's data instead of the set's own.") var made: Int?
    @Option(help: "The seed they are made from.") var seed: UInt64 = 1
    @Option(help: "Turns after which a conversation has failed.") var turnLimit = 40
    @Option(help: "A folder for the conversations, a file each.") var transcripts: String?
    @Option(parsing: .remaining, help: "More words for the command that imports the shop.") var importOptions: [String] = []
    @Flag(help: "Print the figures as JSON, with a verdict for each run.") var json = false

    private struct Report: Encodable {
        var figures: ServiceFigures
        var exportsTheSameBytes: Bool
        var verdicts: [ServiceVerdict]
    }

    func run() throws {
        let shop = try ServiceShop(program: shopkeeper, source: folder.path(set + "/db.json"), importOptions: importOptions)
        defer { shop.remove() }
        if let transcripts { try FileManager.default.createDirectory(atPath: transcripts, withIntermediateDirectories: true) }
        let tasks = try tasks(of: shop).filter { task.isEmpty || task.contains($0.id) }
        var verdicts: [ServiceVerdict] = []
        for task in tasks {
            for number in only.map({ [$0] }) ?? Array(0..<runs) {
                let (verdict, transcript) = try shop.judge(task, run: number, turnLimit: turnLimit)
                verdicts.append(verdict)
                guard let transcripts else { continue }
                try transcript.write(toFile: "\(transcripts)/task-\(task.id)-run-\(number).txt", atomically: true, encoding: .utf8)
            }
        }
        let figures = ServiceFigures(verdicts, runs: only == nil ? runs : 1)
        if json {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            let report = Report(figures: figures, exportsTheSameBytes: shop.exportsTheSameBytes, verdicts: verdicts)
            print(String(decoding: try encoder.encode(report), as: UTF8.self))
        } else {
            show(figures, verdicts, shop)
        }
    }

    private func tasks(of shop: ServiceShop) throws -> [ServiceTask] {
        if let made {
            var maker = ServiceTaskMaker(shop.data, seed: seed)
            return maker.tasks(made)
        }
        return try JSONDecoder().decode([ServiceTask].self, from: Data(contentsOf: URL(fileURLWithPath: folder.path(set + "/tasks.json"))))
    }

    private func show(_ figures: ServiceFigures, _ verdicts: [ServiceVerdict], _ shop: ServiceShop) {
        for (task, runs) in Dictionary(grouping: verdicts, by: \.task).sorted(by: { ($0.key.count, $0.key) < ($1.key.count, $1.key) }) {
            let failed = runs.filter { !$0.passed || !$0.faults.isEmpty }
            guard !failed.isEmpty else { continue }
            print("task \(task): \(runs.count - failed.count) of \(runs.count)")
            for verdict in failed {
                let reasons = verdict.faults + verdict.differences
                print("  run \(verdict.run), \(verdict.style), \(verdict.turns) turns: \(reasons[0].prefix(300))")
                for reason in reasons.dropFirst().prefix(5) { print("    \(reason.prefix(300))") }
            }
        }
        var table = MarkdownTable(["", "value"])
        table.add(["tasks, runs of each", "\(figures.tasks), \(figures.runs)"])
        table.add(["runs passed", "\(figures.passed) of \(verdicts.count)"])
        for (place, share) in figures.passAll.enumerated() { table.add(["pass^\(place + 1)", decimals(share, 4)]) }
        for style in CustomerStyle.allCases { if let share = figures.byStyle["\(style)"] { table.add(["passed, \(style)", decimals(share, 4)]) } }
        table.add(["writes without a confirmation before", "\(figures.unconfirmedWrites)"])
        table.add(["turns a conversation", decimals(figures.turnsPerRun, 1)])
        table.add(["proposals put right, a conversation", decimals(figures.correctionsPerRun, 2)])
        table.add(["wishes put in other words, a conversation", decimals(figures.restatedPerRun, 2)])
        let told = verdicts.filter { !$0.untold.isEmpty }.count
        table.add(["runs in which a fact was not told", "\(told)"])
        table.add(["turn ms, p50 / p99 / longest, on the wall", figures.wall.map { decimals($0, 1) }.joined(separator: " / ")])
        table.add(["first turn ms, with the program's start", figures.first.map { decimals($0, 1) }.joined(separator: " / ")])
        table.add(["turn ms, by the program", figures.own.map { decimals($0, 1) }.joined(separator: " / ")])
        table.add(["export as imported, byte for byte", shop.exportsTheSameBytes ? "yes" : "no"])
        print(table.text)
    }
}
