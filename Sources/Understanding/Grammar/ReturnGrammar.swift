import Commerce

/// "go back to the headphones", 回到刚才的耳机, "where were we": the wish to take up an earlier search again.
enum ReturnGrammar {
    static func range(in atoms: [Atom]) -> Range<Int>? { table.matches(in: atoms).first { $0.meaning }?.range }

    static func asksWhere(_ atoms: [Atom]) -> Bool { !asking.matches(in: atoms).isEmpty }

    /// "The tents from before", 刚才看的登山鞋: a return only where such a search was made.
    static func recalls(_ atoms: [Atom]) -> Bool { !recalling.matches(in: atoms).isEmpty }

    private static let recalling = PhraseTable<Bool>([
        (
            """
            return to|returning to|from before|from earlier|i was looking at|we were looking at|i looked at before|i saw before|i had before|earlier|previous|once more|again|\
            刚才的|刚才看的|刚才那些|刚才那种|刚才找的|刚才说的|刚刚的|刚刚看的|刚刚那些|刚看的|之前的|之前看的|之前那些|之前找的|之前说的|前面的|前面看的|前面那些|先前的|先前看的|一开始的|一开始看的|最开始的|再看回|看回|转回|回头看
            """, true)
    ])

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
