/// Walks through a posting list by rising documents, unpacking a block when it is entered.
struct PostingCursor {
    let list: PostingList
    let weight: UInt64
    private let documents: UnsafeMutablePointer<UInt32>
    private let impacts: UnsafeMutablePointer<UInt32>
    private(set) var block = 0
    private var documentsBlock = -1
    private var impactsBlock = -1
    /// In the block.
    private var position = 0

    /// What one cursor needs of `scratch`, in values.
    static let scratchLength = 2 * BitPacking.blockLength

    private let values: UnsafePointer<UInt32>

    /// - Parameters:
    ///   - weight: of the term, at most `Evidence.totalWeight`.
    ///   - values: `Impact.values`.
    init(_ list: PostingList, weight: UInt32, values: UnsafePointer<UInt32>, scratch: UnsafeMutablePointer<UInt32>) {
        self.list = list
        self.weight = UInt64(weight)
        self.values = values
        documents = scratch
        impacts = scratch + BitPacking.blockLength
    }

    /// The most this term can add to what is known of a document.
    var bound: Evidence { evidence(UInt32(list.greatestImpact)) }

    /// The most it can add within one block.
    @inline(__always)
    func bound(of block: Int) -> Evidence { evidence(UInt32(list.greatestImpact(of: block))) }

    @inline(__always)
    private func evidence(_ impact: UInt32) -> Evidence {
        Evidence(weight: weight, value: UInt64(values[Int(impact)]))
    }

    /// The most it can add to that of a document in `start..<end`, from the table of blocks alone. Moves the
    /// cursor to the block that reaches `start`.
    @inline(__always)
    mutating func bound(from start: Int, to end: Int) -> Evidence {
        move(toBlockReaching: start)
        if documentsBlock == block, position < list.length(of: block), Int(documents[position]) >= end { return .none }
        var greatest: UInt8 = 0
        var next = block
        while next < list.blockCount {
            greatest = max(greatest, list.greatestImpact(of: next))
            if list.lastDocument(of: next) >= end &- 1 { break }
            next &+= 1
        }
        return greatest > 0 ? evidence(UInt32(greatest)) : .none
    }

    /// The first document from `start` on; nil after the last.
    @inline(__always)
    mutating func document(from start: Int) -> Int? {
        move(toBlockReaching: start)
        while block < list.blockCount {
            enterBlock()
            let length = list.length(of: block)
            while position < length {
                if Int(documents[position]) >= start { return Int(documents[position]) }
                position &+= 1
            }
            next()
        }
        return nil
    }

    /// What the term adds to what is known of `document`; asked by rising documents.
    @inline(__always)
    mutating func evidence(of document: Int) -> Evidence {
        guard contains(document) else { return .none }
        enterImpacts()
        return evidence(impacts[position])
    }

    /// Whether the term stands in `document`; asked by rising documents.
    @inline(__always)
    mutating func contains(_ document: Int) -> Bool {
        seek(document)
        return block < list.blockCount && position < list.length(of: block) && Int(documents[position]) == document
    }

    /// Sets the bits of the documents in `start..<end`, that of document `start` being the first.
    /// - Returns: how many documents of the list come before `start`.
    @inline(__always)
    mutating func mark(from start: Int, to end: Int, in bits: UnsafeMutablePointer<UInt64>) -> Int {
        move(toBlockReaching: start)
        var rank: Int?
        while block < list.blockCount {
            enterBlock()
            let length = list.length(of: block)
            while position < length, Int(documents[position]) < start { position &+= 1 }
            if rank == nil, position < length { rank = block &* BitPacking.blockLength &+ position }
            while position < length {
                let place = Int(documents[position]) &- start
                if place >= end &- start { return rank ?? 0 }
                bits[place >> 6] |= 1 &<< UInt64(truncatingIfNeeded: place & 63)
                position &+= 1
            }
            next()
        }
        return rank ?? 0
    }

    /// What the term adds to what is known of the document that so many of the list come before; asked by rising ranks.
    @inline(__always)
    mutating func evidence(ofRank rank: Int) -> Evidence {
        if impactsBlock != rank >> 7 {
            list.readImpacts(of: rank >> 7, to: impacts)
            impactsBlock = rank >> 7
        }
        return evidence(impacts[rank & 127])
    }

    /// Adds to what is known of the documents in `start..<end`, document `start` at 0, and marks them in `marks`.
    @inline(__always)
    mutating func add(
        from start: Int, to end: Int, known: UnsafeMutablePointer<Evidence>, marks: UnsafeMutablePointer<UInt64>
    ) {
        move(toBlockReaching: start)
        while block < list.blockCount {
            enterBlock()
            enterImpacts()
            let length = list.length(of: block)
            while position < length, Int(documents[position]) < start { position &+= 1 }
            while position < length {
                let place = Int(documents[position]) &- start
                if place >= end &- start { return }
                known[place].add(evidence(impacts[position]))
                marks[place >> 6] |= 1 &<< UInt64(place & 63)
                position &+= 1
            }
            next()
        }
    }

    /// Every document of block `block` from `start` on, before `end`, with what the term adds.
    @inline(__always)
    mutating func forEachInBlock(from start: Int, to end: Int, _ body: (_ document: Int, _ evidence: Evidence) -> Void) {
        enterBlock()
        enterImpacts()
        let length = list.length(of: block)
        while position < length, case let document = Int(documents[position]), document < end {
            if document >= start { body(document, evidence(impacts[position])) }
            position &+= 1
        }
    }

    /// To the next block, whatever is left of this one.
    @inline(__always)
    mutating func next() {
        block &+= 1
        position = 0
    }

    @inline(__always)
    private mutating func move(toBlockReaching document: Int) {
        guard block < list.blockCount, list.lastDocument(of: block) < document else { return }
        block = list.block(reaching: document, from: block &+ 1)
        position = 0
    }

    /// To the first posting of `document` or a later one.
    @inline(__always)
    private mutating func seek(_ document: Int) {
        move(toBlockReaching: document)
        guard block < list.blockCount else { return }
        enterBlock()
        // The place by halving: what is looked up is seldom near what was before.
        var (low, high) = (position, list.length(of: block))
        let wanted = UInt32(truncatingIfNeeded: document)
        while low < high {
            let middle = (low &+ high) / 2
            if documents[middle] < wanted { low = middle &+ 1 } else { high = middle }
        }
        position = low
    }

    @inline(__always)
    private mutating func enterBlock() {
        guard documentsBlock != block else { return }
        list.readDocuments(of: block, to: documents)
        documentsBlock = block
    }

    @inline(__always)
    private mutating func enterImpacts() {
        guard impactsBlock != block else { return }
        list.readImpacts(of: block, to: impacts)
        impactsBlock = block
    }
}
