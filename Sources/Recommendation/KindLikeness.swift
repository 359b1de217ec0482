import Commerce

/// How alike products are in kind: for lists that are to show many sides of a shop.
struct KindLikeness {
    static let sameCategory = 0.5
    static let sameBrand = 0.25
    static let sameBoth = 0.6

    private let categories: [Int?]
    private let brands: [Int?]

    init(_ products: [Product]) {
        categories = Self.codes(products.map { $0.category?.rawValue })
        brands = Self.codes(products.map(\.brand))
    }

    func callAsFunction(_ left: Int, _ right: Int) -> Double {
        let isOfCategory = categories[left] != nil && categories[left] == categories[right]
        let isOfBrand = brands[left] != nil && brands[left] == brands[right]
        return switch (isOfCategory, isOfBrand) {
        case (true, true): Self.sameBoth
        case (true, false): Self.sameCategory
        case (false, true): Self.sameBrand
        case (false, false): 0
        }
    }

    /// Small numbers for names, so that comparing is cheap.
    private static func codes(_ names: [String?]) -> [Int?] {
        var codes: [String: Int] = [:]
        return names.map { name in
            guard let name else { return nil }
            let code = codes[name] ?? codes.count
            codes[name] = code
            return code
        }
    }
}
