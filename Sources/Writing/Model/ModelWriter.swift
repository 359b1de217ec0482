public import LanguageModel
import Text

/// Why a model's text was not used.
enum WriterFailure: Error, Hashable {
    case model(ModelError)
    /// It said what the facts do not hold.
    case rejected(FactGuard.Rejection)
    case empty
}

/// Lets a model word a reply: prompt, stream, sentences, each held against the facts before anybody sees it.
public struct ModelWriter: Sendable {
    private let client: ChatClient
    private let prompts: PromptLibrary
    /// More than any reply needs; the rest of the stream is not waited for.
    private let sentenceLimit = 8

    public init(client: ChatClient, prompts: PromptLibrary) {
        self.client = client
        self.prompts = prompts
    }

    public var name: String { client.endpoint.name }

    /// Hands over sentences as they pass the guard. Cancelling closes the connection.
    /// - Throws: `WriterFailure`, or `CancellationError`.
    func write(_ facts: ReplyFacts, sentence: (String) -> Void) async throws {
        guard let messages = prompts.messages(for: facts) else { throw WriterFailure.empty }
        let factGuard = FactGuard(facts)
        var splitter = SentenceSplitter()
        var written = 0
        func pass(_ raw: String) throws {
            let text = Self.plain(raw)
            guard !text.isEmpty else { return }
            if let rejection = factGuard.rejection(of: text) { throw WriterFailure.rejected(rejection) }
            sentence(text)
            written += 1
        }
        do {
            for try await event in client.stream(messages) {
                try Task.checkCancellation()
                switch event {
                case .text(let piece):
                    for raw in splitter.consume(piece) where written < sentenceLimit { try pass(raw) }
                case .finished(let reason):
                    // At the token limit the last sentence is a stump.
                    if let rest = splitter.finish(), reason == .stop, written < sentenceLimit { try pass(rest) }
                }
                if written >= sentenceLimit { break }
            }
        } catch let error as ModelError {
            throw WriterFailure.model(error)
        }
        try Task.checkCancellation()
        if written == 0 { throw WriterFailure.empty }
    }

    /// Without the marks of Markdown, which a terminal would show as they are.
    private static func plain(_ sentence: String) -> String {
        var text = Sanitizer.line(sentence)
        for mark in ["**", "__", "`"] { text = text.split(separator: mark, omittingEmptySubsequences: false).joined() }
        while let first = text.first, "-*#•> ".contains(first), text.dropFirst().first == " " || first != "#" && first != "-" {
            text.removeFirst()
        }
        return text
    }
}
