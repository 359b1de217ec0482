import Commerce
import Testing

@testable import TerminalApp

/// The colleague's side, line by line.
@Suite struct DeskConsoleTests {
    private let store = InMemoryShopStore(ShopContents(shop: SampleShop.shop, customers: [SampleShop.customer]))

    private func queue(_ id: HandoffID, summary: String = "A lost parcel.", priority: Handoff.Priority = .normal, at time: Int = 0) {
        _ = store.queue(
            Handoff(
                id: id, conversation: "c", customer: SampleShop.customer.id, language: .english, reason: .asked, priority: priority, summary: summary,
                queued: time),
            packet: "# Packet of \(id)")
    }

    private func console(_ name: String = "Lin") -> DeskConsole { DeskConsole(store: store, as: name, language: .english, clock: { 600 }) }

    @Test func theQueueShowsWhatIsUrgentFirst() {
        queue("a", summary: "Slow.")
        queue("b", summary: "Angry.\u{1B}[2J", priority: .urgent, at: 300)
        var console = console()
        #expect(console.start().dropFirst() == [
            "Queue:", "1. urgent · waiting 5 min · \(initials) · Angry.", "2. waiting 10 min · \(initials) · Slow.",
        ])
    }

    private var initials: String { String(SampleShop.customer.name.prefix(1)) + "*" }

    @Test func aCaseIsTakenAnsweredAndGivenBack() throws {
        queue("a")
        var console = console()
        _ = console.start()
        #expect(console.take(.line("take 1")).lines.contains("# Packet of a"))
        #expect(console.take(.line("Hello there")).lines.isEmpty)
        #expect(store.messages(of: "a", after: 0) == [HandoffMessage(number: 1, author: .colleague("Lin"), text: "Hello there", time: 600)])
        try store.post("my parcel\u{1B}[31m", by: .customer, to: "a", at: 601)
        #expect(console.take(.tick).lines == ["Customer: my parcel"])
        #expect(console.take(.tick).lines.isEmpty)
        #expect(console.take(.line("/back All settled")).lines == ["Given back to the assistant.", "Nobody is waiting."])
        #expect(store.handoff("a")?.ending == HandoffEnding(.givenBack, note: "All settled"))
    }

    @Test func enterTakesTheFirst() {
        queue("a")
        var console = console()
        _ = console.start()
        _ = console.take(.line(""))
        #expect(store.handoff("a")?.colleague == "Lin")
    }

    @Test func whoWasSlowerIsTold() throws {
        queue("a")
        var console = console()
        _ = console.start()
        try store.apply(.accept(by: "Kai"), to: "a", at: 1)
        #expect(console.take(.line("1")).lines == ["Kai was quicker and has taken that one."])
        #expect(console.take(.line("hello")).lines == ["Take somebody first: take N, or Enter."])
    }

    @Test func aCustomerWhoLeftGetsNothingMore() throws {
        queue("a")
        var console = console()
        _ = console.start()
        _ = console.take(.line("1"))
        try store.apply(.callBack, to: "a", at: 1)
        #expect(console.take(.line("are you there")).lines.first?.contains("gone back") == true)
        #expect(store.messages(of: "a", after: 0).isEmpty)
        #expect(console.take(.line("more")).lines == ["Take somebody first: take N, or Enter."])
    }

    @Test func newOnesAreShownAsTheyCome() {
        var console = console()
        #expect(console.start().last == "Nobody is waiting.")
        #expect(console.take(.tick).lines.isEmpty)
        queue("a")
        #expect(console.take(.tick).lines.first == "Somebody new is waiting.")
        #expect(console.take(.tick).lines.isEmpty)
    }

    @Test func whatWasTakenWaitsForTheSameName() {
        queue("a")
        var first = console()
        _ = first.start()
        _ = first.take(.line("1"))
        #expect(first.take(.line("/quit")).isOver)
        var other = console("Kai")
        #expect(other.start().last == "Nobody is waiting.")
        var again = console()
        #expect(again.start().contains("# Packet of a"))
        #expect(again.take(.line("/done")).lines.first == "Closed.")
    }

    @Test func theEndOfInputLeaves() {
        var console = console()
        #expect(console.take(.endOfInput).isOver)
    }

    @Test func unknownCommandsAndNumbersAreNoReplies() {
        queue("a")
        var console = console()
        _ = console.start()
        #expect(console.take(.line("7")).lines == ["There is no such number. /queue shows the queue."])
        _ = console.take(.line("1"))
        #expect(console.take(.line("/bcak")).lines == ["There is no command /bcak; /help shows all."])
        #expect(console.take(.line("/take 1")).lines == ["End the conversation in hand first, with /back or /done."])
        #expect(store.messages(of: "a", after: 0).isEmpty)
    }
}
