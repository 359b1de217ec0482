import Text

/// What is said to reach a person and to leave one again, where nothing else must be understood.
public enum HandoffGrammar {
    /// Whether the customer wants the assistant back: the whole utterance says nothing else.
    public static func callsBack(_ utterance: String) -> Bool {
        let text = plain(utterance)
        return backAlone.contains(text) || backWithin.contains { text.contains($0) } && text.count <= 60
    }

    /// Whether a person is asked for in so many words.
    public static func asksForPerson(_ utterance: String) -> Bool {
        let text = plain(utterance)
        return personAlone.contains(text) || personWithin.contains { text.contains($0) } && isPlainRequest(text)
    }

    /// "If you cannot, transfer me to a human" asks for something else first.
    private static func isPlainRequest(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        return words.count <= 20 && text.count <= 120 && !words.contains { ["if", "otherwise", "unless"].contains($0) } && !text.contains("如果") && !text.contains("不然")
    }

    private static func plain(_ utterance: String) -> String {
        Folding.fold(Sanitizer.line(utterance.prefix(400))).split { !($0.isLetter || $0.isNumber || $0 == "'") }.joined(separator: " ")
    }

    private static let backAlone: Set<String> = [
        "back to the assistant", "assistant", "back to assistant", "back to the bot", "the bot please", "assistant please", "no person needed",
        "never mind the person", "forget the human", "i don't need a person", "i do not need a person", "cancel the handoff", "cancel the hand off",
        "回到助手", "找助手", "助手", "不用人工了", "不用人工", "不要人工了", "不要人工", "不找人工了", "不转人工了", "取消转人工", "取消人工", "还是助手吧",
    ]
    private static let backWithin = [
        "back to the assistant", "back to the bot", "no longer need a person", "don't need a person anymore", "don't need a human anymore",
        "do not need a human any more", "continue with the assistant", "talk to the assistant again", "不用人工了", "不需要人工了", "不要人工了",
        "不找人工了", "回到助手", "换回助手", "还是跟助手", "让助手来",
    ]
    private static let personAlone: Set<String> = ["human", "a human", "agent", "representative", "operator", "person", "人工", "真人", "客服"]
    private static let personWithin = [
        "speak to a human", "speak with a human", "talk to a human", "talk with a human", "human agent", "real person", "live agent", "talk to a person", "ask for a person",
        "speak to a person", "me to a person", "speak with a person", "talk with a person", "human representative", "speak to someone", "talk to someone", "a human please", "to a human being", "speak to a representative", "talk to a representative",
        "customer service representative", "speak to an agent", "talk to an agent", "speak with an agent", "transfer me to", "to your manager", "get me your manager", "want your manager",
        "to your supervisor", "get me your supervisor", "to a supervisor", "want a supervisor", "转人工", "人工客服", "找真人", "转客服", "找客服", "接人工",
    ]
}
