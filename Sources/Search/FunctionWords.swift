/// Words that carry no meaning of their own in a query; they are passed over where other words remain.
enum FunctionWords {
    static func contains(_ word: String) -> Bool { words.contains(word) }

    /// Kinds of shops are part of shops' names, not of products.
    static func withoutKindsOfShops(_ text: String) -> String {
        guard text.contains("店") else { return text }
        return kindsOfShops.reduce(text) { $0.replacing($1, with: "") }
    }

    private static let kindsOfShops = ["旗舰店", "专营店", "专卖店"]

    private static let words: Set<String> = Set(
        """
        a an and are as at be been but by can could did do does for from had has have he her his how i i'd i'll i'm i've
        if in into is it it's its me my not of on or our please she so some than that the their them then there these
        they this those to too under over us was we were what what's when where which who why will with would you your

        的 了 吗 呢 吧 啊 么 是 有 我 你 您 他 她 它 们 我们 你们 要 想 和 与 或 在 也 都 就 把 被 给 对 跟 从 到 个 一个 这 那 这个
        那个 哪 什么 怎么 怎样 如何 请问 可以 能 能不能 可不可以 会 吗 一下 请 多少 哪里 哪个
        """.split(whereSeparator: \.isWhitespace).map(String.init))
}
