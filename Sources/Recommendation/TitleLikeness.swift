import Commerce

/// Whether products are all but one another: of one brand, with titles that share most of their words. In a search, where
/// all that is listed is of the kind that was asked for, only such ones stand in each other's way.
struct TitleLikeness {
    /// From this share of common words on (Jaccard).
    static let least = 0.6

    /// Ascending numbers of the title's words, or pairs of Chinese characters; empty where no other product has the brand.
    private var words: [[Int]]
    private var brands: [String?]

    init(_ products: [Product]) {
        brands = products.map(\.brand)
        let counts = brands.reduce(into: [:]) { counts, brand in if let brand { counts[brand, default: 0] += 1 } }
        var numbers: [Substring: Int] = [:]
        words = products.map { product in
            guard let brand = product.brand, counts[brand, default: 0] > 1 else { return [] }
            return Set(product.title.all.flatMap(Self.words).map { word in
                let number = numbers[word] ?? numbers.count
                numbers[word] = number
                return number
            }).sorted()
        }
    }

    /// 0, or at least `least`.
    func callAsFunction(_ left: Int, _ right: Int) -> Double {
        guard brands[left] != nil, brands[left] == brands[right] else { return 0 }
        let (a, b) = (words[left], words[right])
        var (i, j, common) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] { common += 1 }
            (i, j) = (a[i] <= b[j] ? i + 1 : i, b[j] <= a[i] ? j + 1 : j)
        }
        let union = a.count + b.count - common
        let share = union == 0 ? 0 : Double(common) / Double(union)
        return share >= Self.least ? share : 0
    }

    private static func words(of title: String) -> [Substring] {
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { run -> [Substring] in
            guard run.utf8.count != run.count else { return [run] }
            let ends = run.indices.dropFirst(2) + [run.endIndex]
            return run.count < 2 ? [run] : zip(run.indices, ends).map { run[$0..<$1] }
        }
    }
}
