import Commerce

/// Whether products are all but one another: of one brand, with titles that share most of their words. In a search, where
/// all that is listed is of the kind that was asked for, only such ones stand in each other's way.
struct TitleLikeness {
    /// From this share of common words on (Jaccard).
    static let least = 0.6

    /// Ascending numbers of the title's words, or pairs of Chinese characters; empty where no other product has the brand.
    private var words: [[Int]]
    private let brands: [String?]

    init(_ products: [Product]) {
        brands = products.map(\.brand)
        var counts: [String: Int] = [:]
        for case let brand? in brands { counts[brand, default: 0] += 1 }
        var numbers: [Substring: Int] = [:]
        words = []
        for product in products {
            var own: Set<Int> = []
            if let brand = product.brand, counts[brand, default: 0] > 1 {
                for word in product.title.all.flatMap(Self.words) {
                    let number = numbers[word] ?? numbers.count
                    numbers[word] = number
                    own.insert(number)
                }
            }
            words.append(own.sorted())
        }
    }

    /// 0, or at least `least`.
    func callAsFunction(_ left: Int, _ right: Int) -> Double {
        guard brands[left] != nil, brands[left] == brands[right] else { return 0 }
        let (a, b) = (words[left], words[right])
        var (i, j, common) = (0, 0, 0)
        while i < a.count, j < b.count {
            if a[i] == b[j] { common += 1 }
            let (left, right) = (a[i], b[j])
            if left <= right { i += 1 }
            if right <= left { j += 1 }
        }
        let union = a.count + b.count - common
        let share = union == 0 ? 0 : Double(common) / Double(union)
        return share >= Self.least ? share : 0
    }

    private static func words(of title: String) -> [Substring] {
        title.lowercased().split { !$0.isLetter && !$0.isNumber }.flatMap { run -> [Substring] in
            guard run.utf8.count != run.count else { return [run] }
            guard run.count > 2 else { return [run] }
            let starts = Array(run.indices)
            let ends: [Substring.Index] = starts.dropFirst(2) + [run.endIndex]
            return zip(starts, ends).map { run[$0..<$1] }
        }
    }
}
