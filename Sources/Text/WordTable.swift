/// Numbers for folded words of ASCII in the order of their first appearance: a hash table with linear probing.
///
/// A word is kept as elements of eight bytes, the first byte lowest, the last element filled up with zeros. Most words are
/// one element and are told apart by their place in the table alone.
struct WordTable: Sendable {
    private struct Place: Sendable {
        var first: UInt64 = 0
        /// Number + 1; 0 for an empty place.
        var number: UInt32 = 0
        var elementCount: UInt32 = 0
    }

    private var elements: [UInt64] = []
    /// Word w is `elements[ends[w - 1]..<ends[w]]`.
    private var ends: [UInt32] = []
    private var places: [Place]
    /// Of a hash's bits those that are a place: the highest.
    private var shift: UInt64

    init() {
        places = Array(repeating: Place(), count: 1 << 12)
        shift = 64 - 12
    }

    var count: Int { ends.count }

    /// The number of a word that `ASCIIWords` found in `text`. Amortized O(length).
    @inline(__always)
    mutating func number(of word: Range<Int>, in text: UnsafePointer<UInt8>) -> Int {
        let first = Self.element(word, at: word.lowerBound, in: text)
        guard word.count > 8 else { return number(first) }
        return number(first, word, text)
    }

    /// The bytes of a word, valid during the call.
    func withBytes<Result>(of number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let range = range(number)
        // No byte of a word is 0, so the zeros at the top are what fills the element up.
        let length = range.count * 8 - elements[range.upperBound - 1].leadingZeroBitCount / 8
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: range.count) { copy in
            for (place, index) in range.enumerated() { copy.initializeElement(at: place, to: elements[index].littleEndian) }
            return UnsafeRawBufferPointer(copy).withMemoryRebound(to: UInt8.self) {
                body(UnsafeBufferPointer(rebasing: $0[..<length]))
            }
        }
    }

    @inline(__always)
    private mutating func number(_ only: UInt64) -> Int {
        var place = place(Self.mixed(only))
        while case let entry = places[place], entry.number != 0 {
            if entry.first == only, entry.elementCount == 1 { return Int(entry.number) - 1 }
            place = (place + 1) & (places.count - 1)
        }
        elements.append(only)
        return add(Place(first: only, elementCount: 1), at: place)
    }

    private mutating func number(_ first: UInt64, _ word: Range<Int>, _ text: UnsafePointer<UInt8>) -> Int {
        let count = (word.count + 7) / 8
        func element(_ index: Int) -> UInt64 { Self.element(word, at: word.lowerBound + index * 8, in: text) }
        var hash = Self.mixed(first)
        for index in 1..<count { hash = Self.mixed(hash ^ element(index)) }
        var place = place(hash)
        while case let entry = places[place], entry.number != 0 {
            if entry.first == first, entry.elementCount == count {
                let start = range(Int(entry.number) - 1).lowerBound
                if (1..<count).allSatisfy({ elements[start + $0] == element($0) }) { return Int(entry.number) - 1 }
            }
            place = (place + 1) & (places.count - 1)
        }
        for index in 0..<count { elements.append(element(index)) }
        return add(Place(first: first, elementCount: UInt32(count)), at: place)
    }

    private mutating func add(_ entry: Place, at place: Int) -> Int {
        ends.append(UInt32(elements.count))
        places[place] = entry
        places[place].number = UInt32(ends.count)
        if ends.count * 2 > places.count { grow() }
        return ends.count - 1
    }

    private mutating func grow() {
        let old = places
        places = Array(repeating: Place(), count: old.count * 2)
        shift -= 1
        for entry in old where entry.number != 0 {
            var hash = Self.mixed(entry.first)
            for index in range(Int(entry.number) - 1).dropFirst() { hash = Self.mixed(hash ^ elements[index]) }
            var place = place(hash)
            while places[place].number != 0 { place = (place + 1) & (places.count - 1) }
            places[place] = entry
        }
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : Int(ends[number - 1]))..<Int(ends[number]) }

    @inline(__always)
    private func place(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash &>> shift) }

    /// Up to eight bytes of `word` from `start` on, folded.
    @inline(__always)
    private static func element(_ word: Range<Int>, at start: Int, in text: UnsafePointer<UInt8>) -> UInt64 {
        let folded = ASCIIWords.folded(ASCIIWords.eight(text, start))
        let length = word.upperBound &- start
        return length >= 8 ? folded : folded & (1 &<< UInt64(length &* 8) &- 1)
    }

    /// Fibonacci hashing (D. Knuth, The Art of Computer Programming 3, 6.4), the high bits brought down for the next step.
    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        let product = value &* 0x9E37_79B9_7F4A_7C15
        return product ^ (product &>> 32)
    }
}
