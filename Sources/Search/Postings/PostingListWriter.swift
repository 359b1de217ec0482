/// Writes the postings of a term.
///
/// Up to `plainLimit` postings stand one after another: the distance to the document before (LEB128), impact, fields.
/// Longer lists are cut into blocks of 128. A table comes first: the last document of each block, the end of its bytes
/// (both 32 bit), its greatest impact (8 bit), so that blocks are passed over unread. A block is a head of one byte each
/// for the bits of a distance, the bits of an impact, its least impact and the number of its different field sets, those
/// sets, and three packed rows: distances less one, impacts less the least, numbers of field sets.
enum PostingListWriter {
    static let plainLimit = 8
    /// Bytes a block has in the table.
    static let tableStride = 9

    /// - Parameter postings: ascending by document, not empty.
    static func append(_ postings: ArraySlice<Posting>, to bytes: inout [UInt8]) {
        var last = -1
        guard postings.count > plainLimit else {
            for posting in postings {
                VariableInteger.append(Int(posting.document) - last - 1, to: &bytes)
                bytes.append(posting.impact)
                bytes.append(posting.fields)
                last = Int(posting.document)
            }
            return
        }
        let blocks = stride(from: postings.startIndex, to: postings.endIndex, by: BitPacking.blockLength).map {
            postings[$0..<min($0 + BitPacking.blockLength, postings.endIndex)]
        }
        var (lasts, ends, greatest, body): ([UInt32], [UInt32], [UInt8], [UInt8]) = ([], [], [], [])
        for block in blocks {
            append(block, after: last, to: &body)
            last = Int(block[block.endIndex - 1].document)
            lasts.append(UInt32(last))
            ends.append(UInt32(body.count))
            greatest.append(block.lazy.map(\.impact).max() ?? 0)
        }
        for value in lasts + ends { withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) } }
        bytes += greatest
        bytes += body
    }

    private static func append(_ block: ArraySlice<Posting>, after last: Int, to bytes: inout [UInt8]) {
        var (distances, previous): ([UInt32], Int) = ([], last)
        for posting in block {
            distances.append(UInt32(Int(posting.document) - previous - 1))
            previous = Int(posting.document)
        }
        let least = block.lazy.map(\.impact).min() ?? 0
        let impacts = block.map { UInt32($0.impact - least) }
        var sets: [UInt8] = []
        for posting in block where !sets.contains(posting.fields) { sets.append(posting.fields) }
        let numbers = block.map { posting in UInt32(sets.firstIndex(of: posting.fields) ?? 0) }

        let rows = [distances, impacts, numbers]
        let bits = rows.map { BitPacking.bits(of: $0.max() ?? 0) }
        bytes += [UInt8(bits[0]), UInt8(bits[1]), least, UInt8(sets.count)] + sets
        for (row, bits) in zip(rows, bits) { BitPacking.pack(row, bits: bits, to: &bytes) }
    }
}
