public import Commerce
import Foundation
public import ImageFile
import LinearAlgebra

/// What many customers want now: the same for everyone.
///
/// The score of a product is log(1 + x) / log(1 + x_max), with x the sum of its interactions' weights (purchase > cart >
/// click > view), each halved every 45 days. Sums are kept by forward decay, so that a new interaction is O(1):
/// weights are those at the build, and one factor brings them to the present
/// (Cormode, Shkapenyuk, Srivastava, Xu: Forward Decay, 2009).
public struct PopularityModel: RecommendationModel {
    /// In days.
    public static let halfLife = 45.0
    /// In days; the window in which buyers are counted.
    public static let buyerWindow = 90

    public var signal: Signal { .popularity }

    private let assortment: Assortment
    private let landmark: Int
    private var sums: Elements<Double>
    private var largest: Double
    private var buyers = RecentBuyers()

    /// Interactions later than `now` count as of now. O(n) in the interactions.
    public init(_ interactions: some Sequence<Interaction>, in assortment: Assortment, now: Int) {
        self.assortment = assortment
        landmark = now
        sums = Elements(Array(repeating: 0, count: assortment.count))
        largest = 0
        for interaction in interactions {
            var past = interaction
            past.time = min(now, past.time)
            record(past)
        }
    }

    /// Of feedback whose time is not known: all of it counts as of `now`. O(n) in the entries.
    public init(_ matrix: InteractionMatrix, now: Int) {
        assortment = Assortment([])
        landmark = now
        sums = Elements((0..<matrix.itemCount).map { item in
            matrix.columns.withRow(item) { _, preferences in preferences.reduce(0) { $0 + Double($1) } }
        })
        largest = sums.max() ?? 0
    }

    public mutating func record(_ interaction: Interaction) {
        guard let item = assortment.number(of: interaction.product), interaction.preference > 0 else { return }
        add(interaction.preference, to: item, at: interaction.time)
        if interaction.kind == .purchase, interaction.time > landmark - Self.buyerWindow * secondsPerDay {
            buyers.record(interaction.customer, of: item, at: interaction.time)
        }
    }

    /// Takes an interaction back.
    /// - Parameter remaining: the customer's interactions without it.
    mutating func forget(_ interaction: Interaction, leaving remaining: [Interaction]) {
        guard let item = assortment.number(of: interaction.product), interaction.preference > 0 else { return }
        add(-interaction.preference, to: item, at: interaction.time)
        guard interaction.kind == .purchase else { return }
        let last = remaining.lazy.filter { $0.customer == interaction.customer && $0.product == interaction.product && $0.kind == .purchase }
            .map(\.time).max()
        buyers.remove(interaction.customer, of: item)
        if let last, last > landmark - Self.buyerWindow * secondsPerDay {
            buyers.record(interaction.customer, of: item, at: last)
        }
    }

    public var itemCount: Int { sums.count }

    /// No item is like another by how many want it.
    public func neighbours(of item: Int, limit: Int) -> [ItemNeighbour] { [] }

    public mutating func update(_ change: PreferenceChange) {
        guard sums.indices.contains(change.item) else { return }
        add(Double(change.gain), to: change.item, at: change.time)
    }

    public func scorer(for taste: Taste) -> any ItemScorer {
        Scorer(model: self, now: taste.now)
    }

    /// The sums, as they were worth at the build; time changes all of them alike.
    public func scores(for taste: Taste) -> [Float] { sums.map { Float($0) } }

    private mutating func add(_ gain: Double, to item: Int, at time: Int) {
        let days = Double(time - landmark) / Double(secondsPerDay)
        let before = sums[item]
        sums[item] = max(0, before + gain * exp2(days / Self.halfLife))
        // Only where the most popular of all loses something is the next one sought.
        largest = sums[item] < before && before == largest ? sums.max() ?? 0 : max(largest, sums[item])
    }

    /// The scores of `products` in the same order, 0 to 1; 0 for products outside the assortment.
    public func values(of products: some Sequence<ProductID>, at now: Int) -> [Double] {
        let scorer = Scorer(model: self, now: now)
        return products.map { assortment.number(of: $0).map(scorer.score(of:)) ?? 0 }
    }

    private struct Scorer: ItemScorer {
        let model: PopularityModel
        let now: Int
        let toPresent: Double
        let scale: Double

        init(model: PopularityModel, now: Int) {
            self.model = model
            self.now = now
            toPresent = exp2(-Double(now - model.landmark) / (Double(secondsPerDay) * PopularityModel.halfLife))
            let largest = log1p(model.largest * toPresent)
            scale = largest > 0 ? 1 / largest : 0
        }

        func score(of item: Int) -> Double {
            model.sums.indices.contains(item) ? log1p(model.sums[item] * toPresent) * scale : 0
        }

        func ground(for item: Int) -> Ground? {
            let count = model.buyers.count(of: item, after: now - PopularityModel.buyerWindow * secondsPerDay)
            return count > 0 ? .buyers(count) : nil
        }
    }
}

extension PopularityModel {
    public func save(to writer: ArchiveWriter) {
        writer.add(value: landmark, as: "landmark")
        writer.add(numbers: sums, as: "sums")
        writer.add(buyers, as: "buyers")
    }

    public init(from reader: ArchiveReader) throws(FileDamage) {
        assortment = reader.assortment
        (landmark, sums, buyers) = (try reader.value("landmark"), try reader.numbers("sums"), try reader.part("buyers"))
        largest = sums.max() ?? 0
        try reader.check(assortment.count == 0 || assortment.count == sums.count)
    }
}
