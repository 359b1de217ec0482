import Commerce

/// The words of an imported shop, from what its products say.
///
/// Values become known words only of the shop's common attributes, and of those that at least one product in five
/// states: a word of a rare attribute would turn into a hard condition that hides every product silent about it.
struct ImportedVocabulary {
    private static let core: Set<AttributeID> = ["color", "size", "material", "audience"]
    private static let coverage = 0.2
    private static let mostBrands = 500
    private static let mostAttributes = 300
    private static let mostValues = 200

    static func vocabulary(of products: [Product], categories: [Commerce.Category]) -> Vocabulary {
        var brands: [String: Int] = [:]
        var stated: [AttributeID: Int] = [:]
        for product in products {
            if let brand = product.brand { brands[brand, default: 0] += 1 }
            for attribute in product.statedAttributes { stated[attribute, default: 0] += 1 }
        }
        let language = self.language(of: products)
        let enough = max(1, Int(Double(products.count) * coverage))
        let frequent = stated.filter { core.contains($0.key) || $0.value >= enough }
        let values = values(of: Set(frequent.keys), in: products)
        let attributes = most(stated, mostAttributes).map { id in
            attribute(id, values: values[id] ?? [:], language: language)
        }
        return Vocabulary(
            categories: categories, attributes: attributes,
            brands: most(brands, mostBrands).map { Brand(id: $0, names: Names([language: [$0]])) })
    }

    private static func language(of products: [Product]) -> Language {
        let chinese = products.lazy.filter { $0.title.texts[.chinese] != nil }.count
        return chinese * 2 > products.count ? .chinese : .english
    }

    private static func values(of attributes: Set<AttributeID>, in products: [Product]) -> [AttributeID: [String: Int]] {
        var counts: [AttributeID: [String: Int]] = [:]
        for product in products {
            for id in attributes.intersection(product.statedAttributes) {
                if case .quantity? = product.attributes[id] { continue }
                for value in product.values(of: id) { counts[id, default: [:]][value, default: 0] += 1 }
            }
        }
        return counts
    }

    private static func attribute(_ id: AttributeID, values: [String: Int], language: Language) -> Attribute {
        let isYesNo = !values.isEmpty && values.keys.allSatisfy { $0 == "yes" || $0 == "no" }
        let name = id.rawValue.split(separator: "_").joined(separator: " ")
        let names: Names = switch id {
        case "color": Names([.english: ["color", "colour"], .chinese: ["颜色"]])
        case "size": Names([.english: ["size"], .chinese: ["尺码", "尺寸"]])
        case "material": Names([.english: ["material"], .chinese: ["材质"]])
        default: Names([language: [name]])
        }
        let words = values.filter { $0.key.count <= 40 && $0.key.contains(where: \.isLetter) }
        let listed = isYesNo ? [] : most(words, mostValues).map { value in
            Attribute.Value(id: value, names: ColorNames.names(of: value, for: id) ?? Names([language: [value]]))
        }
        return Attribute(id: id, names: names, values: listed, isYesNo: isYesNo)
    }

    /// The keys with the highest counts, at most `limit`; equal counts in order of the key.
    private static func most<Key: Hashable & Comparable>(_ counts: [Key: Int], _ limit: Int) -> [Key] {
        Array(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit).map(\.key))
    }
}

/// The common colours in both languages, so that a Chinese customer finds the black ones of an English catalogue.
enum ColorNames {
    private static let chinese: [String: [String]] = [
        "black": ["黑色", "黑"], "white": ["白色", "白"], "gray": ["灰色", "灰"], "silver": ["银色", "银"], "gold": ["金色"],
        "blue": ["蓝色", "蓝"], "navy": ["藏青色", "藏青", "深蓝"], "red": ["红色", "红"], "pink": ["粉色", "粉红"],
        "purple": ["紫色", "紫"], "green": ["绿色", "绿"], "yellow": ["黄色", "黄"], "orange": ["橙色", "橙"],
        "brown": ["棕色", "棕"], "beige": ["米色"], "transparent": ["透明"], "multicolor": ["彩色", "多色"],
    ]
    private static let english: [String: [String]] = [
        "gray": ["gray", "grey"], "multicolor": ["multicolor", "multicolour"], "transparent": ["transparent", "clear"],
    ]

    static func names(of value: String, for attribute: AttributeID) -> Names? {
        guard attribute == "color", let chinese = chinese[value] else { return nil }
        return Names([.chinese: chinese, .english: english[value] ?? [value]])
    }
}
