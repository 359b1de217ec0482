/// What a language's words mean to the fact guard. All in lower case.
struct GuardWords: Sendable {
    var isChinese: Bool
    /// Words that part a sentence into clauses, beside punctuation.
    var conjunctions: [String]
    /// Verbs after "and" that start another statement on the same item.
    var predicateStarts: [String]
    /// A clause after a semicolon that starts so still speaks of the item before.
    var pronouns: [String]
    /// Before an item: it is what the subject is compared with.
    var comparedWith: [String]
    var denials: [String]
    /// Phrases that hold a denial's word without denying.
    var notDenials: [String]
    /// The shop does not say.
    var unstated: [String]
    var cheapest: [String]
    var dearest: [String]
    var bestRated: [String]
    var cheaper: [String]
    var dearer: [String]
    var only: [String]
    var discount: [String]
    var inStock: [String]
    var outOfStock: [String]
    var popular: [String]
    /// Directly before or after an amount that is a bound, not a price.
    var upperBounds: [String]
    var lowerBounds: [String]
    /// Promises and properties that must stand in the text of the product itself.
    var needsSupport: [String]
    var puffery: [String]
    /// Number words that count something.
    var numerals: [(word: String, value: Double)]
    /// Capitalized at the start of a sentence without being names.
    var openers: Set<String>

    /// Talk of the prompt, in any language.
    static let leaks = [
        "system prompt", "prompt", "as an ai", "language model", "instruction", "instructions", "ignore previous", "<facts>",
        "</facts>", "```", "{{", "}}", "<|", "assistant:", "system:", "user:", "提示词", "系统指令", "指令", "语言模型", "作为ai", "作为一个ai",
        "人工智能",
    ]
}
