/// Names of one thing, by language: the first of each list is shown, all are understood.
public struct Names: Hashable, Codable, Sendable {
    public var byLanguage: [Language: [String]]

    public init(_ byLanguage: [Language: [String]]) { self.byLanguage = byLanguage }

    public subscript(language: Language) -> String {
        byLanguage[language]?.first ?? byLanguage[.english]?.first ?? byLanguage.values.first?.first ?? ""
    }

    public var all: [String] { byLanguage.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap(\.value) }

    public init(from decoder: any Decoder) throws {
        let raw = try decoder.singleValueContainer().decode([String: [String]].self)
        byLanguage = Dictionary(uniqueKeysWithValues: raw.map { (Language(rawValue: $0.key), $0.value) })
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(Dictionary(uniqueKeysWithValues: byLanguage.map { ($0.key.rawValue, $0.value) }))
    }
}

/// A shelf of the shop. A department is a category that others name as their parent.
public struct Category: Hashable, Codable, Sendable {
    public var id: CategoryID
    public var parent: CategoryID?
    public var names: Names

    public init(id: CategoryID, parent: CategoryID?, names: Names) {
        self.id = id
        self.parent = parent
        self.names = names
    }
}

/// A property that products state: a choice of known values, free text, or a number with a unit.
public struct Attribute: Hashable, Codable, Sendable {
    public struct Value: Hashable, Codable, Sendable {
        public var id: String
        public var names: Names

        public init(id: String, names: Names) {
            self.id = id
            self.names = names
        }
    }

    public var id: AttributeID
    public var names: Names
    /// Known values; empty for free text and for quantities.
    public var values: [Value]
    public var unit: String?
    /// Its values are "yes" and "no", and its names mean "yes" when a customer says them.
    public var isYesNo: Bool
    /// Values that are also accepted for a value, after exact matches: navy for blue.
    public var families: [String: [String]]

    public init(
        id: AttributeID, names: Names, values: [Value] = [], unit: String? = nil, isYesNo: Bool = false,
        families: [String: [String]] = [:]
    ) {
        self.id = id
        self.names = names
        self.values = values
        self.unit = unit
        self.isYesNo = isYesNo
        self.families = families
    }
}

/// A brand under its canonical name, with what customers call it.
public struct Brand: Hashable, Codable, Sendable {
    public var id: String
    public var names: Names

    public init(id: String, names: Names) {
        self.id = id
        self.names = names
    }
}

/// The shop's words: how categories, brands, attributes and their values are called in each language.
public struct Vocabulary: Hashable, Codable, Sendable {
    public private(set) var categories: [CategoryID: Category]
    public private(set) var attributes: [AttributeID: Attribute]
    public private(set) var brands: [String: Brand]
    private var childrenByParent: [CategoryID: [CategoryID]]

    public init(categories: [Category] = [], attributes: [Attribute] = [], brands: [Brand] = []) {
        self.categories = Dictionary(categories.map { ($0.id, $0) }) { first, _ in first }
        self.attributes = Dictionary(attributes.map { ($0.id, $0) }) { first, _ in first }
        self.brands = Dictionary(brands.map { ($0.id, $0) }) { first, _ in first }
        childrenByParent = Dictionary(grouping: self.categories.values.filter { $0.parent != nil }) { $0.parent ?? $0.id }
            .mapValues { $0.map(\.id).sorted() }
    }

    public func children(of category: CategoryID) -> [CategoryID] { childrenByParent[category] ?? [] }

    /// The category itself and everything below it.
    public func descendants(of category: CategoryID) -> Set<CategoryID> {
        var found: Set<CategoryID> = [category]
        var open = [category]
        while let next = open.popLast() {
            for child in children(of: next) where found.insert(child).inserted { open.append(child) }
        }
        return found
    }

    public func name(of category: CategoryID, in language: Language) -> String {
        categories[category]?.names[language] ?? category.rawValue
    }

    public func name(of attribute: AttributeID, in language: Language) -> String {
        attributes[attribute]?.names[language] ?? attribute.rawValue.split(separator: "_").joined(separator: " ")
    }

    /// What a value is called: "blue" -> 蓝色, "30 h" stays.
    public func name(of value: String, for attribute: AttributeID, in language: Language) -> String {
        guard let known = attributes[attribute] else { return value }
        if known.isYesNo {
            return switch (value, language) {
            case ("yes", .chinese): "是"
            case ("no", .chinese): "否"
            default: value
            }
        }
        return known.values.first { $0.id == value }?.names[language] ?? value
    }

    public func name(ofBrand brand: String, in language: Language) -> String {
        brands[brand]?.names[language] ?? brand
    }
}

extension Vocabulary {
    /// Every name of every category, brand, attribute and value, for a lexicon.
    public var allNames: [String] {
        categories.values.flatMap(\.names.all) + brands.values.flatMap(\.names.all)
            + attributes.values.flatMap { $0.names.all + $0.values.flatMap(\.names.all) }
    }
}
