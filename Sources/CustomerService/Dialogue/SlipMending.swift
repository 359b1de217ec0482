import Commerce
import Text

/// Mends slips of the keyboard in the words that a service request turns on: what the customer has ordered, its options, and
/// what can be done. A word is taken for another only where a single slip lies between them.
struct SlipMending: Sendable {
    private let known: Set<String>
    private let byStart: [Character: [String]]

    /// - Parameter products: those that the customer has ordered.
    init(products: [Product]) {
        var known: Set<String> = []
        func add(_ text: String) {
            for word in text.lowercased().split(whereSeparator: { !$0.isLetter }) where word.count >= 5 { known.insert(String(word)) }
        }
        for product in products {
            product.title.all.forEach(add)
            for variant in product.variants {
                for (key, value) in variant.options {
                    add(key.rawValue)
                    add(value)
                }
            }
        }
        ServiceWords.verbs.keys.forEach(add)
        Self.core.forEach(add)
        self.known = known
        byStart = Dictionary(grouping: known.sorted()) { $0.first ?? " " }
    }

    private static let core = [
        "address", "default", "profile", "payment", "credit", "paypal", "refund", "order", "orders", "pending", "delivered", "received", "original", "needed", "longer",
        "mistake", "account", "shipping", "everything", "except",
    ]

    func mended(_ words: [ServiceText.Word], stemmer: Stemmer) -> [ServiceText.Word] {
        words.map { word in
            guard word.text.count >= 5, word.text.allSatisfy(\.isLetter), !known.contains(word.text), !known.contains(word.stem),
                let mended = nearest(to: word.text)
            else { return word }
            var word = word
            word.text = mended
            word.stem = stemmer.stem(mended)
            return word
        }
    }

    /// The one word that a slip leads to; nil where there is none, or several.
    private func nearest(to word: String) -> String? {
        let letters = Array(word)
        let found = (byStart[letters[0]] ?? []).filter { Self.isSlip(letters, Array($0)) }
        return found.count == 1 ? found.first : nil
    }

    /// Two neighbours in the other order; in long words also one letter wrong, missing or too many.
    private static func isSlip(_ said: [Character], _ meant: [Character]) -> Bool {
        guard abs(said.count - meant.count) <= 1 else { return false }
        let start = zip(said, meant).prefix { $0 == $1 }.count
        let end = zip(said.reversed(), meant.reversed()).prefix { $0 == $1 }.count
        if said.count == meant.count {
            let middle = said.count - start - end
            if middle == 2 { return said[start] == meant[start + 1] && said[start + 1] == meant[start] }
            // The last letter is an ending: "charges" are no charger.
            return said.count >= 7 && middle == 1 && end > 0
        }
        return min(said.count, meant.count) >= 6 && max(said.count, meant.count) >= 8 && start + end >= min(said.count, meant.count) && !Self.isEnding(said, meant)
    }

    /// "returns" is no slip of "return".
    private static func isEnding(_ said: [Character], _ meant: [Character]) -> Bool {
        let (short, long) = said.count < meant.count ? (said, meant) : (meant, said)
        return long.starts(with: short)
    }
}
