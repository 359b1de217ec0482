import Commerce

/// Which parts of an utterance a need speaks for, so that they are not taken as criteria of their own.
///
/// In "my skin gets tight in winter" winter is no season of products, and in "my phone dies by noon" no phone is
/// looked for; in "I need a phone, mine dies by noon" one is.
enum StatedNeed {
    static func ranges(
        of match: NeedMatcher.Match, in utterance: AnnotatedUtterance, vocabulary: Vocabulary, isTold: ([Atom]) -> Bool
    ) -> [Range<Int>] {
        let attributes = Set(match.need.implications.compactMap { implication in
            if case .attribute(let id, _) = implication.condition { id } else { nil }
        })
        let kept = utterance.mentions.filter { mention in
            mention.meaning.contains { sense in
                switch sense {
                case .category(let id):
                    isWished(at: mention.range.lowerBound, in: utterance.atoms) || isHead(mention.range, in: utterance.atoms)
                        || match.need.categories.contains { vocabulary.descendants(of: $0).contains(id) }
                case .value(let id, _), .property(let id): attributes.contains(id)
                case .brand: true
                case .attribute: false
                }
            } || isDescription(mention.range, in: utterance) || !mention.range.contains { match.explained.contains($0) }
        }.map(\.range)
        let amounts = utterance.amounts.map(\.range)
        let spoken = match.explained.union(told(match, in: utterance, isTold))
        return utterance.atoms.indices.filter { index in
            spoken.contains(index) && !kept.contains { $0.contains(index) } && !amounts.contains { $0.contains(index) }
        }.map { $0..<$0 + 1 }
    }

    /// 再找双老人穿的拖鞋，浴室地砖滑: what stands before the thing that is asked for, where another clause tells why.
    private static func isDescription(_ name: Range<Int>, in utterance: AnnotatedUtterance) -> Bool {
        let atoms = utterance.atoms
        guard atoms.contains(where: \.endsClause), atoms[name.lowerBound].kind == .han else { return false }
        return utterance.mentions.contains { thing in
            thing.range.lowerBound > name.upperBound && atoms[thing.range.lowerBound - 1].text == "的" && thing.range.lowerBound - name.upperBound <= 4
                && thing.meaning.contains { $0.kind == .category } && !atoms[name.upperBound..<thing.range.lowerBound].contains(where: \.endsClause)
        }
    }

    /// The other words of clauses that tell of the situation: "my coworkers never stop chatting" is not searched for by
    /// coworkers. A clause that asks for something keeps them, and so does a list of words.
    private static func told(_ match: NeedMatcher.Match, in utterance: AnnotatedUtterance, _ isTold: ([Atom]) -> Bool) -> Set<Int> {
        let atoms = utterance.atoms
        let named = Set(utterance.mentions.flatMap(\.range))
        var told: Set<Int> = []
        func ends(_ atom: Atom) -> Bool { atom.kind == .mark && (atom.text == "." || clauseEnds.isSuperset(of: atom.text)) }
        for range in atoms.indices.split(whereSeparator: { ends(atoms[$0]) }) {
            let words = Array(atoms[range])
            let asks = asksForThing(words) || range.contains { wishes.match(in: atoms, endingAt: $0) != nil }
            guard !asks, range.contains(where: match.explained.contains), isTold(words) || Aside.isTold(words[...]) else { continue }
            told.formUnion(range.filter { !named.contains($0) })
        }
        return told
    }

    /// The customer's own words that state a need: the clause that says most of it, or nil where it is too long to
    /// be repeated. Clauses end at punctuation, but not at a point, which numbers have as well.
    static func words(of match: NeedMatcher.Match, in text: String, _ atoms: [Atom], _ atomizer: Atomizer) -> String? {
        let explained = match.explained.map { index in atoms[..<index].count { $0.kind != .mark } }
        var start = 0
        let clauses = text.split { clauseEnds.contains($0) }.map { clause in
            let range = start..<start + atomizer.atoms(of: String(clause)).count { $0.kind != .mark }
            start = range.upperBound
            return (clause, count: explained.count { range.contains($0) })
        }
        // The first of those that say as much.
        guard let most = clauses.map(\.count).max(), most > 0, let said = clauses.first(where: { $0.count == most })?.0 else { return nil }
        let words = String(said.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
        return words.count <= longestQuote ? words : nil
    }

    private static let clauseEnds: Set<Character> = [",", ";", "!", "?", "，", "。", "；", "！", "？", "、", "\n"]
    private static let longestQuote = 80

    /// Whether the utterance asks for a thing: "I need a …", not "I need to …".
    static func asksForThing(_ atoms: [Atom]) -> Bool {
        requests.matches(in: atoms).contains { match in
            match.range.upperBound < atoms.count && atoms[match.range.upperBound].text != "to"
        }
    }

    private static let requests = PhraseTable<Bool>([
        (
            "need|want|want to buy|want to get|want to find|need to buy|need to find|would like|would like to buy|i'd like|looking for|look for|searching for|find|find me|show me|get me|give me|buy|buying|"
                + "interested in|shopping for|do you have|any|please choose|choose|i'm after|im after|in search of|locate", true)
    ])

    /// Whether something is asked for right before: "I need …", 想买….
    private static func isWished(at index: Int, in atoms: [Atom]) -> Bool {
        (max(0, index - 3)...index).contains { wishes.match(in: atoms, endingAt: $0) != nil }
    }

    /// 两岁半的孩子玩的拼图: what all that stands before it describes.
    private static func isHead(_ name: Range<Int>, in atoms: [Atom]) -> Bool {
        guard name.lowerBound > 1, atoms[name.lowerBound - 1].text == "的", !["我", "你", "他", "她", "家"].contains(atoms[name.lowerBound - 2].text) else { return false }
        return name.upperBound >= atoms.count || atoms[name.upperBound].kind == .mark
    }

    private static let wishes = PhraseTable<Bool>([
        (
            """
            need|want|buy|buying|looking for|recommend|suggest|show me|find me|find|get me|any|which|what|\
            买|想要|想找|找|求|推荐|有没有|有什么|哪款|什么样的|来个|换个
            """, true)
    ])
}
