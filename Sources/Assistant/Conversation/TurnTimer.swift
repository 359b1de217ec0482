/// Milliseconds of a turn by stage, as `elapsed_ms` has them.
struct TurnTimer: Sendable {
    private let clock = ContinuousClock()
    private var start = ContinuousClock.now
    private(set) var elapsed: [String: Double] = [:]

    /// Time spent waiting for the shop to load is not the turn's.
    mutating func restart() { start = clock.now }

    mutating func measure<Result>(_ stage: String, _ body: () throws -> Result) rethrows -> Result {
        let before = clock.now
        defer { elapsed[stage, default: 0] += Self.milliseconds(clock.now - before) }
        return try body()
    }

    /// Time since the turn began.
    mutating func mark(_ stage: String) { elapsed[stage] = Self.milliseconds(clock.now - start) }

    func finished() -> [String: Double] {
        elapsed.merging(["total": Self.milliseconds(clock.now - start)]) { $1 }
    }

    /// To a microsecond.
    private static func milliseconds(_ duration: Duration) -> Double {
        let (seconds, attoseconds) = duration.components
        return (Double(seconds) * 1_000_000 + (Double(attoseconds) / 1e12).rounded()) / 1000
    }
}
