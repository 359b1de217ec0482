public import Commerce
public import Text

extension SearchIndex {
    /// Opens the index file at `path`; nil where it was made from another state of the catalogue, or with other weights.
    /// O(1) but for the columns, which are checked.
    /// - Throws: `IndexDamage` where there is no usable file.
    public convenience init?(
        opening path: String, revision: String, vocabulary: Vocabulary, analyzer: Analyzer,
        weights: FieldWeights = .standard
    ) throws(IndexDamage) {
        let image = try IndexImage(mapping: path)
        guard let origin = image.text(of: .origin) else { throw .corrupt(path: path) }
        guard origin == Self.origin(revision, weights) else { return nil }
        try self.init(image: image, vocabulary: vocabulary, analyzer: analyzer, weights: weights)
    }

    /// Writes the index to `path`, whole or not at all; sessions that have the old file open keep it.
    public func write(to path: String) throws(IndexDamage) { try image.write(to: path) }

    /// Checks all bytes now, rather than each when it is first used.
    public func verify() throws(IndexDamage) { try image.verify() }

    /// Checks every byte of an index file, and says how long each section is.
    /// - Throws: `IndexDamage`.
    public static func verify(_ path: String) throws(IndexDamage) -> [(section: String, bytes: Int)] {
        let image = try IndexImage(mapping: path)
        try image.verify()
        return IndexSection.allCases.map { ("\($0)", image[$0].range.count) }
    }

    /// Some bytes of the file were found not to be those that were written: what was found may be incomplete.
    public var isDamaged: Bool { image.isDamaged }
}
