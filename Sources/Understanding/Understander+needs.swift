import Commerce

/// The situation that an utterance tells of.
extension Understander {
    /// The need of the whole utterance, or of a clause that only tells: "I'm diabetic, do you have any biscuits".
    func need(in utterance: AnnotatedUtterance) -> NeedMatcher.Match? {
        let atoms = utterance.atoms
        let named = Set(utterance.mentions.flatMap(\.range))
        let clauses = atoms.indices.split { atoms[$0].endsClause }
        if let match = needOfRelativeClause(in: utterance) { return match }
        if let match = needs.match(atoms, named: named), !isOfOther(match.need, than: utterance, clauses), !isWhyDeclined(match, in: utterance) { return match }
        guard clauses.count > 1 else { return nil }
        let isCategory: (Mention<[Sense]>) -> Bool = { $0.meaning.contains { if case .category = $0 { true } else { false } } }
        let wanted = utterance.mentions.last { isCategory($0) && !parser.isTold(of: $0.range.lowerBound, in: atoms) } ?? utterance.mentions.last(where: isCategory)
        let category = wanted?.meaning.lazy.compactMap { if case .category(let id) = $0 { id } else { nil } }.first
        let told = clauses.filter { clause in
            let words = Array(atoms[clause])
            return !(wanted.map { clause.contains($0.range.lowerBound) } ?? false) && (Aside.isTold(words[...]) || needs.isTold(words)) && !StatedNeed.asksForThing(words)
        }
        func match(_ clause: Range<Int>, serves: ((Need) -> Bool)?) -> NeedMatcher.Match? {
            guard var match = needs.match(Array(atoms[clause]), named: Set(named.filter(clause.contains).map { $0 - clause.lowerBound }), serves: serves)
            else { return nil }
            match.explained = Set(match.explained.map { $0 + clause.lowerBound })
            return match
        }
        let declined = utterance.mentions.first { Negation.stands(before: $0.range.lowerBound, in: atoms) }?.range.upperBound
        for clause in told where declined.map({ clause.upperBound <= $0 }) ?? true { if let match = match(clause, serves: nil), category.map({ fusion.serves(match.need, $0) }) ?? true { return match } }
        // Few needs are left, where the thing that is to serve them is known; 不要入耳的，耳朵疼 tells why not.
        let isDeclining = utterance.mentions.contains { Negation.stands(before: $0.range.lowerBound, in: atoms) }
        for clause in told where !isDeclining && clause.count >= Self.leastTold {
            if let category, let match = match(clause, serves: { need in self.fusion.serves(need, category) }) { return match }
        }
        return nil
    }

    /// 不要高领，脖子会痒: why something is not wanted.
    private func isWhyDeclined(_ match: NeedMatcher.Match, in utterance: AnnotatedUtterance) -> Bool {
        let atoms = utterance.atoms
        guard let declined = utterance.mentions.first(where: { Negation.stands(before: $0.range.lowerBound, in: atoms) }),
            let end = atoms[declined.range.upperBound...].firstIndex(where: \.endsClause)
        else { return false }
        let named = Set(utterance.mentions.flatMap(\.range))
        return match.explained.subtracting(named).allSatisfy { $0 > end }
    }

    /// "A mouse that won't wake the baby when I click", 不会吵醒室友的键盘: what the thing is to do, among what such things do.
    private func needOfRelativeClause(in utterance: AnnotatedUtterance) -> NeedMatcher.Match? {
        let atoms = utterance.atoms
        for mention in utterance.mentions {
            guard let category = mention.meaning.lazy.compactMap({ if case .category(let id) = $0 { id } else { nil } }).first,
                let clause = Purpose.relativeClause(of: mention.range, in: atoms), clause.count - mention.range.count >= Self.leastTold
            else { continue }
            let named = Set(utterance.mentions.flatMap(\.range)).intersection(clause).map { $0 - clause.lowerBound }
            guard named.count < clause.count, var match = needs.match(Array(atoms[clause]), named: Set(named), serves: { self.fusion.serves($0, category) }) else { continue }
            // What is named there is said itself: 上学背的双肩包.
            match.explained = Set(match.explained.subtracting(named).map { $0 + clause.lowerBound })
            return match
        }
        return nil
    }

    /// "Wool socks, my toes freeze at night" asks for socks, whatever else keeps warm at night.
    private func isOfOther(_ need: Need, than utterance: AnnotatedUtterance, _ clauses: [Range<Int>]) -> Bool {
        let atoms = utterance.atoms
        guard clauses.count > 1, let first = clauses.first, !Aside.isTold(atoms[first]), !needs.isTold(Array(atoms[first])) else { return false }
        let named = utterance.mentions.filter { first.contains($0.range.lowerBound) }.compactMap { mention in
            mention.meaning.lazy.compactMap { if case .category(let id) = $0 { id } else { nil } }.first
        }
        return named.last.map { !fusion.serves(need, $0) } ?? false
    }

    /// 冬天穿 is too short to tell of a situation.
    private static let leastTold = 5
}
