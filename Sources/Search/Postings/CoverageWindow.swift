/// One pass of a `CoverageScan`, window after window.
struct CoverageWindow {
    /// Documents a window covers at most: few, so that its bounds are near what its documents reach.
    private static let greatestLength = 64 * SufficientSets.rowLength
    /// Of more there are mostly too many sets that suffice.
    private static let fewTerms = 8
    /// Looking a document up costs as much as going over so many.
    private static let lookUpCost = 16

    private(set) var documents: ProductSet
    /// The most that a document holds.
    private(set) var best: UInt32 = 0
    /// Nil where none are wanted.
    var top: TopScores?

    /// By rising weight.
    let cursors: UnsafeMutableBufferPointer<PostingCursor>
    private let weights: [UInt32]
    /// By term: what those up to it weigh together.
    private let reach: [UInt32]
    /// Documents without a term from this on cannot hold enough.
    private let essential: Int
    private let least: UInt32
    private let length: Int
    private let documentCount: Int
    private let accepted: ProductSet?

    /// By term: its documents in the window.
    private let bits: UnsafeMutablePointer<UInt64>
    let candidates: UnsafeMutablePointer<UInt64>
    private let sure: UnsafeMutablePointer<UInt64>
    /// By the first term that counts, as far as `essential`: what holds enough; nil where there are too many ways to.
    private let sufficient: [SufficientSets?]
    /// By place in the window: what the terms say that were looked up.
    let lookedUp: UnsafeMutablePointer<Evidence>
    var hasLookedUp = false
    /// By term: the rank in its list of its first document in word `rankedWords[term]`; nil where it was looked up.
    var ranks: [Int?]
    var rankedWords: [Int]
    /// By term: the most it adds in the window.
    var bounds: [Evidence]

    /// Room for the bits of so many terms, for the candidates and for those of them that surely hold enough.
    static func withBits<Result>(_ terms: Int, _ body: (UnsafeMutablePointer<UInt64>) -> Result) -> Result {
        withUnsafeTemporaryAllocation(of: UInt64.self, capacity: (terms + 2) * SufficientSets.rowLength) { bits in
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
        _ cursors: UnsafeMutableBufferPointer<PostingCursor>, _ window: ScoringWindow, bits: UnsafeMutablePointer<UInt64>,
        least: UInt32, depth: RankDepth, documentCount: Int, accepted: ProductSet?
    ) {
        self.cursors = cursors
        self.least = least
        self.documentCount = documentCount
        self.accepted = accepted
        self.bits = bits
        candidates = bits + cursors.count * SufficientSets.rowLength
        sure = candidates + SufficientSets.rowLength
        lookedUp = window.known
        let weights = cursors.map { UInt32($0.weight) }
        self.weights = weights
        var sum: UInt32 = 0
        reach = weights.map { weight in
            sum += weight
            return sum
        }
        let essential = reach.firstIndex { $0 >= least } ?? cursors.count
        self.essential = essential
        let areFew = cursors.count <= Self.fewTerms
        sufficient = (0...essential).map { areFew ? SufficientSets(weights, from: $0, weighing: least) : nil }
        // Where candidates are rare, words without any are passed over.
        let postings = cursors[essential...].reduce(0) { $0 + $1.list.count }
        length = postings < documentCount / 512 ? 64 : Self.greatestLength
        ranks = Array(repeating: nil, count: cursors.count)
        rankedWords = Array(repeating: 0, count: cursors.count)
        bounds = Array(repeating: .none, count: cursors.count)
        documents = ProductSet(capacity: documentCount)
        top = depth.limit > 0 ? TopScores(depth) : nil
    }

    /// - Parameter range: of documents; begins with a word of bits.
    mutating func run(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            var next = Int.max
            for index in essential..<cursors.count { next = min(next, cursors[index].document(from: start) ?? .max) }
            guard next < range.upperBound else { return }
            start = next & ~63
            let end = min(start + length, range.upperBound)
            take(start, end)
            start = end
        }
    }

    private mutating func take(_ start: Int, _ end: Int) {
        let words = (end &- start &+ 63) / 64
        for word in 0..<words { candidates[word] = 0 }
        let isScored = canBeAmongBest(start, end)
        for index in essential..<cursors.count {
            mark(index, start, end, words)
            for word in 0..<words { candidates[word] |= row(index)[word] }
        }
        if let accepted { for word in 0..<words { candidates[word] &= accepted.word(start >> 6 &+ word) } }
        for index in (0..<essential).reversed() where !resolve(index, start, end, words, isScored: isScored) {
            return forgetLookedUp(words)
        }
        select(from: 0, to: candidates, words)
        var found: UInt64 = 0
        for word in 0..<words where candidates[word] != 0 {
            found |= candidates[word]
            documents.setWord(start >> 6 &+ word, candidates[word])
            let better = part(of: candidates[word], in: word, from: 0, holding: best &+ 1, open: 0)
            Self.forEach(better) { best = max(best, held($0, word)) }
        }
        if isScored { score(start, words, any: found != 0) }
    }

    @inline(__always)
    func row(_ term: Int) -> UnsafeMutablePointer<UInt64> { bits + term &* SufficientSets.rowLength }

    private mutating func mark(_ term: Int, _ start: Int, _ end: Int, _ words: Int) {
        let row = row(term)
        for word in 0..<words { row[word] = 0 }
        ranks[term] = cursors[term].mark(from: start, to: end, in: row)
        rankedWords[term] = 0
    }

    /// Leaves the candidates that can still hold enough and finds which of them hold term `term`, unless that does not
    /// matter.
    /// - Returns: whether there are any.
    private mutating func resolve(_ term: Int, _ start: Int, _ end: Int, _ words: Int, isScored: Bool) -> Bool {
        let (open, row) = (reach[term], row(term))
        var (count, any) = (0, UInt64(0))
        if !isScored { select(from: term &+ 1, to: sure, words) }
        for word in 0..<words {
            // With one essential term and all the others a document holds enough.
            let left = term == essential &- 1
                ? candidates[word] : part(of: candidates[word], in: word, from: term &+ 1, holding: least, open: open)
            candidates[word] = left
            any |= left
            var sought = left
            if !isScored { sought &= ~sure[word] | part(of: sure[word], in: word, from: term &+ 1, holding: best &+ 1, open: open) }
            row[word] = sought
            count &+= sought.nonzeroBitCount
        }
        ranks[term] = nil
        guard count > 0 else { return any != 0 }
        if count &* Self.lookUpCost > cursors[term].list.count / max(1, documentCount / length) {
            mark(term, start, end, words)
        } else {
            for word in 0..<words where row[word] != 0 { row[word] = lookUp(term, row[word], start, word, isScored: isScored) }
        }
        return true
    }

    /// Those of `sought` that hold term `term`.
    private mutating func lookUp(_ term: Int, _ sought: UInt64, _ start: Int, _ word: Int, isScored: Bool) -> UInt64 {
        var found: UInt64 = 0
        hasLookedUp = hasLookedUp || isScored
        Self.forEach(sought) { bit in
            let place = word &* 64 &+ bit
            guard cursors[term].contains(start &+ place) else { return }
            found |= 1 &<< UInt64(truncatingIfNeeded: bit)
            if isScored { lookedUp[place].add(cursors[term].evidence) }
        }
        return found
    }

    /// Writes the candidates that hold enough of the terms from `first` on to `output`.
    private func select(from first: Int, to output: UnsafeMutablePointer<UInt64>, _ words: Int) {
        if let sufficient = sufficient[first] { return sufficient.select(candidates, rows: bits, to: output) }
        for word in 0..<words { output[word] = part(of: candidates[word], in: word, from: first, holding: least, open: 0) }
    }

    /// Those of `documents` that hold at least `need` of the terms from `first` on and of `open` together.
    @inline(__always)
    private func part(of documents: UInt64, in word: Int, from first: Int, holding need: UInt32, open: UInt32) -> UInt64 {
        if documents == 0 || need <= open { return documents }
        let last = cursors.count &- 1
        guard first <= last, reach[last] &- (first > 0 ? reach[first &- 1] : 0) >= need &- open else { return 0 }
        return divide(documents, word, last, first, need &- open)
    }

    /// - Precondition: there are documents, something is needed, and the terms `first...term` weigh as much together.
    private func divide(_ documents: UInt64, _ word: Int, _ term: Int, _ first: Int, _ need: UInt32) -> UInt64 {
        let (with, weight) = (documents & row(term)[word], weights[term])
        let (without, others) = (documents & ~with, term == first ? 0 : reach[term &- 1] &- (first > 0 ? reach[first &- 1] : 0))
        var enough: UInt64 = 0
        if with != 0, need <= weight &+ others { enough = need <= weight ? with : divide(with, word, term &- 1, first, need &- weight) }
        if without != 0, need <= others { enough |= divide(without, word, term &- 1, first, need) }
        return enough
    }

    private func held(_ bit: Int, _ word: Int) -> UInt32 {
        var sum: UInt32 = 0
        for term in weights.indices where row(term)[word] &>> UInt64(truncatingIfNeeded: bit) & 1 != 0 { sum &+= weights[term] }
        return sum
    }

    @inline(__always)
    static func forEach(_ word: UInt64, _ body: (_ bit: Int) -> Void) {
        var rest = word
        while rest != 0 {
            body(rest.trailingZeroBitCount)
            rest &= rest &- 1
        }
    }
}
