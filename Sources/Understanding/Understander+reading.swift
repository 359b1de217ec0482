import Commerce

/// What stands in an utterance, before it is decided what is meant by it.
extension Understander {
    /// Numbers of the pane; "lowest price first" has none.
    private func ordinals(in atoms: [Atom]) -> [Mention<OrdinalGrammar.Ordinal>] {
        let sorts = SortGrammar.mentions(in: atoms)
        return OrdinalGrammar.ordinals(in: atoms).filter { ordinal in
            // 作业第三题, "the third chapter"
            let next = ordinal.range.upperBound < atoms.count ? atoms[ordinal.range.upperBound].text : ""
            return !Self.otherPlaces.contains(next) && !sorts.contains { $0.range.overlaps(ordinal.range) }
        }
    }

    private static let otherPlaces: Set<String> = [
        "题", "问", "课", "章", "页", "天", "周", "年", "季", "集", "届", "遍", "学", "关", "句", "段",
        "question", "problem", "chapter", "lesson", "thought", "thoughts", "day", "week", "month", "year", "grade", "season", "episode", "floor", "try", "attempt",
    ]

    func read(_ atoms: [Atom], in state: ConversationState) -> Reading {
        let hasPane = !state.shown.isEmpty || !state.recent.isEmpty
        let utterance = AnnotatedUtterance(atoms, names: names)
        // 红色紫色的都不喜欢 says nothing of all that is shown.
        let declined = utterance.mentions.compactMap { mention in
            mention.meaning.contains { if case .category = $0 { true } else { false } } ? nil : Negation.range(around: mention.range, in: atoms)
        }
        let asides = Aside.ranges(in: utterance)
        let ordinals = !hasPane && state.pending == nil ? [] : ordinals(in: atoms).filter { ordinal in
            // "Not Hobmere, the last one broke"
            if asides.contains(where: { $0.overlaps(ordinal.range) && Aside.isPast(atoms[$0]) }) { return false }
            return ordinal.meaning != .all || !declined.contains { $0.overlaps(ordinal.range) }
        }
        let superlatives = hasPane ? Superlative.mentions(in: utterance) : []
        let sorts = SortGrammar.mentions(in: atoms)
        let refinements = Refinement.refinements(in: utterance).filter { refinement in
            !sorts.contains { $0.range.overlaps(refinement.range) } && !superlatives.contains { $0.range.overlaps(refinement.range) } && !utterance.bounds(refinement.range)
        }
        let likeness = hasPane && state.pending == nil ? likeness(in: atoms, state) : nil
        let reasons = Reason.ranges(in: utterance)
        let need = ordinals.isEmpty && reasons.isEmpty ? need(in: utterance) : nil
        let spoken = need.map { StatedNeed.ranges(of: $0, in: utterance, vocabulary: vocabulary, isTold: needs.isTold) } ?? []
        let mending = CorrectionGrammar.ranges(in: atoms)
        let opening = DiscourseMarker.range(in: utterance)
        let correction = CorrectionGrammar.number(in: utterance, besides: ordinals)
        let understood = refinements.map(\.range) + ordinals.map(\.range) + mending + [opening, correction?.range].compactMap(\.self) + reasons + (Reason.tail(in: atoms).map { [$0] } ?? []) + (likeness.map { [$0] } ?? [])
        var parsed = parser.parse(utterance, context: state.criteria.category, ignoring: understood + spoken)
        let given = Indifference.dismissedNouns(in: atoms).filter { range in !understood.contains { $0.overlaps(range) } }
        let lifted = given.flatMap { range in attributes(in: state.criteria, named: atoms[range.upperBound - 1]) }.filter { !parsed.dropped.contains($0) }
        if !lifted.isEmpty {
            parsed.dropped += lifted
            parsed.dismissals += given
            parsed.terms.removeAll { term in given.contains { atoms[$0].contains { $0.text == term } } }
        }
        var reading = Reading(
            atoms: atoms, parsed: parsed, ordinals: ordinals,
            refinements: refinements.filter { mention in likeness.map { !$0.overlaps(mention.range) } ?? true }.map(\.meaning),
            scores: scores(of: utterance, in: state), order: utterance.order, need: need)
        reading.superlatives = superlatives
        reading.likeness = likeness
        let relative = RelativePriceGrammar(atoms: atoms).change().map { [$0.range] } ?? []
        reading.residue = Residue.words(of: utterance, parsed, explained: understood + relative + parsed.dismissals + declined + asides)
        reading.namesConditions = utterance.mentions.contains { mention in
            mention.meaning.contains { if case .category = $0 { false } else { true } }
        }
        reading.correction = correction?.meaning
        reading.earlier = earlier(reading, in: state)
        if let earlier = reading.earlier {
            if parsed.category == nil, earlier.category != state.criteria.category {
                reading.parsed = parser.parse(utterance, context: earlier.category, ignoring: understood + spoken)
            }
            let nouns = headNouns(of: earlier, among: reading.parsed.terms)
            reading.parsed.terms.removeAll(where: nouns.contains)
        }
        // "Sorry, she's only three", "caffeine doesn't matter": what changes the wish in force, and nothing else, is no
        // new situation.
        if reading.residue.isEmpty, parsed.hasBounds || !parsed.dropped.isEmpty, parsed.category == nil, state.criteria.category != nil { reading.need = nil }
        // "It has to be reflective, we walk at night" says itself what the situation asks for.
        if parsed.category == nil, state.criteria.category != nil, let said = reading.need?.need.implications.contains(where: { implication in
            if case .attribute(let id, _) = implication.condition { parsed.attributes[id] != nil } else { false }
        }), said { reading.need = nil }
        // "Charging cable, two metres long" tells of nothing either.
        if reading.residue.isEmpty, parsed.hasBounds, parsed.category != nil { reading.need = nil }
        if hasPane { reading.sightings = PaneNames(utterance, shown: state.shown, vocabulary: vocabulary, atomizer: atomizer).sightings() }
        if hasPane, ordinals.isEmpty, superlatives.isEmpty, parsed.dropped.isEmpty, refinements.isEmpty, let named = resolver.named(in: utterance, state) {
            reading.described = [named]
        } else if hasPane, ordinals.isEmpty, let range = PointingGrammar.description(in: atoms),
            !asides.contains(where: { $0.overlaps(range) && Aside.isPast(atoms[$0]) })
        {
            let description = Array(atoms[range])
            let described = resolver.described(by: description, utterance: AnnotatedUtterance(description, names: names), in: state)
            let isTurn = PointingGrammar.turn(in: atoms) != nil
            // "The pink ones", and nothing else: a kind, unless it is one pair in sight.
            let isKind = reading.residue.isEmpty && parsed.hasConditions && described.count != 1
                && range.upperBound < atoms.count && atoms[range.upperBound].text == "ones"
            reading.described = described.isEmpty && isTurn || isKind ? nil : described
        }
        if ordinals.isEmpty, let seen = seen(reading, parsed, in: state) { reading.described = seen.map { state.shown[$0].id } }
        if hasPane {
            let listed = resolver.several(reading, intent: .compare, in: state)?.products ?? []
            reading.listed = listed.count
            // 米饼和草莓脆都不要了
            if listed.count > 1, ordinals.isEmpty, superlatives.isEmpty, !parsed.hasBounds, SmallWords.ofAllListed.isIn(atoms) { reading.described = listed }
            reading.ranking = ranking(reading)
        }
        reading.forgetting = ForgettingGrammar(atoms)
        return reading
    }

    /// Where more of the kind of one product in sight is asked for.
    private func likeness(in atoms: [Atom], _ state: ConversationState) -> Range<Int>? {
        guard let wish = LikenessGrammar(in: atoms), !QuestionForm.asksOfSight(atoms), !SmallWords.comparison.isIn(atoms) else { return nil }
        return likened(wish, in: atoms, state) == nil ? nil : wish.range
    }

    /// The one product that a wish for the like of it means.
    func likened(_ wish: LikenessGrammar, in atoms: [Atom], _ state: ConversationState) -> ProductID? {
        let words = Array(atoms[wish.target])
        let target = read(words, in: state)
        let pointsOut = !target.ordinals.isEmpty || target.described != nil || target.superlative != nil || !target.sightings.isEmpty
            || SmallWords.pronoun.isIn(words)
        guard pointsOut || wish.standsAlone && target.parsed.category == nil && !target.parsed.hasConditions else { return nil }
        let found = resolver.resolve(target, atoms: words, intent: .select, in: state).products
        return found.count == 1 ? found[0] : nil
    }

    private func ranking(_ reading: Reading) -> RankingGrammar.Question? {
        guard reading.order == nil, !SmallWords.service.isIn(reading.atoms), !SmallWords.ofShop.isIn(reading.atoms) else { return nil }
        let isPointed = reading.described?.count == 1 || reading.superlative != nil
        guard let question = RankingGrammar(reading.atoms, ordinals: reading.ordinals.map(\.range)).question(isPointed: isPointed) else { return nil }
        // "Why is there no battery life" asks for a property.
        if case .absent(let name) = question, !name.isEmpty, !reading.parsed.askedAttributes.isEmpty || SmallWords.opinions.isIn(reading.atoms) { return nil }
        return question
    }

    /// The places in the pane that names point at, where they say more than the description alone.
    private func seen(_ reading: Reading, _ parsed: ParsedCriteria, in state: ConversationState) -> [Int]? {
        let isKind = reading.atoms.contains { $0.text == "ones" } && reading.residue.isEmpty
        let isFault = !reading.refinements.isEmpty && SmallWords.tooMuch.isIn(reading.atoms)
        guard !isKind, parsed.dropped.isEmpty, reading.refinements.isEmpty || isFault else { return nil }
        let pointed = reading.sightings.filter { $0.isPointed || $0.isTopic && reading.superlatives.isEmpty }
        guard let narrowest = ReferenceResolver.narrowest(pointed) else { return nil }
        if let described = reading.described, !described.isEmpty, narrowest.places.isSuperset(of: described.compactMap { id in state.shown.firstIndex { $0.id == id } }) { return nil }
        return narrowest.places.sorted()
    }

    /// "The lock", where a lock is wished for: the attributes in force that a word stands in the names of.
    private func attributes(in criteria: Criteria, named word: Atom) -> [AttributeID] {
        guard word.kind == .word, word.text.utf8.count > 2 else { return [] }
        return criteria.attributes.keys.sorted().filter { id in
            guard let attribute = vocabulary.attributes[id] else { return false }
            var names = attribute.names.all
            if case .anyOf(let values) = criteria.attributes[id] { names += attribute.values.filter { values.contains($0.id) }.flatMap(\.names.all) }
            return names.contains { name in atomizer.atoms(of: name).contains { $0.stem == word.stem } }
        }
    }

    /// Where nothing was asked, what follows a yes or a no is what counts.
    func scores(of utterance: AnnotatedUtterance, in state: ConversationState) -> IntentScores {
        var utterance = utterance
        if state.pending == nil, let opening = DiscourseMarker.range(in: utterance) {
            utterance = AnnotatedUtterance(Array(utterance.atoms[opening.upperBound...]), names: names)
        }
        if state.pending == nil, let rest = Answer.rest(of: utterance.atoms) ?? Courtesy.rest(of: utterance.atoms) { utterance = AnnotatedUtterance(Array(rest), names: names) }
        if state.pending == nil, let lead = Courtesy.lead(of: utterance.atoms) { utterance = AnnotatedUtterance(Array(lead), names: names) }
        return classifier.scores(of: features.features(of: utterance), isBareName: NounPhrase.isBare(utterance.atoms))
    }

    /// The search that the utterance goes back to: the one named, else the one before, or the one in force where
    /// something else was spoken of since. A name of nothing looked for earlier begins a search instead.
    private func earlier(_ reading: Reading, in state: ConversationState) -> Criteria? {
        guard reading.order == nil else { return nil }
        guard ReturnGrammar.range(in: reading.atoms) != nil else {
            guard let category = reading.parsed.category, ReturnGrammar.recalls(reading.atoms) else { return nil }
            return state.earlier.last { $0.category == category.id }
        }
        guard let category = reading.parsed.category else {
            if let named = state.earlier.last(where: { !headNouns(of: $0, among: reading.parsed.terms).isEmpty }) { return named }
            let isInterrupted = ![.search, .refine, .recommend].contains(state.lastIntent)
            let last = isInterrupted && !state.criteria.isEmpty ? state.criteria : state.earlier.last
            return reading.parsed.terms.isEmpty || state.earlier.isEmpty ? last : nil
        }
        let family = vocabulary.descendants(of: category.id)
        return ([state.criteria] + state.earlier.reversed()).first { criteria in
            criteria.category.map { family.contains($0) || vocabulary.descendants(of: $0).contains(category.id) } ?? false
        }
    }

    /// "The mats" of "yoga mats": the terms that are words of the name of what was looked for.
    private func headNouns(of criteria: Criteria, among terms: [String]) -> [String] {
        guard let names = criteria.category.flatMap({ vocabulary.categories[$0] })?.names.all else { return [] }
        let words = Set(names.flatMap { atomizer.atoms(of: $0) }.flatMap { [$0.text, $0.stem] })
        return terms.filter { term in words.contains(term) || names.contains { $0.hasSuffix(term) && term.count > 1 } }
    }
}
