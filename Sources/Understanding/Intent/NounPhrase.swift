import Commerce

/// Whether an utterance is no sentence but the name of a thing, as people type into a shop's search box:
/// 不锈钢晾衣架, "led bulb e27", kfr-35gw.
enum NounPhrase {
    /// Longer ones are as often sentences as names.
    private static let longestChinese = 14
    private static let longestEnglish = 7

    /// No pronoun, no question, no particle, no verb of asking or telling. Linear in the atoms.
    static func isBare(_ atoms: [Atom]) -> Bool {
        let said = atoms.count { $0.kind != .mark }
        let isChinese = atoms.contains { $0.kind == .han }
        guard said > 0, said <= (isChinese ? longestChinese : longestEnglish) else { return false }
        return !atoms.contains { $0.text == "?" } && sentenceWords.matches(in: atoms).allSatisfy { !$0.meaning }
    }

    /// "k380", "5w30", kfr-35gw: letters and digits in one word.
    static func isModel(_ atom: Atom) -> Bool {
        guard atom.kind != .han, atom.kind != .mark, !atom.isOrderNumber else { return false }
        var hasDigit = false, hasLetter = false
        for scalar in atom.text.unicodeScalars {
            if (48...57).contains(scalar.value) { hasDigit = true } else if (97...122).contains(scalar.value) { hasLetter = true }
        }
        return hasDigit && hasLetter
    }

    /// False marks words that hold one of the others and are themselves names.
    private static let sentenceWords = PhraseTable<Bool>([
        (
            """
            我|你|您|他|她|它|咱|吗|呢|吧|啊|呀|哦|嘛|了|怎么|怎样|咋|什么|啥|多少|多久|几点|几个|几天|哪|谁|为什么|如何|是否|是不是|能不能|可以|有没有|\
            请|帮|告诉|打开|关闭|关掉|播放|查询|查一下|查查|搜索|导航|翻译|呼叫|打电话|发短信|发送|提醒|取消|退出|启动|\
            想|要|是|在|去|到|说|讲|唱|听|看|查|念|背|写|猜|订|谢|好的|这|那|的|给|把|让|今天|明天|昨天|今晚|现在
            """, true),
        (
            """
            i|i'm|i'd|i've|me|my|you|your|he|she|it|its|we|they|them|what|what's|how|when|where|where's|why|which|who|who's|whose|is|are|am|was|were|do|does|did|can|could|\
            will|would|should|shall|may|has|have|had|be|please|tell|show|give|get|find|open|close|play|turn|call|text|send|set|book|cancel|translate|\
            remind|read|write|explain|define|let|let's|the|this|that|these|those|not|no|yes|ok|okay|thanks|today|tomorrow|tonight|now
            """, true),
        ("要领|联想|理想|在线|到手香|好看|听诊器|听筒|看护|看台|写字|写真|的确良|给水|给袋|播放器|讲台|说明书|唱片|唱机|订书|念珠|背包|背心|背带|背垫|背胶|背景|靠背|书写|手写", false),
    ])
}
