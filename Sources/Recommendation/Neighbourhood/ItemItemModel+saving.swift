public import ImageFile
import LinearAlgebra

/// The file holds the weighted entries and the neighbourhoods; columns and lengths follow from them. It is read into memory at
/// once: that is a small part of what learning costs, and most of it is needed for the first customer.
extension ItemItemModel: SavedModel {
    enum Section: Int, ImageSection {
        case origin
        /// Numbers of 64 bits (`Settings`).
        case settings
        case rarity, lengths
        case entryStarts, entryItems, entryWeights
        case neighbourStarts, neighbourItems, neighbourStrengths, bounds

        /// "SKitemit"
        static let mark: UInt64 = 0x7469_6D65_7469_4B53
        static let version: UInt64 = 1
    }

    public func write(_ claim: FileClaim, origin: String) throws(FileDamage) {
        let (entries, rows) = (vectors.weighted, strengths.compacted(columns: itemCount))
        let image = FileImage<Section>([
            .origin: Array(origin.utf8), .settings: settings.imageBytes,
            .rarity: vectors.weights.rarity.imageBytes, .lengths: vectors.weights.lengths.imageBytes,
            .entryStarts: entries.starts.imageBytes, .entryItems: entries.columnNumbers.imageBytes,
            .entryWeights: entries.values.imageBytes,
            .neighbourStarts: rows.starts.imageBytes, .neighbourItems: rows.columnNumbers.imageBytes,
            .neighbourStrengths: rows.values.imageBytes, .bounds: bounds.map(\.bits).imageBytes,
        ])
        try image.write(claim)
    }

    public init?(opening path: String, origin: String) throws(FileDamage) {
        let image = try FileImage<Section>(mapping: path)
        guard let ownOrigin = image.text(of: .origin) else { throw .corrupt(path: path) }
        guard ownOrigin == origin else { return nil }
        guard let settings = [UInt64](image[.settings]), settings.count == 9, let itemCount = Int(exactly: settings[7]),
            let rarity = [Float](image[.rarity]), let lengths = [Float](image[.lengths]), let bounds = [UInt64](image[.bounds]),
            let entries = Self.rows(image, .entryStarts, .entryItems, .entryWeights, columns: itemCount),
            let rows = Self.rows(image, .neighbourStarts, .neighbourItems, .neighbourStrengths, columns: itemCount),
            bounds.count == itemCount, rows.rows == itemCount, let options = Options(settings)
        else { throw .corrupt(path: path) }
        let weights = TermWeights(
            options.weighting, rarity: rarity, usualRarity: Float(saved: settings[6]), lengths: lengths)
        self.init(
            options: options, vectors: ItemVectors(entries, weights: weights, longestRow: options.longestRow),
            strengths: EditableRows(rows), bounds: bounds.map(RankKey.init(bits:)), isUpdated: settings[8] != 0)
    }

    /// Of checked bytes, which are as they were written.
    private static func rows(
        _ image: FileImage<Section>, _ starts: Section, _ numbers: Section, _ values: Section, columns: Int
    ) -> SparseMatrix? {
        guard let starts = [Int](image[starts]), let numbers = [UInt32](image[numbers]), let values = [Float](image[values]),
            starts.first == 0, starts.last == values.count, numbers.count == values.count
        else { return nil }
        return SparseMatrix(columns: columns, starts: starts, columnNumbers: numbers, values: values)
    }

    private var settings: [UInt64] {
        let (kind, k1, b): (UInt64, Float, Float) = switch options.weighting {
        case .cosine: (0, 0, 0)
        case .tfidf: (1, 0, 0)
        case .bm25(let k1, let b): (2, k1, b)
        }
        return [
            kind, k1.saved, b.saved, UInt64(options.neighbours), options.shrinkage.saved, UInt64(options.longestRow),
            vectors.weights.usualRarity.saved, UInt64(itemCount), isUpdated ? 1 : 0,
        ]
    }
}

extension ItemItemModel.Options {
    fileprivate init?(_ settings: [UInt64]) {
        switch settings[0] {
        case 0: weighting = .cosine
        case 1: weighting = .tfidf
        case 2: weighting = .bm25(k1: Float(saved: settings[1]), b: Float(saved: settings[2]))
        default: return nil
        }
        guard let neighbours = Int(exactly: settings[3]), let longestRow = Int(exactly: settings[5]) else { return nil }
        (self.neighbours, self.longestRow) = (neighbours, longestRow)
        shrinkage = Float(saved: settings[4])
    }
}

extension Float {
    fileprivate var saved: UInt64 { UInt64(bitPattern) }
    fileprivate init(saved: UInt64) { self.init(bitPattern: UInt32(truncatingIfNeeded: saved)) }
}
