import Foundation

/// How much an utterance sounds like somebody telling of a situation rather than asking a shop for something: naive
/// Bayes over stems and pairs of neighbouring stems, small words included ("my … keeps …", 老是…).
struct SituationLikelihood: Sendable {
    private var logOdds: [String: Double] = [:]

    /// O(all atoms).
    init(situations: [[Atom]], others: [[Atom]]) {
        guard !situations.isEmpty, !others.isEmpty else { return }
        var counts: [String: (situations: Double, others: Double)] = [:]
        for atoms in situations { for term in Self.terms(of: atoms) { counts[term, default: (0, 0)].situations += 1 } }
        for atoms in others { for term in Self.terms(of: atoms) { counts[term, default: (0, 0)].others += 1 } }
        // Every term counts as seen half a time more on either side.
        logOdds = counts.mapValues { count in
            log((count.situations + 0.5) / Double(situations.count + 1)) - log((count.others + 0.5) / Double(others.count + 1))
        }
    }

    /// The mean log odds of the terms that were seen; those of an ordinary situation where there was nothing to learn
    /// from.
    func logOdds(of atoms: [Atom]) -> Double {
        guard !logOdds.isEmpty else { return 1 }
        // In a fixed order: sums of floats depend on it.
        let known = Self.terms(of: atoms).sorted().compactMap { logOdds[$0] }
        return known.isEmpty ? 0 : known.reduce(0, +) / Double(known.count)
    }

    private static func terms(of atoms: [Atom]) -> Set<String> {
        var terms: Set<String> = []
        var previous = "^"
        for atom in atoms where atom.kind != .mark {
            terms.insert(atom.stem)
            terms.insert(previous + " " + atom.stem)
            previous = atom.stem
        }
        terms.insert(previous + " $")
        return terms
    }
}
