import ArgumentParser
import Commerce
import Foundation
import Terminal
import TerminalApp

struct RecordCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Open the assistant and keep the session in a file.",
        discussion: """
            Each line is in the file as soon as it is sent, and what came of it below; the file can be read, edited, replayed with \
            `shopkeeper replay FILE` and watched with `shopkeeper demo ./FILE`. The session runs on a copy of the shop, so that it \
            can be had again: nothing that is bought or cancelled in it changes the shop.
            """)

    @Argument(help: "The file to write, which must not be there yet.")
    var file: String

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    @Option(help: "Sign in as this customer; “guest” for nobody.")
    var customer: String?

    @Option(help: "What the session shows, in a few words.")
    var title = ""

    @Flag(help: "Plain lines instead of the full screen.")
    var plain = false

    func run() async throws {
        let workspace = try Workspace()
        let clock = SessionClock(seconds: workspace.clock(), utcOffset: Workspace.utcOffset)
        let copy = try await ShopCopy(of: shop, at: clock, in: workspace)
        let id = try workspace.customer(named: customer, of: shop, in: copy.store)
        let language = try workspace.language(of: id, in: copy.store)
        let conversation = copy.conversation(with: id, language: language, writers: try workspace.writers())
        let growing = try GrowingFile(path: file)
        let recorder = SessionRecorder(
            SessionScript(title: title, language: language, shop: shop, customer: id, clock: clock)) { growing.append($0) }
        if plain {
            let session = PlainSession(assistant: conversation, language: language, recorder: recorder)
            await session.run(readLine: { readLine() }, write: { StandardOutput.write($0) })
            return try growing.close()
        }
        let exit = try await Runtime(assistant: conversation, language: language, recorder: recorder).run { try CursesTerminal() }
        try growing.close()
        if case .signal(let number) = exit { throw ExitCode(128 + number) }
    }
}
