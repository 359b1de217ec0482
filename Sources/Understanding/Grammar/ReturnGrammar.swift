import Commerce

/// "go back to the headphones", 回到刚才的耳机, "where were we": the wish to take up an earlier search again.
enum ReturnGrammar {
    static func range(in atoms: [Atom]) -> Range<Int>? { table.matches(in: atoms).first { $0.meaning }?.range }

    static func asksWhere(_ atoms: [Atom]) -> Bool { !asking.matches(in: atoms).isEmpty }

    private static let asking = PhraseTable<Bool>([("where were we|where was i|刚才说到哪|刚才看到哪", true)])

    private static let table = PhraseTable<Bool>([
        (
            """
            go back to|going back to|back to|get back to|take me back to|let's go back|go back|where were we|where was i|刚才说到哪|刚才看到哪|previous search|previous list|\
            earlier search|earlier list|what i was looking at before|回到|回去看|返回|还是看|接着看|继续看|之前那个搜索|之前的搜索|之前的列表|上一个搜索|上一个列表|刚才的搜索|刚才的列表|回头看|说回
            """, true),
        // Goods go back too, and so does money.
        ("send it back|give it back|back to school|back to you|back to me|back to my card|back to my account|返回货款|返回包裹", false),
    ])
}
