/// Writes the postings of a term.
///
/// Up to `plainLimit` postings stand one after another: the first as document (LEB128), impact and fields, each further
/// one as its distance to the document before with a low bit for whether its fields are others (LEB128), its impact, and
/// its fields where they are.
///
/// Longer lists are cut into blocks of 128. Where there are several, a table comes first, so that blocks are passed over
/// unread: a byte for the lengths of its numbers, the last document of each block, the end of the bytes of each but the
/// last, its greatest impact (8 bit). A block is a head of four bytes (the `PatchedRow` of its distances less one; bits of
/// an impact and number of different field sets; the least impact), those sets, the most frequent first, and three rows:
/// distances less one, impacts less the least, and, where there are several sets, the head and the row of their numbers.
enum PostingListWriter {
    static let plainLimit = 8
    static let headLength = 4
    /// Stands for more sets than this less one: the row is that of the sets themselves.
    static let manySets = 15

    /// - Parameter postings: ascending by document, not empty.
    static func append(_ postings: ArraySlice<Posting>, to bytes: inout [UInt8]) {
        if postings.count <= plainLimit { return appendPlain(postings, to: &bytes) }
        guard postings.count > BitPacking.blockLength else { return append(postings, after: -1, to: &bytes) }
        var (lasts, ends, greatest, body): ([UInt32], [UInt32], [UInt8], [UInt8]) = ([], [], [], [])
        var last = -1
        for start in stride(from: postings.startIndex, to: postings.endIndex, by: BitPacking.blockLength) {
            let block = postings[start..<min(start + BitPacking.blockLength, postings.endIndex)]
            append(block, after: last, to: &body)
            last = Int(block[block.endIndex - 1].document)
            lasts.append(UInt32(last))
            ends.append(UInt32(body.count))
            greatest.append(block.lazy.map(\.impact).max() ?? 0)
        }
        ends.removeLast()
        let lengths = [lasts, ends].map { (BitPacking.bits(of: $0.last ?? 0) + 7) / 8 }.map { max(1, $0) }
        bytes.append(UInt8(lengths[0] | lengths[1] << 4))
        for (numbers, length) in zip([lasts, ends], lengths) {
            for number in numbers {
                for byte in 0..<length { bytes.append(UInt8(truncatingIfNeeded: number >> UInt32(8 * byte))) }
            }
        }
        bytes += greatest
        bytes += body
    }

    private static func appendPlain(_ postings: ArraySlice<Posting>, to bytes: inout [UInt8]) {
        var last: Posting?
        for posting in postings {
            if let last {
                let isOther = posting.fields != last.fields
                VariableInteger.append(Int(posting.document - last.document - 1) << 1 | (isOther ? 1 : 0), to: &bytes)
                bytes.append(posting.impact)
                if isOther { bytes.append(posting.fields) }
            } else {
                VariableInteger.append(Int(posting.document), to: &bytes)
                bytes += [posting.impact, posting.fields]
            }
            last = posting
        }
    }

    private static func append(_ block: ArraySlice<Posting>, after last: Int, to bytes: inout [UInt8]) {
        var (distances, previous): ([UInt32], Int) = ([], last)
        distances.reserveCapacity(block.count)
        for posting in block {
            distances.append(UInt32(Int(posting.document) - previous - 1))
            previous = Int(posting.document)
        }
        let least = block.lazy.map(\.impact).min() ?? 0
        let impacts = block.map { UInt32($0.impact - least) }
        let impactBits = BitPacking.bits(of: impacts.max() ?? 0)
        let sets = sets(block)
        let row = PatchedRow(fitting: distances)
        bytes += row.head
        bytes += [UInt8(impactBits | min(sets.count, manySets) << 4), least]
        if sets.count < manySets { bytes += sets }
        row.append(distances, to: &bytes)
        BitPacking.pack(impacts, bits: impactBits, to: &bytes)
        guard sets.count > 1 else { return }
        let numbers = block.map { posting in
            sets.count < manySets ? UInt32(sets.firstIndex(of: posting.fields) ?? 0) : UInt32(posting.fields)
        }
        let numberRow = PatchedRow(fitting: numbers)
        bytes += numberRow.head
        numberRow.append(numbers, to: &bytes)
    }

    /// The different ones, the most frequent first.
    private static func sets(_ block: ArraySlice<Posting>) -> [UInt8] {
        var counts: [(set: UInt8, count: Int)] = []
        for posting in block {
            if let place = counts.firstIndex(where: { $0.set == posting.fields }) {
                counts[place].count += 1
            } else {
                counts.append((posting.fields, 1))
            }
        }
        return counts.sorted { ($1.count, $0.set) < ($0.count, $1.set) }.map(\.set)
    }
}
