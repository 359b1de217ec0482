import Commerce

/// What properties say that a thing is without: caffeine of "caffeine-free", 糖 of 无糖. Whoever does not mind it does
/// not ask for the property any more: 咖啡因无所谓了, "some sugar is fine".
struct Absences: Sendable {
    private let subjects: PhraseTable<AttributeID>

    /// O(names of the properties).
    init(vocabulary: Vocabulary) {
        subjects = PhraseTable(vocabulary.attributes.values.sorted { $0.id < $1.id }.filter(\.isYesNo).flatMap { attribute in
            Set(attribute.names.all.compactMap { Self.subject(of: $0.lowercased()) }).sorted().map { ($0, attribute.id) }
        })
    }

    /// What "caffeine-free", "no caffeine" and 无咖啡因 are without.
    private static func subject(of name: String) -> String? {
        for suffix in [" free", "-free"] where name.hasSuffix(suffix) { return String(name.dropLast(suffix.count)) }
        for prefix in ["no added ", "no ", "without ", "不含", "无", "零", "没有"] where name.hasPrefix(prefix) {
            let rest = String(name.dropFirst(prefix.count))
            return rest.isEmpty ? nil : rest
        }
        return nil
    }

    /// 香精 of 不含酒精和香精的, "no sugar or gluten": the further things that a product is to be without.
    func joined(in utterance: AnnotatedUtterance) -> [Mention<AttributeID>] {
        let atoms = utterance.atoms
        return subjects.matches(in: atoms).filter { subject in
            guard !utterance.mentions.contains(where: { $0.range.overlaps(subject.range) }), subject.range.lowerBound > 1 else { return false }
            let start = subject.range.lowerBound
            if Negation.stands(before: start, in: atoms) { return true }
            guard Self.conjunctions.contains(atoms[start - 1].text) else { return false }
            // The property before, which says what it is without.
            return utterance.mentions.contains { mention in
                mention.range.upperBound == start - 1 && Negation.stands(before: mention.range.lowerBound + 1, in: atoms)
                    || mention.range.upperBound == start - 1 && Self.lacks.match(in: atoms, at: mention.range.lowerBound) != nil
            }
        }
    }

    private static let conjunctions: Set<String> = ["和", "或", "跟", "与", "、", "及", "and", "or", "nor"]
    private static let lacks = PhraseTable<Bool>([("no|without|free of|不含|无|没有|不带|零", true)])

    /// The properties that are given up, each with the words that say so.
    func givenUp(in utterance: AnnotatedUtterance) -> [Mention<AttributeID>] {
        let atoms = utterance.atoms
        return subjects.matches(in: atoms).compactMap { subject in
            // 谷 is no grain in the name of a brand.
            let isPartOfName = utterance.mentions.contains { $0.range.overlaps(subject.range) && $0.range.clamped(to: subject.range) != $0.range }
            guard !isPartOfName else { return nil }
            if let range = Indifference.range(aroundNoun: subject.range, in: atoms) { return Mention(range: range, meaning: subject.meaning) }
            var end = subject.range.upperBound
            if end < atoms.count, atoms[end].text == "的" { end += 1 }
            guard let said = Self.accepting.match(in: atoms, at: end) else { return nil }
            var start = subject.range.lowerBound
            while start > 0, Self.leads.contains(atoms[start - 1].text) { start -= 1 }
            return Mention(range: start..<said.range.upperBound, meaning: subject.meaning)
        }
    }

    private static let accepting = PhraseTable<Bool>([
        ("也行|也可以|也成|也能接受|也没事|可以接受|is fine|are fine|is ok|is okay|is alright|is acceptable|is fine too|is ok too|is fine after all", true)
    ])
    private static let leads: Set<String> = ["含", "有", "带", "加", "with", "some", "a", "little", "added"]
}
