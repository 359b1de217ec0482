/// Sums of what each seed says for an item, and the seed that said most: how both neighbourhood models score.
struct SeededScorer: ItemScorer {
    private(set) var sums: [Float]
    private var strongest: [Float]
    private var seeds: [Int32]
    /// Items with a sum, some of them more than once.
    private var touched: [Int32] = []
    private var scale: Float = 0

    init(itemCount: Int) {
        sums = Array(repeating: 0, count: itemCount)
        strongest = sums
        seeds = Array(repeating: -1, count: itemCount)
    }

    mutating func add(_ amount: Float, to item: Int, because seed: Int?) {
        if sums[item] == 0 { touched.append(Int32(item)) }
        sums[item] += amount
        guard let seed, amount > strongest[item] else { return }
        strongest[item] = amount
        seeds[item] = Int32(seed)
    }

    /// Divides by the largest sum, so that the assortment's best for the customer has 1.
    mutating func normalize() {
        let largest = touched.reduce(Float(0)) { max($0, abs(sums[Int($1)])) }
        scale = largest > 0 ? 1 / largest : 0
    }

    func score(of item: Int) -> Double {
        sums.indices.contains(item) ? Double(min(1, max(-1, sums[item] * scale))) : 0
    }

    func ground(for item: Int) -> Ground? {
        guard sums.indices.contains(item), sums[item] > 0, seeds[item] >= 0 else { return nil }
        return .chosenTogether(Int(seeds[item]))
    }
}
