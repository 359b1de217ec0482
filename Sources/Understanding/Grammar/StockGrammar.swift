/// Words that ask for what is in stock: 有货的, "in stock only", "drop the ones that are sold out".
enum StockGrammar {
    static func ranges(in atoms: [Atom]) -> [Range<Int>] {
        let said = stockPhrases.matches(in: atoms).map(\.range)
        return said + missing.matches(in: atoms).compactMap { missing in
            var start = missing.range.lowerBound
            while start > 0, links.contains(atoms[start - 1].text) { start -= 1 }
            guard let verb = refusals.match(in: atoms, endingAt: start) else { return nil }
            let range = verb.range.lowerBound..<missing.range.upperBound
            return said.contains { $0.overlaps(range) } ? nil : range
        }
    }

    private static let missing = PhraseTable<Bool>([("sold out|out of stock|unavailable|not available", true)])
    private static let links: Set<String> = ["that", "that's", "which", "are", "is", "the", "one", "ones", "anything", "those", "items", "everything", "what", "what's", "whatever", "all", "any", "currently"]
    private static let refusals = PhraseTable<Bool>([
        ("drop|hide|remove|skip|leave out|without|exclude|filter out|get rid of|take out|lose|don't show me|don't show|don't include", true)
    ])
    private static let stockPhrases = PhraseTable<Bool>([
        ("in stock|available now|in stock only|only in stock|only what's in stock|available right now|ready to ship|not sold out|hide out of stock|no out of stock|nothing out of stock|exclude out of stock|nothing that's sold out|缺货的别给我看|缺货的别显示|没货的别显示|不显示缺货的|不显示没货的|缺货的不要|缺货的别|缺货不要|没货的别给我看|没货的不要|没货的别|不要缺货|不要缺货的|不看缺货|别给我看没货的|不要没货的|没缺货|不缺货|没断货|能马上发货|现货的|有现货|现货|有货|要有货|有库存", true)
    ])
}
