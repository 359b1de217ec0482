import Foundation

/// The features that training saw: their rows, and how much each weighs.
///
/// Weights are tf-idf with sublinear counts, (1 + ln tf) · (1 + ln((1 + n) / (1 + df))), each group scaled to a length
/// of its own (Salton & Buckley 1988).
struct FeatureTable: Sendable {
    /// Lengths of the groups: words, pairs, characters; their squares add up to about one.
    static let groupLengths: [Float] = [0.548, 0.712, 0.438]

    private struct Slot {
        var key: UInt32 = 0
        /// Less than 0 where the slot is free.
        var row: Int32 = -1
        var inverseFrequency: Float = 0
    }

    /// Open addressing with linear probing. All that reading a text needs of a feature lies together.
    private var slots: [Slot]
    /// By row.
    let keys: [UInt32]
    /// By row; 0 for a feature that this table does not count as known.
    private(set) var inverseFrequencies: [Float]
    /// What a feature that was never seen would weigh.
    private(set) var greatestInverseFrequency: Float

    /// O(all features).
    /// - Parameter leastFrequency: of a feature that fewer texts have there is no row.
    init(_ texts: [TextFeatures], leastFrequency: Int = 1) {
        var frequencies: [UInt32: Int] = [:]
        var keys: [UInt32] = []
        for text in texts {
            for key in text.keys {
                frequencies[key, default: 0] += 1
                if frequencies[key] == leastFrequency { keys.append(key) }
            }
        }
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
        slots = Array(repeating: Slot(), count: capacity)
        for (row, key) in keys.enumerated() {
            var position = Int(key) & (capacity - 1)
            while slots[position].row >= 0 { position = (position + 1) & (capacity - 1) }
            slots[position] = Slot(key: key, row: Int32(row), inverseFrequency: inverseFrequencies.isEmpty ? 0 : inverseFrequencies[row])
        }
    }

    /// The same rows with the weights that these texts give; rows they lack are unknown.
    mutating func countDocuments(_ texts: some Collection<TextFeatures>) {
        var frequencies = [Float](repeating: 0, count: keys.count)
        for text in texts { for key in text.keys { if let row = row(of: key) { frequencies[row] += 1 } } }
        let total = Float(texts.count)
        inverseFrequencies = frequencies.map { $0 == 0 ? 0 : 1 + logf((1 + total) / (1 + $0)) }
        greatestInverseFrequency = 1 + logf(1 + total)
        for position in slots.indices where slots[position].row >= 0 {
            slots[position].inverseFrequency = inverseFrequencies[Int(slots[position].row)]
        }
    }

    private func row(of key: UInt32) -> Int? {
        let found = slot(of: key, from: slots[Int(key) & (slots.count - 1)])
        return found.row < 0 ? nil : Int(found.row)
    }

    /// The key's slot, or a free one; the first is the one where the search begins.
    private func slot(of key: UInt32, from first: Slot) -> Slot {
        var slot = first
        var position = Int(key)
        while slot.row >= 0, slot.key != key {
            position += 1
            slot = slots[position & (slots.count - 1)]
        }
        return slot
    }

    /// O(features of the text).
    func vector(of text: TextFeatures) -> FeatureVector {
        withUnsafeTemporaryAllocation(of: Slot.self, capacity: text.keys.count) { found in
            // Slots are far apart in memory: asked for all at once, they are waited for together.
            for (index, key) in text.keys.enumerated() { found.initializeElement(at: index, to: slots[Int(key) & (slots.count - 1)]) }
            return vector(of: text, UnsafeBufferPointer(found))
        }
    }

    private func vector(of text: TextFeatures, _ firstSlots: UnsafeBufferPointer<Slot>) -> FeatureVector {
        var vector = FeatureVector(capacity: text.keys.count)
        var start = 0
        for (group, end) in text.groupEnds.enumerated() {
            let first = vector.rows.count
            var known: Float = 0
            var unknown: Float = 0
            for index in start..<end {
                let slot = slot(of: text.keys[index], from: firstSlots[index])
                guard slot.inverseFrequency > 0 else {
                    unknown += 1
                    continue
                }
                let count = text.counts[index]
                let value = (count == 1 ? 1 : 1 + logf(Float(count))) * slot.inverseFrequency
                vector.rows.append(slot.row)
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
