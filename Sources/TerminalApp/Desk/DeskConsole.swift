public import Commerce
import Text
import Writing

/// The colleague's side of hand-offs, line by line: what is typed and what the clock brings goes in, lines to print come out.
///
/// It keeps no state that matters: what was taken is in the store, and whoever comes back under the same name finds it again.
public struct DeskConsole: Sendable {
    public enum Event: Hashable, Sendable {
        case line(String)
        /// Time to see what is new.
        case tick
        case endOfInput
    }

    public struct Output: Hashable, Sendable {
        public var lines: [String]
        public var isOver = false
    }

    private let store: any HandoffStore & CustomerStore
    private let name: String
    private let strings: DeskStrings
    private let clock: @Sendable () -> Int
    /// The one that typed lines are replies to.
    private var taken: HandoffID?
    /// The number of the last message that was printed.
    private var seen = 0
    /// What the numbers of the last printed queue mean.
    private var listed: [HandoffID] = []
    /// Waiting ones that were printed.
    private var known: Set<HandoffID> = []

    /// - Parameters:
    ///   - name: signs the replies.
    ///   - clock: seconds since 1970-01-01 UTC.
    public init(store: any HandoffStore & CustomerStore, as name: String, language: Language, clock: @escaping @Sendable () -> Int) {
        self.store = store
        self.name = Sanitizer.line(name, limit: 40)
        strings = .of(language)
        self.clock = clock
    }

    /// What is printed first: the case that was left open, else the queue.
    public mutating func start() -> [String] {
        report { console in
            let own = try console.store.openHandoffs().first { $0.state == .accepted && $0.colleague == console.name }
            let lines = try own.map { try console.show($0) } ?? console.queue()
            return [console.strings.welcome(console.name)] + lines
        }
    }

    public mutating func take(_ event: Event) -> Output {
        switch event {
        case .endOfInput: Output(lines: [], isOver: true)
        case .tick: Output(lines: report { try $0.news() })
        case .line(let line): hear(Sanitizer.paragraphs(line))
        }
    }

    private mutating func hear(_ line: String) -> Output {
        let words = line.split(separator: " ", maxSplits: 1).map(String.init)
        let rest = words.count > 1 ? words[1] : ""
        switch words.first?.lowercased() {
        case "/quit": return Output(lines: [], isOver: true)
        case "/help": return Output(lines: strings.help)
        case "/queue": return Output(lines: report { try $0.queue() })
        case "/take": return Output(lines: report { try $0.accept(Int(rest)) })
        case "/back": return Output(lines: report { try $0.end(HandoffEnding(.givenBack, note: rest)) })
        case "/done": return Output(lines: report { try $0.end(HandoffEnding(.settled, note: rest)) })
        case .some(let word) where word.hasPrefix("/"): return Output(lines: [strings.unknownCommand(Sanitizer.line(word, limit: 40))])
        case "take" where taken == nil: return Output(lines: report { try $0.accept(Int(rest)) })
        case .some(let word) where taken == nil:
            return Output(lines: Int(word) == nil ? [strings.takeFirst] : report { try $0.accept(Int(word)) })
        case nil where taken == nil: return Output(lines: report { try $0.accept(1) })
        case nil: return Output(lines: [])
        case .some: return Output(lines: report { try $0.reply(line) })
        }
    }

    // MARK: The queue

    private mutating func queue() throws -> [String] {
        let waiting = try store.openHandoffs().filter { $0.state == .queued }
        listed = waiting.map(\.id)
        known = Set(listed)
        guard !waiting.isEmpty else { return [strings.emptyQueue] }
        return try [strings.queueHeading] + waiting.enumerated().map { try row($0 + 1, $1) }
    }

    private func row(_ number: Int, _ handoff: Handoff) throws -> String {
        let minutes = max(0, clock() - handoff.queued) / 60
        let urgency = handoff.priority == .normal ? "" : strings.priority(handoff.priority) + " · "
        return "\(number). " + urgency + [strings.wait(minutes), try customer(of: handoff), Sanitizer.line(handoff.summary, limit: 160)].joined(separator: " · ")
    }

    private func customer(of handoff: Handoff) throws -> String {
        let customer = try handoff.customer.flatMap { try store.customer($0) }
        return customer.map { PacketFacts.initials(of: $0.name) } ?? strings.guest
    }

    private mutating func accept(_ number: Int?) throws -> [String] {
        guard taken == nil else { return [strings.busy] }
        if listed.isEmpty { _ = try queue() }
        guard let number, listed.indices.contains(number - 1) else { return [listed.isEmpty ? strings.emptyQueue : strings.noSuchNumber] }
        return try show(store.apply(.accept(by: name), to: listed[number - 1], at: clock()))
    }

    /// The packet and what was written since.
    private mutating func show(_ handoff: Handoff) throws -> [String] {
        taken = handoff.id
        seen = 0
        let packet = try store.packet(of: handoff.id).map(Sanitizer.paragraphs) ?? handoff.summary
        return [strings.taken, "", packet, ""] + (try newMessages(of: handoff.id)) + [strings.replyHint]
    }

    // MARK: The case in hand

    private mutating func reply(_ text: String) throws -> [String] {
        guard let taken else { return [strings.takeFirst] }
        let lines = try newMessages(of: taken)
        let message = try store.post(text, by: .colleague(name), to: taken, at: clock())
        seen = max(seen, message.number)
        return lines
    }

    private mutating func end(_ ending: HandoffEnding) throws -> [String] {
        guard let taken else { return [strings.takeFirst] }
        let lines = try newMessages(of: taken)
        try store.apply(.end(ending, by: name), to: taken, at: clock())
        self.taken = nil
        return lines + [ending.kind == .settled ? strings.settled : strings.givenBack] + (try queue())
    }

    private mutating func news() throws -> [String] {
        guard let taken else {
            let waiting = try store.openHandoffs().filter { $0.state == .queued }
            guard waiting.contains(where: { !known.contains($0.id) }) else { return [] }
            return [strings.newCase] + (try queue())
        }
        let lines = try newMessages(of: taken)
        guard try store.handoff(taken)?.state == .returned else { return lines }
        self.taken = nil
        return lines + [strings.calledBack] + (try queue())
    }

    private mutating func newMessages(of handoff: HandoffID) throws -> [String] {
        let messages = try store.messages(of: handoff, after: seen)
        seen = messages.last?.number ?? seen
        return messages.map { message in
            let author = if case .colleague(let name) = message.author { name } else { strings.customer }
            return Sanitizer.line(author, limit: 40) + strings.colon + Sanitizer.paragraphs(message.text)
        }
    }

    // MARK: What goes wrong

    private mutating func report(_ work: (inout DeskConsole) throws -> [String]) -> [String] {
        do { return try work(&self) } catch let conflict as HandoffConflict {
            if let taken, conflict.current?.id == taken { self.taken = nil }
            return [conflict.current?.colleague.map { $0 == name ? strings.calledBack : strings.takenBy(Sanitizer.line($0, limit: 40)) } ?? strings.calledBack]
        } catch {
            return [Sanitizer.line(String(describing: error), limit: 300)]
        }
    }
}
