/// The features of a text that training saw.
struct FeatureVector {
    /// In a `FeatureTable`, group by group.
    var rows: [Int32] = []
    /// By position in `rows`; the squares of a group's add up to the square of its length.
    var values: [Float] = []
    /// Where each group ends in `rows`, and how much of its squared weight is of known features, 0 to 1.
    var groups: [(end: Int, known: Float)] = []

    init(capacity: Int) {
        rows.reserveCapacity(capacity)
        values.reserveCapacity(capacity)
        groups.reserveCapacity(TextFeatures.groups)
    }
}
