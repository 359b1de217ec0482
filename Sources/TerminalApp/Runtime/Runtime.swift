public import Assistant
public import Commerce
import Dispatch
public import Terminal

/// The full screen: one thread draws and waits for input, effects run as tasks and report back by waking it.
public struct Runtime: Sendable {
    /// Why the screen was left.
    public enum Exit: Hashable, Sendable {
        case quit
        /// The terminal is gone.
        case endOfInput
        /// Asked to end from outside; a shell expects 128 + the number as exit code.
        case signal(Int32)
    }

    /// Writes a transcript (Markdown) under the name the customer gave, if any; gives the path it has then.
    public typealias Export = @Sendable (_ transcript: String, _ file: String?) async throws -> String

    private let assistant: any ShopAssistant
    private let language: Language
    private let export: Export
    private let recorder: SessionRecorder?
    private let demo: DemoPlayer?

    /// - Parameters:
    ///   - language: of the screen until the conversation shows another; English for any but Chinese.
    ///   - recorder: writes the session down.
    ///   - demo: plays until it is over or the customer takes over.
    ///   - export: what /export does with the transcript.
    public init(
        assistant: any ShopAssistant, language: Language, recorder: SessionRecorder? = nil, demo: DemoPlayer? = nil,
        export: @escaping Export = TranscriptFile.write
    ) {
        self.assistant = assistant
        self.recorder = recorder
        self.demo = demo
        self.language = language == .chinese ? .chinese : .english
        self.export = export
    }

    /// Runs until the customer leaves, then restores the terminal.
    ///
    /// Blocks the calling thread, which must be the one that made `terminal` and not one of the concurrency pool's.
    public func run(on terminal: any TerminalBackend) -> Exit {
        defer { terminal.close() }
        let mailbox = Mailbox(waker: terminal.waker)
        var performer = EffectPerformer(assistant: assistant, recorder: recorder, export: export)
        if let demo { performer.textPace = demo.pace.answering }
        var runner = EffectRunner(performer: performer, mailbox: mailbox)
        var state = AppState(size: terminal.size, language: language, demo: demo)
        var timer = DemoTimer()
        var exit = perform(state.start(), terminal, &runner)
        while exit == nil {
            let frame = view(state)
            terminal.present(frame.grid, caret: frame.caret)
            if state.demo == nil { runner.performer.textPace = .zero }
            exit = takeEvents(&state, &timer, terminal, mailbox, &runner)
        }
        wait(for: runner.finish())
        return exit ?? .quit
    }

    /// As `run(on:)`, on a thread of its own that also makes the terminal.
    /// - Throws: `TerminalError` where the screen cannot be had.
    public func run(opening makeTerminal: @escaping @Sendable () throws -> any TerminalBackend) async throws -> Exit {
        try await withCheckedThrowingContinuation { continuation in
            ScreenThread.start { continuation.resume(with: Result { run(on: try makeTerminal()) }) }
        }
    }

    /// How long the spinner rests on one figure.
    private static let tick = Duration.milliseconds(120)
    /// More events than this at once are shown in between, so that a flood of input cannot freeze the screen.
    private static let batch = 256

    /// Waits for an event and takes all that are there.
    private func takeEvents(
        _ state: inout AppState, _ timer: inout DemoTimer, _ terminal: any TerminalBackend, _ mailbox: Mailbox, _ runner: inout EffectRunner
    ) -> Exit? {
        let isTurning = state.conversation.entries.last?.spinnerTurn != nil
        let step = timer.remaining(in: state)
        var event = terminal.nextEvent(timeout: [isTurning ? Self.tick : nil, step].compactMap(\.self).min())
        if event == nil {
            let message = timer.remaining(in: state) == .zero ? Message.demoStepDue : .ticked
            if let exit = perform(update(&state, message), terminal, &runner) { return exit }
        }
        for _ in 0..<Self.batch {
            for message in mailbox.takeAll() {
                if let exit = perform(update(&state, message), terminal, &runner) { return exit }
            }
            guard let current = event else { return nil }
            switch current {
            case .terminate(let signal): return .signal(signal)
            case .endOfInput: return .endOfInput
            case .wake: break
            case .key, .paste, .mouse, .resize:
                for message in Self.messages(for: current) {
                    if let exit = perform(update(&state, message), terminal, &runner) { return exit }
                }
            }
            event = terminal.nextEvent(timeout: .zero)
        }
        return nil
    }

    private static func messages(for event: TerminalEvent) -> [Message] {
        switch event {
        case .key(let key): [.keyPressed(key)]
        case .paste(let text): [.pasted(text)]
        case .mouse(let mouse): [.mouse(mouse)]
        case .resize(let size): [.resized(size)]
        case .wake, .terminate, .endOfInput: []
        }
    }

    private func perform(_ effects: [Effect], _ terminal: any TerminalBackend, _ runner: inout EffectRunner) -> Exit? {
        for effect in effects {
            switch effect {
            case .quit: return .quit
            case .suspend: terminal.suspend()
            default: runner.run(effect)
            }
        }
        return nil
    }

    private func wait(for work: Task<Void, Never>?) {
        guard let work else { return }
        let done = DispatchSemaphore(value: 0)
        Task.detached {
            await work.value
            done.signal()
        }
        _ = done.wait(timeout: .now() + .seconds(1))
    }
}
