/// The parts of a product that are searched; the raw value names the field in a `Reason`.
public enum SearchField: String, CaseIterable, Sendable {
    case title, brand, category, attributes, description, reviews

    var position: Int {
        switch self {
        case .title: 0
        case .brand: 1
        case .category: 2
        case .attributes: 3
        case .description: 4
        case .reviews: 5
        }
    }
}

/// The parameters of BM25F for products: how much a word counts by the field it stands in.
public struct FieldWeights: Hashable, Sendable {
    public var title: BM25F.Field
    public var brand: BM25F.Field
    public var category: BM25F.Field
    public var attributes: BM25F.Field
    public var description: BM25F.Field
    public var reviews: BM25F.Field
    /// Where the growth with a word's frequency levels off.
    public var k1: Double

    public init(
        title: BM25F.Field = .init(weight: 3), brand: BM25F.Field = .init(weight: 2),
        category: BM25F.Field = .init(weight: 2), attributes: BM25F.Field = .init(weight: 0.5),
        description: BM25F.Field = .init(weight: 1), reviews: BM25F.Field = .init(weight: 0.3), k1: Double = 0.5
    ) {
        self.title = title
        self.brand = brand
        self.category = category
        self.attributes = attributes
        self.description = description
        self.reviews = reviews
        self.k1 = k1
    }

    public static let standard = FieldWeights()

    /// In the order of `SearchField.position`.
    var formula: BM25F {
        BM25F(fields: [title, brand, category, attributes, description, reviews], k1: k1)
    }
}
