/// How often a term stands in each field of a document: seven bits a field, the first lowest.
struct FieldFrequencies: Hashable {
    private static let bits: UInt64 = 7
    private static let greatest: UInt64 = 127
    /// That so many bits leave room for.
    static let fieldLimit = 9

    private(set) var packed: UInt64

    /// Once in one field.
    @inline(__always)
    init(field: Int) { packed = 1 &<< (UInt64(field) &* Self.bits) }

    /// Once more in a field, at most `greatest` times.
    @inline(__always)
    mutating func add(field: Int) {
        let shift = UInt64(field) &* Self.bits
        if packed &>> shift & Self.greatest < Self.greatest { packed &+= 1 &<< shift }
    }

    /// The fields in which it stands, ascending, and how often.
    var occurrences: [(field: Int, frequency: Int)] {
        (0..<Self.fieldLimit).compactMap { field in
            let frequency = packed >> (UInt64(field) * Self.bits) & Self.greatest
            return frequency > 0 ? (field, Int(frequency)) : nil
        }
    }
}

/// Numbers for different `FieldFrequencies`, of which a catalogue has few: a hash table with linear probing.
struct FieldFrequencyTable {
    private(set) var all: [FieldFrequencies] = []
    /// Number + 1; 0 for an empty place.
    private var places: [UInt32] = Array(repeating: 0, count: 1 << 10)
    private var shift: UInt64 = 64 - 10

    @inline(__always)
    mutating func number(of frequencies: FieldFrequencies) -> UInt32 {
        var place = place(frequencies)
        while case let number = places[place], number != 0 {
            if all[Int(number) - 1] == frequencies { return number - 1 }
            place = (place + 1) & (places.count - 1)
        }
        all.append(frequencies)
        places[place] = UInt32(all.count)
        if all.count * 2 > places.count { grow() }
        return UInt32(all.count - 1)
    }

    private mutating func grow() {
        places = Array(repeating: 0, count: places.count * 2)
        shift -= 1
        for (number, frequencies) in all.enumerated() {
            var place = place(frequencies)
            while places[place] != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = UInt32(number + 1)
        }
    }

    /// Fibonacci hashing (D. Knuth, The Art of Computer Programming 3, 6.4).
    @inline(__always)
    private func place(_ frequencies: FieldFrequencies) -> Int {
        Int(truncatingIfNeeded: (frequencies.packed &* 0x9E37_79B9_7F4A_7C15) &>> shift)
    }
}
