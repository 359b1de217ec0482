import Testing

@testable import LanguageModel

@Suite struct StreamDeadlinesTests {
    private let limits = StreamLimits(firstToken: .seconds(4), stall: .seconds(10), total: .seconds(60))

    @Test func silenceBeforeTheFirstTextIsASlowStart() {
        var deadlines = StreamDeadlines(limits)
        #expect(deadlines.next == .seconds(4))
        #expect(deadlines.expired(at: .milliseconds(3999)) == nil)
        #expect(deadlines.expired(at: .seconds(4)) == .slowStart(limit: .seconds(4)))
        deadlines.received(text: false, at: .seconds(3))
        #expect(deadlines.expired(at: .seconds(4)) == .slowStart(limit: .seconds(4)), "bytes without text are no start")
    }

    @Test func silenceAfterTextIsAStall() {
        var deadlines = StreamDeadlines(limits)
        deadlines.received(text: true, at: .seconds(3))
        #expect(deadlines.next == .seconds(13))
        deadlines.received(text: false, at: .seconds(12))
        #expect(deadlines.expired(at: .seconds(21)) == nil)
        #expect(deadlines.expired(at: .seconds(22)) == .stalled(limit: .seconds(10)))
    }

    @Test func totalLimitHoldsWhateverArrives() {
        var deadlines = StreamDeadlines(limits)
        for second in 1...60 { deadlines.received(text: true, at: .seconds(second)) }
        #expect(deadlines.next == .seconds(60))
        #expect(deadlines.expired(at: .seconds(60)) == .tooLong(limit: .seconds(60)))
    }
}
