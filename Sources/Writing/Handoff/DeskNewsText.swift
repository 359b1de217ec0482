public import Commerce
import Text

/// Words what a colleague did, for the customer to read.
public struct DeskNewsText {
    private let isChinese: Bool

    public init(language: Language) { isChinese = language == .chinese }

    /// One line each, in the order in which it happened.
    public func lines(_ news: DeskNews) -> [String] {
        let name = news.handoff.colleague.map(self.name) ?? text("服务台", "the service desk")
        let messages = news.messages.map { message in
            if case .colleague(let name) = message.author { return line(self.name(name), message.text) }
            return line("", message.text)
        }
        guard news.isNewState else { return messages }
        switch news.handoff.state {
        // Found again by a new session.
        case .asked, .queued: return [text("您还在人工客服的队列里。", "You are still in the queue of the service desk.")] + messages
        case .accepted: return [text("\(name)（人工）来了。", "\(name) from the service desk is here now.")] + messages
        case .returned: return messages + ending(news.handoff.ending, name)
        }
    }

    /// "Lin: …", on as many lines as were written.
    private func line(_ name: String, _ words: String) -> String {
        let said = Sanitizer.paragraphs(words)
        return name.isEmpty ? said : name + text("：", ": ") + said
    }

    private func ending(_ ending: HandoffEnding?, _ name: String) -> [String] {
        guard let ending, ending.kind != .calledBack else { return [] }
        let note = ending.note.isEmpty ? [] : [line(name, ending.note)]
        let told = ending.kind == .settled
            ? text("\(name)已处理完毕，之后由助手继续为您服务。", "\(name) has settled this; the assistant is back with you.")
            : text("\(name)把对话交回给了助手。", "\(name) gave the conversation back to the assistant.")
        return note + [told]
    }

    private func name(_ name: String) -> String { Sanitizer.line(name, limit: 40) }
    private func text(_ zh: String, _ en: String) -> String { isChinese ? zh : en }
}
