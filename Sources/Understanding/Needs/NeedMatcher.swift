import Commerce
import Foundation

/// Recognises the need that an utterance states, in words that resemble the need's phrasings.
///
/// A vector-space model (Salton, Wong, Yang, 1975): utterance, phrasings and needs are vectors of terms weighted by
/// inverse document frequency, a need being a document; a denied term has the opposite sign. The likeness of an
/// utterance to a need mixes the cosine with the need's nearest phrasing and with all its phrasings together.
struct NeedMatcher: Sendable {
    struct Match {
        var need: Need
        /// How likely the utterance states the need, 0 to 1.
        var confidence: Double
        /// The atoms that speak of it.
        var explained: Set<Int>
    }

    private struct Posting {
        var place: Int32
        var weight: Float
    }

    private let needs: [Need]
    private let features: NeedFeatures
    private var inverseFrequency: [String: Float] = [:]
    /// Of phrasings and of needs, by term.
    private var phrasingPostings: [String: [Posting]] = [:]
    private var needPostings: [String: [Posting]] = [:]
    private var needOfPhrasing: [Int32] = []

    /// O(total text of the needs).
    init(needs: [Need], vocabulary: Vocabulary, atomizer: Atomizer) {
        self.needs = needs
        features = NeedFeatures(analyzer: atomizer.analyzer)
        var counts: [[String: Float]] = []
        var phrasings: [[NeedFeatures.Feature]] = []
        var frequency: [String: Int] = [:]
        // Many needs lead to the same category.
        var featuresByName: [String: [NeedFeatures.Feature]] = [:]
        for (place, need) in needs.enumerated() {
            var count: [String: Float] = [:]
            for text in need.phrasings.all {
                let found = features.features(of: atomizer.atoms(of: text))
                for feature in found { count[feature.term, default: 0] += feature.isDenied ? -1 : 1 }
                phrasings.append(found)
                needOfPhrasing.append(Int32(place))
            }
            for term in count.keys { frequency[term, default: 0] += 1 }
            // What the need leads to is often named along with it.
            for name in vocabulary.names(of: need) {
                let read = featuresByName[name] ?? features.features(of: atomizer.atoms(of: name))
                featuresByName[name] = read
                for feature in read {
                    let known = count[feature.term] ?? 0
                    if known >= 0 { count[feature.term] = max(known, 1) }
                }
            }
            counts.append(count)
        }
        let scale = Float(log(1 + Double(needs.count)))
        inverseFrequency = frequency.mapValues { Float(log(1 + Double(needs.count) / Double($0))) / scale }
        for (place, found) in phrasings.enumerated() {
            add(found.map { ($0.term, weight(of: $0)) }, at: place, to: \.phrasingPostings)
        }
        for (place, count) in counts.enumerated() {
            let weights = count.sorted { $0.key < $1.key }.filter { $0.value != 0 }.map { term, value in
                // Between presence (0) and count (1).
                (term, weight(of: term) * (value < 0 ? -1 : 1) * pow(abs(value), 0.7))
            }
            add(weights, at: place, to: \.needPostings)
        }
    }

    private mutating func add(
        _ weights: [(String, Float)], at place: Int, to postings: WritableKeyPath<NeedMatcher, [String: [Posting]]>
    ) {
        let norm = sqrt(weights.reduce(0) { $0 + $1.1 * $1.1 })
        for (term, weight) in weights where norm > 0 {
            self[keyPath: postings][term, default: []].append(Posting(place: Int32(place), weight: weight / norm))
        }
    }

    private func weight(of feature: NeedFeatures.Feature) -> Float { weight(of: feature.term) * (feature.isDenied ? -1 : 1) }

    /// Concepts say most; a single Chinese character says little, and words no need holds count against every need.
    private func weight(of term: String) -> Float {
        let frequency = inverseFrequency[term] ?? 0.7
        if NeedFeatures.isConcept(term) { return frequency * 3 }
        return term.unicodeScalars.count == 1 ? frequency * 0.3 : frequency
    }

    /// The likeliest need, where the utterance states one.
    ///
    /// O(postings of the utterance's terms).
    /// - Parameter named: atoms that name what the shop sells. They belong to an ordinary search as well, so that
    ///   they alone state no need.
    func match(_ atoms: [Atom], named: Set<Int> = []) -> Match? {
        guard !needs.isEmpty else { return nil }
        let found = features.features(of: Array(atoms.prefix(Self.atomLimit)))
        let nearest = nearest(to: found)
        guard let closest = nearest.indices.max(by: { nearest[$0] < nearest[$1] }), nearest[closest] > 0 else { return nil }
        let isWritten = nearest[closest] >= Self.written
        let likeness = likeness(of: found, nearest: nearest)
        let best = isWritten ? closest : likeness.indices.max { likeness[$0] < likeness[$1] } ?? closest
        let second = likeness.indices.lazy.filter { $0 != best }.map { likeness[$0] }.max() ?? 0
        let fitted = Self.confidence(likeness: Double(likeness[best]), lead: Double(likeness[best] - second))
        let confidence = isWritten ? max(fitted, min(0.95, Double(nearest[closest]))) : fitted
        guard confidence >= Self.threshold else { return nil }
        let evidence = found.filter { feature in
            needPostings[feature.term]?.contains { Int($0.place) == best && ($0.weight < 0) == feature.isDenied } ?? false
        }
        let explained = Set(evidence.flatMap(\.range))
        // One word in common is chance, and the name of a product alone a search.
        let words = Set(evidence.filter { $0.range.count == 1 || NeedFeatures.isConcept($0.term) }.map(\.range.lowerBound))
        guard words.count >= 2 || isWritten, !explained.subtracting(named).isEmpty else { return nil }
        // "I'm looking for a foot cream made from seed oil" asks for a thing: its other words say which, not why.
        let others = StatedNeed.asksForThing(atoms) ? found.filter { $0.range.count == 1 && atoms[$0.range.lowerBound].kind == .word } : []
        let content = Set(others.map(\.range.lowerBound)).subtracting(named)
        let share = content.isEmpty ? 1 : Double(content.intersection(explained).count) / Double(content.count)
        guard confidence * share >= Self.threshold else { return nil }
        return Match(need: needs[best], confidence: confidence * share, explained: explained)
    }

    /// The cosine with each need's nearest phrasing.
    private func nearest(to found: [NeedFeatures.Feature]) -> [Float] {
        var nearest = [Float](repeating: 0, count: needs.count)
        for (phrasing, value) in cosines(of: found, in: phrasingPostings, count: needOfPhrasing.count).enumerated()
        where value > nearest[Int(needOfPhrasing[phrasing])] {
            nearest[Int(needOfPhrasing[phrasing])] = value
        }
        return nearest
    }

    /// A need's own vector is longer than any phrasing's, so that its cosines are smaller by a factor of about 1.6.
    private func likeness(of found: [NeedFeatures.Feature], nearest: [Float]) -> [Float] {
        zip(nearest, cosines(of: found, in: needPostings, count: needs.count)).map { 0.3 * $0 + 0.7 * 1.6 * $1 }
    }

    private func cosines(of found: [NeedFeatures.Feature], in postings: [String: [Posting]], count: Int) -> [Float] {
        var cosines = [Float](repeating: 0, count: count)
        let norm = sqrt(found.reduce(0) { $0 + weight(of: $1.term) * weight(of: $1.term) })
        guard norm > 0 else { return cosines }
        for feature in found {
            let weight = weight(of: feature) / norm
            for posting in postings[feature.term] ?? [] { cosines[Int(posting.place)] += posting.weight * weight }
        }
        return cosines
    }

    /// Logistic regression of "the likeliest need is the right one" on its likeness and its lead over the next,
    /// fitted where each phrasing of the demo shop's needs was matched against the others.
    private static func confidence(likeness: Double, lead: Double) -> Double {
        1 / (1 + exp(3.01 - 3.88 * likeness - 3.92 * lead))
    }

    private static let threshold = 0.55
    /// From this cosine on, the utterance is a phrasing that the owner wrote, but for small words.
    private static let written: Float = 0.9
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
