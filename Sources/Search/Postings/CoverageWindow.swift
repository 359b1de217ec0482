/// One pass of a `CoverageScan`, window after window.
struct CoverageWindow {
    /// Documents a window covers: few, so that its bounds are near what its documents reach.
    private static let length = 1024
    private static let wordCount = length / 64
    /// Looking a document up costs as much as going over so many.
    private static let lookUpCost = 16

    private(set) var documents: ProductSet
    /// The most that a document holds.
    private(set) var best: UInt32 = 0
    /// Nil where none are wanted.
    private(set) var top: TopScores?

    /// By rising weight.
    private var cursors: [PostingCursor]
    private let weights: [UInt32]
    /// By term: what those up to it weigh together.
    private let reach: [UInt32]
    /// Documents without a term from this on cannot hold enough.
    private let essential: Int
    private let least: UInt32
    private let documentCount: Int
    private let accepted: ProductSet?

    /// By term: its documents in the window.
    private let bits: UnsafeMutablePointer<UInt64>
    private let candidates: UnsafeMutablePointer<UInt64>
    /// By place in the window: what the terms say that were looked up.
    private let lookedUp: UnsafeMutablePointer<Evidence>
    private var hasLookedUp = false
    /// By term: the rank in its list of its first document in the word at hand; nil where it was looked up.
    private var ranks: [Int?]

    /// Room for the bits of so many terms and for the candidates.
    static func withBits<Result>(_ terms: Int, _ body: (UnsafeMutablePointer<UInt64>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (terms + 1) * wordCount) { bits in
            guard let start = bits.baseAddress else { preconditionFailure("there is room for the candidates at least") }
            bits.initialize(repeating: 0)
            return body(start)
        }
    }

    /// - Parameters:
    ///   - cursors: by rising weight.
    ///   - bits: of `withBits`.
    ///   - least: what a document must hold.
    init(
        _ cursors: [PostingCursor], _ window: ScoringWindow, bits: UnsafeMutablePointer<UInt64>, least: UInt32, limit: Int,
        documentCount: Int, accepted: ProductSet?
    ) {
        self.cursors = cursors
        self.least = least
        self.documentCount = documentCount
        self.accepted = accepted
        self.bits = bits
        candidates = bits + cursors.count * Self.wordCount
        lookedUp = window.known
        weights = cursors.map { UInt32($0.weight) }
        var sum: UInt32 = 0
        reach = weights.map { weight in
            sum += weight
            return sum
        }
        essential = reach.firstIndex { $0 >= least } ?? cursors.count
        ranks = Array(repeating: nil, count: cursors.count)
        documents = ProductSet(capacity: documentCount)
        top = limit > 0 ? TopScores(limit: limit) : nil
    }

    mutating func run() {
        var start = 0
        while start < documentCount {
            var next = Int.max
            for index in essential..<cursors.count { next = min(next, cursors[index].document(from: start) ?? .max) }
            guard next < documentCount else { return }
            start = next & ~63
            let end = min(start + Self.length, documentCount)
            take(start, end)
            start = end
        }
    }

    private mutating func take(_ start: Int, _ end: Int) {
        let words = (end &- start &+ 63) / 64
        let isScored = canBeAmongBest(start, end)
        for word in 0..<words { candidates[word] = 0 }
        for index in essential..<cursors.count {
            mark(index, start, end, words)
            for word in 0..<words { candidates[word] |= row(index)[word] }
        }
        if let accepted { for word in 0..<words { candidates[word] &= accepted.word(start >> 6 &+ word) } }
        for index in (0..<essential).reversed() { resolve(index, start, end, words, isScored: isScored) }
        for word in 0..<words where candidates[word] != 0 {
            let enough = part(of: candidates[word], in: word, from: 0, holding: least, open: 0)
            candidates[word] = enough
            documents.setWord(start >> 6 &+ word, enough)
            let better = part(of: enough, in: word, from: 0, holding: best &+ 1, open: 0)
            Self.forEach(better) { best = max(best, held($0, word)) }
        }
        if isScored { score(start, words) }
    }

    private func row(_ term: Int) -> UnsafeMutablePointer<UInt64> { bits + term &* Self.wordCount }

    /// Whether a document of the window could be among the best, from the tables of blocks alone.
    private mutating func canBeAmongBest(_ start: Int, _ end: Int) -> Bool {
        guard let threshold = top?.threshold else { return false }
        guard threshold > 0 else { return true }
        var bound = Evidence.none
        for index in cursors.indices { bound.add(cursors[index].bound(from: start, to: end)) }
        return bound.score > threshold
    }

    private mutating func mark(_ term: Int, _ start: Int, _ end: Int, _ words: Int) {
        let row = row(term)
        for word in 0..<words { row[word] = 0 }
        ranks[term] = cursors[term].mark(from: start, to: end, in: row)
    }

    /// Leaves the candidates that can still hold enough and finds which of them hold term `term`, unless that does not matter.
    private mutating func resolve(_ term: Int, _ start: Int, _ end: Int, _ words: Int, isScored: Bool) {
        let (open, row) = (reach[term], row(term))
        var count = 0
        for word in 0..<words {
            candidates[word] = part(of: candidates[word], in: word, from: term &+ 1, holding: least, open: open)
            row[word] = candidates[word]
            if !isScored {
                let sure = part(of: candidates[word], in: word, from: term &+ 1, holding: least, open: 0)
                row[word] &= ~sure | part(of: sure, in: word, from: term &+ 1, holding: best &+ 1, open: open)
            }
            count &+= row[word].nonzeroBitCount
        }
        ranks[term] = nil
        guard count > 0 else { return }
        if count &* Self.lookUpCost > cursors[term].list.count / max(1, documentCount / Self.length) {
            return mark(term, start, end, words)
        }
        for word in 0..<words where row[word] != 0 {
            let sought = row[word]
            row[word] = 0
            Self.forEach(sought) { bit in
                let place = word &* 64 &+ bit
                if isScored {
                    hasLookedUp = true
                    let evidence = cursors[term].evidence(of: start &+ place)
                    lookedUp[place].add(evidence)
                    if evidence.heldWeight > 0 { row[word] |= 1 &<< UInt64(bit) }
                } else if cursors[term].contains(start &+ place) {
                    row[word] |= 1 &<< UInt64(bit)
                }
            }
        }
    }

    /// Those of `documents` that hold at least `need` of the terms from `first` on and of `open` together.
    private func part(of documents: UInt64, in word: Int, from first: Int, holding need: UInt32, open: UInt32) -> UInt64 {
        divide(documents, word, cursors.count &- 1, first, need > open ? need &- open : 0)
    }

    private func divide(_ documents: UInt64, _ word: Int, _ term: Int, _ first: Int, _ need: UInt32) -> UInt64 {
        if documents == 0 || need == 0 { return documents }
        guard term >= first, reach[term] &- (first > 0 ? reach[first &- 1] : 0) >= need else { return 0 }
        let with = documents & row(term)[word]
        let weight = weights[term]
        return divide(with, word, term &- 1, first, need > weight ? need &- weight : 0)
            | divide(documents & ~with, word, term &- 1, first, need)
    }

    private func held(_ bit: Int, _ word: Int) -> UInt32 {
        var sum: UInt32 = 0
        for term in weights.indices where row(term)[word] &>> UInt64(bit) & 1 != 0 { sum &+= weights[term] }
        return sum
    }

    private mutating func score(_ start: Int, _ words: Int) {
        for word in 0..<words {
            Self.forEach(candidates[word]) { bit in
                let place = word &* 64 &+ bit
                var evidence = lookedUp[place]
                for term in weights.indices {
                    guard let rank = ranks[term], case let row = row(term)[word], row &>> UInt64(bit) & 1 != 0 else { continue }
                    let before = (row & ((1 &<< UInt64(bit)) &- 1)).nonzeroBitCount
                    evidence.add(cursors[term].evidence(ofRank: rank &+ before))
                }
                guard evidence.score > top?.threshold ?? .max else { return }
                top?.insert(start &+ place, score: evidence.score, heldWeight: evidence.heldWeight)
            }
            for term in weights.indices {
                let count = row(term)[word].nonzeroBitCount
                ranks[term]? += count
            }
        }
        if hasLookedUp { lookedUp.update(repeating: .none, count: words &* 64) }
        hasLookedUp = false
    }

    @inline(__always)
    private static func forEach(_ word: UInt64, _ body: (_ bit: Int) -> Void) {
        var rest = word
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
    }
}
