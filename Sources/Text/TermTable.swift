/// Numbers for byte strings in the order of their first appearance, while an index is made: a hash table with linear
/// probing, the strings one after another in one array.
public struct TermTable: Sendable {
    private var bytes: [UInt8] = []
    /// String t is `bytes[ends[t - 1]..<ends[t]]`.
    private var ends: [UInt32] = []
    /// Upper half: of the hash; lower half: number + 1, 0 for an empty place.
    private var places: [UInt64]

    public init(capacity: Int = 1 << 12) {
        places = Array(repeating: 0, count: max(16, capacity.nextPowerOfTwo))
    }

    public var count: Int { ends.count }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

    /// - Precondition: 0 ≤ `number` < `count`.
    public func term(_ number: Int) -> ArraySlice<UInt8> { bytes[range(number)] }

    /// The number of `term`, which is given one if it has none. Amortized O(length).
    public mutating func number(of term: UnsafeBufferPointer<UInt8>) -> Int {
        let hash = Self.hash(term)
        var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
        while case let entry = places[place], entry != 0 {
            if entry >> 32 == hash >> 32, case let number = Int(entry & 0xFFFF_FFFF) - 1, equals(number, term) {
                return number
            }
            place = (place + 1) & (places.count - 1)
        }
        bytes.append(contentsOf: term)
        ends.append(UInt32(bytes.count))
        places[place] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(ends.count)
        if ends.count * 2 > places.count { grow() }
        return ends.count - 1
    }

    /// The numbers of all terms, in byte order of the terms. O(count · log count) comparisons.
    public func sorted() -> [Int] {
        bytes.withUnsafeBufferPointer { ByteOrder.places(of: $0, ends: ends) }
    }

    public mutating func number(of term: String) -> Int {
        var term = term
        return term.withUTF8 { number(of: $0) }
    }

    private func equals(_ number: Int, _ term: UnsafeBufferPointer<UInt8>) -> Bool {
        let range = range(number)
        guard range.count == term.count else { return false }
        for index in 0..<term.count where bytes[range.lowerBound + index] != term[index] { return false }
        return true
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: places.count * 2)
        bytes.withUnsafeBufferPointer { all in
            for number in 0..<count {
                let hash = Self.hash(UnsafeBufferPointer(rebasing: all[range(number)]))
                var place = Int(truncatingIfNeeded: hash) & (places.count - 1)
                while places[place] != 0 { place = (place + 1) & (places.count - 1) }
                places[place] = (hash & 0xFFFF_FFFF_0000_0000) | UInt64(number + 1)
            }
        }
    }

    /// FNV-1a by words of eight bytes, mixed at the end as in splitmix64: quick for the few bytes of a word.
    private static func hash(_ term: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let raw = UnsafeRawBufferPointer(term)
        var hash = 0xCBF2_9CE4_8422_2325 ^ UInt64(term.count)
        var offset = 0
        while offset + 8 <= raw.count {
            hash = (hash ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
            hash ^= hash >> 29
            offset += 8
        }
        while offset < raw.count {
            hash = (hash ^ UInt64(raw[offset])) &* 0x0000_0100_0000_01B3
            offset += 1
        }
        hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
        hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
        return hash ^ (hash >> 31)
    }
}

extension Int {
    fileprivate var nextPowerOfTwo: Int { self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount) }
}
