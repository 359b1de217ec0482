public import Commerce

/// What a profile amounts to at one moment: the products that speak loudest for and against, as models read them.
public struct Taste: Sendable {
    /// A product the customer had to do with.
    public struct Seed: Hashable, Sendable {
        /// Its number in the assortment.
        public var item: Int
        /// sign(w) log(1 + |w|) of the decayed preference w; below 0 for what the customer rejected.
        public var weight: Double

        public init(item: Int, weight: Double) {
            self.item = item
            self.weight = weight
        }
    }

    /// More seeds than this change no ranking that a person could see, and cost time.
    public static let seedLimit = 64
    /// The summed weight at which the customer's own signals count half: not quite two purchases.
    static let halfConfidence = 3.0

    public let customer: CustomerID?
    /// Strongest first, for or against; ties by item.
    public let seeds: [Seed]
    /// Seconds since 1970-01-01 UTC.
    public let now: Int
    /// The searches of the conversation, the last at the end.
    public let said: [Criteria]

    /// - Parameter limit: how many of the strongest seeds are kept.
    public init(customer: CustomerID? = nil, seeds: [Seed] = [], now: Int, said: [Criteria] = [], limit: Int = seedLimit) {
        self.customer = customer
        self.seeds = Array(
            seeds.filter { $0.weight != 0 && $0.weight.isFinite }.sorted { left, right in
                let (a, b) = (abs(left.weight), abs(right.weight))
                return a != b ? a > b : left.item < right.item
            }.prefix(max(0, limit)))
        self.now = now
        self.said = said
    }

    /// How much the customer's own signals can be trusted, W / (W + 3) of the summed weights W: from 0 for a stranger to near 1.
    public var confidence: Double {
        let sum = seeds.reduce(0) { $0 + abs($1.weight) }
        return sum / (sum + Self.halfConfidence)
    }

    /// How much of a stranger the customer is, (1 - confidence)⁴: from 1 to nearly 0 after a few acts, since these say more than
    /// what others like.
    var strangeness: Double {
        let doubt = 1 - confidence
        return doubt * doubt * doubt * doubt
    }
}
