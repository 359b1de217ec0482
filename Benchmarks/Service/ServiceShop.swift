import Foundation

/// A shop in the program under test, imported once and copied for each run.
struct ServiceShop {
    static let name = "retail"

    let program: String
    /// Everything of these runs is under this folder.
    let folder: String
    let data: ServiceData
    /// Whether the export of the shop as it was imported is the file, byte for byte.
    let exportsTheSameBytes: Bool

    /// - Parameters:
    ///   - source: the data's file; where there is none, the one with .gz behind its name is read, as the program does.
    ///   - importOptions: more words for the import command.
    init(program: String, source: String, importOptions: [String]) throws {
        self.program = program
        folder = NSTemporaryDirectory() + "/service-\(ProcessInfo.processInfo.processIdentifier)"
        let isPlain = FileManager.default.fileExists(atPath: source)
        let bytes = try ServiceData.bytes(of: isPlain ? source : source + ".gz")
        data = try ServiceData(bytes)
        let home = folder + "/shop"
        try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
        _ = try ServiceAgent.output(of: program, ["import", "service-data", source, "--shop", Self.name] + importOptions, home: home)
        exportsTheSameBytes = try ServiceAgent.output(of: program, ["export", "service-data", "--shop", Self.name], home: home) == bytes
        // Whatever the first start makes is made before the shop is copied, so that turns are timed as they are on any later day.
        _ = try ServiceAgent.output(of: program, ["ask", "--json", "--shop", Self.name, "hello"], home: home)
    }

    func remove() { try? FileManager.default.removeItem(atPath: folder) }

    /// One run of a task with a copy of the shop.
    /// - Returns: the conversation's transcript beside the verdict.
    func judge(_ task: ServiceTask, run: Int, turnLimit: Int) throws -> (verdict: ServiceVerdict, transcript: String) {
        let home = "\(folder)/task-\(task.id)-run-\(run)"
        try FileManager.default.copyItem(atPath: folder + "/shop", toPath: home)
        defer { try? FileManager.default.removeItem(atPath: home) }
        let style = CustomerStyle.allCases[run % CustomerStyle.allCases.count]
        var oracle = ServiceOracle(data)
        var refusals: [String] = []
        for action in task.writes {
            do { try oracle.apply(action) } catch { refusals.append("\(error)") }
        }
        var differences: [String] = []
        var conversation = ServiceConversation()
        if let customer = ScriptedCustomer(task, data: data, style: style, seed: Self.seed(task.id, run)) {
            let agent = try ServiceAgent(program, shop: Self.name, home: home)
            do {
                try conversation.hold(with: agent, customer: customer, turnLimit: turnLimit)
                if !conversation.ended { differences.append("no end after \(turnLimit) turns") }
            } catch { differences.append("broken off: \(error)") }
            agent.end()
            let exported = try ServiceData(ServiceAgent.output(of: program, ["export", "service-data", "--shop", Self.name], home: home))
            differences += exported.root.differences(from: oracle.data.root)
        } else {
            differences.append("the task does not tell who the customer is")
        }
        let answers = conversation.answers.replacing(",", with: "")
        let untold = task.facts.filter { !answers.containsWords($0.replacing(",", with: "")) }
        let verdict = ServiceVerdict(
            task: task.id, run: run, style: "\(style)", passed: differences.isEmpty && conversation.faults.isEmpty, turns: conversation.turns,
            corrections: conversation.corrections, restated: conversation.restated, faults: conversation.faults, differences: differences, untold: untold,
            wall: conversation.wall, own: conversation.own)
        for action in task.writes { conversation.note("expected: \(action.name) \(action.arguments.text)") }
        for refusal in refusals { conversation.note("expected to be refused: \(refusal)") }
        for difference in differences + conversation.faults { conversation.note("! \(difference)") }
        for fact in untold { conversation.note("? not told: \(fact)") }
        return (verdict, conversation.transcript)
    }

    /// The same on every machine.
    private static func seed(_ task: String, _ run: Int) -> UInt64 {
        task.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 } &+ UInt64(run)
    }
}
