/// How fast a demo is played. Tests play without pauses.
public struct DemoPace: Hashable, Sendable {
    /// Between two characters, for each column of the one typed.
    public var typing: Duration
    /// From a line's last character to its sending.
    public var sending: Duration
    /// For reading an answer: for each of its columns, within the limits.
    public var reading: Duration
    public var readingLimits: ClosedRange<Duration>
    /// Between two pieces of an answer.
    public var answering: Duration

    public init(
        typing: Duration, sending: Duration, reading: Duration, readingLimits: ClosedRange<Duration>, answering: Duration
    ) {
        self.typing = typing
        self.sending = sending
        self.reading = reading
        self.readingLimits = readingLimits
        self.answering = answering
    }

    /// As fast as somebody who types well and reads along.
    public static let human = DemoPace(
        typing: .milliseconds(55), sending: .milliseconds(600), reading: .milliseconds(14),
        readingLimits: .seconds(2)...(.seconds(6)), answering: .milliseconds(90))

    public static let none = DemoPace(typing: .zero, sending: .zero, reading: .zero, readingLimits: .zero...(.zero), answering: .zero)

    /// - Parameter factor: positive.
    public func faster(by factor: Double) -> DemoPace {
        DemoPace(
            typing: typing / factor, sending: sending / factor, reading: reading / factor,
            readingLimits: readingLimits.lowerBound / factor...readingLimits.upperBound / factor, answering: answering / factor)
    }
}
