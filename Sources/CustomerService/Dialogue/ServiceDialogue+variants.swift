import Commerce

/// Which variants are wanted of the products of a case.

extension ServiceDialogue {
    /// "Only the lamp", "just do the lamp", "the lamp only".
    static func isAlone(_ mention: ProductNames.Mention, _ words: [ServiceText.Word]) -> Bool {
        let end = mention.range.upperBound
        if end < words.count, words[end].before < .comma, ["only", "alone"].contains(words[end].text) { return true }
        var place = mention.range.lowerBound
        while place > 0, mention.range.lowerBound - place < 5, words[place].before < .comma {
            place -= 1
            if ["only", "just", "solely"].contains(words[place].text) { return true }
            let isPassed = ServiceWords.determiners.contains(words[place].text) || ServiceWords.verbs[words[place].text] != nil || ["do", "for", "with", "want", "to"].contains(words[place].text)
            guard isPassed || place == mention.range.lowerBound - 1 else { return false }
        }
        return false
    }

    /// Products that are spoken for, and those that are to be left out: "not the bottle", "leave out the lamp".
    static func divide(_ mentions: [ProductNames.Mention], _ words: [ServiceText.Word]) -> (kept: [ProductNames.Mention], dropped: [ProductNames.Mention]) {
        var kept: [ProductNames.Mention] = []
        var dropped: [ProductNames.Mention] = []
        for mention in mentions {
            var start = mention.range.lowerBound
            while start > 0, mention.range.lowerBound - start < 6, words[start].before < .comma { start -= 1 }
            let before = words[start..<mention.range.lowerBound].map(\.text)
            let isDropped = before.contains { ["not", "dont", "except", "without", "forget", "skip", "leave", "remove", "excluding", "drop"].contains($0) }
            if isDropped { dropped.append(mention) } else { kept.append(mention) }
        }
        return (kept, dropped)
    }

    /// Gives the units of `draft` the variants that `words` ask for: each product's words to its own, others to the unit
    /// that is asked about, or the only one they fit.
    func readVariants(
        _ words: [ServiceText.Word], _ mentions: [ProductNames.Mention], _ draft: inout ServiceDraft, _ records: some ServiceRecords
    ) throws {
        guard draft.flow.slots.contains(.variant) else { return }
        let ownProducts = Set(draft.units.map(\.line.product))
        let own = mentions.filter { !$0.products.isDisjoint(with: ownProducts) }
        // Said of something else.
        if own.isEmpty, !mentions.isEmpty { return }
        if own.isEmpty || Set(own.flatMap(\.products)).intersection(ownProducts).count == 1, draft.units.count == 1 || own.isEmpty {
            // The one that is asked about, else one that the words fit.
            let open = try draft.units.indices.filter { place in
                guard let product = try records.product(draft.units[place].line.product) else { return false }
                if case .one = choice(of: draft.units[place], in: product) { return false }
                return true
            }
            if let place = open.first, let same = try sameElsewhere(draft.units[place].line, words, records) {
                draft.units[place].wish.ids = [same]
                return
            }
            for place in open + draft.units.indices.filter({ !open.contains($0) }) {
                guard let product = try records.product(draft.units[place].line.product) else { continue }
                let wish = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer)).wish(in: words)
                if !wish.isEmpty || !open.isEmpty && place == open.first && (!wish.free.isEmpty || wish.isFreeOtherwise) {
                    draft.units[place].wish.merge(wish)
                    return
                }
            }
            return
        }
        // What is said before the sentence that first names one is about what was asked.
        var start = (1...max(1, own[0].range.lowerBound)).last { $0 < words.count && $0 <= own[0].range.lowerBound && words[$0].before == .sentence } ?? 0
        if start > 0, mentions.allSatisfy({ $0.range.lowerBound >= start }), draft.units.count > 1 { try readVariants(Array(words[..<start]), [], &draft, records) }
        for (index, mention) in own.enumerated() {
            var end = index + 1 < own.count ? own[index + 1].range.lowerBound : words.count
            while index + 1 < own.count, end > mention.range.upperBound, words[end].before < .comma, end > 0, !ServiceWords.connectors.contains(words[end - 1].text) { end -= 1 }
            let part = Array(words[start..<Swift.max(end, mention.range.upperBound)])
            start = Swift.max(end, mention.range.upperBound)
            for place in draft.units.indices where mention.products.contains(draft.units[place].line.product) {
                guard let product = try records.product(draft.units[place].line.product) else { continue }
                var wish = VariantWishReader(options: OptionReader(product: product, stemmer: stemmer)).wish(in: part)
                if let same = try sameElsewhere(draft.units[place].line, part, records), wish.admits(same, product) { wish.ids = [same] }
                guard !wish.isEmpty else { continue }
                draft.units[place].wish.merge(wish)
            }
        }
    }

    func sameElsewhere(_ line: OrderLine, _ words: [ServiceText.Word], _ records: some ServiceRecords) throws -> VariantID? {
        guard let customer else { return nil }
        return TaskResolver(dialogue: self, orders: try records.orders(of: customer.id), product: { try records.product($0) }).sameElsewhere(line, words)
    }
}
