/// Hashed features of a text in three groups, each weighed as a whole: words; pairs of words; character n-grams.
package struct TextFeatures: Hashable, Sendable {
    static let groups = 3
    /// Pairs are of words at most this far apart.
    private static let window = 8

    /// Distinct in each group, in the order they first appear.
    private(set) var keys: [UInt32] = []
    /// How often each key stands in the text.
    private(set) var counts: [UInt16] = []
    private(set) var groupEnds: [Int] = []

    /// O(n · window) for n tokens and characters.
    package init(_ tokens: TokenSequence) {
        var raw: [UInt32] = []
        raw.reserveCapacity(tokens.stems.count * 10 + tokens.characters.count * 3)
        keys.reserveCapacity(raw.capacity)
        counts.reserveCapacity(raw.capacity)

        for surface in tokens.surfaces { raw.append(Self.key(1, surface)) }
        for stem in tokens.stems { raw.append(Self.key(2, stem)) }
        for extra in tokens.extras { raw.append(Self.key(3, extra)) }
        close(&raw)

        let stems = tokens.stems
        var previous: UInt32 = 0
        for index in stems.indices {
            raw.append(Self.key(4, previous, stems[index]))
            previous = stems[index]
            for other in max(0, index - Self.window)..<index {
                raw.append(Self.key(5, min(stems[index], stems[other]), max(stems[index], stems[other])))
            }
        }
        if !stems.isEmpty { raw.append(Self.key(4, previous, 1)) }
        close(&raw)

        var start = 0
        let characters = tokens.characters
        for end in tokens.runEnds {
            for first in start..<end {
                var hash = FeatureHash.combine(6, characters[first])
                for last in first + 1..<max(first + 1, min(first + 4, end)) {
                    hash = FeatureHash.combine(hash, characters[last])
                    raw.append(FeatureHash.finish(hash))
                }
            }
            start = end
        }
        close(&raw)
    }

    /// Counts the keys of a group by open addressing: faster than sorting them.
    private mutating func close(_ raw: inout [UInt32]) {
        let begin = keys.count
        var distinct = begin
        keys += raw
        counts += repeatElement(1, count: raw.count)
        var capacity = 64
        while capacity < raw.count * 2 { capacity *= 2 }
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: capacity) { slots in
            slots.initialize(repeating: 0)
            keys.withUnsafeMutableBufferPointer { keys in
                counts.withUnsafeMutableBufferPointer { counts in
                    for key in raw {
                        var slot = Int(key) & (capacity - 1)
                        while slots[slot] != 0, keys[begin + Int(slots[slot]) - 1] != key { slot = (slot + 1) & (capacity - 1) }
                        if slots[slot] == 0 {
                            keys[distinct] = key
                            distinct += 1
                            slots[slot] = Int32(distinct - begin)
                        } else if counts[begin + Int(slots[slot]) - 1] < .max {
                            counts[begin + Int(slots[slot]) - 1] += 1
                        }
                    }
                }
            }
        }
        keys.removeLast(keys.count - distinct)
        counts.removeLast(counts.count - distinct)
        groupEnds.append(distinct)
        raw.removeAll(keepingCapacity: true)
    }

    private static func key(_ kind: UInt32, _ value: UInt32) -> UInt32 {
        FeatureHash.finish(FeatureHash.combine(kind, value))
    }

    private static func key(_ kind: UInt32, _ first: UInt32, _ second: UInt32) -> UInt32 {
        FeatureHash.finish(FeatureHash.combine(FeatureHash.combine(kind, first), second))
    }
}
