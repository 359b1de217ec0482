import Commerce

/// Hashed features of an utterance: word uni- and bigrams, character n-grams, and the kinds of things the shop's
/// vocabulary and the number grammar find in it, so that "red boots" teaches about "blue shirts".
struct IntentFeatures: Sendable {
    /// 2¹⁵ buckets: collisions cost under a tenth of a percent of accuracy at some thousand examples.
    static let bucketCount = 1 << 15

    /// Bucket indices, sorted, without repeats. Linear in the utterance's length, but for the sorting.
    func buckets(of utterance: AnnotatedUtterance) -> [Int32] {
        var buckets: [Int32] = []
        buckets.reserveCapacity(utterance.atoms.count * 8)
        func add(_ kind: StaticString, _ parts: String...) {
            var hash = FeatureHash(kind)
            for part in parts { hash.combine(part) }
            buckets.append(hash.bucket)
        }

        let texts = utterance.atoms.filter { $0.kind != .mark }.map { atom in
            atom.isOrderNumber ? "#order" : atom.kind == .number ? "#" : atom.stem
        }
        for (index, text) in texts.enumerated() {
            add("word", text)
            if index + 1 < texts.count { add("bigram", text, texts[index + 1]) }
            if index + 2 < texts.count { add("trigram", text, texts[index + 1], texts[index + 2]) }
        }
        if let first = texts.first { add("first", first) }
        if let last = texts.last { add("last", last) }
        for atom in utterance.atoms where atom.kind == .word { addCharacters(of: atom.text, to: &buckets) }
        for atom in utterance.atoms where atom.text == "?" || atom.text == "!" { add("mark", atom.text) }
        for mention in utterance.mentions {
            for sense in mention.meaning {
                add("sense", Self.kind(of: sense))
                if case .value(let attribute, _) = sense { add("value", attribute.rawValue) }
            }
        }
        if !utterance.amounts.isEmpty { add("amount") }
        add("length", String(min(texts.count, 12) / 3))
        return buckets.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
    }

    private static func kind(of sense: Sense) -> String {
        switch sense {
        case .category: "category"
        case .brand: "brand"
        case .value: "value"
        case .property: "property"
        case .attribute: "attribute"
        }
    }

    /// Four bytes at a time, of words of four letters and more.
    private func addCharacters(of word: String, to buckets: inout [Int32]) {
        let bytes = [UInt8(ascii: "_")] + word.utf8 + [UInt8(ascii: "_")]
        guard bytes.count > 5 else { return }
        for start in 0...(bytes.count - 4) {
            var hash = FeatureHash("characters")
            for byte in bytes[start..<start + 4] { hash.combine(byte) }
            buckets.append(hash.bucket)
        }
    }
}

/// FNV-1a, 32 bits: the same on every machine and run.
private struct FeatureHash {
    private var value: UInt32 = 2_166_136_261

    init(_ kind: StaticString) {
        kind.withUTF8Buffer { for byte in $0 { combine(byte) } }
    }

    mutating func combine(_ byte: UInt8) {
        value ^= UInt32(byte)
        value &*= 16_777_619
    }

    mutating func combine(_ part: String) {
        combine(0)
        for byte in part.utf8 { combine(byte) }
    }

    var bucket: Int32 { Int32((value ^ (value >> 15)) & UInt32(IntentFeatures.bucketCount - 1)) }
}
