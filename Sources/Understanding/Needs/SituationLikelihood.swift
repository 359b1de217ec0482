import Classification
import Foundation

/// How much an utterance sounds like somebody telling of a situation rather than asking a shop for something: naive
/// Bayes over stems and pairs of neighbouring stems, small words included ("my … keeps …", 老是…).
struct SituationLikelihood: Equatable, Sendable {
    /// Digests of the terms, ascending, and the log odds of each.
    var terms: [UInt64] = []
    var logOdds: [Float] = []
}

extension SituationLikelihood {
    /// O(all atoms).
    init(situations: [[Atom]], others: [[Atom]]) {
        guard !situations.isEmpty, !others.isEmpty else { return }
        var counts: [UInt64: (situations: Double, others: Double)] = [:]
        for atoms in situations { for term in Self.terms(of: atoms) { counts[term, default: (0, 0)].situations += 1 } }
        for atoms in others { for term in Self.terms(of: atoms) { counts[term, default: (0, 0)].others += 1 } }
        terms = counts.keys.sorted()
        // Every term counts as seen half a time more on either side.
        logOdds = terms.map { term in
            let count = counts[term] ?? (0, 0)
            return Float(log((count.situations + 0.5) / Double(situations.count + 1)) - log((count.others + 0.5) / Double(others.count + 1)))
        }
    }

    /// The mean log odds of the terms that were seen; those of an ordinary situation where there was nothing to learn
    /// from.
    func logOdds(of atoms: [Atom]) -> Double {
        guard !terms.isEmpty else { return 1 }
        // In a fixed order: sums of floats depend on it.
        let known = Self.terms(of: atoms).sorted().compactMap { terms.position(of: $0).map { Double(logOdds[$0]) } }
        return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }

    private static func terms(of atoms: [Atom]) -> Set<UInt64> {
        var terms: Set<UInt64> = []
        var previous: UInt64 = 1
        for atom in atoms where atom.kind != .mark {
            let stem = Digest.of(atom.stem)
            terms.insert(stem)
            terms.insert(pair(previous, stem))
            previous = stem
        }
        terms.insert(pair(previous, 2))
        return terms
    }

    private static func pair(_ first: UInt64, _ second: UInt64) -> UInt64 {
        var digest = Digest()
        digest.combine(first)
        digest.combine(second)
        return digest.value
    }
}
