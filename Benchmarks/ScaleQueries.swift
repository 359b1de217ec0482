import Commerce
import DemoData

/// What is asked of catalogues of every size.
enum ScaleQueries {
    private static let generated = 200

    /// The judged queries, and as many of two and of three neighbouring words of real titles as `generated`, seeded.
    static func queries(judged: [String], products: [Product], seed: UInt64) -> [String] {
        var random = SeededRandom(seed: seed)
        var queries = judged
        for length in [2, 3] {
            let wanted = queries.count + generated
            while queries.count < wanted {
                let words = random.pick(products).title[.english].split(whereSeparator: \.isWhitespace)
                    .filter { $0.contains { $0.isLetter || $0.isNumber } }
                guard words.count >= length else { continue }
                let start = random.int(in: 0...(words.count - length))
                queries.append(words[start..<(start + length)].joined(separator: " "))
            }
        }
        return queries
    }
}
