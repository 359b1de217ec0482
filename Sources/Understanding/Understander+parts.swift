extension Understander {
    /// The requests of one utterance, in the order they were said.
    public func parts(of text: String, in state: ConversationState) -> [String] { [text] }
}
