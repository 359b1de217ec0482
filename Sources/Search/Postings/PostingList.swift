/// The postings of one term, as `PostingListWriter` wrote them, read in place.
struct PostingList {
    let count: Int
    /// Of all blocks.
    let greatestImpact: UInt8
    let blockCount: Int
    private let start: UnsafeRawPointer
    private let isPlain: Bool
    /// Of the table; there is none for a single block.
    private let hasTable: Bool
    private let lastLength: Int
    private let endLength: Int
    private let lastMask: UInt32
    private let endMask: UInt32
    private let ends: UnsafeRawPointer
    private let greatestImpacts: UnsafeRawPointer
    private let blocks: UnsafeRawPointer

    /// - Parameter start: the first byte; the bytes and `BitPacking.slack` more stay readable while the list is in use.
    init(start: UnsafeRawPointer, count: Int, greatestImpact: UInt8) {
        self.start = start
        self.count = count
        self.greatestImpact = greatestImpact
        isPlain = count <= PostingListWriter.plainLimit
        blockCount = (count + BitPacking.blockLength - 1) / BitPacking.blockLength
        hasTable = blockCount > 1
        let lengths = hasTable ? Int(start.load(as: UInt8.self)) : 0
        (lastLength, endLength) = (lengths & 15, lengths >> 4)
        (lastMask, endMask) = (Self.mask(lastLength), Self.mask(endLength))
        ends = start + 1 + blockCount * lastLength
        greatestImpacts = ends + (blockCount - 1) * endLength
        blocks = hasTable ? greatestImpacts + blockCount : start
    }

    private static func mask(_ length: Int) -> UInt32 { length == 4 ? .max : 1 << UInt32(8 * length) - 1 }

    /// Postings of block `block`.
    @inline(__always)
    func length(of block: Int) -> Int { min(BitPacking.blockLength, count &- block &* BitPacking.blockLength) }

    /// The last document of block `block`; of a list without a table beyond any.
    @inline(__always)
    func lastDocument(of block: Int) -> Int {
        guard hasTable else { return .max }
        let word = UInt32(littleEndian: start.loadUnaligned(fromByteOffset: 1 &+ block &* lastLength, as: UInt32.self))
        return Int(word & lastMask)
    }

    @inline(__always)
    func greatestImpact(of block: Int) -> UInt8 {
        hasTable ? greatestImpacts.load(fromByteOffset: block, as: UInt8.self) : greatestImpact
    }

    /// Writes the documents of block `block` to `documents`, which has room for 128. O(length).
    @inline(__always)
    func readDocuments(of block: Int, to documents: UnsafeMutablePointer<UInt32>) {
        if isPlain { return readPlain(documents: documents, impacts: nil, fields: nil) }
        let head = head(of: block)
        let length = length(of: block)
        head.distances.read(head.rows, count: length, to: documents)
        Self.sum(documents, count: length, after: block == 0 ? .max : UInt32(lastDocument(of: block &- 1)))
    }

    /// Writes the impacts of block `block` to `impacts`, which has room for 128. O(length).
    @inline(__always)
    func readImpacts(of block: Int, to impacts: UnsafeMutablePointer<UInt32>) {
        if isPlain { return readPlain(documents: nil, impacts: impacts, fields: nil) }
        let head = head(of: block)
        let length = length(of: block)
        BitPacking.unpack(head.rows + head.distances.byteCount(length), count: length, bits: head.impactBits, to: impacts)
        guard head.leastImpact > 0 else { return }
        for index in 0..<length { impacts[index] &+= head.leastImpact }
    }

    /// Writes the field sets of block `block` to `fields`, which has room for 128. O(length).
    func readFields(of block: Int, to fields: UnsafeMutablePointer<UInt32>) {
        if isPlain { return readPlain(documents: nil, impacts: nil, fields: fields) }
        let head = head(of: block)
        let length = length(of: block)
        guard head.setCount > 1 else {
            return fields.update(repeating: UInt32(head.sets.load(as: UInt8.self)), count: length)
        }
        let rest = head.rows + head.distances.byteCount(length) + BitPacking.byteCount(count: length, bits: head.impactBits)
        let row = PatchedRow(head: rest.load(as: UInt8.self), patchCount: rest.load(fromByteOffset: 1, as: UInt8.self))
        row.read(rest + 2, count: length, to: fields)
        guard head.setCount < PostingListWriter.manySets else { return }
        for index in 0..<length { fields[index] = UInt32(head.sets.load(fromByteOffset: Int(fields[index]), as: UInt8.self)) }
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
        var distances: PatchedRow
        var impactBits: Int
        var leastImpact: UInt32
        /// `manySets` where they are not listed.
        var setCount: Int
        var sets: UnsafeRawPointer
        var rows: UnsafeRawPointer
    }

    @inline(__always)
    private func head(of block: Int) -> Head {
        let offset = block == 0
            ? 0 : Int(UInt32(littleEndian: ends.loadUnaligned(fromByteOffset: (block &- 1) &* endLength, as: UInt32.self)) & endMask)
        let head = blocks + offset
        let word = UInt32(littleEndian: head.loadUnaligned(as: UInt32.self))
        func byte(_ place: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: word &>> (place &* 8)) }
        let setCount = Int(byte(2) >> 4)
        let sets = head + PostingListWriter.headLength
        return Head(
            distances: PatchedRow(head: byte(0), patchCount: byte(1)), impactBits: Int(byte(2) & 15), leastImpact: UInt32(byte(3)),
            setCount: setCount, sets: sets, rows: sets + (setCount == PostingListWriter.manySets ? 0 : setCount))
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
        var (offset, document, fieldSet): (Int, Int, UInt8) = (0, 0, 0)
        for index in 0..<count {
            let number = VariableInteger.read(start, at: &offset)
            document = index == 0 ? number : document &+ number >> 1 &+ 1
            documents?[index] = UInt32(truncatingIfNeeded: document)
            impacts?[index] = UInt32(start.load(fromByteOffset: offset, as: UInt8.self))
            offset &+= 1
            if index == 0 || number & 1 != 0 {
                fieldSet = start.load(fromByteOffset: offset, as: UInt8.self)
                offset &+= 1
            }
            fields?[index] = UInt32(fieldSet)
        }
    }
}
