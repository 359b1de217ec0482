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
        move(toBlockReaching: document)
        guard block < list.blockCount else { return .none }
        enterBlock()
        // The place by halving: what is looked up is seldom near what was before.
        var (low, high) = (position, list.length(of: block))
        let wanted = UInt32(truncatingIfNeeded: document)
        while low < high {
            let middle = (low &+ high) / 2
            if documents[middle] < wanted { low = middle &+ 1 } else { high = middle }
        }
        position = low
        guard low < list.length(of: block), documents[low] == wanted else { return .none }
        enterImpacts()
        return evidence(impacts[low])
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
