import ArgumentParser
import Commerce
import Foundation
import Terminal
import TerminalApp

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo", abstract: "Watch a session play by itself; without NAME, list the demos.",
        discussion: """
            The space bar pauses it and lets it go on, q and Ctrl-C leave, and any other key takes over: from then on the session is \
            yours. It plays on a copy of the shop, which is gone afterwards.
            """)

    @Argument(help: "A demo's name, or the path of a recorded session.")
    var name: String?

    @Option(help: "How many times as fast as people type and read.")
    var speed = 1.0

    func validate() throws {
        guard speed > 0, speed.isFinite else { throw ValidationError("--speed takes a number above 0.") }
    }

    func run() async throws {
        let workspace = try Workspace()
        let demos = ScriptFile.demos(in: workspace.resources)
        guard let name else {
            let width = demos.map(\.name.count).max() ?? 0
            for (name, file) in demos {
                let script = try file.read()
                print("\(name.padding(toLength: width, withPad: " ", startingAt: 0))  \(script.language)  \(script.title)")
            }
            return
        }
        let file = demos.first { $0.name == name }?.file ?? ScriptFile(path: name)
        guard FileManager.default.fileExists(atPath: file.path) else {
            throw UserError("There is no demo \(name). Use one of: \(demos.map(\.name).joined(separator: ", ")).")
        }
        try await play(try file.read(), in: workspace)
    }

    private func play(_ script: SessionScript, in workspace: Workspace) async throws {
        let copy = try await ShopCopy(of: script.shop, at: script.clock, in: workspace)
        let customer = try workspace.customer(named: script.customer?.rawValue ?? "guest", of: script.shop, in: copy.store)
        let conversation = copy.conversation(with: customer, language: script.language)
        let player = DemoPlayer(script, pace: .human.faster(by: speed))
        let exit = try await Runtime(assistant: conversation, language: script.language, demo: player).run { try CursesTerminal() }
        if case .signal(let number) = exit { throw ExitCode(128 + number) }
    }
}
