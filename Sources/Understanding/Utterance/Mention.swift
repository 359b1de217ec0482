import Commerce

/// What a name of the shop's vocabulary can mean.
enum Sense: Hashable {
    case category(CategoryID)
    case brand(String)
    case value(AttributeID, String)
    /// The name of a yes/no attribute: it means "yes".
    case property(AttributeID)
    /// The name of any other attribute: what is asked about.
    case attribute(AttributeID)

    /// What a name is one of: a value of this attribute, a brand …
    enum Kind: Hashable { case category, brand, property, attribute(AttributeID) }

    var kind: Kind {
        switch self {
        case .category: .category
        case .brand: .brand
        case .value(let id, _), .attribute(let id): .attribute(id)
        case .property: .property
        }
    }

    var isProperty: Bool { if case .property = self { true } else { false } }
    var isValue: Bool { if case .value = self { true } else { false } }

    /// The attribute that a value or a property belongs to.
    var attribute: AttributeID? {
        switch self {
        case .value(let id, _), .property(let id), .attribute(let id): id
        case .category, .brand: nil
        }
    }
}

/// A stretch of atoms that means something.
struct Mention<Meaning> {
    var range: Range<Int>
    var meaning: Meaning
}
