/// What the customer does on an occasion: "If the agent asks for confirmation, only exchange the desk lamp."
struct ScenarioRule {
    enum Trigger: Equatable {
        /// A proposal is put for a yes.
        case confirmation
        /// A certain thing is proposed.
        case offer
        /// Something is asked; named as in a record's `missing`.
        case slot(String)
        /// The request before was refused.
        case refusal
        /// What was asked for is done.
        case completion
        /// The customer would have to judge for itself.
        case judgement
    }

    var trigger: Trigger
    /// What it then says; several where the first may not do.
    var says: [String]
    /// The whole sentence as it would be said aloud.
    var aloud: String

    /// Whether it is about what can be had rather than what the shop says.
    var isAboutGoods: Bool

    /// Which kinds of action it is about; empty where it says none.
    var families: Set<ServiceAction.Family> { ServiceAction.Family.mentioned(in: says.joined(separator: " ")) }
}

extension ServiceAction.Family {
    private static let words: [(ServiceAction.Family, [String])] = [
        (.cancelling, ["cancel", "cancellation", "cancelling", "canceling", "cancelation", "remove", "undo"]),
        (.returning, ["return", "returning", "refund", "returned", "send back"]),
        (.exchanging, ["exchange", "modify", "change", "switch", "upgrade", "replace", "adjust", "get", "choose", "go for"]),
        (.address, ["address", "addresses"]),
    ]

    static func mentioned(in text: String) -> Set<Self> {
        Set(words.filter { $0.1.contains { text.containsWords($0) } }.map(\.0))
    }
}
