import Commerce
import CustomerService
import Foundation
import Text
import Understanding
import Writing

/// What a colleague is told: gathered from the conversation's turns as they are stored.
extension ShopConversation {
    /// Turns of the transcript.
    private static let transcriptLength = 60
    private static let productsInView = 5

    func packet(_ reason: Handoff.Reason, _ request: Request, in shop: LoadedShop) throws -> (handoff: Handoff, text: String) {
        let customer = try currentCustomer()
        let own = try customer.map { try store.orders(of: $0.id) } ?? []
        let turns = try store.turns(of: conversationID)
        let mask = PersonalDataMask(customer: customer, orders: own, language: language)
        let records = turns.compactMap { try? JSONDecoder().decode(TurnRecord.self, from: Data($0.record.utf8)) }
        let deeds = records.compactMap { record in record.action.map { PacketFacts.Deed(action: $0, clause: record.citations?.first) } }
            .filter { $0.action.arguments["order_id"] != nil || $0.action.state != .needsInput }
            .filter { $0.action.name != "hand_off" }
        let wish = records.last { !$0.intent.isAside && $0.intent != .outOfScope } ?? records.last { !$0.intent.isAside }
        let words = wish.flatMap { wish in turns.last { $0.turn == wish.turn }?.utterance }
        let facts = PacketFacts(
            reason: reason, priority: .init(reason: reason, mood: memory.care.mood, repeats: memory.care.repeats, membership: customer?.membership),
            time: clock(), intent: wish?.intent, words: mask.masked(words ?? (request.intent == .humanAgent ? "" : request.text)), mood: memory.care.mood,
            repeats: memory.care.repeats, customer: customer.map { (PacketFacts.initials(of: $0.name), $0.membership) },
            orders: orders(spokenOf: turns, deeds, request, among: own), deeds: deeds.map { masked($0, by: mask) },
            products: Array(memory.list?.products.prefix(Self.productsInView) ?? []), question: mask.masked(openQuestion(records.last) ?? "").nonEmpty,
            transcript: (turns.map { PacketFacts.Exchange(said: $0.utterance, replied: $0.reply) } + [PacketFacts.Exchange(said: request.text, replied: "")])
                .suffix(Self.transcriptLength).map { masked($0, by: mask) })
        let writer = PacketWriter(facts, reply: self.facts(for: .handOff(.offered(reason)), request, in: shop))
        let summary = Sanitizer.line(writer.summary)
        let handoff = Handoff(
            id: HandoffID("\(conversationID)-\(memory.turn)"), conversation: conversationID, customer: customerID, language: language,
            reason: reason, priority: facts.priority, summary: summary, queued: clock())
        return (handoff, Sanitizer.paragraphs(writer.text(summary: summary)) + "\n")
    }

    /// The customer's orders that were named or acted on, the last first.
    private func orders(spokenOf turns: [StoredTurn], _ deeds: [PacketFacts.Deed], _ request: Request, among own: [Order]) -> [Order] {
        let named = deeds.compactMap { $0.action.arguments["order_id"]?.text }
        let said = turns.map(\.utterance) + [request.text]
        return own.filter { order in
            named.contains(order.id.rawValue) || order.id == memory.understanding.lastOrder || said.contains { $0.localizedCaseInsensitiveContains(order.id.rawValue) }
        }
    }

    /// What was proposed or asked last, where it waits for an answer.
    private func openQuestion(_ last: TurnRecord?) -> String? {
        guard let last else { return nil }
        if let question = last.question { return question.text }
        let waits = last.action.map { $0.state == .needsConfirmation || $0.state == .needsInput } ?? false
        return waits && last.action?.name != "hand_off" ? last.answer : nil
    }

    private func masked(_ deed: PacketFacts.Deed, by mask: PersonalDataMask) -> PacketFacts.Deed {
        var deed = deed
        deed.action.arguments = deed.action.arguments.mapValues { .text(mask.masked($0.text)) }
        return deed
    }

    private func masked(_ exchange: PacketFacts.Exchange, by mask: PersonalDataMask) -> PacketFacts.Exchange {
        PacketFacts.Exchange(said: mask.masked(Sanitizer.paragraphs(exchange.said)), replied: mask.masked(Sanitizer.paragraphs(exchange.replied)))
    }
}

extension Intent {
    /// Says nothing of what the customer turned to the shop for.
    fileprivate var isAside: Bool { [.greeting, .thanks, .goodbye, .confirm, .deny, .help, .humanAgent].contains(self) }
}

extension String {
    fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
