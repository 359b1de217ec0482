/// How long a model may take.
public struct StreamLimits: Hashable, Sendable {
    /// Until the first piece of text.
    public var firstToken: Duration
    /// Between two arrivals of bytes, once text has started.
    public var stall: Duration
    public var total: Duration

    public init(firstToken: Duration = .seconds(4), stall: Duration = .seconds(10), total: Duration = .seconds(60)) {
        self.firstToken = firstToken
        self.stall = stall
        self.total = total
    }
}

/// Which limit a running stream meets next. Times are durations since the request was sent.
struct StreamDeadlines {
    private let limits: StreamLimits
    private var hasText = false
    private var lastArrival: Duration = .zero

    init(_ limits: StreamLimits) { self.limits = limits }

    mutating func received(text: Bool, at time: Duration) {
        hasText = hasText || text
        lastArrival = time
    }

    /// The earliest time at which `expired(at:)` can say something, if nothing arrives before.
    var next: Duration { min(limits.total, hasText ? lastArrival + limits.stall : limits.firstToken) }

    func expired(at time: Duration) -> ModelError? {
        if time >= limits.total { return .tooLong(limit: limits.total) }
        if !hasText { return time >= limits.firstToken ? .slowStart(limit: limits.firstToken) : nil }
        return time - lastArrival >= limits.stall ? .stalled(limit: limits.stall) : nil
    }
}
