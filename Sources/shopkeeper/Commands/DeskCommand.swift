import ArgumentParser
import Commerce
import Foundation
import TerminalApp

struct DeskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "Answer the customers who were handed over to a person.",
        discussion: """
            The queue is shown by priority, then by how long somebody has waited. `take N` shows what the assistant knows and takes the \
            conversation; what is typed then goes into the customer's session, signed with your name. /help lists the commands.
            """)

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    @Option(name: .customLong("as"), help: "Your name, as customers see it.")
    var name: String?

    func run() async throws {
        let workspace = try Workspace()
        let store = try await workspace.openStore(of: shop)
        let name = name ?? workspace.environment["USER"].flatMap { $0.isEmpty ? nil : $0 } ?? "desk"
        guard !name.allSatisfy(\.isWhitespace) else { throw UserError("A name is needed: --as NAME.") }
        var console = DeskConsole(store: store, as: name, language: try workspace.language(of: nil, in: store), clock: workspace.clock)
        show(console.start())
        let (events, feed) = AsyncStream<DeskConsole.Event>.makeStream()
        // Waiting for a line must not hold up the concurrency pool.
        Thread.detachNewThread {
            while let line = readLine() { feed.yield(.line(line)) }
            feed.yield(.endOfInput)
        }
        let ticking = Task {
            while (try? await Task.sleep(for: .milliseconds(500))) != nil { feed.yield(.tick) }
        }
        defer { ticking.cancel() }
        for await event in events {
            let output = console.take(event)
            show(output.lines)
            if output.isOver { return }
        }
    }

    private func show(_ lines: [String]) { StandardOutput.write(lines.map { $0 + "\n" }.joined()) }
}
