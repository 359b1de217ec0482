import Commerce

/// One clause against the items it speaks of.
struct ClauseCheck {
    let clause: Clause
    let base: FactBase
    let words: GuardWords

    private var subjects: [Pane.Item] { clause.subjects.compactMap(base.item) }
    private var objects: [Pane.Item] { clause.objects.compactMap(base.item) }
    private var speaksOfProducts: Bool { !base.pane.items.isEmpty }

    func check() throws(FactGuard.Rejection) {
        try checkNumbers()
        guard speaksOfProducts else { return }
        try checkComparisons()
        try checkStates()
        let (matches, rest) = base.claims.matches(in: clause.text)
        let polarity = polarity(of: rest)
        for match in matches where !isSupported(match, polarity) { throw .claim(match.phrase) }
        try checkSupport(rest, polarity)
    }

    private func says(_ phrases: [String]) -> Bool { phrases.contains { WordMatch.contains($0, in: clause.text) } }

    // MARK: Numbers

    private func checkNumbers() throws(FactGuard.Rejection) {
        var pool = base.numbers(for: subjects.map(\.number))
        if !objects.isEmpty { pool.formUnion(base.numbers(for: objects.map(\.number))) }
        for number in ScannedNumber.scan(clause.text, words: words) {
            if pool.allows(number) { continue }
            let isBound = subjects.isEmpty || bound(number) != nil
            guard isBound, base.bounds.allows(number) else { throw .number(number.text) }
            if number.kind == .money { try checkBound(number) }
        }
    }

    private enum Bound { case upper, lower }

    private func bound(_ number: ScannedNumber) -> Bound? {
        let before = String(number.before.suffix(24).reversed().drop { $0 == " " }.reversed())
        let after = number.after.drop { $0 == " " }
        for (phrases, bound) in [(words.upperBounds, Bound.upper), (words.lowerBounds, .lower)]
        where phrases.contains(where: { before.hasSuffix($0) || after.hasPrefix($0) || after.hasPrefix("的" + $0) }) {
            // "超出了¥80预算" lies above it, though it names a budget.
            if bound == .upper, words.lowerBounds.contains(where: { before.hasSuffix($0) }) { return .lower }
            return bound
        }
        return nil
    }

    /// "Costs less than ¥80" must be so.
    private func checkBound(_ number: ScannedNumber) throws(FactGuard.Rejection) {
        guard let bound = bound(number) else { return }
        for item in subjects {
            guard let price = Double(item.price.decimalString) else { continue }
            let lowest = item.product.variants.compactMap { Double($0.price.decimalString) }.min() ?? price
            let holds = bound == .upper ? min(lowest, price) <= number.value : price >= number.value
            if !holds { throw .comparison(number.text) }
        }
    }

    // MARK: Comparisons

    private func checkComparisons() throws(FactGuard.Rejection) {
        let items = base.pane.items
        if let word = said(words.cheapest), let low = items.map(\.price.amount).min(),
            !subjects.allSatisfy({ $0.price.amount == low }) { throw .comparison(word) }
        if let word = said(words.dearest), let high = items.map(\.price.amount).max(),
            !subjects.allSatisfy({ $0.price.amount == high }) { throw .comparison(word) }
        if let word = said(words.bestRated) {
            let best = items.compactMap { $0.rating?.tenths }.max()
            if best == nil || !subjects.allSatisfy({ $0.rating?.tenths == best }) { throw .comparison(word) }
        }
        guard let subject = subjects.first, let object = objects.first, subjects.count == 1 else { return }
        if let word = said(words.cheaper), subject.price.amount >= object.price.amount { throw .comparison(word) }
        if let word = said(words.dearer), subject.price.amount <= object.price.amount { throw .comparison(word) }
    }

    private func said(_ phrases: [String]) -> String? { phrases.first { WordMatch.contains($0, in: clause.text) } }

    // MARK: Stock, discount, popularity

    private func checkStates() throws(FactGuard.Rejection) {
        if let word = said(words.outOfStock) {
            if !subjects.allSatisfy({ !$0.product.isInStock }) || subjects.isEmpty && base.pane.items.allSatisfy(\.product.isInStock) {
                throw .claim(word)
            }
        } else if let word = said(words.inStock), !says(words.denials) {
            let holds = subjects.isEmpty ? base.criteria.inStock || base.pane.items.allSatisfy(\.product.isInStock)
                : subjects.allSatisfy(\.product.isInStock)
            if !holds { throw .claim(word) }
        }
        if let word = said(words.discount) {
            let discounted = subjects.isEmpty ? base.pane.items.contains { $0.product.formerPrice != nil }
                : subjects.allSatisfy { $0.product.formerPrice != nil }
            if !discounted { throw .claim(word) }
        }
        if let word = said(words.popular) {
            let isKnown = base.criteria.sort == .popularity
                || (subjects.isEmpty ? base.pane.items.contains(where: isBought) : subjects.allSatisfy(isBought))
            if !isKnown { throw .claim(word) }
        }
    }

    private func isBought(_ item: Pane.Item) -> Bool {
        item.ranked.ledger.contains { contribution in
            if case .boughtBy = contribution.because { true } else { false }
        }
    }

    // MARK: Properties

    private enum Polarity { case affirmed, denied, unstated }

    /// Of what is left of the clause without the names of properties, which hold denials of their own: 不锈钢, 无线.
    private func polarity(of rest: String) -> Polarity {
        if says(words.unstated) { return .unstated }
        var text = rest
        for phrase in words.notDenials { text = text.replacing(phrase, with: " ") }
        return words.denials.contains { WordMatch.contains($0, in: text) } ? .denied : .affirmed
    }

    private func isSupported(_ match: ClaimIndex.Match, _ polarity: Polarity) -> Bool {
        let namesAttribute = match.claims.contains { $0.value == nil }
        if subjects.isEmpty {
            // "As to “battery life”, …" opens a topic that one of the items must state.
            if namesAttribute, base.pane.items.contains(where: { state(match, of: $0) == .met }) || polarity == .unstated { return true }
            return isAsked(match) || base.pane.items.allSatisfy { isStated(match, of: $0) }
                || says(words.only) && base.pane.items.count { state(match, of: $0) == .met } == 1
        }
        switch polarity {
        case .affirmed where namesAttribute, .denied where namesAttribute:
            return subjects.allSatisfy { isStated(match, of: $0) }
        case .affirmed:
            if says(words.only), !areOnly(subjects, match) { return false }
            return subjects.allSatisfy { isStated(match, of: $0) }
        case .denied:
            return subjects.allSatisfy { state(match, of: $0) == .violated }
        case .unstated:
            return subjects.allSatisfy { state(match, of: $0) != .met }
        }
    }

    private func state(_ match: ClaimIndex.Match, of item: Pane.Item) -> Check.State {
        let states = match.claims.map { $0.state(for: item.product, in: base.facts.vocabulary) }
        return states.contains(.met) ? .met : states.contains(.violated) ? .violated : .unknown
    }

    /// By its properties; where they do not say, in so many words in its title or description.
    private func isStated(_ match: ClaimIndex.Match, of item: Pane.Item) -> Bool {
        let state = state(match, of: item)
        return state == .met || state == .unknown && isWritten(match.phrase, of: item)
    }

    /// Whether these are the only ones in the pane whose properties say so.
    private func areOnly(_ items: [Pane.Item], _ match: ClaimIndex.Match) -> Bool {
        base.pane.items.filter { state(match, of: $0) == .met }.map(\.number) == items.map(\.number).sorted()
    }

    private func isWritten(_ phrase: String, of item: Pane.Item) -> Bool {
        let language = base.facts.language
        let texts = [item.product.title[language], item.product.description[language]]
        return texts.contains { WordMatch.contains(phrase, in: $0.lowercased()) }
    }

    /// The customer asked for it, or to be spared it.
    private func isAsked(_ match: ClaimIndex.Match) -> Bool {
        let criteria = base.criteria
        return match.claims.contains { claim in
            if let value = claim.value, criteria.excluded[claim.attribute]?.contains(value) == true { return true }
            guard let constraint = criteria.attributes[claim.attribute] else { return false }
            guard case .anyOf(let values) = constraint else { return claim.value == nil }
            return claim.value.map(values.contains) ?? true
        } || criteria.category.map { category in
            base.facts.vocabulary.categories[category]?.names.all.contains { $0.lowercased().contains(match.phrase) } == true
        } == true
    }

    /// Promises and properties outside the vocabulary.
    private func checkSupport(_ rest: String, _ polarity: Polarity) throws(FactGuard.Rejection) {
        for phrase in words.needsSupport where WordMatch.contains(phrase, in: rest) && polarity != .unstated {
            let items = subjects.isEmpty ? base.pane.items : subjects
            let isSupported = items.allSatisfy { isWritten(phrase, of: $0) || isWarranty(phrase, of: $0) } || isCategoryWord(phrase)
            if !isSupported { throw .promise(phrase) }
        }
    }

    private func isWarranty(_ phrase: String, of item: Pane.Item) -> Bool {
        ["warranty", "保修", "质保"].contains(phrase) && !item.product.values(of: "warranty_months").isEmpty
    }

    private func isCategoryWord(_ phrase: String) -> Bool {
        base.pane.items.contains { item in
            item.product.category.flatMap { base.facts.vocabulary.categories[$0] }?.names.all
                .contains { WordMatch.contains(phrase, in: $0.lowercased()) } == true
        }
    }
}
