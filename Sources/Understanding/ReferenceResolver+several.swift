import Commerce

/// Several products in one utterance, each called in its own way: "the Tessaline against the cheapest", 这本和那本菜谱.
extension ReferenceResolver {
    private struct Item {
        var range: Range<Int>
        var products: [ProductID]
    }

    /// The name that says most; the first of those that say as much.
    static func narrowest(_ sightings: [Sighting]) -> Sighting? { sightings.min { $0.places.count < $1.places.count } }

    /// What the parts of a list or of a comparison speak of, in the order of the pane; nil where only one thing is spoken of.
    func several(_ reading: Reading, intent: Intent, in state: ConversationState) -> Resolution? {
        let atoms = reading.atoms
        let groups = reading.ordinals.filter { Self.isGroup($0.meaning) }
        if let group = groups.first {
            if let members = members(of: group, reading, in: state) { return members }
            // "The picture book and the essays, add both"
            guard groups.count == 1, reading.ordinals.count == 1, group.meaning == .both, reading.superlatives.isEmpty, reading.sightings.count == 2 else { return nil }
        }
        let joins = Self.joining.contains(intent)
        // 这件和刚才那件哪个厚: the other is the one before.
        if reading.ordinals.map(\.meaning) == [.recent], reading.sightings.isEmpty { return nil }
        var items = reading.ordinals.filter { !Self.isGroup($0.meaning) }.map { Item(range: $0.range, products: numbered([$0.meaning], in: state).products) }
        items += reading.superlatives.compactMap { mention in
            let pool = self.pool(of: mention, reading, in: state)
            return mention.meaning.best(of: pool, extents: extents(of: state)).map { Item(range: mention.range, products: [$0.id]) }
        }
        let placed = items.map(\.range)
        // Only what is joined or pointed at is meant, where no list is made.
        for sighting in reading.sightings where !placed.contains(where: { $0.overlaps(sighting.range) }) && (joins && sighting.isName || sighting.isPointed) {
            items.append(Item(range: sighting.range, products: sighting.places.sorted().map { state.shown[$0].id }))
        }
        if joins {
            let taken = items.map(\.range)
            for pronoun in Self.present.matches(in: atoms) where !taken.contains(where: { $0.overlaps(pronoun.range) || $0.lowerBound == pronoun.range.upperBound }) {
                items.append(Item(range: pronoun.range, products: spokenOfLast(state)))
            }
        }
        items = items.filter { !$0.products.isEmpty }.sorted { $0.range.lowerBound < $1.range.lowerBound }
        let parts = joined(items, atoms, state)
        guard parts.count > 1, parts.count > reading.ordinals.count - groups.count || !reading.superlatives.isEmpty else { return nil }
        let ids = Set(parts.flatMap(\.products))
        let ordered = state.shown.map(\.id).filter(ids.contains)
        return Resolution(products: ids.subtracting(ordered).sorted() + ordered)
    }

    /// One item for each stretch between joints: "the first jacket" is one thing, named twice.
    private func joined(_ items: [Item], _ atoms: [Atom], _ state: ConversationState) -> [Item] {
        var parts: [Item] = []
        for item in items {
            guard let last = parts.last else {
                parts.append(item)
                continue
            }
            if last.range.upperBound <= item.range.lowerBound, atoms[last.range.upperBound..<item.range.lowerBound].contains(where: { Self.jointWords.contains($0.text) }) {
                parts.append(item)
            } else {
                let common = last.products.filter(item.products.contains)
                let range = last.range.lowerBound..<max(last.range.upperBound, item.range.upperBound)
                parts[parts.count - 1] = Item(range: range, products: common.isEmpty ? last.products : common)
            }
        }
        return parts
    }

    /// The products among which the best is looked for: those of a name beside it, else what is shown or was spoken of.
    private func pool(of superlative: Mention<Superlative>, _ reading: Reading, in state: ConversationState) -> [Product] {
        let kin = reading.sightings.first { $0.places.count > 1 && Self.touches($0.range, superlative.range) }
        return kin.map { $0.places.sorted().map { state.shown[$0] } } ?? pool(for: superlative.meaning, reading, state)
    }

    /// "The two Packwrens", 雀落那两款: all that the name fits; nil where the group has no name beside it.
    private func members(of group: Mention<OrdinalGrammar.Ordinal>, _ reading: Reading, in state: ConversationState) -> Resolution? {
        let named = reading.sightings.filter { $0.places.count > 1 && Self.touches($0.range, group.range) }
        guard reading.ordinals.count == 1, reading.superlatives.isEmpty, let name = named.first else { return nil }
        return Resolution(products: name.places.sorted().map { state.shown[$0].id })
    }

    /// With no more than a word or two between.
    private static func touches(_ one: Range<Int>, _ other: Range<Int>) -> Bool {
        max(one.lowerBound, other.lowerBound) - min(one.upperBound, other.upperBound) <= 1
    }

    private static func isGroup(_ ordinal: OrdinalGrammar.Ordinal) -> Bool {
        switch ordinal {
        case .both, .all, .first, .last, .rest: true
        default: false
        }
    }

    private static let joining: Set<Intent> = [.compare, .addToCart, .removeFromCart]
    private static let jointWords: Set<String> = [
        "and", "or", "&", "with", "to", "vs", "versus", "against", "than", "plus", "alongside", "beside", "和", "跟", "与", "及", "同", "、", ",", "比", "还", "对", "+", "/",
    ]
}
