import Commerce

/// The desk's own words in one language.
struct DeskStrings: Sendable {
    static func of(_ language: Language) -> DeskStrings { DeskStrings(isChinese: language == .chinese) }

    private let isChinese: Bool

    private func text(_ zh: String, _ en: String) -> String { isChinese ? zh : en }

    func welcome(_ name: String) -> String {
        text("服务台，\(name)。/help 看全部命令。", "Service desk, as \(name). /help shows all commands.")
    }

    var help: [String] {
        isChinese
            ? [
                "take N      接待第 N 位；直接回车接待第一位", "（文字）     回复正在接待的顾客", "/back [话]  把对话交回给助手", "/done [话]  处理完毕",
                "/queue      看队列", "/quit       离开；接待中的对话留着，用同样的名字再来就能接上",
            ]
            : [
                "take N        take number N; Enter alone takes the first", "any text      is a reply to the customer you have taken",
                "/back [note]  give the conversation back to the assistant", "/done [note]  close it: the matter is settled",
                "/queue        show the queue", "/quit         leave; what you have taken waits for you under the same name",
            ]
    }

    var queueHeading: String { text("队列：", "Queue:") }
    var emptyQueue: String { text("没有人在等。", "Nobody is waiting.") }
    var newCase: String { text("有新的顾客在等。", "Somebody new is waiting.") }
    var guest: String { text("访客", "guest") }
    var customer: String { text("顾客", "Customer") }
    var colon: String { text("：", ": ") }
    var taken: String { text("已接待。", "Taken.") }
    var replyHint: String { text("写下的话会发给顾客；/back 交回助手，/done 处理完毕。", "What you type goes to the customer; /back gives it back, /done closes it.") }
    var takeFirst: String { text("请先接待一位：take N，或直接回车。", "Take somebody first: take N, or Enter.") }
    var busy: String { text("请先用 /back 或 /done 结束手上的对话。", "End the conversation in hand first, with /back or /done.") }
    var noSuchNumber: String { text("队列里没有这个号。/queue 看队列。", "There is no such number. /queue shows the queue.") }
    var settled: String { text("已结束。", "Closed.") }
    var givenBack: String { text("已交回助手。", "Given back to the assistant.") }
    var calledBack: String { text("顾客已经回到助手那里，没有发送。", "The customer has gone back to the assistant; nothing more is sent.") }
    func takenBy(_ name: String) -> String { text("\(name)刚刚接待了这一位。", "\(name) was quicker and has taken that one.") }
    func unknownCommand(_ command: String) -> String { text("没有 \(command) 这个命令，/help 看全部。", "There is no command \(command); /help shows all.") }
    func wait(_ minutes: Int) -> String { text("等了\(minutes)分钟", "waiting \(minutes) min") }

    func priority(_ priority: Handoff.Priority) -> String {
        switch priority {
        case .normal: ""
        case .raised: text("优先", "raised")
        case .urgent: text("紧急", "urgent")
        }
    }
}
