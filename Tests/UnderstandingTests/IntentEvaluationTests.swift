import Testing

@testable import Understanding

@Suite struct IntentEvaluationTests {
    private func outcome(_ inScope: Double, right: Bool = true, outside: Bool = false, confidence: Double = 1) -> IntentEvaluation.Outcome {
        IntentEvaluation.Outcome(isRight: right, isOutOfScope: outside, inScope: inScope, confidence: confidence)
    }

    @Test func thresholdPartsWhatCanBeParted() throws {
        let outcomes = [0.1, 0.2].map { outcome($0, outside: true) } + [0.6, 0.9].map { outcome($0) }
        let threshold = try #require(IntentEvaluation.threshold(bestOn: outcomes))
        #expect(threshold > 0.2 && threshold < 0.6)
        #expect(IntentEvaluation.threshold(bestOn: [outcome(0.5)]) == nil)
    }

    @Test func thresholdIsNotMovedByOneStrayText() throws {
        let inside = (0..<200).map { outcome(0.6 + 0.0019 * Double($0)) }
        let outside = (0..<20).map { outcome(0.05 + 0.02 * Double($0), outside: true) }
        let plain = try #require(IntentEvaluation.threshold(bestOn: inside + outside))
        let stray = try #require(IntentEvaluation.threshold(bestOn: inside + outside + [outcome(0.97, outside: true)]))
        #expect(abs(plain - stray) < 0.1)
    }

    @Test func calibrationErrorIsTheGapOfConfidenceAndAccuracy() {
        let outcomes = [outcome(1, right: true, confidence: 0.75), outcome(1, right: false, confidence: 0.75)]
        #expect(abs(IntentEvaluation.calibrationError(outcomes) - 0.25) < 1e-9)
    }

    @Test func reportCountsInScopeAndOutOfScopeApart() {
        let train: [IntentEvaluation.Example] = (0..<10).flatMap { [("play song \($0)", "music"), ("cook bean \($0)", "food")] }
        let report = IntentEvaluation(train: train).report(validation: [], test: [("play song 11", "music"), ("zzz qqq", "oos")])
        #expect(report.accuracy == 1)
        #expect(report.outOfScopeRecall != nil)
        #expect(report.labels == 2)
    }
}
