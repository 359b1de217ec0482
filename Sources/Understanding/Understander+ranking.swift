import Commerce

/// Questions about the order of the list, and wishes for the like of what is in it.
extension Understander {
    /// The products that an utterance speaks of.
    func reference(of reading: Reading, atoms: [Atom], intent: Intent, in state: ConversationState) -> ReferenceResolver.Resolution {
        if intent == .refine, reading.likeness != nil, let wish = LikenessGrammar(in: atoms), let product = likened(wish, in: atoms, state) {
            return ReferenceResolver.Resolution(products: [product])
        }
        if let wish = reading.forgetting {
            let isPointed = wish.pointsOut || !reading.ordinals.isEmpty || reading.described != nil || reading.superlative != nil
            return isPointed ? resolver.resolve(reading, atoms: atoms, intent: intent, in: state) : ReferenceResolver.Resolution()
        }
        switch reading.ranking {
        case .absent(let name)? where intent == .productQuestion && !name.isEmpty: return ReferenceResolver.Resolution()
        case .placed(isOfFirst: true)? where intent == .productQuestion && !state.shown.isEmpty:
            return ReferenceResolver.Resolution(products: [state.shown[0].id])
        default: break
        }
        guard reading.ranking != nil else { return resolver.resolve(reading, atoms: atoms, intent: intent, in: state) }
        var pointing = reading
        let ordinals = RankingGrammar(atoms, ordinals: reading.ordinals.map(\.range)).ordinals
        pointing.ordinals = reading.ordinals.filter { ordinals.contains($0.range) }
        return resolver.resolve(pointing, atoms: atoms, intent: intent, in: state)
    }

    func rankingQuestion(of reading: Reading) -> RankingQuestion? {
        switch reading.ranking {
        case nil: return nil
        case .placed?: return .placed
        case .absent(let range)?:
            let words = Array(reading.atoms[range])
            return .absent(name: Self.text(of: words), described: described(by: words))
        }
    }

    func forgetting(of reading: Reading) -> ForgettingWish? {
        reading.forgetting.map { ForgettingWish(kinds: $0.kinds, isOfAll: $0.isOfAll, name: Self.text(of: $0.name)) }
    }

    /// What products must be to be called so.
    private func described(by words: [Atom]) -> Criteria {
        let parsed = parser.parse(AnnotatedUtterance(words, names: names), context: nil)
        var criteria = builder.fresh(from: parsed)
        criteria.terms = builder.unique(criteria.terms + parsed.unknownWords)
        return criteria
    }

    /// Words are spaced, Chinese characters are not.
    private static func text(of atoms: [Atom]) -> String {
        atoms.reduce(into: "") { text, atom in
            let isJoined = text.isEmpty || atom.text == "-" || text.last == "-" || atom.kind == .han && text.last?.isASCII == false
            if !isJoined { text += " " }
            text += atom.text
        }
    }
}
