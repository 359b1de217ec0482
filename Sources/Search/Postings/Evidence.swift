/// What some terms say for a document, in whole numbers so that the order of adding does not matter: above, the sum of
/// the weights of those it holds; below, the sum of weight · impact.
struct Evidence: Hashable {
    private var packed: UInt64

    /// The weights of all terms of a query together; the sums stay below 2³².
    static let totalWeight: UInt32 = 1 << 19

    static let none = Evidence(packed: 0)

    private init(packed: UInt64) { self.packed = packed }

    /// - Parameter value: of `Impact.values`.
    @inline(__always)
    init(weight: UInt64, value: UInt64) { packed = weight &<< 32 &+ weight &* value }

    @inline(__always)
    mutating func add(_ other: Evidence) { packed &+= other.packed }

    @inline(__always)
    func adding(_ other: Evidence) -> Evidence { Evidence(packed: packed &+ other.packed) }

    @inline(__always)
    var heldWeight: UInt32 { UInt32(truncatingIfNeeded: packed &>> 32) }

    /// The sum of weight · impact times the share of the weight that is held, so that a document with all of the rare
    /// words comes before one that repeats a few. Never lower for more evidence.
    @inline(__always)
    var score: UInt32 {
        UInt32(truncatingIfNeeded: ((packed & 0xFFFF_FFFF) &* (packed &>> 32)) &>> UInt64(Self.totalWeight.trailingZeroBitCount))
    }

    /// The score where 1 is all of the weight at the greatest impact.
    static func share(_ score: UInt32) -> Double { Double(score) / (Double(totalWeight) * Double(Impact.one)) }

    /// The reverse of `share`, rounded up.
    static func score(ofShare share: Double) -> UInt32 { UInt32((share * Double(totalWeight) * Double(Impact.one)).rounded(.up)) }
}
