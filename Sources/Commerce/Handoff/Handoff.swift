/// A conversation that is given to a colleague at the service desk, from the moment it is queued until it is given back.
public struct Handoff: Hashable, Codable, Sendable {
    public enum State: String, Hashable, Codable, Sendable {
        /// Offered to the customer, who has not said yes yet; never stored.
        case asked
        case queued
        case accepted
        /// The conversation is the assistant's again.
        case returned

        /// Whether what the customer says goes to the desk.
        public var isOpen: Bool { self == .queued || self == .accepted }
    }

    /// Why a person is to take over.
    public enum Reason: String, Hashable, Codable, Sendable, CaseIterable {
        case asked
        case notUnderstood = "not_understood"
        case repeated
        case anger
        case outsidePolicy = "outside_policy"
        case complaint
    }

    /// What is answered first: those of greater priority, of the same the one that waits longest.
    public enum Priority: Int, Hashable, Codable, Sendable, Comparable {
        case normal, raised, urgent

        public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    public var id: HandoffID
    public var conversation: String
    /// Nil for a guest.
    public var customer: CustomerID?
    public var language: Language
    public internal(set) var state: State
    public var reason: Reason
    public var priority: Priority
    /// One or two sentences on what the customer wants, without personal data.
    public var summary: String
    /// Seconds since 1970-01-01 UTC.
    public var queued: Int
    public internal(set) var accepted: Int?
    public internal(set) var returned: Int?
    /// Who took it.
    public internal(set) var colleague: String?
    /// How it ended; nil while it is open.
    public internal(set) var ending: HandoffEnding?
    /// The file that tells the colleague everything; set by the store.
    public internal(set) var packet: String
    /// The number of the last of the desk's messages that the customer was shown.
    public internal(set) var shown = 0

    public init(
        id: HandoffID, conversation: String, customer: CustomerID?, language: Language, reason: Reason, priority: Priority,
        summary: String, queued: Int
    ) {
        self.id = id
        self.conversation = conversation
        self.customer = customer
        self.language = language
        state = .queued
        self.reason = reason
        self.priority = priority
        self.summary = summary
        self.queued = queued
        packet = ""
    }

    /// As the store keeps it once the packet's file is written.
    public func stored(withPacket path: String) -> Handoff {
        var handoff = self
        handoff.packet = path
        return handoff
    }

    public func isBefore(_ other: Handoff) -> Bool {
        (other.priority, queued, id) < (priority, other.queued, other.id)
    }
}

public typealias HandoffID = Identifier<Handoff>

/// How a hand-off ended.
public struct HandoffEnding: Hashable, Codable, Sendable {
    public enum Kind: String, Hashable, Codable, Sendable {
        /// A colleague gives the conversation back to the assistant.
        case givenBack = "given_back"
        /// A colleague has settled the matter.
        case settled
        /// The customer wants the assistant again.
        case calledBack = "called_back"
    }

    public var kind: Kind
    /// What the colleague adds for the customer; may be empty.
    public var note: String

    public init(_ kind: Kind, note: String = "") {
        self.kind = kind
        self.note = note
    }
}
