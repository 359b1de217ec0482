public import Commerce

/// Why a product stands where it does in a list.
public struct PlacementFacts: Sendable {
    /// With the ledger that it is ranked by.
    public var product: RankedProduct
    /// In the whole list, from 1.
    public var place: Int
    public var criteria: Criteria
    /// Whom it is compared with: the next of the list, or the one that the customer named.
    public var rival: Rival?
    /// What the customer did with products that reasons point at.
    public var acts: [ProductID: Interaction.Kind]
    /// Whether the list is of those that come nearest to criteria which none meets: first is what misses least.
    public var isNearest = false

    public init(
        product: RankedProduct, place: Int, criteria: Criteria, rival: Rival? = nil, acts: [ProductID: Interaction.Kind] = [:]
    ) {
        self.product = product
        self.place = place
        self.criteria = criteria
        self.rival = rival
        self.acts = acts
    }
}

/// Another product of the same list.
public struct Rival: Sendable {
    public var product: RankedProduct
    /// From 1.
    public var place: Int

    public init(_ product: RankedProduct, place: Int) {
        self.product = product
        self.place = place
    }
}

/// Why a product that the customer asks for is not in sight, or not further up.
public struct AbsenceFacts: Sendable {
    public enum Cause: Sendable {
        /// Nothing in the shop goes by that name.
        case unknown
        /// It misses these criteria, or does not say whether it meets them.
        case excluded([Check])
        /// It meets the criteria, and its texts hold too little of these words.
        case lacksWords([String])
        /// It is ranked, behind the rival; at a place that is not known where the list is too long to rank whole.
        case behind(place: Int?, Rival)
        /// It stands first.
        case first
    }

    /// As the customer called it; empty where it was pointed at.
    public var name: String
    public var cause: Cause
    /// Nil where nothing goes by the name.
    public var product: RankedProduct?
    public var criteria: Criteria
    /// What the customer did with products that reasons point at.
    public var acts: [ProductID: Interaction.Kind]

    public init(
        name: String, cause: Cause, product: RankedProduct? = nil, criteria: Criteria, acts: [ProductID: Interaction.Kind] = [:]
    ) {
        self.name = name
        self.cause = cause
        self.product = product
        self.criteria = criteria
        self.acts = acts
    }
}

/// Two ledgers held against each other, signal by signal.
struct LedgerComparison {
    struct Line: Hashable {
        var signal: String
        var own: Double
        var other: Double

        var lead: Double { own - other }
    }

    /// By how much the first is ahead.
    let gap: Double
    /// In the order of the first ledger, then what only the other has.
    let lines: [Line]

    init(_ own: [Contribution], against other: [Contribution]) {
        func sums(_ ledger: [Contribution]) -> [String: Double] { ledger.reduce(into: [:]) { $0[$1.signal, default: 0] += $1.contribution } }
        let (mine, theirs) = (sums(own), sums(other))
        var signals: [String] = []
        for line in own + other where !signals.contains(line.signal) { signals.append(line.signal) }
        lines = signals.map { Line(signal: $0, own: mine[$0] ?? 0, other: theirs[$0] ?? 0) }
        gap = own.reduce(0) { $0 + $1.contribution } - other.reduce(0) { $0 + $1.contribution }
    }

    /// Signals in which the first is ahead by what can be seen in hundredths, the greatest lead first.
    var leads: [Line] { lines.filter { $0.lead >= 0.005 }.sorted { ($1.lead, $0.signal) < ($0.lead, $1.signal) } }
    var lags: [Line] { lines.filter { $0.lead <= -0.005 }.sorted { ($0.lead, $0.signal) < ($1.lead, $1.signal) } }
}

/// A score as it is said: two decimals, and a true minus.
enum ScoreText {
    static func text(_ value: Double) -> String {
        let hundredths = Int((max(-1e9, min(1e9, value)) * 100).rounded())
        let size = abs(hundredths), rest = size % 100
        return (hundredths < 0 ? "−" : "") + "\(size / 100)." + (rest < 10 ? "0" : "") + "\(rest)"
    }
}
