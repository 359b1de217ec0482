/// Clauses that say why something is wanted or not, with the very names of it: "slippers that aren't gray? gray shows every
/// crumb", 头戴的吧，入耳的戴久了疼. They ask for nothing of what they name.
enum Reason {
    static func ranges(in utterance: AnnotatedUtterance) -> [Range<Int>] {
        let atoms = utterance.atoms
        let clauses = atoms.indices.split { atoms[$0].endsClause }.map { $0.startIndex..<$0.endIndex }
        guard clauses.count > 1 else { return [] }
        let kinds = clauses.map { clause in
            utterance.mentions.filter { clause.contains($0.range.lowerBound) }.reduce(into: Set<Sense.Kind>()) { kinds, mention in
                kinds.formUnion(mention.meaning.map(\.kind).filter { $0 != .category })
            }
        }
        return clauses.indices.filter { index in
            guard !kinds[index].isEmpty, judges(clauses[index], in: utterance) else { return false }
            return clauses.indices.contains { $0 != index && !kinds[$0].isDisjoint(with: kinds[index]) && !judges(clauses[$0], in: utterance) }
        }.map { clauses[$0] }
    }

    /// Whether a clause says of what it names how it is, and wishes for nothing.
    private static func judges(_ clause: Range<Int>, in utterance: AnnotatedUtterance) -> Bool {
        let words = Array(utterance.atoms[clause])
        guard wishes.matches(in: words).isEmpty, !AdditionGrammar.adds(words), !AdditionGrammar.allows(words) else { return false }
        return utterance.mentions.contains { mention in
            guard clause.contains(mention.range.lowerBound), !mention.meaning.contains(where: { $0.kind == .category }) else { return false }
            let rest = utterance.atoms[mention.range.upperBound..<max(mention.range.upperBound, clause.upperBound)]
            // "Wool's a bit scratchy"
            if utterance.atoms[mention.range.upperBound - 1].text.hasSuffix("'s") { return rest.count > 1 }
            return rest.first.map { $0.kind == .han ? isFault(rest) : isPredicate(rest) } ?? false
        }
    }

    private static func isPredicate(_ rest: ArraySlice<Atom>) -> Bool {
        let said = rest.drop { subjects.contains($0.text) }
        guard said.count > 1, let verb = said.first, verb.kind == .word else { return false }
        return verbs.contains(verb.text) || verb.text.hasSuffix("s") && !verb.text.hasSuffix("ss") && !Wordlists.isFunctionWord(verb.text)
    }

    /// A word of complaint, somewhere after the name: 戴久了疼, 容易脏.
    private static func isFault(_ rest: ArraySlice<Atom>) -> Bool { rest.count > 1 && !faults.matches(in: Array(rest)).isEmpty }

    /// "Cables drive me nuts": what a clause begins with and says something of.
    static func isSubject(_ name: Range<Int>, in atoms: [Atom]) -> Bool {
        guard name.lowerBound > 0, atoms[name.lowerBound].kind == .word, atoms[name.lowerBound - 1].endsClause else { return false }
        let end = atoms[name.upperBound...].firstIndex(where: \.endsClause) ?? atoms.count
        let rest = atoms[name.upperBound..<end]
        return wishes.matches(in: Array(rest)).isEmpty && isPredicate(rest)
    }

    /// "39 might be safer with thick socks": what comes after the judgment of a size.
    static func tail(in atoms: [Atom]) -> Range<Int>? {
        guard let first = atoms.first, first.kind == .number, !atoms.contains(where: { $0.text == "?" }) else { return nil }
        guard let judged = judgments.matches(in: atoms).first, judged.range.upperBound < atoms.count, causes.contains(atoms[judged.range.upperBound].text) else { return nil }
        return judged.range.upperBound..<(atoms[judged.range.upperBound...].firstIndex(where: \.endsClause) ?? atoms.count)
    }

    private static let causes: Set<String> = ["with", "for", "because", "since", "as", "when", "if", "in", "once"]
    private static let judgments = PhraseTable<Bool>([
        (["is", "are", "be", "would be", "might be", "could be", "should be", "will be", "may be", "is probably", "seems"].flatMap { verb in ["safer", "better", "best", "enough", "right", "fine", "comfier", "wiser", "good", "ok"].map { "\(verb) \($0)" } }.joined(separator: "|"), true)
    ])

    static func complains(_ clause: ArraySlice<Atom>) -> Bool {
        let words = Array(clause)
        return wishes.matches(in: words).isEmpty && !faults.matches(in: words).isEmpty
    }

    private static let subjects: Set<String> = ["ones", "one", "stuff", "color", "colour", "always", "just", "really", "only", "never", "kind", "of", "all", "usually", "tends", "tend", "to"]
    private static let verbs: Set<String> = [
        "is", "are", "was", "were", "isn't", "aren't", "look", "feel", "get", "show", "make", "hurt", "itch", "smell", "taste", "catch", "break", "fade", "stain",
        "won't", "doesn't", "don't", "can't", "can", "drive", "give", "wear", "pick", "bore", "clash", "keep", "scratch", "squeak", "tangle", "wrinkle", "leak", "rust",
        "chip", "dent", "shed", "remind", "make", "would", "ruin", "irritate", "slip", "squash", "crack", "stretch", "shrink", "rub", "pinch", "dig", "sting", "melt",
    ]
    private static let wishes = PhraseTable<Bool>([
        ("need|want|would like|i'd like|looking|show|find|get me|give|prefer|should|must|has to|have to be|instead|please|any|要|想|找|来|换|改|求|推荐|有没有|最好|希望|别|不要", true)
    ])
    private static let faults = PhraseTable<Bool>([
        (
            """
            太|显|容易|老是|总是|疼|痛|痒|闷|捂|勒|扎|刺|沉|笨重|热得|丑|老气|脏|掉|怕|慌|累|太硬|硌|磨|夹|晃|吵|响|腻|俗|艳|坏|破|裂|断|漏|刮|扯|粘|臭|有味|呛|过敏|受不了|烦|假|紧|缩水|起球|褪色|生锈|难|不好|不太|不够|不习惯|不耐|不经|不舒服|不方便|不适合|不合适|不透气|不是很|看着就|戴久|穿久|用久
            """, true)
    ])
}
