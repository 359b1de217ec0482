import Foundation

/// How much the answer to a question is expected to tell about which product is wanted, in bits.
///
/// The wanted product X is taken to be any of the candidates alike, and the answer A any of the offered choices that
/// fit it alike. The expected information is I(X; A) = H(A) − H(A|X) (C. E. Shannon, A Mathematical Theory of
/// Communication, 1948), the gain by which J. R. Quinlan chooses what to ask next (Induction of Decision Trees, 1986).
/// H(A|X) is what a product that comes in several of the choices leaves open. Candidates that fit no choice tell
/// nothing, so the gain is that of the others times their share.
struct AnswerTally {
    private var weights: [Double]
    /// Σ log₂ of the number of choices that fit, over the products that fit any.
    private var openBits = 0.0
    private(set) var answering = 0

    init(choices: Int) { weights = Array(repeating: 0, count: choices) }

    /// One candidate and the different choices that fit it.
    mutating func add(_ choices: some Collection<Int>) {
        guard !choices.isEmpty else { return }
        for choice in choices { weights[choice] += 1 / Double(choices.count) }
        openBits += log2(Double(choices.count))
        answering += 1
    }

    /// - Parameter candidates: all of them, those that fit no choice included.
    func gain(among candidates: Int) -> Double {
        guard answering > 0, candidates > 0 else { return 0 }
        let total = Double(answering)
        let entropy = weights.reduce(0) { sum, weight in
            let share = weight / total
            return share > 0 ? sum - share * log2(share) : sum
        }
        return max(0, entropy - openBits / total) * total / Double(candidates)
    }

    /// What a single one of so many choices tells where all are equally likely.
    static func best(of choices: Int) -> Double { log2(Double(max(1, choices))) }
}
