import Commerce
import Text

/// What a shop calls the things its products are described by, in all languages.
struct ProductNames {
    let vocabulary: Vocabulary

    func names(ofBrand brand: String) -> [String] {
        Self.distinct([brand] + (vocabulary.brands[brand]?.names.all ?? []))
    }

    /// Names of the category and of those above it.
    func names(of category: CategoryID) -> [String] {
        var names: [String] = []
        var seen: Set<CategoryID> = []
        var next: CategoryID? = category
        while let id = next, seen.insert(id).inserted {
            names += [id.rawValue] + (vocabulary.categories[id]?.names.all ?? [])
            next = vocabulary.categories[id]?.parent
        }
        return Self.distinct(names)
    }

    /// A value in all languages. Where it is yes, the names of the attribute, if the vocabulary has other than its id:
    /// a feed's columns are named for programs.
    func names(of value: String, for id: AttributeID) -> [String] {
        let attribute = vocabulary.attributes[id]
        switch value {
        case "no": return []
        case "yes":
            let names = attribute?.names.all ?? []
            return names.count > 1 || names.first.map(Folding.fold) != id.rawValue.split(separator: "_").joined(separator: " ") ? names : []
        default:
            let names = attribute?.values.first { $0.id == value }?.names.all ?? []
            return Self.distinct([value] + names)
        }
    }

    /// Names that differ, in order, compared as search compares them.
    private static func distinct(_ names: [String]) -> [String] {
        guard names.count > 1 else { return names }
        var seen: Set<String> = []
        return names.filter { seen.insert(Folding.fold($0)).inserted }
    }
}
