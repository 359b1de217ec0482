/// What is gathered of a window of documents, term after term.
struct ScoringWindow {
    /// By place in the window.
    let known: UnsafeMutablePointer<Evidence>
    /// A bit for each place that something is known of.
    let marks: UnsafeMutablePointer<UInt64>

    /// Cursors over the lists of `terms` and an empty window, valid during the call.
    static func withCursors<Result>(
        of terms: [BlockMaxScorer.Term], _ body: (_ cursors: [PostingCursor], _ window: ScoringWindow) -> Result
    ) -> Result {
        let length = BlockMaxScorer.windowLength
        return withUnsafeTemporaryAllocation(of: UInt32.self, capacity: terms.count * PostingCursor.scratchLength) { scratch in
            withUnsafeTemporaryAllocation(of: Evidence.self, capacity: length) { known in
                withUnsafeTemporaryAllocation(of: UInt64.self, capacity: length / 64) { marks in
                    Impact.values.withUnsafeBufferPointer { values in
                        guard let known = known.baseAddress, let marks = marks.baseAddress,
                            let scratch = scratch.baseAddress, let values = values.baseAddress
                        else { preconditionFailure("none of these is empty, so each has an address") }
                        let window = ScoringWindow(known: known, marks: marks)
                        window.known.initialize(repeating: .none, count: length)
                        window.marks.initialize(repeating: 0, count: length / 64)
                        let cursors = terms.enumerated().map { index, term in
                            PostingCursor(
                                term.list, weight: term.weight, values: values,
                                scratch: scratch + index * PostingCursor.scratchLength)
                        }
                        return body(cursors, window)
                    }
                }
            }
        }
    }

    /// Every place that something is known of, in order, and leaves the window empty.
    @inline(__always)
    func take(_ length: Int, _ body: (_ place: Int, _ evidence: Evidence) -> Void) {
        for word in 0..<((length &+ 63) / 64) where marks[word] != 0 {
            var bits = marks[word]
            marks[word] = 0
            while bits != 0 {
                let place = word &* 64 &+ bits.trailingZeroBitCount
                bits &= bits &- 1
                let evidence = known[place]
                known[place] = .none
                body(place, evidence)
            }
        }
    }
}
