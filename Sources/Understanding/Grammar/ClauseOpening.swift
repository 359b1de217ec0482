/// How a clause begins, where it can stand alone.
enum ClauseOpening: Hashable, Sendable {
    case request, question

    static func opening(of atoms: [Atom]) -> ClauseOpening? {
        var index = atoms.first?.isOrderNumber == true ? 1 : 0
        if let start = Courtesy.start(of: atoms) { index = start }
        // Only the clause itself asks, not what may come after it.
        let end = atoms[index...].firstIndex { $0.kind == .mark } ?? atoms.count
        if atoms[index...].prefix(2).indices.contains(where: { $0 < end && buysFor(atoms[$0..<end]) }) { return .request }
        while index < atoms.count, let filler = fillers.match(in: atoms, at: index) { index = filler.range.upperBound }
        if let match = table.match(in: atoms, at: index) {
            // 能睡四个人的 describes; only 能退吗 asks.
            let isAbility = ["能", "可以"].contains(atoms[match.range].map(\.text).joined())
            return isAbility && !asks(atoms, upTo: end) ? nil : match.meaning
        }
        // "is number 2 waterproof"
        if index < end, QuestionForm.isInverted(Array(atoms[index..<end])) { return .question }
        // "Is opened skincare refundable at all"
        let words = Array(atoms[index..<max(index, end)])
        if words.count > 2, ["is", "are", "can", "do", "does", "will", "would", "could"].contains(words[0].text), SmallWords.service.isIn(words) || SmallWords.ofShop.isIn(words) || SmallWords.rules.isIn(words) { return .question }
        return index >= end || questions.matches(in: Array(atoms[index..<end])).isEmpty ? nil : .question
    }

    /// 给我妈买条围巾
    private static func buysFor(_ atoms: ArraySlice<Atom>) -> Bool {
        atoms.first?.text == "给" && atoms.dropFirst(2).prefix(5).contains { ["买", "挑", "选", "找", "看", "来", "弄"].contains($0.text) }
    }

    private static func asks(_ atoms: [Atom], upTo end: Int) -> Bool {
        let isMarked = end < atoms.count && atoms[end].text == "?" || end > 0 && ["吗", "么", "不", "没", "嘛"].contains(atoms[end - 1].text)
        return isMarked || !questions.matches(in: Array(atoms[..<end])).isEmpty
    }

    /// "a backpack", 一个水杯, "two pairs of socks"
    static func isCounted(_ atoms: [Atom]) -> Bool { counts.match(in: atoms, at: atoms.prefix { orders.contains($0.text) }.count) != nil || !chineseCounts.matches(in: atoms).isEmpty }

    private static let orders: Set<String> = ["now", "first", "then", "ok", "so", "next", "and", "also", "plus", "maybe", "right"]

    /// "Wait", 等一下: no answer, but the beginning of another one.
    static func isPause(_ atoms: [Atom]) -> Bool { pauses.match(in: atoms, at: 0) != nil }

    /// "If it doesn't fit": what the clause after it depends on.
    static func isCondition(_ atoms: [Atom]) -> Bool { conditions.match(in: atoms, at: 0) != nil }

    private static let conditions = PhraseTable<Bool>([("if|what if|and if|in case|suppose|when|once|如果|要是|万一|假如|那如果|那要是|那万一", true)])
    private static let pauses = PhraseTable<Bool>([("wait|hang on|hold on|one moment|等一下|等等|等会|先等等|稍等", true)])

    private static let fillers = PhraseTable<Bool>([
        ("please|also|then|and|ok|okay|now|could you|can you|would you|will you|i'd like to|i would like to|i want to|i need to|i also|i'd also like to|i also want to|let me|just|maybe|actually|请|麻烦|再|也|还|那|然后|顺便|另外|帮我|给我|你们|我想|我要|先|我还|我也|我再|顺手|接着|最后|没问题就|没问题的话|没问题的话就|可以的话|可以的话就|行的话|合适的话|合适就|if it's fine|if all good|if that's ok|能不能|可以|可不可以", true)
    ])

    private static let table = PhraseTable<ClauseOpening?>([
        (
            """
            i'll take|i'll have|i'll get|let me get|let me have|add|put|pay|check me out|ring me up|show|find|open|cancel|change|compare|remove|delete|take|track|recommend|suggest|give|get|return|exchange|check|checkout|buy|undo|view|search|look for|\
            go back|back to|carry on|go on|proceed|send|i need|i want|i'd like|need|want|wanna get|i'm looking for|looking for|searching for|i'm after|pull up|pop|toss|stick|drop|grab|do you have|do you sell|have you got|any|\
            把|加|看|看看|看一下|找|买|来|想买|要|取消|查|查下|查一下|对比|比较|比一比|比一下|比比|打开|删|删掉|移除|推荐|退|退货|换|结账|结算|去结账|去结算|下单|转人工|人工|撤销|有没有|想看|想找|想查|想退|想要|想改|改一下|配个|配一|配双|配条|搭个|搭一|想换|想取消|想开|需要|搜|开票|开发票|开张发票|开个发票|开一张发票|开具|联系|转接|申请|办理|催|退掉|拿掉|拿走|拿出|拿下|扔掉|去掉|收下|收了|算了|结了|付款|去付款|买单|放|搞|整|清空|撤回|介绍|查查|瞧瞧|瞅瞅|放进|放到|放购物车
            """, .request),
        (
            """
            tell me|tell|i wonder|i'd like to know|i want to know|知道|想知道|想问|说说|讲讲|聊聊|问|问一句|问句|问问|问一问|说下|说一下|讲下|讲一下|打听|打听下|咨询|咨询下|了解下|了解一下|确认下|确认一下|请教|想了解|问下|问一下|请问|告诉我|what|what's|how|when|where|where's|why|which|who|is it|is there|is my|is shipping|is delivery|are there|are they|are you|are returns|do you|do i|do they|does|did|can i|could i|may i|will you|will it|will my|should i|多久|多少|怎么|如何|什么|为什么|几天|能|可以|是否|哪
            """, .question),
        ("get it|take it|either|any more|看起来|要是|加绒|加厚|加错|买了|退了|取消了|加了|看了|换了|退烧|买得起|能装|能放|能登", nil),
    ])

    private static let questions = PhraseTable<Bool>([("多久|多少|怎么|吗|几天|如何|什么时候|到哪|哪里", true)])
    private static let counts = PhraseTable<Bool>([("a|an|some|two|three|one pair|a pair", true)])
    private static let chineseCounts = PhraseTable<Bool>([
        ("一个|一双|一件|一条|一台|一副|一只|一套|一把|一本|一瓶|一支|一顶|一盏|一部|一块|两个|两双|两件|两条|几个|几双|几件|几条|一些", true)
    ])
}
