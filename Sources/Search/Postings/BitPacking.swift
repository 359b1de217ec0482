import ImageFile

/// Integers below 2³², packed with as many bits each as the greatest of them needs.
///
/// A whole block of 128 lies in four lanes, value i in lane i mod 4, so that four are unpacked by one instruction
/// (D. Lemire and L. Boytsov, "Decoding billions of integers per second through vectorization", 2015). Fewer lie one
/// after another. Both take `byteCount(count:bits:)` bytes.
enum BitPacking {
    static let blockLength = 128
    private static let lanes = 4
    private static let lineCount = blockLength / lanes
    /// What unpacking may read beyond the last byte: whoever keeps packed bytes keeps as many after them.
    static let slack = FileBytes.slack

    static func bits(of greatest: UInt32) -> Int { UInt32.bitWidth - greatest.leadingZeroBitCount }

    static func byteCount(count: Int, bits: Int) -> Int { (count * bits + 7) / 8 }

    static func pack(_ values: [UInt32], bits: Int, to bytes: inout [UInt8]) {
        guard bits > 0 else { return }
        if values.count == blockLength {
            packBlock(values, bits: bits, to: &bytes)
        } else {
            var (pending, held): (UInt64, Int) = (0, 0)
            for value in values {
                pending |= UInt64(value) << UInt64(held)
                held += bits
                while held >= 8 {
                    bytes.append(UInt8(truncatingIfNeeded: pending))
                    pending >>= 8
                    held -= 8
                }
            }
            if held > 0 { bytes.append(UInt8(truncatingIfNeeded: pending)) }
        }
    }

    private static func packBlock(_ values: [UInt32], bits: Int, to bytes: inout [UInt8]) {
        var words = Array(repeating: SIMD4<UInt32>.zero, count: bits)
        for line in 0..<lineCount {
            let (word, shift) = ((line * bits) >> 5, UInt32((line * bits) & 31))
            for lane in 0..<lanes {
                let value = values[line * lanes + lane]
                words[word][lane] |= value << shift
                if Int(shift) + bits > 32 { words[word + 1][lane] |= value >> (32 - shift) }
            }
        }
        for word in words {
            for lane in 0..<lanes { withUnsafeBytes(of: word[lane].littleEndian) { bytes.append(contentsOf: $0) } }
        }
    }

    /// Writes `count` values to `output`, which has room for `blockLength`. `slack` bytes after the packed ones must
    /// be readable. O(count).
    @inline(__always)
    static func unpack(
        _ bytes: UnsafeRawPointer, count: Int, bits: Int, to output: UnsafeMutablePointer<UInt32>
    ) {
        guard bits > 0 else { return output.update(repeating: 0, count: count) }
        if count == blockLength {
            unpackBlock(bytes, bits: bits, to: output)
        } else {
            let mask = UInt64(1) << UInt64(bits) - 1
            var position = 0
            for index in 0..<count {
                let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: position >> 3, as: UInt64.self))
                output[index] = UInt32(truncatingIfNeeded: (word &>> UInt64(position & 7)) & mask)
                position &+= bits
            }
        }
    }

    private static func unpackBlock(_ bytes: UnsafeRawPointer, bits: Int, to output: UnsafeMutablePointer<UInt32>) {
        let mask = SIMD4<UInt32>(repeating: bits == 32 ? .max : (1 &<< UInt32(bits)) &- 1)
        let target = UnsafeMutableRawPointer(output)
        var position = 0
        for line in 0..<lineCount {
            let (offset, shift) = ((position >> 5) &* 16, UInt32(position & 31))
            var value = bytes.loadUnaligned(fromByteOffset: offset, as: SIMD4<UInt32>.self) &>> SIMD4(repeating: shift)
            if Int(shift) &+ bits > 32 {
                let rest = bytes.loadUnaligned(fromByteOffset: offset &+ 16, as: SIMD4<UInt32>.self)
                value |= rest &<< SIMD4(repeating: 32 &- shift)
            }
            target.storeBytes(of: value & mask, toByteOffset: line &* 16, as: SIMD4<UInt32>.self)
            position &+= bits
        }
    }
}
