import Commerce

/// The sizes a product comes in, from small to large; the catalogue lists them as its owner wrote them.
struct SizeRow {
    let sizes: [String]

    init(_ sizes: [String]) {
        self.sizes = sizes.enumerated()
            .sorted { (Self.extent($0.element), $0.offset) < (Self.extent($1.element), $1.offset) }
            .map(\.element)
    }

    /// A letter by its place, "42" and "150x200 cm" by their first number; other words come first.
    private static func extent(_ size: String) -> Double {
        if let place = LetterSizes.row.firstIndex(of: size.uppercased()) { return Double(place) }
        return Double(size.prefix { $0.isNumber || $0 == "." }) ?? -1
    }

    /// How many sizes `size` is away from what fits `build` (0 smallest, 1 largest); 0 for a size that is not in the row.
    func distance(of size: String, from build: Double) -> Double {
        guard let place = sizes.firstIndex(of: size) else { return 0 }
        return abs(Double(place) - (build * Double(sizes.count - 1)).rounded())
    }
}
