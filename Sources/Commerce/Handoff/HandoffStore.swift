/// The service desk's queue.
public protocol HandoffStore: Sendable {
    /// Writes the packet and puts the hand-off into the queue. One that was queued before under this id stays as it is.
    /// - Returns: as it is kept, with the packet's path.
    func queue(_ handoff: Handoff, packet: String) throws -> Handoff
    func handoff(_ id: HandoffID) throws -> Handoff?
    /// Those that are open, first the one that is to be answered first.
    func openHandoffs() throws -> [Handoff]
    /// The text of a hand-off's packet; nil where its file is gone.
    func packet(of handoff: HandoffID) throws -> String?

    /// Takes a step in one transaction.
    /// - Throws: `HandoffConflict` where another was quicker; then nothing is written.
    @discardableResult
    func apply(_ transition: HandoffTransition, to handoff: HandoffID, at time: Int) throws -> Handoff
    /// - Throws: `HandoffConflict` where the author has no part in the hand-off any more; then nothing is written.
    @discardableResult
    func post(_ text: String, by author: HandoffMessage.Author, to handoff: HandoffID, at time: Int) throws -> HandoffMessage
    /// Those after `number`, in order.
    func messages(of handoff: HandoffID, after number: Int) throws -> [HandoffMessage]
}

extension HandoffStore {
    /// The customer's open hand-off; a colleague's rather than one that waits.
    public func openHandoff(of customer: CustomerID) throws -> Handoff? {
        let own = try openHandoffs().filter { $0.customer == customer }
        return own.first { $0.state == .accepted } ?? own.first
    }
}
