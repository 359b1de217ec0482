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
        /// Whether it was looked for among the few that serve what is asked for: no ground for more than the criteria
        /// that are sure.
        var isOfFew = false
        /// The atoms that speak of it.
        var explained: Set<Int>
    }

    private let needs: [Need]
    private let features: NeedFeatures
    private let model: NeedModel
    /// The model, to be saved for the next start; nil where a saved one was used.
    let trainedModel: [UInt8]?

    /// O(total text of the needs and utterances), without a saved model.
    /// - Parameters:
    ///   - utterances: what customers say otherwise, to tell it from situations.
    ///   - savedModel: what `trainedModel` gave earlier.
    ///   - utteranceDigest: tells whether the utterances and the vocabulary are those of the saved model.
    init(
        needs: [Need], utterances: [Utterance] = [], vocabulary: Vocabulary, atomizer: Atomizer, savedModel: [UInt8]? = nil,
        utteranceDigest: UInt64 = 0
    ) {
        self.needs = needs
        features = NeedFeatures(analyzer: atomizer.analyzer)
        let digest = NeedModelFile.digest(of: needs, utterances: utteranceDigest, vocabulary: vocabulary)
        if let saved = savedModel.flatMap({ NeedModelFile.model(from: $0, digest: digest, needCount: needs.count) }) {
            model = saved
            trainedModel = nil
        } else {
            model = NeedModel(needs: needs, utterances: utterances, vocabulary: vocabulary, atomizer: atomizer, features: features)
            trainedModel = NeedModelFile.bytes(of: model, digest: digest)
        }
    }

    /// The likeliest need, where the utterance states one.
    ///
    /// O(postings of the utterance's terms).
    /// - Parameter named: atoms that name what the shop sells. They belong to an ordinary search as well, so that
    ///   they alone state no need.
    ///   - serves: of the needs that may be meant, where it is known what is looked for; so few remain that less
    ///     likeness tells.
    func match(_ atoms: [Atom], named: Set<Int> = [], serves: ((Need) -> Bool)? = nil) -> Match? {
        guard !needs.isEmpty else { return nil }
        let found = features.features(of: Array(atoms.prefix(Self.atomLimit)))
        var likeness = likeness(of: found)
        if let serves { for index in likeness.indices where likeness[index] > 0 && !serves(needs[index]) { likeness[index] = 0 } }
        let threshold = serves == nil ? Self.threshold : Self.servingThreshold
        let situation = model.situations.logOdds(of: atoms)
        // "How fast does it charge" has the words of "I need to charge fast", and one word is no phrasing.
        let isPhrased = situation > 0 && Set(found.map(\.range.lowerBound)).count > 1
        let phrased = isPhrased ? model.need(phrasedAs: found).flatMap { serves?(needs[$0]) == false ? nil : $0 } : nil
        guard let best = phrased ?? likeness.indices.max(by: { likeness[$0] < likeness[$1] }), likeness[best] > 0 else { return nil }
        let fitted = signals(of: likeness, found, situation).confidence
        let confidence = phrased == nil ? fitted : max(0.95, fitted)
        guard confidence >= threshold else { return nil }
        let evidence = evidence(for: best, in: found)
        let explained = Set(evidence.flatMap(\.feature.range))
        // One word in common is chance, and what names a product belongs to a search.
        let words = Set(evidence.lazy.map(\.feature).filter { $0.range.count == 1 || NeedFeatures.isConcept($0.term) }.map(\.range.lowerBound))
        let weight = evidence.reduce(0) { $0 + $1.weight }
        let unnamed = evidence.filter { !named.isSuperset(of: $0.feature.range) }.reduce(0) { $0 + $1.weight }
        let isTold = phrased != nil || situation >= Self.told || unnamed >= weight * Self.leastUnnamed
        guard words.count >= 2, unnamed > 0, isTold else { return nil }
        // "I'm looking for a foot cream made from seed oil" asks for a thing: its other words say which, not why.
        let others = StatedNeed.asksForThing(atoms) ? found.filter { $0.range.count == 1 && atoms[$0.range.lowerBound].kind == .word } : []
        let content = Set(others.map(\.range.lowerBound)).subtracting(named)
        let share = content.isEmpty ? 1 : Double(content.intersection(explained).count) / Double(content.count)
        guard confidence * share >= threshold else { return nil }
        let least = serves == nil ? 0 : Self.servingConfidence
        return Match(need: needs[best], confidence: max(confidence * share, least), isOfFew: serves != nil, explained: explained)
    }

    /// Whether it sounds as if a situation were told of, rather than something asked for.
    func isTold(_ atoms: [Atom]) -> Bool { model.situations.logOdds(of: atoms) > 0 }

    private func likeness(of found: [NeedFeatures.Feature]) -> [Float] {
        var likeness = [Float](repeating: 0, count: needs.count)
        for (feature, weight) in zip(found, model.vector(of: found)) where weight != 0 {
            for posting in model.postings(of: feature.key) { likeness[posting.need] += posting.weight * weight }
        }
        return likeness
    }

    /// The terms that speak for a need, and what each adds to its likeness.
    private func evidence(for need: Int, in found: [NeedFeatures.Feature]) -> [(feature: NeedFeatures.Feature, weight: Float)] {
        zip(found, model.vector(of: found)).compactMap { feature, weight in
            guard let posting = model.postings(of: feature.key).first(where: { $0.need == need }), posting.weight * weight > 0 else { return nil }
            return (feature, posting.weight * weight)
        }
    }

    private func signals(of likeness: [Float], _ found: [NeedFeatures.Feature], _ situation: Double) -> NeedSignals {
        var (first, second) = (Float(0), Float(0))
        for value in likeness {
            if value > first { (first, second) = (value, first) } else if value > second { second = value }
        }
        let rarest = 1 + log(1 + Float(needs.count))
        var (known, all) = (Float(0), Float(0))
        for feature in found {
            let weight = model.inverseFrequency(of: feature.key)
            known += (weight ?? 0) * (weight ?? 0)
            all += (weight ?? rarest) * (weight ?? rarest)
        }
        return NeedSignals(
            likeness: Double(first), lead: Double(first - second), coverage: all > 0 ? Double((known / all).squareRoot()) : 0,
            terms: found.count { model.inverseFrequency(of: $0.key) != nil }, situation: situation)
    }

    private static let threshold = 0.61
    private static let servingThreshold = 0.4
    /// How likely the need is, where the thing that is asked for serves it, however unlike its phrasings it is told.
    private static let servingConfidence = 0.68
    /// The share of the evidence that lies outside the names of products, where the utterance does not sound as if a
    /// situation were told of, which is from these log odds on.
    private static let leastUnnamed: Float = 0.35
    private static let told = 0.5
    /// Who states a need says it in a sentence or two.
    private static let atomLimit = 120
}
