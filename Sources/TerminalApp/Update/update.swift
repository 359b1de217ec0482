import Assistant
import Commerce
import Terminal
import Text

/// The screen's one decision: what a fact makes of the state, and what is to be done about it. Pure.
func update(_ state: inout AppState, _ message: Message) -> [Effect] {
    let typed = state.completable
    var effects = state.take(message)
    if let text = state.completable, text != typed {
        state.completion = state.completion?.advanced(to: text)
        effects.append(.complete(text))
    } else if state.completable == nil {
        state.completion = nil
    }
    state.layOut()
    return effects
}

extension AppState {
    /// What is done before the first message.
    mutating func start() -> [Effect] {
        [.listen, .loadSession, .loadHistory, .welcome(beginTurn())]
    }

    fileprivate mutating func take(_ message: Message) -> [Effect] {
        switch message {
        case .keyPressed(let key): return press(key)
        case .pasted(let text): return paste(text)
        case .mouse(let event): return take(event)
        case .resized(let size):
            self.size = size
            return []
        case .ticked:
            if turn != nil {
                conversation.changeLast { entry in entry.spinnerTurn = entry.spinnerTurn.map { $0 + 1 } }
            }
            return []
        case .demoStepDue: return stepDemo()
        case .lineEntered(let line):
            input.replace(with: Sanitizer.paragraphs(line))
            return submit()
        case .historyLoaded(let entries):
            history.load(entries.map { Sanitizer.paragraphs($0) })
            return []
        case .turnEvent(let id, let event):
            guard id == turn?.id else { return [] }
            return take(event)
        case .turnEnded(let id):
            if id == turn?.id { endTurn() }
            return []
        case .completionFound(let text, let rest):
            if text == completable { completion = rest.flatMap { Completion(typed: text, rest: $0) } }
            return []
        case .announced(.desk(let news)):
            take(news)
            return []
        case .announced(let announcement):
            notice = strings.notice(of: announcement)
            return []
        case .sessionLoaded, .signedIn, .pageLoaded, .productMissing, .profileMissing, .articleMissing, .feedbackRecorded, .addedToCart, .cartUndone,
            .modelSwitched, .exported, .failed:
            return takeResult(message)
        }
    }

    private mutating func paste(_ text: String) -> [Effect] {
        takeOver()
        mode = .normal
        focus = .input
        history.stopWalking()
        let room = InputEditor.limit * 4
        let isWhole = input.insert(Sanitizer.paragraphs(text.prefix(room))) && text.count <= room
        if !isWhole { notice = Notice(text: strings.pasteCut(InputEditor.limit), isError: true) }
        return []
    }

    private mutating func take(_ event: MouseEvent) -> [Effect] {
        let layout = ScreenLayout(of: self)
        switch event.kind {
        case .wheelUp, .wheelDown:
            let rows = event.kind == .wheelUp ? -3 : 3
            if layout.pane.contains(event.position) {
                scrollPane(by: openPage == nil ? rows.signum() : rows)
            } else if layout.conversation.contains(event.position) {
                conversation.scroll(by: rows, height: layout.conversationText.height)
            }
        case .click where layout.pane.contains(event.position):
            focus = .pane
            if openPage == nil, let place = ProductListView(state: self, area: layout.paneText).product(at: event.position) {
                if place == pane.selection { return openSelected() }
                pane.select(place)
            }
        case .click where layout.input.contains(event.position): focus = .input
        case .click where layout.header.contains(event.position): focus = focus == .input ? .pane : .input
        case .click: break
        }
        return []
    }
}
