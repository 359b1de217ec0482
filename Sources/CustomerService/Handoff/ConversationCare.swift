public import Commerce

/// How a conversation goes for the customer: mood, effort and what was not understood; it decides what tone the next answer takes
/// and when a person is offered.
public struct ConversationCare: Sendable {
    /// One turn as far as it tells how things go.
    public struct Turn: Sendable {
        public var mood: Mood
        /// The words of a service question, folded to terms; nil where asking again is no sign of trouble.
        public var question: Set<String>?
        /// What was answered, as something that can be compared: the passage or the action.
        public var answer: String
        public var isUnderstood: Bool

        public init(mood: Mood, question: Set<String>?, answer: String, isUnderstood: Bool) {
            self.mood = mood
            self.question = question
            self.answer = answer
            self.isUnderstood = isUnderstood
        }
    }

    /// What is acknowledged before the answer.
    public enum Tone: Hashable, Sendable {
        case anger, repetition
    }

    /// What a turn calls for.
    public struct Response: Hashable, Sendable {
        public var tone: Tone?
        public var offer: Handoff.Reason?
    }

    /// The worst mood of the conversation, by which a hand-off's priority goes.
    public private(set) var mood = Mood.calm
    /// How often a question was asked again.
    public private(set) var repeats = 0
    private var failures = 0
    private var turns: [Turn] = []
    private var lastTone = 0
    private var lastOffer = 0
    private var count = 0

    public init() {}

    /// Turns that are compared with what is asked.
    private static let memory = 12
    /// Not offered again within so many turns.
    private static let pause = 3

    public mutating func take(_ turn: Turn) -> Response {
        count += 1
        mood = max(mood, turn.mood)
        let isRepeat = turns.contains { Self.asksAgain(turn, after: $0) }
        if isRepeat { repeats += 1 }
        failures = turn.isUnderstood ? 0 : failures + 1
        turns = (turns + [turn]).suffix(Self.memory)
        return Response(tone: tone(turn, isRepeat), offer: offer(turn, isRepeat))
    }

    /// The same words, or different ones that brought the same answer.
    private static func asksAgain(_ turn: Turn, after earlier: Turn) -> Bool {
        guard let asked = turn.question, let before = earlier.question, !asked.isEmpty, !before.isEmpty else { return false }
        let shared = Double(asked.intersection(before).count), likeness = shared / Double(asked.union(before).count)
        return likeness >= 0.75 || likeness >= 0.3 && !turn.answer.isEmpty && turn.answer == earlier.answer
    }

    /// Never in two turns running.
    private mutating func tone(_ turn: Turn, _ isRepeat: Bool) -> Tone? {
        let tone: Tone? = turn.mood == .angry ? .anger : isRepeat ? .repetition : nil
        guard tone != nil, lastTone == 0 || count > lastTone + 1 else { return nil }
        lastTone = count
        return tone
    }

    private mutating func offer(_ turn: Turn, _ isRepeat: Bool) -> Handoff.Reason? {
        let reason: Handoff.Reason? =
            turn.mood == .angry ? .anger : failures >= 2 ? .notUnderstood : isRepeat && repeats >= 2 ? .repeated : nil
        guard reason != nil, lastOffer == 0 || count > lastOffer + Self.pause else { return nil }
        lastOffer = count
        return reason
    }
}

extension Handoff.Priority {
    /// Anger and gold members come first, then what has already cost somebody effort.
    public init(reason: Handoff.Reason, mood: Mood, repeats: Int, membership: Membership?) {
        self =
            mood == .angry || membership == .gold ? .urgent
            : mood == .annoyed || repeats > 0 || [.complaint, .notUnderstood, .repeated, .anger].contains(reason) ? .raised : .normal
    }
}
