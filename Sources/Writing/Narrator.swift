import Commerce

/// Writes the reply of a turn: by the model where there is one and the situation is its to word, else offline.
///
/// Whatever a model does, a true text stands at the end: when it is slow, fails, is cut off or says what the facts do
/// not hold, the offline writer's text takes the place of what was shown, and a notice says why.
public struct Narrator: Sendable {
    private let model: ModelWriter?
    private let offline = OfflineWriter()

    public init(model: ModelWriter? = nil) { self.model = model }

    /// "offline", or the model's name.
    public var name: String { model?.name ?? "offline" }

    /// Whether a reply to `situation` may be worded by a model at all.
    public static func mayUseModel(for situation: Situation) -> Bool { PromptTask(situation) != nil }

    /// The reply in pieces, without pauses. Dropping or cancelling the stream stops the writing and the model at once.
    public func write(_ facts: ReplyFacts) -> AsyncStream<WritingEvent> {
        let (stream, continuation) = AsyncStream<WritingEvent>.makeStream()
        guard let model, Self.mayUseModel(for: facts.situation) else {
            for piece in TextPieces.split(offline.text(for: facts)) { continuation.yield(.text(piece)) }
            continuation.finish()
            return stream
        }
        let task = Task {
            await write(facts, with: model, to: continuation)
            continuation.finish()
        }
        continuation.onTermination = { _ in task.cancel() }
        return stream
    }

    private func write(_ facts: ReplyFacts, with model: ModelWriter, to events: AsyncStream<WritingEvent>.Continuation) async {
        var last = ""
        do {
            func add(_ sentence: String) {
                let glue = last.isEmpty ? "" : SentenceSplitter.separator(after: last)
                for piece in TextPieces.split(glue + sentence) { events.yield(.text(piece)) }
                last = sentence
            }
            // What was made of the request, what is asked, and what each answer leaves are no model's to word.
            for note in facts.notes { add(facts.phraseBook.note(note)) }
            try await model.write(facts.forModel, sentence: add)
            if let question = facts.question { add(offline.question(question, facts)) }
        } catch let failure as WriterFailure {
            let text = offline.text(for: facts)
            if last.isEmpty {
                for piece in TextPieces.split(text) { events.yield(.text(piece)) }
            } else {
                events.yield(.replaced(text))
            }
            events.yield(.notice(failure.notice(in: facts.language)))
        } catch {
            // Cancelled: what was said so far is kept.
        }
    }
}

extension ReplyFacts {
    fileprivate var question: ClarifyingQuestion? {
        if case .results(let results) = situation { results.question } else { nil }
    }

    fileprivate var notes: [ResultNote] {
        if case .results(let results) = situation { results.notes } else { [] }
    }

    fileprivate var forModel: ReplyFacts {
        guard case .results(var results) = situation else { return self }
        results.question = nil
        results.notes = []
        var facts = self
        facts.situation = .results(results)
        return facts
    }
}
