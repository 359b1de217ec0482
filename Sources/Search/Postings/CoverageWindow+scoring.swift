extension CoverageWindow {
    /// Whether a document of the window could be among the best, from the tables of blocks alone.
    mutating func canBeAmongBest(_ start: Int, _ end: Int) -> Bool {
        guard let threshold = top?.threshold else { return false }
        var sum = Evidence.none
        for index in 0..<cursors.count {
            bounds[index] = cursors[index].bound(from: start, to: end)
            sum.add(bounds[index])
        }
        return sum.score > threshold
    }

    /// Puts the candidates among the best that belong there.
    /// - Parameter any: whether there are candidates.
    mutating func score(_ start: Int, _ words: Int, any: Bool) {
        for word in 0..<(any ? words : 0) {
            Self.forEach(candidates[word]) { bit in
                let place = word &* 64 &+ bit
                let known = lookedUp[place]
                var bound = known
                for term in 0..<cursors.count where marks(term, word, bit) { bound.add(bounds[term]) }
                guard let threshold = top?.threshold, bound.score > threshold else { return }
                var evidence = known
                for term in 0..<cursors.count where marks(term, word, bit) { evidence.add(markedEvidence(term, word, bit)) }
                if evidence.score > threshold { top?.insert(start &+ place, score: evidence.score, heldWeight: evidence.heldWeight) }
            }
        }
        forgetLookedUp(words)
    }

    /// Whether the document holds the term and that was not found by looking it up.
    @inline(__always)
    private func marks(_ term: Int, _ word: Int, _ bit: Int) -> Bool {
        row(term)[word] &>> UInt64(truncatingIfNeeded: bit) & 1 != 0 && ranks[term] != nil
    }

    /// Asked by rising words.
    @inline(__always)
    private mutating func markedEvidence(_ term: Int, _ word: Int, _ bit: Int) -> Evidence {
        let row = row(term)
        var rank = ranks[term] ?? 0
        for earlier in rankedWords[term]..<word { rank &+= row[earlier].nonzeroBitCount }
        (ranks[term], rankedWords[term]) = (rank, word)
        let before = (row[word] & ((1 &<< UInt64(truncatingIfNeeded: bit)) &- 1)).nonzeroBitCount
        return cursors[term].evidence(ofRank: rank &+ before)
    }

    mutating func forgetLookedUp(_ words: Int) {
        if hasLookedUp { lookedUp.update(repeating: .none, count: words &* 64) }
        hasLookedUp = false
    }
}
