public import Commerce
public import ImageFile

/// What the ranking learnt of customers is kept between starts: its models, popularity, and what each customer showed.
extension HybridRanker {
    private static let (popularity, models, preferences) = ("popularity", "models", "preferences")
    private static let (products, lastInteraction) = ("products", "last interaction")

    /// Opens what was written; nil where it was learnt from something else than `origin`, or of other products.
    /// - Parameter products: those that it was learnt of; stock, rating and texts may be others.
    /// - Throws: `FileDamage` where there is no usable file: it is to be learnt anew.
    public init?(
        opening path: String, origin: String, products: [Product], vocabulary: Vocabulary, utcOffset: Int = 0,
        exposureFloor: ExposureFloor? = nil, weights: HybridWeights = .standard
    ) throws(FileDamage) {
        let assortment = Assortment(products)
        guard let reader = try ArchiveReader(opening: path, origin: origin, assortment: assortment, vocabulary: vocabulary),
            try reader.value(Self.products, UInt64.self) == assortment.fingerprint
        else { return nil }
        self.init(
            assortment: assortment, popularity: try reader.part(Self.popularity), models: try reader.models(Self.models),
            preferences: try reader.part(Self.preferences), weights: weights, utcOffset: utcOffset, exposureFloor: exposureFloor)
        lastInteraction = try reader.value(Self.lastInteraction)
    }

    /// Writes what was learnt, whole or not at all, by a right that is used up by it.
    /// - Parameter origin: says what it was learnt from besides the products.
    public func write(_ claim: FileClaim, origin: String) throws(FileDamage) {
        let writer = ArchiveWriter()
        writer.add(value: assortment.fingerprint, as: Self.products)
        writer.add(value: lastInteraction, as: Self.lastInteraction)
        writer.add(popularity, as: Self.popularity)
        writer.add(models: models, as: Self.models)
        writer.add(preferences, as: Self.preferences)
        try writer.write(claim, origin: origin)
    }
}
