import Foundation

/// The features that training saw: their rows, and how much each weighs.
///
/// Weights are tf-idf with sublinear counts, (1 + ln tf) · (1 + ln((1 + n) / (1 + df))), each group scaled to a length
/// of its own (Salton & Buckley 1988).
struct FeatureTable: Sendable {
    /// Lengths of the groups: words, pairs, characters; their squares add up to about one.
    static let groupLengths: [Float] = [0.548, 0.712, 0.438]

    /// Open addressing with linear probing; a slot holds row + 1, or 0 where it is free.
    private var slots: [Int32]
    /// By row.
    let keys: [UInt32]
    /// By row; 0 for a feature that this table does not count as known.
    private(set) var inverseFrequencies: [Float]
    /// What a feature that was never seen would weigh.
    private(set) var greatestInverseFrequency: Float

    /// O(all features).
    init(_ texts: [TextFeatures]) {
        var seen = Set<UInt32>()
        var keys: [UInt32] = []
        for text in texts { for key in text.keys where seen.insert(key).inserted { keys.append(key) } }
        self.init(keys: keys, inverseFrequencies: [], greatest: 0)
        countDocuments(texts)
    }

    /// - Precondition: `keys` are distinct.
    init(keys: [UInt32], inverseFrequencies: [Float], greatest: Float) {
        self.keys = keys
        self.inverseFrequencies = inverseFrequencies
        greatestInverseFrequency = greatest
        var capacity = 16
        while capacity < keys.count * 2 { capacity *= 2 }
        slots = Array(repeating: 0, count: capacity)
        for (row, key) in keys.enumerated() {
            var slot = Int(key) & (capacity - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (capacity - 1) }
            slots[slot] = Int32(row + 1)
        }
    }

    /// The same rows with the weights that these texts give; rows they lack are unknown.
    mutating func countDocuments(_ texts: some Collection<TextFeatures>) {
        var frequencies = [Float](repeating: 0, count: keys.count)
        for text in texts { for key in text.keys { if let row = row(of: key) { frequencies[row] += 1 } } }
        let total = Float(texts.count)
        inverseFrequencies = frequencies.map { $0 == 0 ? 0 : 1 + logf((1 + total) / (1 + $0)) }
        greatestInverseFrequency = 1 + logf(1 + total)
    }

    func row(of key: UInt32) -> Int? {
        let mask = slots.count - 1
        var slot = Int(key) & mask
        while slots[slot] != 0 {
            let row = Int(slots[slot]) - 1
            if keys[row] == key { return row }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// O(features of the text).
    func vector(of text: TextFeatures) -> FeatureVector {
        var vector = FeatureVector(capacity: text.keys.count)
        var start = 0
        for (group, end) in text.groupEnds.enumerated() {
            let first = vector.rows.count
            var known: Float = 0
            var unknown: Float = 0
            for index in start..<end {
                guard let row = row(of: text.keys[index]), inverseFrequencies[row] > 0 else {
                    unknown += 1
                    continue
                }
                let count = text.counts[index]
                let value = (count == 1 ? 1 : 1 + logf(Float(count))) * inverseFrequencies[row]
                vector.rows.append(Int32(row))
                vector.values.append(value)
                known += value * value
            }
            let scale = known > 0 ? Self.groupLengths[group] / known.squareRoot() : 0
            for index in first..<vector.values.count { vector.values[index] *= scale }
            let all = known + unknown * greatestInverseFrequency * greatestInverseFrequency
            vector.groups.append((end: vector.rows.count, known: all > 0 ? known / all : 0))
            start = end
        }
        return vector
    }
}
