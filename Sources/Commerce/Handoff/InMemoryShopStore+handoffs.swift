import Synchronization

extension InMemoryShopStore {
    /// What the twin keeps in place of files and tables.
    struct Handoffs {
        var all: [HandoffID: Handoff] = [:]
        var packets: [HandoffID: String] = [:]
        var messages: [HandoffID: [HandoffMessage]] = [:]
    }

    public func queue(_ handoff: Handoff, packet: String) -> Handoff {
        state.withLock { state in
            if let known = state.handoffs.all[handoff.id] { return known }
            let stored = handoff.stored(withPacket: "handoffs/\(handoff.id).md")
            state.handoffs.all[handoff.id] = stored
            state.handoffs.packets[handoff.id] = packet
            return stored
        }
    }

    public func handoff(_ id: HandoffID) -> Handoff? { state.withLock { $0.handoffs.all[id] } }

    public func openHandoffs() -> [Handoff] {
        state.withLock { $0.handoffs.all.values.filter(\.state.isOpen).sorted { $0.isBefore($1) } }
    }

    public func packet(of handoff: HandoffID) -> String? { state.withLock { $0.handoffs.packets[handoff] } }

    @discardableResult
    public func apply(_ transition: HandoffTransition, to handoff: HandoffID, at time: Int) throws -> Handoff {
        try state.withLock { state in
            guard let current = state.handoffs.all[handoff] else { throw HandoffConflict(current: nil) }
            let next = try current.after(transition, at: time)
            state.handoffs.all[handoff] = next
            return next
        }
    }

    @discardableResult
    public func post(_ text: String, by author: HandoffMessage.Author, to handoff: HandoffID, at time: Int) throws -> HandoffMessage {
        try state.withLock { state in
            guard let current = state.handoffs.all[handoff] else { throw HandoffConflict(current: nil) }
            try current.requireOpen(to: author)
            let number = (state.handoffs.messages[handoff]?.last?.number ?? 0) + 1
            let message = HandoffMessage(number: number, author: author, text: text, time: time)
            state.handoffs.messages[handoff, default: []].append(message)
            return message
        }
    }

    public func messages(of handoff: HandoffID, after number: Int) -> [HandoffMessage] {
        state.withLock { ($0.handoffs.messages[handoff] ?? []).filter { $0.number > number } }
    }
}
