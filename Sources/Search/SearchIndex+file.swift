public import Commerce
public import ImageFile
public import Text

extension SearchIndex {
    /// Opens the index file at `path`; nil where it was made with other weights. `revision` says of which state of the
    /// catalogue it is.
    /// O(1) but for the columns, which are checked.
    /// - Parameter synonyms: those that the index was made with, for what changes from now on.
    /// - Throws: `IndexDamage` where there is no usable file.
    public convenience init?(
        opening path: String, vocabulary: Vocabulary, analyzer: Analyzer, synonyms: Synonyms, weights: FieldWeights = .standard
    ) throws(IndexDamage) {
        let image = try IndexImage(mapping: path)
        guard let origin = image.text(of: .origin) else { throw .corrupt(path: path) }
        let lines = origin.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
        guard lines.count == 2, lines[1] == "\(weights)" else { return nil }
        let segment = try Segment(image)
        self.init(
            segments: [segment], vocabulary: vocabulary, analyzer: analyzer, synonyms: synonyms, weights: weights,
            revision: String(lines[0]), positionCount: segment.table.count, sharing: nil)
    }

    /// What an index file says it was made from.
    static func origin(_ revision: String, _ weights: FieldWeights) -> String { "\(revision)\n\(weights)" }

    /// Writes the index to `path`, whole or not at all, after whoever is writing one; sessions that have the old file open
    /// keep it.
    /// - Precondition: `changeCount` is 0.
    public func write(to path: String) throws(IndexDamage) {
        guard let claim = try IndexFileClaim(path, waits: true) else { preconditionFailure("who waits is given the right") }
        try write(claim)
    }

    /// Likewise, by a right that is used up by it.
    public func write(_ claim: IndexFileClaim) throws(IndexDamage) {
        precondition(changeCount == 0, "changes are written by making the index anew")
        try segments[0].image.write(claim)
    }

    /// Checks all bytes now, rather than each when it is first used.
    public func verify() throws(IndexDamage) { try segments[0].image.verify() }

    /// Checks every byte of an index file, and says how long each section is.
    /// - Throws: `IndexDamage`.
    public static func verify(_ path: String) throws(IndexDamage) -> [(section: String, bytes: Int)] {
        let image = try IndexImage(mapping: path)
        try image.verify()
        return IndexSection.allCases.map { ("\($0)", image[$0].range.count) }
    }

    /// Some bytes of the file were found not to be those that were written: what was found may be incomplete.
    public var isDamaged: Bool { segments.contains { $0.image.isDamaged } }
}
