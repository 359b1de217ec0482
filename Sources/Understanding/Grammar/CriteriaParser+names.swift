import Commerce

/// The vocabulary's names in an utterance, and what they ask for.
extension CriteriaParser {
    /// The categories that are named, with what they are named for.
    func categories(in utterance: AnnotatedUtterance, of context: CategoryID?, _ used: UsedAtoms) -> [CategoryMention] {
        let atoms = utterance.atoms
        var found: [CategoryMention] = []
        var starts: [Int] = []
        var lastEnd = 0
        for mention in utterance.mentions where !used.overlaps(mention.range) && valueSpokenOf(mention, context, in: atoms) == nil && !isKind(mention, of: context, in: utterance) {
            guard case .category(let id) = best(of: mention, in: atoms, category: nil), !utterance.isOfAmount(mention.range) else { continue }
            defer { lastEnd = mention.range.upperBound }
            let isDeclined = Negation.stands(before: mention.range.lowerBound, in: atoms) || Negation.stands(after: mention.range.upperBound, in: atoms)
            guard !isDeclined || Lack.isTold(of: mention.range, in: atoms) || isBounded(mention.range, in: utterance) else { continue }
            let words = atoms[mention.range]
            if Reason.isSubject(mention.range, in: atoms), isSaid(outside: mention.range.lowerBound, of: utterance) { continue }
            if let last = words.last, ["nuts", "bananas"].contains(last.text), atoms[..<mention.range.lowerBound].suffix(4).contains(where: { $0.stem == "drive" || $0.text == "drives" }) { continue }
            starts.append(mention.range.lowerBound)
            found.append(
                CategoryMention(
                    id: id, text: text(of: words),
                    isPurpose: Purpose.stands(before: mention.range.lowerBound, after: lastEnd, in: atoms, besides: utterance.amounts.map(\.range)),
                    isMeasured: utterance.amounts.contains { $0.range.upperBound == mention.range.lowerBound },
                    implied: implied(words, as: id), isAside: Purpose.isRelative(lastEnd..<mention.range.lowerBound, in: atoms)))
        }
        // "No spiral ones, they catch on my bag"
        if context != nil {
            for index in found.indices.reversed() where isOwn(starts[index], in: atoms) && isSaid(outside: starts[index], of: utterance) {
                found.remove(at: index)
                starts.remove(at: index)
            }
        }
        // "I need a water bottle. The last one soaked everything in my bag."
        if found.count > 1 {
            let told = starts.map { isTold(of: $0, in: atoms) }
            if let first = told.firstIndex(of: false), first < found.count - 1, told[(first + 1)...].contains(true) {
                for index in found.indices where told[index] { found[index].isAside = true }
                if told[found.count - 1] { return found }
            }
        }
        // "A hardcover notebook" is no book.
        if let head = found.last(where: { !$0.isPurpose }) {
            for index in found.indices.reversed() where found[index].id != head.id && isKind(mentionAt: starts[index], of: head.id, in: utterance) {
                found.remove(at: index)
                starts.remove(at: index)
            }
        }
        if let head = starts.last {
            for (index, start) in starts.enumerated() where atoms[start..<head].contains(where: \.endsClause) { found[index].isAside = true }
        }
        return found
    }

    /// "Don't show me a jacket that costs more than 700": only what lies beyond the bound is declined.
    private func isBounded(_ name: Range<Int>, in utterance: AnnotatedUtterance) -> Bool {
        utterance.amounts.contains { amount in
            guard amount.range.lowerBound >= name.upperBound, amount.range.lowerBound - name.upperBound <= 3 else { return false }
            return AmountGrammar.declinesBeyond(amount.range, name: name, in: utterance.atoms)
        }
    }

    private func isOwn(_ start: Int, in atoms: [Atom]) -> Bool {
        start > 0 && ["my", "our", "his", "her", "their"].contains(atoms[start - 1].text)
    }

    /// Whether another clause than that at `start` names what is wanted.
    private func isSaid(outside start: Int, of utterance: AnnotatedUtterance) -> Bool {
        let atoms = utterance.atoms
        let from = atoms[..<start].lastIndex(where: \.endsClause) ?? -1
        let end = atoms[start...].firstIndex(where: \.endsClause) ?? atoms.count
        return (utterance.mentions.map(\.range) + utterance.amounts.map(\.range)).contains { $0.upperBound <= from || $0.lowerBound > end }
    }

    /// Whether what is named there is the customer's own, or stands in a clause that tells and asks for nothing.
    func isTold(of start: Int, in atoms: [Atom]) -> Bool {
        if isOwn(start, in: atoms) { return true }
        let from = atoms[..<start].lastIndex(where: \.endsClause).map { $0 + 1 } ?? 0
        let end = atoms[start...].firstIndex(where: \.endsClause) ?? atoms.count
        return (from > 0 || end < atoms.count) && Aside.isTold(atoms[from..<end])
    }

    func applyNames(
        of utterance: AnnotatedUtterance, _ category: CategoryID?, to parsed: inout ParsedCriteria, _ used: inout UsedAtoms
    ) {
        let atoms = utterance.atoms
        let describing = DescribingWords(utterance)
        var lastNegated: Int?
        for (index, mention) in utterance.mentions.enumerated() where !used.overlaps(mention.range) {
            if Discoloring.isTold(by: mention, in: atoms) {
                used.mark(mention.range)
                continue
            }
            let start = mention.range.lowerBound
            let isDirect = Negation.stands(before: start, in: atoms) || Negation.stands(after: mention.range.upperBound, in: atoms)
                || isDeclinedWithNext(index, of: utterance)
            let isNegated = isDirect || Negation.isFaulted(mention.range, in: atoms) || (lastNegated.map { Negation.carriesOn(from: $0, to: start, in: atoms) } ?? false)
            // "I hate polyester" looks for nothing that is hated.
            if isDirect, let said = Negation.range(around: mention.range, in: atoms) { used.mark(said) }
            let sense = best(of: mention, in: atoms, category: category)
            if case .category(let id) = sense {
                // 不要黑色的双肩包: the negation stops at the thing itself.
                if isDirect { for sense in implied(atoms[mention.range], as: id) { apply(sense, isNegated: true, to: &parsed) } }
                lastNegated = nil
            } else if let attribute = sense.attribute, Indifference.isLifted(mention.range, isProperty: sense.isProperty, in: atoms) {
                parsed.dropped.append(attribute)
                lastNegated = nil
            } else if case .attribute(let attribute) = sense, Indifference.isAny(before: start, in: atoms), !isQuestion(atoms) {
                parsed.dropped.append(attribute)
                lastNegated = nil
            } else if !isNegated, let attribute = sense.attribute, let said = Indifference.range(around: mention.range, isValue: sense.isValue, in: atoms) {
                parsed.dropped.append(attribute)
                parsed.dismissals.append(said)
                used.mark(said)
                lastNegated = nil
            } else if case .attribute(let attribute) = sense, !isQuestion(atoms), let said = Indifference.range(aroundNoun: mention.range, in: atoms) {
                parsed.dropped.append(attribute)
                parsed.dismissals.append(said)
                used.mark(said)
                lastNegated = nil
            } else if let category, isForeign(sense, to: category) {
                // No product of the category says anything of the kind: the word is only searched for.
                let text = text(of: atoms[mention.range])
                if !isNegated, analyze(text).contains(where: isKnown) {
                    parsed.terms.append(text)
                    if !describing.contain(mention.range) { parsed.looseTerms.insert(text) }
                }
                lastNegated = nil
            } else if case .attribute(let attribute) = sense, let number = AmountGrammar.number(after: mention.range, in: atoms), !used.overlaps(mention.range.upperBound..<number.range.upperBound),
                let constraint = measures.constraint(stating: number.meaning.value, isRoom(mention.range.upperBound..<number.range.upperBound, in: atoms) && ["person", "players"].contains(measures.unit(of: attribute)) ? .above : number.meaning.bound, of: attribute)
            {
                parsed.attributes[attribute] = constraint
                used.mark(number.range)
            } else if case .attribute(let attribute) = sense, let number = counted(mention, as: attribute, in: atoms, category), !used.overlaps(number.range),
                parsed.attributes[attribute] == nil, measures.isPlausible(number.meaning.value, of: attribute, in: category),
                let constraint = measures.constraint(stating: number.meaning.value, number.meaning.bound, of: attribute)
            {
                parsed.attributes[attribute] = constraint
                used.mark(number.range)
            } else if case .attribute(let attribute) = sense, start > 0, let value = atoms[start - 1].value, !used[start - 1], parsed.attributes[attribute] == nil,
                measures.isPlausible(value, of: attribute, in: category), let constraint = measures.constraint(stating: value, of: attribute)
            {
                // "512 SSD"
                parsed.attributes[attribute] = constraint
                used.mark(start - 1..<start)
            } else {
                apply(sense, isNegated: isNegated, to: &parsed)
                lastNegated = isNegated ? mention.range.upperBound : nil
            }
            used.mark(mention.range)
        }
        for sense in parsed.category?.implied ?? [] {
            guard let attribute = sense.attribute, parsed.attributes[attribute] == nil else { continue }
            apply(sense, isNegated: false, to: &parsed)
        }
    }

    /// What products of the category are for, where a present is spoken of.
    func applyRecipient(in atoms: [Atom], _ category: CategoryID?, to parsed: inout ParsedCriteria, _ used: inout UsedAtoms) {
        guard let present = Recipient.present(in: atoms), parsed.excluded["occasion"] == nil else { return }
        used.mark(present.range)
        let wishes: [(AttributeID, String?)] = [("occasion", "gift"), ("audience", present.audience)]
        for case (let attribute, let value?) in wishes where usage.count(of: attribute, value: value, in: category) > 0 && parsed.attributes[attribute] == nil {
            parsed.add(value, to: attribute, isNegated: false)
        }
    }

    /// "black or gray excluded": the names of one kind that are joined to one declined by what stands after it.
    private func isDeclinedWithNext(_ index: Int, of utterance: AnnotatedUtterance) -> Bool {
        let kinds = utterance.mentions[index].meaning.map(\.kind)
        var last = utterance.mentions[index].range
        for next in utterance.mentions[(index + 1)...] {
            guard Negation.joins(last, next.range, in: utterance.atoms), next.meaning.contains(where: { kinds.contains($0.kind) }) else { return false }
            if Negation.stands(after: next.range.upperBound, in: utterance.atoms) { return true }
            last = next.range
        }
        return false
    }

    private func isQuestion(_ atoms: [Atom]) -> Bool { atoms.contains { $0.text == "?" || $0.text == "吗" || $0.text == "是" } }

    func text(of words: ArraySlice<Atom>) -> String {
        words.map(\.text).joined(separator: words.first?.kind == .han ? "" : " ")
    }
}
