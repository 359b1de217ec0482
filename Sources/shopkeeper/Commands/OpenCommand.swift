import ArgumentParser
import Assistant
import Commerce
import Foundation
import LanguageModel
import Storage
import Terminal
import TerminalApp
import Writing

struct OpenCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "open", abstract: "Open the assistant (the default).")

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    @Option(help: "Sign in as this customer; “guest” for nobody.")
    var customer: String?

    @Flag(help: "Plain lines instead of the full screen, for screen readers and logs.")
    var plain = false

    func run() async throws {
        let workspace = try Workspace()
        let store = try await workspace.openStore(of: shop)
        let id = try workspace.customer(named: customer, of: shop, in: store)
        let conversation = try workspace.conversation(shop: shop, store: store, customer: id)
        let language = try workspace.language(of: id, in: store)
        let desk = Task { await conversation.followDesk { try await Task.sleep(for: .milliseconds(500)) } }
        defer { desk.cancel() }
        if plain {
            let session = PlainSession(assistant: conversation, language: language)
            await session.run(readLine: { readLine() }, write: { StandardOutput.write($0) })
            return
        }
        let search = Task { await offerLocalModel(to: conversation, in: workspace) }
        defer { search.cancel() }
        let exit = try await Runtime(assistant: conversation, language: language).run { try CursesTerminal() }
        if case .signal(let number) = exit { throw ExitCode(128 + number) }
    }

    /// Looks for Ollama and llama.cpp on their usual ports, behind the first frame.
    private func offerLocalModel(to conversation: ShopConversation, in workspace: Workspace) async {
        guard workspace.settings.modelURL == nil, let found = await LocalModelProbe().find().first,
            let writer = try? workspace.modelWriter(for: found.endpoint)
        else { return }
        await conversation.offer(Narrator(model: writer))
    }
}
