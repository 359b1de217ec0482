import Commerce

/// Categories that are named by a compound's parts: "food for a senior dog" is dog food, 红茶 a kind of 茶.
extension CriteriaParser {
    /// O(names of the categories) where "for" is said, else O(mentions · names).
    func addCompounds(of utterance: AnnotatedUtterance, _ context: CategoryID?, to parsed: inout ParsedCriteria) {
        if let turned = turnedCompound(in: utterance.atoms) {
            if let index = parsed.categories.firstIndex(where: { $0.text == turned.text }) { parsed.categories[index] = turned } else { parsed.categories.append(turned) }
        }
        guard parsed.categories.isEmpty else { return }
        parsed.categories += utterance.mentions.lazy.filter { !isOf($0, context) }.compactMap { kind($0, in: utterance.atoms) }.prefix(1)
    }

    /// "toy for the cat": a head, and after "for" what would stand before it.
    private func turnedCompound(in atoms: [Atom]) -> CategoryMention? {
        guard let joint = atoms.firstIndex(where: { $0.text == "for" }), joint > 0, atoms[joint - 1].kind == .word else { return nil }
        let head = atoms[joint - 1]
        let end = atoms[(joint + 1)...].prefix(5).firstIndex { $0.kind != .word } ?? min(atoms.count, joint + 6)
        let after = atoms[(joint + 1)..<max(end, joint + 1)]
        for category in vocabulary.categories.values.sorted(by: { $0.id.rawValue < $1.id.rawValue }) {
            for name in category.names.all {
                let words = name.split(separator: " ")
                guard words.count == 2, words[1] == head.text, let modifier = after.first(where: { $0.text == words[0] }) else { continue }
                return CategoryMention(id: category.id, text: head.text, isPurpose: false, isMeasured: false, implied: [], modifier: modifier.text)
            }
        }
        return nil
    }

    /// "some oolong": the category that has kinds of its own, of which the value is one.
    private func onlyKind(of attribute: AttributeID) -> Category? {
        guard let names = vocabulary.attributes[attribute]?.names.all.map({ $0.lowercased() }) else { return nil }
        let found = vocabulary.categories.values.filter { category in
            vocabulary.children(of: category.id).isEmpty && usage.count(of: attribute, value: nil, in: category.id) > 0
        }
        guard found.count == 1, let category = found.first else { return nil }
        return names.contains { name in category.names.all.contains { name.hasPrefix($0.lowercased() + " ") || name.hasSuffix(" of " + $0.lowercased()) } } ? category : nil
    }

    private func isAskedFor(_ index: Int, in atoms: [Atom]) -> Bool {
        index > 0 && ["some", "any", "get", "buy", "sell", "find", "of", "有", "点", "些", "买", "找", "看"].contains(atoms[index - 1].text)
    }

    /// Whether a name says something of the things that are spoken of.
    private func isOf(_ mention: Mention<[Sense]>, _ context: CategoryID?) -> Bool {
        guard let context else { return false }
        return mention.meaning.contains { sense in sense.attribute.map { usage.count(of: $0, value: nil, in: context) > 0 } ?? true }
    }

    /// The category that a value names, or the head of its name, where things of it have the value.
    private func kind(_ mention: Mention<[Sense]>, in atoms: [Atom]) -> CategoryMention? {
        guard case .value(let attribute, let value) = best(of: mention, in: atoms, category: nil),
            !Negation.stands(before: mention.range.lowerBound, in: atoms), !Negation.stands(after: mention.range.upperBound, in: atoms)
        else { return nil }
        let isHan = atoms[mention.range.lowerBound].kind == .han
        if let named = naming.category(of: value, attribute) {
            return CategoryMention(id: named, text: text(of: atoms[mention.range]), isPurpose: false, isMeasured: false, implied: [])
        }
        let text = atoms[mention.range].map(\.text).joined(separator: isHan ? "" : " ")
        let found = vocabulary.categories.values.filter { category in
            usage.count(of: attribute, value: nil, in: category.id) > 0
                && category.names.all.contains { text != $0 && text.hasSuffix(isHan ? $0 : " " + $0) }
        }.min { $0.id.rawValue < $1.id.rawValue }
        let kind = found ?? (mention.meaning.count == 1 && isAskedFor(mention.range.lowerBound, in: atoms) ? onlyKind(of: attribute) : nil)
        return kind.map { CategoryMention(id: $0.id, text: text, isPurpose: false, isMeasured: false, implied: []) }
    }
}
