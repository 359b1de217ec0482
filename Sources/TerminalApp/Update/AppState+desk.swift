import Assistant
import Commerce
import Text
import Writing

extension AppState {
    /// What a colleague did, as it comes. While an answer is being written it waits for its end.
    mutating func take(_ news: DeskNews) {
        handoff = news.handoff.state.isOpen ? news.handoff : nil
        deskBacklog += DeskNewsText(language: language).lines(news).map { ConversationEntry(speaker: .desk, text: Sanitizer.paragraphs($0)) }
        if turn == nil { showDeskBacklog() }
    }

    mutating func showDeskBacklog() {
        for entry in deskBacklog { conversation.append(entry) }
        deskBacklog = []
    }
}
