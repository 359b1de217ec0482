public import Commerce

/// What of a customer's acts is to be forgotten.
public struct ForgettingWish: Hashable, Sendable {
    /// Of these kinds alone; nil for whatever was done.
    public var kinds: Set<Interaction.Kind>?
    /// All of them, where no product is meant; else the last.
    public var isOfAll: Bool
    /// What calls the product, where it is not pointed at.
    public var name: String

    public init(kinds: Set<Interaction.Kind>? = nil, isOfAll: Bool = false, name: String = "") {
        (self.kinds, self.isOfAll, self.name) = (kinds, isOfAll, name)
    }
}

/// Wishes that what the customer did be forgotten: "forget that I looked at the second", 别记这个了, "forget what I liked".
struct ForgettingGrammar {
    let kinds: Set<Interaction.Kind>?
    let isOfAll: Bool
    /// Whether "this" or "it" is meant.
    let pointsOut: Bool
    /// The words that call a product, without those that ask.
    let name: [Atom]

    /// Nil where nothing of the kind is wished for. "Forget the budget" is of the search, "don't forget that I …" the contrary,
    /// 忘了说，我喜欢蓝的 a way to begin.
    init?(_ atoms: [Atom]) {
        guard Self.keeping.matches(in: atoms).isEmpty, let verb = Self.verbs.matches(in: atoms).first else { return nil }
        let (before, rest) = (Array(atoms[..<verb.range.lowerBound]), Array(atoms[verb.range.upperBound...]))
        let whole = Self.whole.matches(in: rest)
        let act = Self.acts.matches(in: rest).first { act in
            rest[..<act.range.lowerBound].allSatisfy { Self.small.contains($0.text) && !Self.sayings.contains($0.text) }
        }
        // 把我看过的第二个忘掉
        let earlier = before.contains { $0.text == "把" } && rest.allSatisfy { Self.small.contains($0.text) || $0.kind == .mark }
            ? Self.acts.matches(in: before).first : nil
        switch verb.meaning {
        case .ofActs: break
        case .ofMemory: guard act != nil || earlier != nil || !whole.isEmpty else { return nil }
        case .ofRecords: guard !whole.isEmpty else { return nil }
        }
        kinds = (act ?? earlier)?.meaning.kinds
        isOfAll = !whole.isEmpty || !Self.totals.matches(in: earlier == nil ? rest : before).isEmpty
        let called = earlier == nil ? rest : before
        let taken = Set(((act ?? earlier).map { [$0.range] } ?? []).joined()).union(earlier == nil ? Set(whole.map(\.range).joined()) : [])
        pointsOut = verb.meaning == .ofActs || called.indices.contains { $0 > 0 && !taken.contains($0) && Self.pronouns.contains(called[$0].text) }
        name = called.indices.filter { !taken.contains($0) && called[$0].kind != .mark && !Self.small.contains(called[$0].text) }.map { called[$0] }
    }

    private enum Verb: Sendable {
        /// Plain by itself.
        case ofActs
        /// Of whatever is not to be thought of any more; what was done must be said.
        case ofMemory
        /// Of what is written down.
        case ofRecords
    }

    private enum Act: Hashable, Sendable {
        case look, like, dislike, buy, cart

        var kinds: Set<Interaction.Kind> {
            switch self {
            case .look: [.view, .click]
            case .like: [.like, .rating]
            case .dislike: [.dislike, .dismiss, .rating]
            case .buy: [.purchase]
            case .cart: [.cart]
            }
        }
    }

    private static let keeping = PhraseTable<Bool>([
        ("don't forget|dont forget|do not forget|never forget|didn't forget|did you forget|won't forget|别忘|不要忘|不能忘|勿忘|没忘|不会忘", true)
    ])

    private static let verbs = PhraseTable<Verb>([
        (
            """
            don't remember this|do not remember this|don't remember it|don't keep track of this|stop tracking this|stop remembering this|don't record this|\
            别记这|别记它|别记那|别记住这|别记住它|不要记这|不要记住这|不用记这|别记录这|不要记录这|别记下这|别记第|不要记第|别记了|别记录了
            """, .ofActs),
        ("forget|unlearn|erase|don't remember|do not remember|stop remembering|pretend|act as if|忘掉|忘了|忘记|忘|别记|别记住|不要记|不要记住|抹掉|当|就当", .ofMemory),
        ("delete|clear|wipe|reset|删掉|删除|清除|清空|清掉", .ofRecords),
    ])

    private static let sayings: Set<String> = ["说", "讲", "said"]
    private static let pronouns: Set<String> = ["this", "it", "这", "它", "那"]

    private static let acts = PhraseTable<Act>([
        (
            """
            i looked at|i ever looked at|i viewed|i opened|i clicked|i clicked on|i saw|i browsed|i was looking at|i checked out|i've looked at|i have looked at|i've seen|i've viewed|having looked at|\
            i never looked at|i had never looked at|i hadn't looked at|i never opened|我看过|我看了|看过|浏览过|点开过|打开过|我点过|翻过|我打开了|我没看过
            """, .look),
        ("i liked|i like|i said i like|i said i liked|i ever liked|i loved|i've liked|我喜欢过|我喜欢|喜欢过|我点赞|点赞过|我赞过|我说喜欢|我说过喜欢", .like),
        ("i disliked|i dislike|i didn't like|i don't like|i said i don't like|i dismissed|我不喜欢|不喜欢过|我说不喜欢|我说过不喜欢|我讨厌", .dislike),
        ("i bought|i've bought|i purchased|i ordered|我买过|我买了|买过|我下单|我购买过", .buy),
        ("i put in my cart|i put in the cart|i added to my cart|i added to the cart|i added to cart|我加购过|我加购|加购过|我放进购物车|我加进购物车", .cart),
    ])

    private static let whole = PhraseTable<Bool>([
        (
            """
            my history|my browsing history|my viewing history|my profile|my taste|my tastes|my preferences|my likes|my views|what you know about me|what you learnt about me|what you learned about me|\
            what you've learned about me|what you've learnt about me|everything about me|everything you know about me|浏览记录|浏览历史|我的喜好|我的偏好|我的口味|我的记录|我的足迹|关于我的一切|对我的了解
            """, true)
    ])

    private static let totals = PhraseTable<Bool>([
        (
            """
            what i|everything i|all i|all that i|whatever i|anything i|all the things i|all the products i|things i|products i|\
            看过的|喜欢的|喜欢过的|买过的|加购过的|浏览过的|所有|全部|一切|哪些|什么
            """, true)
    ])

    private static let small: Set<String> = [
        "that", "i", "i've", "ever", "the", "a", "an", "this", "these", "those", "it", "one", "ones", "please", "what", "all", "everything", "about", "me", "my", "of", "just", "now", "so",
        "far", "before", "at", "on", "to", "again", "ok", "okay", "thing", "things", "product", "products", "like", "said", "for", "up", "history",
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "last", "number", "from", "list",
        "我", "的", "了", "过", "吧", "这", "那", "个", "款", "双", "件", "它", "把", "都", "请", "掉", "刚", "才", "刚才", "之", "前", "以", "东", "西", "商", "品", "看", "喜", "欢", "第", "所", "有", "全", "部", "记", "住",
        "一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "号", "下", "啊", "呢", "些", "买", "说", "是", "曾", "经", "几",
    ]
}
