import CustomerService
import Testing

@Suite struct HandoffGrammarTests {
    @Test(arguments: ["back to the assistant", "Back to the assistant, please!", "assistant", "不用人工了", "算了，不用人工了，谢谢", "I no longer need a person", "不转人工了"])
    func theAssistantIsCalledBack(said: String) { #expect(HandoffGrammar.callsBack(said)) }

    @Test(arguments: ["the shop assistant was rude to me", "I sent it back", "no", "人工客服在吗", "退回去的那件", "is anybody there"])
    func otherWordsGoToTheDesk(said: String) { #expect(!HandoffGrammar.callsBack(said)) }

    @Test(arguments: ["transfer me to a human", "I want to speak to a representative", "Let me talk to a human agent!", "转人工", "human", "get me your supervisor"])
    func aPersonIsAskedFor(said: String) { #expect(HandoffGrammar.asksForPerson(said)) }

    @Test(arguments: [
        "return everything but the pet bed to my amex, and if you cannot help transfer me to a human", "I want the refund transferred to my gift card",
        "Your manager promised me that I can cancel it", "a travel agent's suitcase", "如果不行就转人工，我要退这个订单", "two person tent",
    ])
    func whatComesFirstIsDoneFirst(said: String) { #expect(!HandoffGrammar.asksForPerson(said)) }
}
