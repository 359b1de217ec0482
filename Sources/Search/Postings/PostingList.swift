/// The postings of one term, as `PostingListWriter` wrote them, read in place.
struct PostingList {
    let count: Int
    /// Of all blocks.
    let greatestImpact: UInt8
    private let start: UnsafeRawPointer
    private let isPlain: Bool

    /// - Parameter start: the first byte; the bytes and `BitPacking.slack` more stay readable while the list is in use.
    init(start: UnsafeRawPointer, count: Int, greatestImpact: UInt8) {
        self.start = start
        self.count = count
        self.greatestImpact = greatestImpact
        isPlain = count <= PostingListWriter.plainLimit
    }

    var blockCount: Int { isPlain ? 1 : (count + BitPacking.blockLength - 1) / BitPacking.blockLength }

    /// Postings of block `block`.
    @inline(__always)
    func length(of block: Int) -> Int { min(BitPacking.blockLength, count &- block &* BitPacking.blockLength) }

    /// The last document of block `block`; of a plain list, which has no table, beyond any.
    @inline(__always)
    func lastDocument(of block: Int) -> Int {
        isPlain ? .max : Int(UInt32(littleEndian: start.loadUnaligned(fromByteOffset: block &* 4, as: UInt32.self)))
    }

    @inline(__always)
    func greatestImpact(of block: Int) -> UInt8 {
        isPlain ? greatestImpact : start.load(fromByteOffset: blockCount &* 8 &+ block, as: UInt8.self)
    }

    /// Writes the documents of block `block` to `documents`, which has room for 128. O(length).
    @inline(__always)
    func readDocuments(of block: Int, to documents: UnsafeMutablePointer<UInt32>) {
        if isPlain { return readPlain(documents: documents, impacts: nil, fields: nil) }
        let (head, length) = (head(of: block), length(of: block))
        BitPacking.unpack(head.rows, count: length, bits: head.distanceBits, to: documents)
        Self.sum(documents, count: length, after: block == 0 ? .max : UInt32(lastDocument(of: block &- 1)))
    }

    /// Writes the impacts of block `block` to `impacts`, which has room for 128. O(length).
    @inline(__always)
    func readImpacts(of block: Int, to impacts: UnsafeMutablePointer<UInt32>) {
        if isPlain { return readPlain(documents: nil, impacts: impacts, fields: nil) }
        let (head, length) = (head(of: block), length(of: block))
        BitPacking.unpack(
            head.rows + BitPacking.byteCount(count: length, bits: head.distanceBits), count: length,
            bits: head.impactBits, to: impacts)
        guard head.leastImpact > 0 else { return }
        for index in 0..<length { impacts[index] &+= head.leastImpact }
    }

    /// Writes the field sets of block `block` to `fields`, which has room for 128. O(length).
    func readFields(of block: Int, to fields: UnsafeMutablePointer<UInt32>) {
        if isPlain { return readPlain(documents: nil, impacts: nil, fields: fields) }
        let (head, length) = (head(of: block), length(of: block))
        let skipped = BitPacking.byteCount(count: length, bits: head.distanceBits)
            + BitPacking.byteCount(count: length, bits: head.impactBits)
        BitPacking.unpack(
            head.rows + skipped, count: length, bits: BitPacking.bits(of: UInt32(head.fieldSetCount - 1)), to: fields)
        for index in 0..<length {
            fields[index] = UInt32(head.fieldSets.load(fromByteOffset: Int(fields[index]), as: UInt8.self))
        }
    }

    /// The block that holds `document` if any does, from `block` on; `blockCount` where all are before it.
    @inline(__always)
    func block(reaching document: Int, from block: Int) -> Int {
        var (low, high) = (block, blockCount)
        // What is sought is mostly near: double the step, then halve it.
        var step = 1
        while low &+ step < high, lastDocument(of: low &+ step &- 1) < document {
            low &+= step
            step &*= 2
        }
        high = min(high, low &+ step)
        while low < high {
            let middle = (low &+ high) / 2
            if lastDocument(of: middle) < document { low = middle &+ 1 } else { high = middle }
        }
        return low
    }

    private struct Head {
        var distanceBits: Int
        var impactBits: Int
        var leastImpact: UInt32
        var fieldSetCount: Int
        var fieldSets: UnsafeRawPointer
        var rows: UnsafeRawPointer
    }

    @inline(__always)
    private func head(of block: Int) -> Head {
        let table = blockCount &* 4
        let offset = block == 0
            ? 0 : Int(UInt32(littleEndian: start.loadUnaligned(fromByteOffset: table &+ (block &- 1) &* 4, as: UInt32.self)))
        let head = start + (blockCount &* PostingListWriter.tableStride &+ offset)
        let fieldSetCount = Int(head.load(fromByteOffset: 3, as: UInt8.self))
        return Head(
            distanceBits: Int(head.load(as: UInt8.self)), impactBits: Int(head.load(fromByteOffset: 1, as: UInt8.self)),
            leastImpact: UInt32(head.load(fromByteOffset: 2, as: UInt8.self)), fieldSetCount: fieldSetCount,
            fieldSets: head + 4, rows: head + (4 &+ fieldSetCount))
    }

    /// Distances less one become documents: a running sum, four at a time.
    @inline(__always)
    private static func sum(_ values: UnsafeMutablePointer<UInt32>, count: Int, after last: UInt32) {
        let raw = UnsafeMutableRawPointer(values)
        var previous = SIMD4<UInt32>(repeating: last)
        let whole = count & ~3
        for offset in stride(from: 0, to: whole &* 4, by: 16) {
            var line = raw.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self) &+ SIMD4(repeating: 1)
            line &+= SIMD4(0, line[0], line[1], line[2])
            line &+= SIMD4(0, 0, line[0], line[1])
            line &+= previous
            raw.storeBytes(of: line, toByteOffset: offset, as: SIMD4<UInt32>.self)
            previous = SIMD4(repeating: line[3])
        }
        var document = previous[0]
        for index in whole..<count {
            document = document &+ values[index] &+ 1
            values[index] = document
        }
    }

    private func readPlain(
        documents: UnsafeMutablePointer<UInt32>?, impacts: UnsafeMutablePointer<UInt32>?,
        fields: UnsafeMutablePointer<UInt32>?
    ) {
        var (offset, document) = (0, -1)
        for index in 0..<count {
            document &+= VariableInteger.read(start, at: &offset) &+ 1
            documents?[index] = UInt32(truncatingIfNeeded: document)
            impacts?[index] = UInt32(start.load(fromByteOffset: offset, as: UInt8.self))
            fields?[index] = UInt32(start.load(fromByteOffset: offset &+ 1, as: UInt8.self))
            offset &+= 2
        }
    }
}
