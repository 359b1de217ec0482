import Classification
import Commerce

/// A model of needs as bytes.
///
/// Little-endian: magic, version, digest of what it was learned from, the counts of terms, postings, phrasings and terms
/// of situations, these themselves, checksum of all before. As with `ClassifierFile`, what is cut short, changed or of
/// another version is no model.
enum NeedModelFile {
    private static let magic: UInt32 = 0x4B4E_4544
    /// To be raised when other terms are read from the same text.
    private static let version: UInt32 = 1

    /// What a model depends on, besides the program's own tables, which the version stands for.
    static func digest(of needs: [Need], utterances: UInt64, vocabulary: Vocabulary) -> UInt64 {
        var digest = Digest()
        digest.combine(utterances)
        for row in Concepts.rows { for word in row { digest.combine(word) } }
        for need in needs {
            digest.combine(need.id)
            for text in need.phrasings.all.sorted() + vocabulary.names(of: need) { digest.combine(text) }
        }
        return digest.value
    }

    static func bytes(of model: NeedModel, digest: UInt64) -> [UInt8] {
        var writer = ByteWriter()
        writer.put(magic)
        writer.put(version)
        writer.put(digest)
        for count in [model.terms.count, model.postingNeeds.count, model.phrasings.count, model.situations.terms.count] { writer.put(UInt32(count)) }
        model.terms.forEach { writer.put($0) }
        model.inverseFrequencies.forEach { writer.put($0.bitPattern) }
        model.starts.forEach { writer.put($0) }
        model.postingNeeds.forEach { writer.put($0) }
        model.postingWeights.forEach { writer.put($0.bitPattern) }
        model.phrasings.forEach { writer.put($0) }
        model.phrasingNeeds.forEach { writer.put($0) }
        model.situations.terms.forEach { writer.put($0) }
        model.situations.logOdds.forEach { writer.put($0.bitPattern) }
        writer.put(Digest.of(writer.bytes[...]))
        return writer.bytes
    }

    /// - Parameter needCount: how many needs there are; a posting of another is no model.
    /// - Returns: nil unless the bytes are whole, of this version and of that digest.
    static func model(from bytes: [UInt8], digest: UInt64, needCount: Int) -> NeedModel? {
        guard bytes.count > 8 else { return nil }
        var end = ByteReader(bytes: bytes[(bytes.count - 8)...])
        guard let checksum: UInt64 = end.integer(), checksum == Digest.of(bytes.dropLast(8)) else { return nil }
        var reader = ByteReader(bytes: bytes.dropLast(8))
        guard reader.integer() == magic, reader.integer() == version, reader.integer() == digest,
            let counts: [UInt32] = reader.integers(4)
        else { return nil }
        let (terms, postings, phrasings, situations) = (Int(counts[0]), Int(counts[1]), Int(counts[2]), Int(counts[3]))
        var model = NeedModel()
        guard let keys: [UInt64] = reader.integers(terms), let frequencies = reader.floats(terms),
            let starts: [UInt32] = reader.integers(terms + 1), let needs: [UInt32] = reader.integers(postings),
            let weights = reader.floats(postings), let written: [UInt64] = reader.integers(phrasings),
            let writtenNeeds: [UInt32] = reader.integers(phrasings), let told: [UInt64] = reader.integers(situations),
            let odds = reader.floats(situations), reader.isAtEnd,
            starts.first == 0, starts.last == counts[1], zip(starts, starts.dropFirst()).allSatisfy({ $0 <= $1 }),
            needs.allSatisfy({ $0 < needCount }), writtenNeeds.allSatisfy({ $0 < needCount })
        else { return nil }
        (model.terms, model.inverseFrequencies, model.starts) = (keys, frequencies, starts)
        (model.postingNeeds, model.postingWeights) = (needs, weights)
        (model.phrasings, model.phrasingNeeds) = (written, writtenNeeds)
        model.situations = SituationLikelihood(terms: told, logOdds: odds)
        return model
    }
}
