/// The parts of a product that are searched.
public enum SearchField: Int, CaseIterable, Sendable {
    case title, model, brand, category, attributes, description
    /// The first phrase of the description where it is short: a second title.
    case lead
    case reviews
    /// What else might be said for what the title and the category say.
    case synonyms

    var position: Int { rawValue }

    /// Its bit in a posting's fields: the lead is part of the description.
    var bit: UInt8 {
        switch self {
        case .title, .model, .brand, .category, .attributes, .description: 1 << UInt8(rawValue)
        case .lead: Self.description.bit
        case .reviews: 1 << 6
        case .synonyms: 1 << 7
        }
    }

    /// What a `Reason` calls the field.
    public var name: String {
        switch self {
        case .title: "title"
        case .brand: "brand"
        case .category: "category"
        case .model, .attributes: "attributes"
        case .description, .lead: "description"
        case .reviews: "reviews"
        case .synonyms: "synonyms"
        }
    }
}

/// The parameters of BM25F for products: how much a word counts by the field it stands in.
///
/// The standard values were chosen on an electronics catalogue with relevance judgments and on pooled Chinese titles
/// (Benchmarks/README.md), by cross-validation over queries; those around them do nearly as well.
public struct FieldWeights: Hashable, Sendable {
    private var fields: [BM25F.Field]
    /// Where the growth with a word's frequency levels off.
    public var k1: Double

    public static let standard = FieldWeights(
        [
            .title: .init(weight: 3, b: 0.6), .model: .init(weight: 1), .brand: .init(weight: 2), .category: .init(weight: 4),
            .attributes: .init(weight: 0.5), .description: .init(weight: 1), .lead: .init(weight: 2), .reviews: .init(weight: 0.3),
            .synonyms: .init(weight: 0.4, b: 0),
        ], k1: 0.5)

    /// Fields that are left out weigh nothing.
    public init(_ fields: [SearchField: BM25F.Field], k1: Double) {
        self.fields = SearchField.allCases.map { fields[$0] ?? .init(weight: 0) }
        self.k1 = k1
    }

    public subscript(field: SearchField) -> BM25F.Field {
        get { fields[field.position] }
        set { fields[field.position] = newValue }
    }

    /// In the order of `SearchField.position`.
    var formula: BM25F { BM25F(fields: fields, k1: k1, bits: SearchField.allCases.map(\.bit)) }
}
