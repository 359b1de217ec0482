public import Assistant
public import Commerce
import Terminal
import Text
import Writing

/// The conversation line by line, without the full screen: for screen readers, pipes and logs.
///
/// It knows the same commands and pages as the screen, because it drives the same state; only the drawing differs.
public struct PlainSession: Sendable {
    private let assistant: any ShopAssistant
    private let language: Language
    private let export: Runtime.Export
    private let width: Int
    private let recorder: SessionRecorder?

    /// - Parameters:
    ///   - width: columns that pages such as the cart are laid out in.
    ///   - recorder: writes the session down.
    public init(
        assistant: any ShopAssistant, language: Language, width: Int = 78, recorder: SessionRecorder? = nil,
        export: @escaping Runtime.Export = TranscriptFile.write
    ) {
        self.assistant = assistant
        self.language = language == .chinese ? .chinese : .english
        self.width = width
        self.recorder = recorder
        self.export = export
    }

    /// Runs until the input ends or the customer leaves.
    /// - Parameters:
    ///   - readLine: gives the next line without its line break; nil at the end of input.
    ///   - write: takes text as it comes, line breaks included; it is to be shown at once.
    public func run(readLine: () async -> String?, write: @escaping @Sendable (String) -> Void) async {
        var state = AppState(size: Size(width: width, height: 100), language: language)
        let performer = EffectPerformer(assistant: assistant, recorder: recorder, export: export)
        let session = LineSession(performer: performer)
        func hear(_ message: Message, _ state: inout AppState) { show(message, &state, write) }
        let listening = Task { [strings = state.strings, language] in
            await performer.perform(.listen) { message in
                guard case .announced(let announcement) = message else { return }
                if let notice = strings.notice(of: announcement) { write("[\(notice.text)]\n") }
                if case .desk(let news) = announcement { write("\n" + DeskNewsText(language: language).lines(news).map { $0 + "\n" }.joined()) }
            }
        }
        defer { listening.cancel() }
        guard await session.carryOut(state.start(), &state, hear: hear) else { return }
        while true {
            write("\n> ")
            guard let line = await readLine() else { break }
            let effects = update(&state, .lineEntered(line))
            report(&state, write)
            if effects.isEmpty { printOpenPage(&state, write) }
            guard await session.carryOut(effects, &state, hear: hear) else { return }
        }
        write("\n")
    }

    private func show(_ message: Message, _ state: inout AppState, _ write: (String) -> Void) {
        switch message {
        case .turnEvent(_, let event): show(event, state, write)
        case .turnEnded:
            for line in closing(of: state) { write(line + "\n") }
            state.openPage = nil
        case .pageLoaded: printOpenPage(&state, write)
        default: break
        }
        report(&state, write)
    }

    private func show(_ event: AssistantEvent, _ state: AppState, _ write: (String) -> Void) {
        switch event {
        case .products: write(PlainList(state: state).text)
        case .opened, .compared: write(pageText(state))
        case .cart: if state.openPage != nil { write(pageText(state)) }
        case .text(let piece): write(piece)
        case .replacedText(let text): write("\n" + text)
        case .understood, .question, .citations, .action, .handoff, .notice, .finished: break
        }
    }

    /// What stands under an answer: action and citations.
    private func closing(of state: AppState) -> [String] {
        guard let entry = state.conversation.entries.last, entry.speaker == .shop else { return [] }
        var extras = entry
        extras.text = ""
        let rows = ConversationRows(entry: extras, width: width, strings: state.strings).rows.map(\.text)
        return [""] + rows.dropLast()
    }

    private func printOpenPage(_ state: inout AppState, _ write: (String) -> Void) {
        write(pageText(state))
        state.openPage = nil
    }

    private func pageText(_ state: AppState) -> String {
        guard let open = state.openPage else { return "" }
        let page = PageRows(open, wording: state.wording, criteria: state.pane.criteria, width: width)
        return "\n" + page.title + "\n" + page.rows.map { $0.text + "\n" }.joined()
    }

    private func report(_ state: inout AppState, _ write: (String) -> Void) {
        guard let notice = state.notice else { return }
        write("[\(notice.text)]\n")
        state.notice = nil
    }
}
