/// Clauses that tell of the customer and describe no product: "my wrist is killing me, ergonomic ones please",
/// 不要入耳的，耳朵疼. Nothing is searched for by their words.
enum Aside {
    /// - Returns: nothing where the utterance is one clause, or no other clause of it says anything of products.
    static func ranges(in utterance: AnnotatedUtterance) -> [Range<Int>] {
        let atoms = utterance.atoms
        let clauses = atoms.indices.split { atoms[$0].endsClause }.map { $0.startIndex..<$0.endIndex }
        guard clauses.count > 1 else { return [] }
        func says(_ clause: Range<Int>) -> Bool {
            utterance.mentions.contains { $0.range.overlaps(clause) } || utterance.amounts.contains { $0.range.overlaps(clause) }
        }
        let told = clauses.indices.filter { index in
            let clause = clauses[index]
            if says(clause) { return false }
            // 别给我线圈的，容易刮手
            let isDeclined = index > 0 && utterance.mentions.contains { clauses[index - 1].contains($0.range.lowerBound) && Negation.stands(before: $0.range.lowerBound, in: atoms) }
            return isTold(atoms[clause]) || isDeclined && Reason.complains(atoms[clause])
        }.map { clauses[$0] }
        return told.isEmpty || !clauses.contains(where: says) ? [] : told
    }

    /// Whether a clause tells of somebody and asks for nothing.
    static func isTold(_ clause: ArraySlice<Atom>) -> Bool {
        let words = Array(clause)
        guard words.count > 1 else { return false }
        // "The last one broke" asks for none.
        let subject = subjects.match(in: words, at: opening(of: words))?.range.upperBound ?? 0
        guard wishes.matches(in: Array(words[(subject > 2 ? subject : 0)...])).isEmpty else { return false }
        if words[0].kind == .han { return subjects.match(in: words, at: opening(of: words)) != nil || ["了", "疼", "痛", "累", "啊", "呢", "呀"].contains(words[words.count - 1].text) }
        let start = opening(of: words)
        return start < words.count - 1 && subjects.match(in: words, at: start) != nil
    }

    /// "The last one broke on me": of what the customer had.
    static func isPast(_ clause: ArraySlice<Atom>) -> Bool { clause.contains { past.contains($0.text) } }

    private static let past: Set<String> = [
        "broke", "fell", "died", "leaked", "ripped", "tore", "failed", "wore", "went", "soaked", "was", "were", "had", "lasted", "cracked", "stopped", "came", "got", "gave", "made", "faded", "shrank", "squeaked", "snapped", "melted", "rusted", "burnt", "hurt", "itched",
    ]

    private static func opening(of words: [Atom]) -> Int {
        var index = 0
        while index < words.count, let opening = openings.match(in: words, at: index) { index = opening.range.upperBound }
        return index
    }

    private static let openings = PhraseTable<Bool>([
        ("because|cause|cuz|since|as|and|but|so|well|yeah|ok|oh|honestly|you see|basically|因为|主要是|主要|反正|毕竟|话说|就是|其实|不然|不过|但是|但", true)
    ])
    private static let subjects = PhraseTable<Bool>([
        (
            """
            my|our|his|her|their|i|i'm|im|i've|ive|i'd|i'll|we|we're|we've|he|he's|she|she's|they|they're|it|it's|its|everyone|everybody|everything|mine|that's|the last one|the old one|their last one|their last|my last one|my old one|my last pair|their last pair|the last pair|the previous one|the one i had|the wife|the kids|the kid|\
            我|我们|咱|咱们|俺|他|她|它|他们|她们|家里|家中|孩子|小孩|宝宝|娃|老公|老婆|老妈|老爸|妈妈|爸爸|爸妈|女儿|儿子|室友|同事|朋友|邻居|上次|之前|以前|原来|旧的|现在的|最近|耳朵|手腕|眼睛|脖子|腰|肩膀|脚|皮肤
            """, true)
    ])
    /// With one of these a clause says what is looked for.
    private static let wishes = PhraseTable<Bool>([
        (
            """
            need|want|would like|i'd like|looking|look for|searching|show|find|get|give|buy|prefer|something|anything|one|ones|with|without|for|should|must|has to|have to be|do you|can you|any|which|what|where|how|\
            要|想|找|买|求|推荐|有没有|来个|来点|来一|看看|带|适合|用的|穿的|戴的|喝的|吃的|玩的|最好|希望|哪|什么|怎么|吗|别|不要|能
            """, true)
    ])
}
