/// Sorting by bytes, which for texts in UTF-8 is the order of their code points.
public enum ByteOrder {
    /// The places of `texts` in the order of their UTF-8 bytes; equal ones by place. O(count · log count) comparisons.
    public static func places(of texts: [String]) -> [Int] {
        var (bytes, ends): ([UInt8], [Int]) = ([], [0])
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(bytes.count)
        }
        return bytes.withUnsafeBufferPointer { bytes in sorted(Array(texts.indices), bytes: bytes) { ends[$0]..<ends[$0 + 1] } }
    }

    /// `numbers` in the order of the byte strings that they stand for; equal ones by number.
    /// - Parameter range: where a number's string is in `bytes`.
    static func sorted(_ numbers: [Int], bytes: UnsafeBufferPointer<UInt8>, range: (Int) -> Range<Int>) -> [Int] {
        var entries = numbers.map { number in
            let string = bytes[range(number)]
            return Entry(beginning: beginning(of: UnsafeBufferPointer(rebasing: string)), length: UInt32(string.count), number: UInt32(number))
        }
        entries.sort { first, second in
            // Mostly the first eight bytes tell two apart.
            if first.beginning != second.beginning { return first.beginning < second.beginning }
            let order = first.length > 8 && second.length > 8
                ? compare(bytes[range(Int(first.number)).dropFirst(8)], bytes[range(Int(second.number)).dropFirst(8)])
                : Int(first.length) - Int(second.length)
            return order != 0 ? order < 0 : first.number < second.number
        }
        return entries.map { Int($0.number) }
    }

    private struct Entry {
        var beginning: UInt64
        var length: UInt32
        var number: UInt32
    }

    /// The first eight bytes, the first highest; zeros for those that are missing.
    private static func beginning(of bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        if bytes.count >= 8 { return UInt64(bigEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(as: UInt64.self)) }
        var beginning: UInt64 = 0
        for index in 0..<bytes.count { beginning |= UInt64(bytes[index]) << UInt64(56 - 8 * index) }
        return beginning
    }

    /// Negative, zero or positive as the first is before, the same as or after the second.
    private static func compare(_ first: Slice<UnsafeBufferPointer<UInt8>>, _ second: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
        for (first, second) in zip(first, second) where first != second { return Int(first) - Int(second) }
        return first.count - second.count
    }
}
