/// Sorting by bytes, which for texts in UTF-8 is the order of their code points.
public enum ByteOrder {
    /// The places of `texts` in the order of their UTF-8 bytes; equal ones by place. O(count · log count) comparisons.
    public static func places(of texts: [String]) -> [Int] {
        var (bytes, ends): ([UInt8], [UInt32]) = ([], [])
        for text in texts {
            bytes.append(contentsOf: text.utf8)
            ends.append(UInt32(bytes.count))
        }
        return bytes.withUnsafeBufferPointer { places(of: $0, ends: ends) }
    }

    /// Likewise for byte strings one after another: string s is `bytes[ends[s - 1]..<ends[s]]`.
    static func places(of bytes: UnsafeBufferPointer<UInt8>, ends: [UInt32]) -> [Int] {
        var entries: [Entry] = []
        entries.reserveCapacity(ends.count)
        var start = 0
        for (place, end) in ends.enumerated() {
            let string = UnsafeBufferPointer(rebasing: bytes[start..<Int(end)])
            entries.append(Entry(beginning: beginning(of: string), length: UInt32(string.count), place: UInt32(place)))
            start = Int(end)
        }
        func rest(_ entry: Entry) -> Slice<UnsafeBufferPointer<UInt8>> {
            bytes[Int(ends[Int(entry.place)]) - Int(entry.length) + 8..<Int(ends[Int(entry.place)])]
        }
        entries.sort { first, second in
            // Mostly the first eight bytes tell two apart.
            if first.beginning != second.beginning { return first.beginning < second.beginning }
            let order = first.length > 8 && second.length > 8
                ? compare(rest(first), rest(second)) : Int(first.length) - Int(second.length)
            return order != 0 ? order < 0 : first.place < second.place
        }
        return entries.map { Int($0.place) }
    }

    private struct Entry {
        var beginning: UInt64
        var length: UInt32
        var place: UInt32
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
