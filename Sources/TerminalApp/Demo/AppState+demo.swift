import Commerce
import Terminal

extension AppState {
    /// How long the demo's next step waits from when it could be done; nil where there is none, it pauses or an answer runs.
    var demoDelay: Duration? {
        guard let demo, !demo.isPaused, turn == nil else { return nil }
        let answer = conversation.entries.last.map { TextWidth.columns(of: $0.text) } ?? 0
        return demo.delay(afterAnswerOf: answer)
    }

    /// The time for the demo's next step has come.
    mutating func stepDemo() -> [Effect] {
        guard demoDelay != nil, let action = demo?.action else { return [] }
        demo?.advance()
        switch action {
        case .type(let character):
            // A page that has the focus would take letters for commands.
            focus = .input
            input.insert(String(character))
            return []
        case .send: return submit()
        case .end:
            demo = nil
            notice = Notice(text: strings.demo.over)
            return []
        }
    }

    /// A key while a demo plays: the space bar pauses it and lets it go on, q and Ctrl-C leave, any other takes over.
    /// - Returns: nil where the key has its usual meaning.
    mutating func pressInDemo(_ key: KeyEvent) -> [Effect]? {
        guard demo != nil else { return nil }
        switch key {
        case .character(" "):
            demo?.isPaused.toggle()
            return []
        case .character("q"), .control("c"): return [.quit]
        case .control("z"): return nil
        default:
            takeOver()
            return nil
        }
    }

    /// From now on it is a session like any other; what the demo was about to say is not said.
    mutating func takeOver() {
        guard demo != nil else { return }
        demo = nil
        input.clear()
        notice = Notice(text: strings.demo.takenOver)
    }
}
