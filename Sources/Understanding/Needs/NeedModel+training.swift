import Commerce
import Foundation

extension NeedModel {
    /// O(total text of the needs and utterances).
    /// - Parameter utterances: what customers say otherwise, to tell it from situations.
    init(needs: [Need], utterances: [Utterance], vocabulary: Vocabulary, atomizer: Atomizer, features: NeedFeatures) {
        guard !needs.isEmpty else { return }
        let phrasings = needs.map { $0.phrasings.all.sorted().map { atomizer.atoms(of: $0) } }
        situations = SituationLikelihood(
            situations: phrasings.flatMap { $0 }, others: utterances.map { atomizer.atoms(of: $0.text) })
        let read = phrasings.map { $0.map { atoms in features.features(of: atoms) } }
        setFrequencies(read)
        // Many needs lead to the same category.
        var named: [String: [NeedFeatures.Feature]] = [:]
        var postings = [[(need: UInt32, weight: Float)]](repeating: [], count: terms.count)
        var written: [UInt64: UInt32] = [:]
        for (place, found) in read.enumerated() {
            for phrasing in found { written[Self.phrasing(phrasing)] = UInt32(place) }
            var names: [NeedFeatures.Feature] = []
            for name in vocabulary.names(of: needs[place]) {
                let read = named[name] ?? features.features(of: atomizer.atoms(of: name))
                named[name] = read
                names += read
            }
            // What the need leads to is often named along with it.
            for (term, weight) in centroid(of: found + [names]) { postings[term].append((UInt32(place), weight)) }
        }
        for list in postings {
            postingNeeds += list.map(\.need)
            postingWeights += list.map(\.weight)
            starts.append(UInt32(postingNeeds.count))
        }
        self.phrasings = written.keys.sorted()
        phrasingNeeds = self.phrasings.compactMap { written[$0] }
    }

    private mutating func setFrequencies(_ read: [[[NeedFeatures.Feature]]]) {
        var frequency: [UInt64: Int] = [:]
        for feature in read.joined().joined() { frequency[feature.key, default: 0] += 1 }
        let total = Float(read.reduce(0) { $0 + $1.count })
        terms = frequency.keys.sorted()
        inverseFrequencies = terms.map { 1 + log((1 + total) / Float(1 + (frequency[$0] ?? 0))) }
    }

    /// Weights of a need's terms by their positions: the damped sum of its phrasings, of unit length.
    private func centroid(of phrasings: [[NeedFeatures.Feature]]) -> [(term: Int, weight: Float)] {
        var sum: [Int: Float] = [:]
        for phrasing in phrasings {
            for (feature, weight) in zip(phrasing, vector(of: phrasing)) where weight != 0 {
                if let term = terms.position(of: feature.key) { sum[term, default: 0] += weight }
            }
        }
        // In a fixed order: sums of floats depend on it.
        let damped = sum.sorted { $0.key < $1.key }.map { (term: $0.key, weight: $0.value.magnitude.squareRoot() * ($0.value < 0 ? -1 : 1)) }
        let norm = damped.reduce(0) { $0 + $1.weight * $1.weight }.squareRoot()
        return norm > 0 ? damped.filter { $0.weight != 0 }.map { ($0.term, $0.weight / norm) } : []
    }

    /// Of unit length; a term that no phrasing has is zero.
    func vector(of found: [NeedFeatures.Feature]) -> [Float] {
        let weights = found.map { (inverseFrequency(of: $0.key) ?? 0) * ($0.isDenied ? -1 : 1) }
        let norm = weights.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return norm > 0 ? weights.map { $0 / norm } : weights
    }
}

extension Vocabulary {
    /// The names of what a need leads to.
    func names(of need: Need) -> [String] {
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
