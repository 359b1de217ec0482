import Commerce

/// Settles the intent: what was found in the utterance and the conversation decide where they are plain, the
/// classifier where they are not.
struct IntentDecision {
    let reading: Reading
    let state: ConversationState
    let vocabulary: Vocabulary
    let fusion: NeedFusion

    var intent: (Intent, Double) {
        if let answer = Answer(reading: reading, pending: state.pending).intent { return (answer, 0.99) }
        let words = reading.atoms.indices.filter { reading.atoms[$0].kind != .mark }
        if words.isEmpty { return (.outOfScope, 0.9) }
        if let clear = clear ?? plain { return (clear, 0.95) }
        if !state.shown.isEmpty, words.allSatisfy({ index in reading.ordinals.contains { $0.range.contains(index) } }) {
            return (bareReference, 0.95)
        }
        let (proposed, confidence) = proposal
        if let mended = mended(proposed, confidence) { return (mended, confidence) }
        if let need = reading.need, isFree(proposed, confidence, for: need) { return (searchOrRefine(for: need.need), need.confidence) }
        let intent = settled(proposed, confidence)
        // "I want the wired one": what is pointed at is taken, or looked at.
        if [.search, .refine].contains(intent), confidence < 0.6, reading.described?.count == 1, reading.refinements.isEmpty, parsed.relativePrice == nil, parsed.category.map({ shows($0.id) }) ?? true {
            return reading.isQuestion ? (.productQuestion, confidence) : likeliest([.select, .addToCart])
        }
        return (intent, confidence)
    }

    var parsed: ParsedCriteria { reading.parsed }
    var hasPane: Bool { !state.shown.isEmpty || state.focus != nil }
    var hasSearch: Bool { !state.criteria.isEmpty || !state.shown.isEmpty }
    var namesProducts: Bool { parsed.category != nil || !parsed.brands.isEmpty }

    /// Whether a place in the pane, "the black one" or "the cheapest" is spoken of.
    var pointsOut: Bool { !reading.ordinals.isEmpty || reading.described != nil || reading.superlative != nil }

    func says(_ words: SmallWords) -> Bool { words.isIn(reading.atoms) }
}
