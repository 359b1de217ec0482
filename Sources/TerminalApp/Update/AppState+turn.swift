import Assistant
import Commerce
import Text
import Understanding

extension AppState {
    /// A turn begins with what the customer said; one that still runs is stopped, and what it said so far is kept.
    /// - Parameter words: nil for the welcome, before anything was said.
    mutating func beginTurn(saying words: String? = nil) -> TurnID {
        if turn != nil, conversation.entries.last?.spinnerTurn != nil {
            conversation.removeLast()
        } else {
            stopTurn()
        }
        notice = nil
        if let words { conversation.append(ConversationEntry(speaker: .customer, text: words)) }
        conversation.append(ConversationEntry(speaker: .shop, text: "", spinnerTurn: 0))
        conversation.follow()
        return nextTurn()
    }

    /// The running turn ends here by the customer's wish; whatever it still sends is stale.
    mutating func stopTurn() {
        guard turn != nil else { return }
        turn = nil
        conversation.changeLast { entry in
            entry.spinnerTurn = nil
            entry.isStopped = true
        }
        showDeskBacklog()
    }

    /// The running turn has said all it had to say.
    mutating func endTurn() {
        turn = nil
        conversation.changeLast { $0.spinnerTurn = nil }
        if let last = conversation.entries.last, last.speaker == .shop, last.text.isEmpty, last.citations.isEmpty,
            last.action == nil {
            conversation.removeLast()
        }
        showDeskBacklog()
    }

    /// An event of the running turn.
    mutating func take(_ event: AssistantEvent) -> [Effect] {
        switch event {
        case .understood(let request):
            turn?.intent = request.intent
            if !isLanguagePinned { language = request.language == .chinese ? .chinese : .english }
        case .products(let list):
            pane.show(list)
            learnTitles(list.mentioned, of: list.products)
            openPage = nil
        case .opened(let detail):
            open(.detail(detail))
            focus = .input
        case .compared(let products):
            open(.comparison(products))
            focus = .input
        case .question(let question):
            let choices = wording.choices(of: question)
            conversation.changeLast { $0.choices = choices }
        case .citations(let citations): conversation.changeLast { $0.citations = citations }
        case .action(let action): conversation.changeLast { $0.action = action }
        case .cart(let summary):
            cartCount = summary.pieceCount
            let shows: [Intent] = [.viewCart, .removeFromCart, .checkout]
            if let intent = turn?.intent, shows.contains(intent) {
                open(.cart(summary))
                focus = .input
            }
        case .handoff(let handoff): self.handoff = handoff.state.isOpen ? handoff : nil
        case .text(let piece):
            conversation.changeLast { entry in
                entry.spinnerTurn = nil
                entry.text += piece
            }
        case .replacedText(let text):
            conversation.changeLast { entry in
                entry.spinnerTurn = nil
                entry.text = text
            }
        case .notice(let text): notice = Notice(text: Sanitizer.line(text))
        case .finished(let record):
            latency = record.elapsed["total"]
            writer = record.writer
        }
        return []
    }
}

extension CartSummary {
    var pieceCount: Int { lines.reduce(0) { $0 + $1.quantity } }
}
