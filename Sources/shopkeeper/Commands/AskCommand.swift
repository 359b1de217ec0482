import ArgumentParser
import Assistant
import Commerce
import Foundation
import Text

struct AskCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "ask",
        abstract: "One turn without the screen; without TEXT, each line of standard input is a turn of one conversation.")

    @Argument(help: "What to say.")
    var text: [String] = []

    @Flag(help: "Print one JSON object a turn.")
    var json = false

    @Option(help: "Sign in as this customer; “guest” for nobody.")
    var customer: String?

    @Option(help: "The shop.")
    var shop = Workspace.demoShop

    func run() async throws {
        let workspace = try Workspace()
        if text.isEmpty, isatty(STDIN_FILENO) == 1 {
            throw UserError("Nothing was asked. Say it as in `shopkeeper ask \"running shoes under 500\"`, or give lines on standard input.")
        }
        let store = try await workspace.openStore(of: shop)
        let id = try workspace.customer(named: customer, of: shop, in: store)
        let conversation = try workspace.conversation(shop: shop, store: store, customer: id, announce: Workspace.warn)
        if !text.isEmpty {
            try await answer(text.joined(separator: " "), in: conversation)
        } else {
            while let line = readLine() {
                if !line.allSatisfy(\.isWhitespace) { try await answer(line, in: conversation) }
            }
        }
    }

    /// Prints the turn and flushes it before the next line is read.
    private func answer(_ utterance: String, in conversation: ShopConversation) async throws {
        var record: TurnRecord?
        var failure: String?
        for await event in await conversation.respond(to: utterance) {
            switch event {
            case .finished(let finished): record = finished
            case .notice(let notice): failure = notice
            default: break
            }
        }
        guard let record else { throw UserError(failure ?? "The turn could not be answered.") }
        print(json ? try record.line() : Self.plain(record))
        fflush(nil)
    }

    private static func plain(_ record: TurnRecord) -> String {
        var lines: [String] = [record.answer]
        for product in record.products ?? [] {
            let price = [product.price, product.formerPrice.map { "(\($0))" } ?? "", product.currency].filter { !$0.isEmpty }
            lines.append("\(product.rank). \(product.title)  \(price.joined(separator: " "))")
        }
        for citation in record.citations ?? [] { lines.append("[\(citation.document):\(citation.line)] \(citation.heading)") }
        return lines.joined(separator: "\n")
    }
}
