import Commerce
import Text

/// The shop's products by the words that customers call them: the whole name, its last word, or a word that no other has.
struct ProductNames: Sendable {
    struct Mention: Hashable, Sendable {
        var range: Range<Int>
        var products: Set<ProductID>
        /// Several of them are meant: "the skateboards".
        var isPlural: Bool
    }

    private struct Name: Sendable {
        var product: ProductID
        var stems: [String]
        var compact: String
        var isPlural: Bool
    }

    private let names: [Name]
    private let byHead: [String: [Name]]
    private let byStem: [String: [Name]]

    init(titles: [ProductID: LocalizedText], stemmer: Stemmer) {
        names = titles.sorted { $0.key < $1.key }.flatMap { product, title in
            title.all.compactMap { title -> Name? in
                let words = ServiceText(title, stemmer: stemmer).words
                guard let last = words.last else { return nil }
                return Name(
                    product: product, stems: words.map(\.stem), compact: words.map(\.stem).joined(), isPlural: last.text.hasSuffix("s"))
            }
        }
        byHead = Dictionary(grouping: names) { $0.stems.last ?? "" }
        byStem = Dictionary(grouping: names.flatMap { name in Set(name.stems).map { ($0, name) } }) { $0.0 }.mapValues { $0.map(\.1) }
    }

    /// The mentions in `words`, from the left, none overlapping another.
    func mentions(in words: [ServiceText.Word]) -> [Mention] {
        var found: [Mention] = []
        var place = 0
        while place < words.count {
            if let mention = mention(at: place, in: words) {
                found.append(mention)
                place = mention.range.upperBound
            } else {
                place += 1
            }
        }
        return found
    }

    private func mention(at place: Int, in words: [ServiceText.Word]) -> Mention? {
        var end = place + 1
        while end < words.count, end - place < 4, words[end].before < .bracket { end += 1 }
        for end in stride(from: end, to: place, by: -1) {
            let run = words[place..<end]
            if let products = products(called: run, before: place > 0 ? words[place - 1] : nil, after: end < words.count ? words[end] : nil) {
                return Mention(range: place..<end, products: Set(products.map(\.product)), isPlural: isPlural(run, products))
            }
        }
        return nil
    }

    private func isPlural(_ run: ArraySlice<ServiceText.Word>, _ products: [Name]) -> Bool {
        guard let last = run.last, last.text.hasSuffix("s"), !last.text.hasSuffix("ss") else { return false }
        return products.contains { !$0.isPlural }
    }

    private func stem(_ word: ServiceText.Word) -> String { 
        // "Shelves" are of the shelf.
        ServiceWords.productAliases[word.stem] ?? ServiceWords.productAliases[word.text] ?? (word.stem.hasSuffix("elv") ? word.stem.dropLast() + "f" : word.stem)
    }

    private func products(
        called run: ArraySlice<ServiceText.Word>, before: ServiceText.Word?, after: ServiceText.Word?
    ) -> [Name]? {
        let stems = run.map(stem)
        let compact = stems.joined()
        let whole = names.filter { $0.stems == stems || $0.compact == compact }
        if !whole.isEmpty { return whole }
        guard let last = stems.last else { return nil }
        if run.count == 1 {
            if let head = byHead[last] {
                // "watch" may be a wristwatch too.
                return head + names.filter { $0.stems.last != last && last.count >= 4 && ($0.stems.last?.hasSuffix(last) ?? false) }
            }
            let ending = names.filter { last.count >= 5 && ($0.stems.last?.hasSuffix(last) ?? false) }
            if !ending.isEmpty { return ending }
            guard last.count >= 4, let named = byStem[last], Set(named.map(\.product)).count <= 2, isNoun(before, after) else { return nil }
            return named
        }
        // "coffee machine": words of names, ending like a name.
        let generic: Set<String> = ["machin", "devic", "maker", "set", "item", "puzzl", "kit"]
        let others = stems.dropLast()
        guard others.allSatisfy({ byStem[$0] != nil }) else { return nil }
        if let head = byHead[last] {
            let strict = head.filter { name in others.allSatisfy(name.stems.contains) }
            if !strict.isEmpty { return strict }
            guard generic.contains(last) else { return nil }
            return head + others.flatMap { byStem[$0] ?? [] }
        }
        return nil
    }

    /// A word of a name that is not its last one stands for the whole only where it stands as a noun: "the vacuum and".
    private func isNoun(_ before: ServiceText.Word?, _ after: ServiceText.Word?) -> Bool {
        let isIntroduced = before.map {
            ServiceWords.determiners.contains($0.text) || ServiceWords.connectors.contains($0.text) || Self.verbs.contains($0.stem)
        } ?? true
        guard let after else { return true }
        return isIntroduced && (after.before >= .bracket || Self.followers.contains(after.text)) || after.before >= .comma && isIntroduced
    }

    private static let verbs: Set<String> = ["return", "cancel", "exchang", "modifi", "chang", "piec"]
    private static let followers: Set<String> = [
        "and", "or", "to", "for", "from", "in", "i", "because", "as", "with", "is", "was", "but", "that", "which", "since", "into", "please", "too", "also", "instead", "will",
        "be", "has", "it", "you", "we", "so", "on", "by", "at",
    ]
}
