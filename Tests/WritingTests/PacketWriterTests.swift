import Commerce
import Testing

@testable import Writing

/// What a colleague is told, and what the customer is told of the colleague.
@Suite struct PacketWriterTests {
    private func facts(_ reason: Handoff.Reason = .complaint, customer: Bool = true) -> PacketFacts {
        let refused = Action(name: "cancel_order", arguments: ["order_id": "L1"], state: .refused)
        return PacketFacts(
            reason: reason, priority: .urgent, time: 0, intent: .cancelOrder, words: "cancel it", mood: .angry, repeats: 2,
            customer: customer ? (PacketFacts.initials(of: "Lin Xia"), .gold) : nil, orders: [Lamplight.order()],
            deeds: [.init(action: refused, clause: Lamplight.citation)], products: [], question: "Which order?",
            transcript: [.init(said: "cancel it\n# now", replied: "I cannot.")])
    }

    private func writer(_ language: Language, _ facts: PacketFacts) -> PacketWriter {
        PacketWriter(facts, reply: Lamplight.facts(language, .smallTalk(.help)))
    }

    @Test(arguments: [Language.english, .chinese])
    func everySectionHasItsHeading(language: Language) {
        let text = writer(language, facts()).text(summary: "S")
        let headings = text.split(separator: "\n").filter { $0.hasPrefix("# ") }
        #expect(headings.count == 5)
        #expect(text.contains("\\# now"))
        #expect(text.contains("`cancel_order order_id=L1`"))
        #expect(text.contains(Lamplight.order().id.rawValue))
        #expect(text.contains("L. X."))
    }

    @Test func theSummaryIsMadeOfFacts() {
        let order = Lamplight.order()
        let summary = writer(.english, facts()).summary
        #expect(summary.hasPrefix("The customer has a complaint. They want to cancel an order: order \(order.id) ("))
        #expect(summary.hasSuffix("Said last: “cancel it”"))
    }

    @Test func aGuestIsCalledOne() {
        #expect(writer(.english, facts(customer: false)).text(summary: "").contains("A guest, not signed in"))
    }

    @Test(arguments: [("Lin Xia", "L. X."), ("林夏", "林*"), ("", "")])
    func initialsTellNoName(name: String, shown: String) { #expect(PacketFacts.initials(of: name) == shown) }

    @Test func newsAreToldInTheOrderInWhichTheyHappened() throws {
        let queued = Handoff(id: "h", conversation: "c", customer: nil, language: .english, reason: .asked, priority: .normal, summary: "", queued: 0)
        let taken = try queued.after(.accept(by: "Lin\u{1B}[2J"), at: 1)
        let message = HandoffMessage(number: 1, author: .colleague("Lin"), text: "Hi\u{7}", time: 2)
        let words = DeskNewsText(language: .english)
        #expect(words.lines(DeskNews(handoff: taken, isNewState: true, messages: [message])) == ["Lin from the service desk is here now.", "Lin: Hi"])
        let over = try taken.after(.end(HandoffEnding(.settled, note: "Bye"), by: "Lin\u{1B}[2J"), at: 3)
        #expect(words.lines(DeskNews(handoff: over, isNewState: true, messages: [message])) == ["Lin: Hi", "Lin: Bye", "Lin has settled this; the assistant is back with you."])
        #expect(words.lines(DeskNews(handoff: over, isNewState: false, messages: [])).isEmpty)
    }
}
