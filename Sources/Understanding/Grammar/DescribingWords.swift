/// Which of the words that nothing explains say what goods are to be like.
///
/// Words that happen to stand in product texts as well ("twice within minutes", 要背着走) restrict no products. Those do
/// that stand where descriptions stand: right before the name of a category ("gaming laptop", 大型犬的狗窝), after "with" or
/// 带, or alone in their clause.
struct DescribingWords {
    private let atoms: [Atom]
    private let categoryStarts: Set<Int>
    private let isNamed: [Bool]

    init(_ utterance: AnnotatedUtterance) {
        atoms = utterance.atoms
        categoryStarts = Set(utterance.mentions.lazy.filter { $0.meaning.contains { if case .category = $0 { true } else { false } } }.map(\.range.lowerBound))
        var isNamed = Array(repeating: false, count: utterance.atoms.count)
        for range in utterance.mentions.map(\.range) + utterance.amounts.map(\.range) { for index in range { isNamed[index] = true } }
        self.isNamed = isNamed
    }

    /// Whether the words in `range` do. O(length of their clause).
    func contain(_ range: Range<Int>) -> Bool {
        guard let first = range.first else { return false }
        return atoms[first].kind == .han ? describesInChinese(range) : describesInEnglish(range)
    }

    // MARK: English

    private func isContent(_ index: Int) -> Bool {
        guard atoms.indices.contains(index), atoms[index].kind == .word || atoms[index].kind == .number else { return false }
        return isNamed[index] || !Wordlists.isFunctionWord(atoms[index].text) || Self.adjectives.contains(atoms[index].text)
    }

    private func describesInEnglish(_ range: Range<Int>) -> Bool {
        var start = range.lowerBound
        while start > 0, range.lowerBound - start < Self.reach, isContent(start - 1) { start -= 1 }
        let lead = start > 0 && atoms[start - 1].kind == .word ? atoms[start - 1].text : ""
        if Self.verbLeads.contains(lead) { return false }
        var end = range.upperBound
        while end < atoms.count, end - range.upperBound < Self.reach, !categoryStarts.contains(end), isContent(end) { end += 1 }
        if categoryStarts.contains(end) || end < atoms.count && Self.nouns.contains(atoms[end].text) { return true }
        // What the thing is to have.
        var left = start
        while left > 0, Self.determiners.contains(atoms[left - 1].text) { left -= 1 }
        if left > 0, Self.leads.contains(atoms[left - 1].text) { return true }
        if left > 1, Self.possession.contains(atoms[left - 1].text), Self.ofGoods.contains(atoms[left - 2].text) { return true }
        return !isPlace(start) && isAloneInClause(range)
    }

    /// "For the sofa", "on a desk": where the thing goes.
    private func isPlace(_ start: Int) -> Bool {
        guard start > 1, ["the", "our", "a", "an"].contains(atoms[start - 1].text), atoms[start].text.utf8.count > 2 else { return false }
        let isNumbered = start + 1 < atoms.count && (atoms[start + 1].kind == .number || isNamed[start + 1])
        return Self.places.contains(atoms[start - 2].text) && !isNumbered
    }

    private static let places: Set<String> = ["for", "on", "at", "by", "near", "under", "behind", "beside", "above", "over", "around", "in"]

    private func isAloneInClause(_ range: Range<Int>) -> Bool {
        let clause = clause(around: range.lowerBound)
        var free = 0
        for index in clause where !isNamed[index] {
            let atom = atoms[index]
            if Self.light.contains(atom.text) || atom.kind == .mark { continue }
            guard atom.kind == .word, !Wordlists.isFunctionWord(atom.text), !atom.text.hasSuffix("ly") else { return false }
            free += 1
        }
        return free <= 2
    }

    private func clause(around index: Int) -> Range<Int> {
        let start = atoms[..<index].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
        return start..<(atoms[index...].firstIndex(where: \.endsClause) ?? atoms.count)
    }

    private static let reach = 4
    private static let nouns: Set<String> = ["one", "ones", "style", "type", "kind", "version", "model", "models"]
    private static let adjectives: Set<String> = ["old", "new", "big", "small", "large", "long", "short", "high", "low", "light", "thick", "thin", "strong", "soft"]
    private static let determiners: Set<String> = ["a", "an", "the", "some", "any", "extra", "good", "nice", "real", "and", "or"]
    private static let leads: Set<String> = ["with", "w", "featuring", "including", "includes", "containing", "of"]
    private static let possession: Set<String> = ["has", "have", "having"]
    private static let ofGoods: Set<String> = ["it", "that", "which", "they", "must", "should", "to"]
    /// A verb, or somebody's own, comes after one of these.
    private static let verbLeads: Set<String> = [
        "to", "i", "you", "he", "she", "it", "we", "they", "can", "could", "will", "would", "should", "must", "may", "might", "don't", "doesn't", "didn't", "won't", "can't",
        "my", "our", "his", "her", "their", "your", "mine", "who", "not", "never", "always", "just",
    ]
    private static let light: Set<String> = ["please", "pls", "plz", "just", "only", "the", "a", "an", "and", "or", "also", "but", "maybe", "preferably", "ideally", "something", "make", "it", "more", "rather", "thanks", "too"]

    // MARK: Chinese

    private func describesInChinese(_ range: Range<Int>) -> Bool {
        guard range.count <= Self.longest, range.lowerBound >= 0 else { return false }
        func text(_ index: Int) -> String { atoms.indices.contains(index) ? atoms[index].text : "" }
        let end = range.upperBound
        if categoryStarts.contains(end) || text(end) == "的" && categoryStarts.contains(end + 1) { return true }
        let isEnd = end >= atoms.count || atoms[end].kind == .mark
        let isAttributive = Self.ends.contains(text(end))
        if Self.chineseLeads.contains(text(range.lowerBound - 1)), isEnd || isAttributive { return true }
        let clause = clause(around: range.lowerBound)
        let isOpening = range.lowerBound == clause.lowerBound || Self.wishes.contains(text(range.lowerBound - 1))
        return isOpening && range.count <= 4 && (isAttributive || clause == atoms.indices && end == clause.upperBound)
    }

    private static let longest = 6
    private static let ends: Set<String> = ["的", "款", "版", "型", "式"]
    private static let chineseLeads: Set<String> = ["带", "有", "含", "配"]
    private static let wishes: Set<String> = ["要", "想", "来", "看", "换"]
}
