import Commerce
import Foundation

/// Recognises the need that an utterance states, in words that resemble the need's phrasings.
///
/// A vector-space model (Salton, Wong, Yang, 1975; classes as centroids: Rocchio, 1971): an utterance is a vector of
/// terms weighted by inverse document frequency, a need the sum of its phrasings' vectors, damped by the square root so
/// that no phrase repeated in many of them outweighs the rest. A denied term has the opposite sign.
struct NeedMatcher: Sendable {
    struct Match {
        var need: Need
        /// How likely the utterance states the need, 0 to 1.
        var confidence: Double
        /// The atoms that speak of it.
        var explained: Set<Int>
    }

    private struct Posting {
        var need: Int32
        var weight: Float
    }

    private let needs: [Need]
    private let features: NeedFeatures
    private let situations: SituationLikelihood
    private var inverseFrequency: [String: Float] = [:]
    private var postings: [String: [Posting]] = [:]
    /// The need that these terms are a phrasing of.
    private var written: [Set<String>: Int] = [:]

    /// O(total text of the needs and utterances).
    /// - Parameter utterances: what customers say otherwise, to tell it from situations.
    init(needs: [Need], utterances: [Utterance] = [], vocabulary: Vocabulary, atomizer: Atomizer) {
        self.needs = needs
        features = NeedFeatures(analyzer: atomizer.analyzer)
        let phrasings = needs.map { $0.phrasings.all.sorted().map { atomizer.atoms(of: $0) } }
        situations = SituationLikelihood(
            situations: phrasings.flatMap { $0 }, others: needs.isEmpty ? [] : utterances.map { atomizer.atoms(of: $0.text) })
        let read = phrasings.map { $0.map { atoms in features.features(of: atoms) } }
        var frequency: [String: Int] = [:]
        for feature in read.joined().joined() { frequency[feature.term, default: 0] += 1 }
        let total = Float(phrasings.reduce(0) { $0 + $1.count })
        inverseFrequency = frequency.mapValues { 1 + log((1 + total) / Float(1 + $0)) }
        // Many needs lead to the same category.
        var named: [String: [NeedFeatures.Feature]] = [:]
        for (place, found) in read.enumerated() {
            for phrasing in found { written[Self.terms(of: phrasing)] = place }
            var names: [NeedFeatures.Feature] = []
            for name in vocabulary.names(of: needs[place]) {
                let read = named[name] ?? features.features(of: atomizer.atoms(of: name))
                named[name] = read
                names += read
            }
            // What the need leads to is often named along with it.
            add(found + [names], to: place)
        }
    }

    private mutating func add(_ phrasings: [[NeedFeatures.Feature]], to place: Int) {
        var sum: [String: Float] = [:]
        for phrasing in phrasings {
            let vector = vector(of: phrasing)
            for (feature, weight) in zip(phrasing, vector) { sum[feature.term, default: 0] += weight }
        }
        let damped = sum.mapValues { $0.magnitude.squareRoot() * ($0 < 0 ? -1 : 1) }
        // In a fixed order: sums of floats depend on it.
        let terms = damped.keys.sorted()
        let norm = terms.reduce(Float(0)) { $0 + (damped[$1] ?? 0) * (damped[$1] ?? 0) }.squareRoot()
        guard norm > 0 else { return }
        for term in terms where damped[term] != 0 {
            postings[term, default: []].append(Posting(need: Int32(place), weight: (damped[term] ?? 0) / norm))
        }
    }

    /// Of unit length; a term that no phrasing has is zero.
    private func vector(of found: [NeedFeatures.Feature]) -> [Float] {
        let weights = found.map { (inverseFrequency[$0.term] ?? 0) * ($0.isDenied ? -1 : 1) }
        let norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return norm > 0 ? weights.map { $0 / norm } : weights
    }

    /// The likeliest need, where the utterance states one.
    ///
    /// O(postings of the utterance's terms).
    /// - Parameter named: atoms that name what the shop sells. They belong to an ordinary search as well, so that
    ///   they alone state no need.
    func match(_ atoms: [Atom], named: Set<Int> = []) -> Match? {
        guard !needs.isEmpty else { return nil }
        let found = features.features(of: Array(atoms.prefix(Self.atomLimit)))
        let phrased = written[Self.terms(of: found)]
        let likeness = likeness(of: found)
        guard let best = phrased ?? likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[best] > 0 else { return nil }
        let signals = signals(of: likeness, found, atoms)
        let confidence = phrased == nil ? signals.confidence : max(0.95, signals.confidence)
        guard confidence >= Self.threshold else { return nil }
        let evidence = evidence(for: best, in: found)
        let explained = Set(evidence.flatMap(\.feature.range))
        // One word in common is chance, and what names a product belongs to a search.
        let words = Set(evidence.lazy.map(\.feature).filter { $0.range.count == 1 || NeedFeatures.isConcept($0.term) }.map(\.range.lowerBound))
        let weight = evidence.reduce(0) { $0 + $1.weight }
        let unnamed = evidence.filter { !named.isSuperset(of: $0.feature.range) }.reduce(0) { $0 + $1.weight }
        guard words.count >= 2 || phrased != nil, unnamed > 0, unnamed >= weight * Self.leastUnnamed else { return nil }
        // "I'm looking for a foot cream made from seed oil" asks for a thing: its other words say which, not why.
        let others = StatedNeed.asksForThing(atoms) ? found.filter { $0.range.count == 1 && atoms[$0.range.lowerBound].kind == .word } : []
        let content = Set(others.map(\.range.lowerBound)).subtracting(named)
        let share = content.isEmpty ? 1 : Double(content.intersection(explained).count) / Double(content.count)
        guard confidence * share >= Self.threshold else { return nil }
        return Match(need: needs[best], confidence: confidence * share, explained: explained)
    }

    func signals(of atoms: [Atom]) -> (need: Need, signals: NeedSignals)? {
        let found = features.features(of: Array(atoms.prefix(Self.atomLimit)))
        let likeness = likeness(of: found)
        guard let best = likeness.indices.max(by: { likeness[$0] < likeness[$1] }) else { return nil }
        return (needs[best], signals(of: likeness, found, atoms))
    }

    private func likeness(of found: [NeedFeatures.Feature]) -> [Float] {
        var likeness = [Float](repeating: 0, count: needs.count)
        for (feature, weight) in zip(found, vector(of: found)) where weight != 0 {
            for posting in postings[feature.term] ?? [] { likeness[Int(posting.need)] += posting.weight * weight }
        }
        return likeness
    }

    /// The terms that speak for a need, and what each adds to its likeness.
    private func evidence(for need: Int, in found: [NeedFeatures.Feature]) -> [(feature: NeedFeatures.Feature, weight: Float)] {
        zip(found, vector(of: found)).compactMap { feature, weight in
            guard let posting = postings[feature.term]?.first(where: { Int($0.need) == need }), posting.weight * weight > 0 else { return nil }
            return (feature, posting.weight * weight)
        }
    }

    private func signals(of likeness: [Float], _ found: [NeedFeatures.Feature], _ atoms: [Atom]) -> NeedSignals {
        var (first, second) = (Float(0), Float(0))
        for value in likeness {
            if value > first { (first, second) = (value, first) } else if value > second { second = value }
        }
        let rarest = 1 + log(1 + Float(needs.count))
        var (known, all) = (Float(0), Float(0))
        for feature in found {
            let weight = inverseFrequency[feature.term]
            known += (weight ?? 0) * (weight ?? 0)
            all += (weight ?? rarest) * (weight ?? rarest)
        }
        return NeedSignals(
            likeness: Double(first), lead: Double(first - second), coverage: all > 0 ? Double((known / all).squareRoot()) : 0,
            terms: inverseFrequency.isEmpty ? 0 : found.count { inverseFrequency[$0.term] != nil }, situation: situations.logOdds(of: atoms))
    }

    private static func terms(of found: [NeedFeatures.Feature]) -> Set<String> {
        Set(found.map { $0.isDenied ? "!" + $0.term : $0.term })
    }

    private static let threshold = 0.6
    /// The share of the evidence that lies outside the names of products.
    private static let leastUnnamed: Float = 0.35
    /// Who states a need says it in a sentence or two.
    private static let atomLimit = 120
}

extension Vocabulary {
    /// The names of what a need leads to.
    fileprivate func names(of need: Need) -> [String] {
        need.implications.flatMap { implication -> [String] in
            switch implication.condition {
            case .category(let ids): ids.flatMap { categories[$0]?.names.all ?? [] }
            case .attribute(let id, .anyOf(let values)):
                attributes[id].map { attribute in
                    attribute.isYesNo ? (values == ["yes"] ? attribute.names.all : [])
                        : attribute.values.filter { values.contains($0.id) }.flatMap(\.names.all)
                } ?? []
            case .attribute, .excluded, .terms: []
            }
        }
    }
}
