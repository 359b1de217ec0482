/// A step of a hand-off. Both stores decide by `Handoff.after`, inside the transaction that writes what comes of it.
public enum HandoffTransition: Hashable, Sendable {
    /// Takes it from the queue, or up again where this colleague had it already.
    case accept(by: String)
    /// A colleague ends it, who must be the one who took it.
    case end(HandoffEnding, by: String)
    /// The customer ends it.
    case callBack
    /// The customer was shown the desk's messages up to this number.
    case show(upTo: Int)
}

/// What was to be done with a hand-off is no longer possible; nothing was written.
public struct HandoffConflict: Error, Hashable {
    /// As it stands now; nil where there is none.
    public var current: Handoff?

    public init(current: Handoff?) { self.current = current }
}

extension Handoff {
    /// - Parameter time: seconds since 1970-01-01 UTC.
    /// - Throws: `HandoffConflict` where it is another colleague's, or over.
    public func after(_ transition: HandoffTransition, at time: Int) throws(HandoffConflict) -> Handoff {
        var next = self
        switch transition {
        case .accept(let name):
            if state == .accepted, colleague == name { return self }
            guard state == .queued else { throw HandoffConflict(current: self) }
            (next.state, next.accepted, next.colleague) = (.accepted, time, name)
        case .end(let ending, let name):
            guard state == .accepted, colleague == name else { throw HandoffConflict(current: self) }
            (next.state, next.returned, next.ending) = (.returned, time, ending)
        case .callBack:
            guard state.isOpen else { throw HandoffConflict(current: self) }
            (next.state, next.returned, next.ending) = (.returned, time, HandoffEnding(.calledBack))
        case .show(let number): next.shown = max(shown, number)
        }
        return next
    }

    /// - Throws: `HandoffConflict` where whoever writes it has no part in it any more.
    public func requireOpen(to author: HandoffMessage.Author) throws(HandoffConflict) {
        let mayWrite = switch author {
        case .customer: state.isOpen
        case .colleague(let name): state == .accepted && colleague == name
        }
        guard mayWrite else { throw HandoffConflict(current: self) }
    }
}
