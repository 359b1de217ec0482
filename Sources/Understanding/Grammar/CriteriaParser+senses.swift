import Commerce

/// What a name means where it has several meanings.
extension CriteriaParser {
    func isForeign(_ sense: Sense, to category: CategoryID) -> Bool {
        switch sense {
        case .value(let id, _), .property(let id): usage.count(of: id, value: nil, in: category) == 0
        default: false
        }
    }

    /// A name with several meanings: the narrowest category, else a brand, else the attribute that the products
    /// spoken of state most (防滑 of shoes is not 防滑 of yoga mats).
    /// Without a category, what is called so first: 绿茶 is a tea before it is in a cream.
    func best(of mention: Mention<[Sense]>, in atoms: [Atom], category: CategoryID?) -> Sense {
        guard mention.meaning.count > 1 else { return mention.meaning[0] }
        if let value = valueSpokenOf(mention, category, in: atoms) { return value }
        if let category, !mention.meaning.contains(.category(category)), let value = mention.meaning.first(where: { isStated($0, by: category) }),
            mention.meaning.allSatisfy({ if case .category = $0 { true } else { $0 == value } })
        {
            return value
        }
        let text = atoms[mention.range].map(\.text).joined()
        // "Weight" is what is measured, though "weighted" has the same stem.
        let isMeasure = mention.meaning.contains { if case .attribute = $0 { isName(text, of: $0) } else { false } }
        func rank(_ sense: Sense) -> (Int, Int, Int) {
            let isFirstName = category == nil && firstNames(of: sense).contains { $0.filter { $0 != " " && $0 != "-" }.lowercased() == text }
            return switch sense {
            case .category(let id): (vocabulary.children(of: id).isEmpty ? 0 : 1, 0, 0)
            case .brand: (2, 0, 0)
            case .property, .value: (isMeasure && !isName(text, of: sense) ? 5 : 3, isFirstName ? 0 : 1, -count(of: sense, in: category))
            case .attribute: (4, 0, -count(of: sense, in: category))
            }
        }
        return mention.meaning.min { rank($0) < rank($1) } ?? mention.meaning[0]
    }

    /// "paperback", where books are spoken of, is no other thing but a kind of them.
    func valueSpokenOf(_ mention: Mention<[Sense]>, _ category: CategoryID?, in atoms: [Atom]) -> Sense? {
        guard let category, mention.meaning.contains(.category(category)) else { return nil }
        // "Moisturiser" is the thing itself, whatever "moisturising" is.
        let text = text(of: atoms[mention.range])
        if text == category.rawValue || vocabulary.categories[category]?.names.all.contains(where: { $0.lowercased() == text }) == true {
            // "Hand towels", of towels: a kind that is called so.
            let name = text.filter { $0 != " " }
            return mention.meaning.first { $0.isValue && count(of: $0, in: category) > 0 && (isName(name, of: $0) || name.hasSuffix("s") && isName(String(name.dropLast()), of: $0)) }
        }
        return mention.meaning.first { ($0.isValue || $0.isProperty) && count(of: $0, in: category) > 0 }
    }

    /// "Hardcover", of notebooks: what is named is no other thing where it is said alone.
    func isKind(_ mention: Mention<[Sense]>, of context: CategoryID?, in utterance: AnnotatedUtterance) -> Bool {
        guard let context, utterance.mentions.allSatisfy({ $0.range == mention.range || !$0.meaning.contains { if case .category = $0 { true } else { false } } })
        else { return false }
        return isKind(mentionAt: mention.range.lowerBound, of: context, in: utterance)
            && !mention.meaning.contains { if case .category(let id) = $0 { vocabulary.descendants(of: id).contains(context) } else { false } }
    }

    /// Whether what is named there is a value of something that products of the category state.
    func isKind(mentionAt start: Int, of category: CategoryID, in utterance: AnnotatedUtterance) -> Bool {
        let senses = utterance.mentions.first { $0.range.lowerBound == start }?.meaning ?? []
        return senses.contains { isStated($0, by: category) }
    }

    func isStated(_ sense: Sense, by category: CategoryID) -> Bool {
        guard sense.isValue || sense.isProperty, let attribute = sense.attribute else { return false }
        return usage.count(of: attribute, value: nil, in: category) > 0
    }

    func isName(_ text: String, of sense: Sense) -> Bool {
        let names: [String] = switch sense {
        case .value(let id, let value): vocabulary.attributes[id]?.values.first { $0.id == value }?.names.all ?? []
        case .property(let id), .attribute(let id): vocabulary.attributes[id]?.names.all ?? []
        case .category, .brand: []
        }
        return names.contains { $0.filter { $0 != " " && $0 != "-" }.lowercased() == text }
    }

    func firstNames(of sense: Sense) -> [String] {
        let names: Names? = switch sense {
        case .value(let id, let value): vocabulary.attributes[id]?.values.first { $0.id == value }?.names
        case .property(let id): vocabulary.attributes[id]?.names
        default: nil
        }
        return names?.byLanguage.values.compactMap(\.first) ?? []
    }

    /// Products of the category that are so.
    func count(of sense: Sense, in category: CategoryID?) -> Int {
        switch sense {
        case .property(let id): usage.count(of: id, value: "yes", in: category)
        case .value(let id, let value): usage.count(of: id, value: value, in: category)
        case .attribute(let id): usage.count(of: id, value: nil, in: category)
        case .category, .brand: 0
        }
    }

    func apply(_ sense: Sense, isNegated: Bool, to parsed: inout ParsedCriteria) {
        switch sense {
        case .category: break
        case .brand(let brand):
            if isNegated { parsed.excludedBrands.append(brand) } else { parsed.brands.append(brand) }
        case .value(let attribute, let value): parsed.add(value, to: attribute, isNegated: isNegated)
        case .property(let attribute): parsed.add("yes", to: attribute, isNegated: isNegated)
        case .attribute(let attribute):
            if !parsed.askedAttributes.contains(attribute) { parsed.askedAttributes.append(attribute) }
        }
    }
}
