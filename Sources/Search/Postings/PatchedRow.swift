/// Integers of one block of postings, packed with as many bits as most of them need; what the others have beyond that
/// stands after them with its place (patched frame of reference: M. Zukowski et al., "Super-scalar RAM-CPU cache
/// compression", 2006).
struct PatchedRow {
    /// Of each number in the row.
    let bits: Int
    /// Of what a patch adds above; 0 where there is none.
    let patchBits: Int
    let patchCount: Int

    /// A place within a block.
    private static let placeBits = 7
    private static let widestPatch = 7

    init(head: UInt8, patchCount: UInt8) {
        bits = Int(head & 31)
        patchBits = Int(head >> 5)
        self.patchCount = Int(patchCount)
    }

    /// The shortest way to write `values`, each below 2³¹.
    init(fitting values: [UInt32]) {
        var counts = Array(repeating: 0, count: UInt32.bitWidth + 1)
        for value in values { counts[BitPacking.bits(of: value)] += 1 }
        let greatest = counts.lastIndex { $0 > 0 } ?? 0
        var best = (bits: greatest, patches: 0, bytes: BitPacking.byteCount(count: values.count, bits: greatest))
        var patches = 0
        for bits in stride(from: greatest - 1, through: max(0, greatest - Self.widestPatch), by: -1) {
            patches += counts[bits + 1]
            let bytes = BitPacking.byteCount(count: values.count, bits: bits)
                + BitPacking.byteCount(count: patches, bits: Self.placeBits + greatest - bits)
            if bytes < best.bytes { best = (bits, patches, bytes) }
        }
        (bits, patchBits, patchCount) = (best.bits, greatest - best.bits, best.patches)
    }

    /// Of the head: the bits and the patches' bits, the number of patches.
    var head: [UInt8] { [UInt8(bits | patchBits << 5), UInt8(patchCount)] }

    func byteCount(_ count: Int) -> Int {
        BitPacking.byteCount(count: count, bits: bits) &+ BitPacking.byteCount(count: patchCount, bits: Self.placeBits &+ patchBits)
    }

    func append(_ values: [UInt32], to bytes: inout [UInt8]) {
        let mask: UInt32 = 1 << UInt32(bits) - 1
        BitPacking.pack(values.map { $0 & mask }, bits: bits, to: &bytes)
        let patches = values.enumerated().filter { $0.element > mask }
        BitPacking.pack(
            patches.map { UInt32($0.offset) | ($0.element >> UInt32(bits)) << UInt32(Self.placeBits) }, bits: Self.placeBits + patchBits,
            to: &bytes)
    }

    /// Writes `count` values to `output`, which has room for a block. `BitPacking.slack` bytes after the row must be readable.
    @inline(__always)
    func read(_ bytes: UnsafeRawPointer, count: Int, to output: UnsafeMutablePointer<UInt32>) {
        BitPacking.unpack(bytes, count: count, bits: bits, to: output)
        guard patchCount > 0 else { return }
        let patches = bytes + BitPacking.byteCount(count: count, bits: bits)
        let (width, mask) = (Self.placeBits &+ patchBits, UInt64(1) << UInt64(Self.placeBits &+ patchBits) - 1)
        var position = 0
        for _ in 0..<patchCount {
            let word = UInt64(littleEndian: patches.loadUnaligned(fromByteOffset: position >> 3, as: UInt64.self))
            let patch = UInt32(truncatingIfNeeded: (word &>> UInt64(position & 7)) & mask)
            output[Int(patch & 127)] |= (patch &>> UInt32(Self.placeBits)) &<< UInt32(bits)
            position &+= width
        }
    }
}
