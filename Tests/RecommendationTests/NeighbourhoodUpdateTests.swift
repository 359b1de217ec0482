import Commerce
import LinearAlgebra
@testable import Recommendation
import Testing

/// A model that was told of every change equals one that was built with them.
struct NeighbourhoodUpdateTests {
    static let (customers, items) = (30, 25)

    /// A few products that most customers know, and many that few do; entries of three sizes.
    static func randomEntries(_ random: inout SeededRandom) -> [[Float]] {
        (0..<customers).map { _ in
            (0..<items).map { item in
                let isKnown = Int.random(in: 0..<(4 + item), using: &random) < 3
                return isKnown ? [0.4, 1, 1.7][Int.random(in: 0..<3, using: &random)] : 0
            }
        }
    }

    static func matrix(_ entries: [[Float]]) -> InteractionMatrix {
        var rows = SparseMatrix(columns: items)
        for row in entries {
            rows.append(row.indices.lazy.filter { row[$0] > 0 }.map { (column: $0, value: row[$0]) })
        }
        return InteractionMatrix(rows, customers: [:])
    }

    static func change(_ customer: Int, _ item: Int, to preference: Float) -> PreferenceChange {
        PreferenceChange(customer: customer, item: item, preference: preference, gain: 0, time: 0)
    }

    /// A random entry set to a random value, in the model and in `entries`; a third of the changes take an entry away.
    static func change(
        _ model: inout some RecommendationModel, _ entries: inout [[Float]], _ random: inout SeededRandom
    ) {
        let isNew = Int.random(in: 0..<20, using: &random) == 0
        if isNew { entries.append(Array(repeating: 0, count: items)) }
        let (customer, item) = (Int.random(in: entries.indices, using: &random), Int.random(in: 0..<items, using: &random))
        let value: Float = [0, 0.4, 1.7][Int.random(in: 0..<3, using: &random)]
        entries[customer][item] = value
        model.update(change(customer, item, to: value))
    }

    static func tastes(_ random: inout SeededRandom) -> [Taste] {
        (0..<4).map { _ in
            let seeds = (0..<5).map { _ in
                Taste.Seed(
                    item: Int.random(in: 0..<items, using: &random), weight: Double(Int.random(in: -1...3, using: &random)))
            }
            return Taste(seeds: seeds, now: 0)
        }
    }

    static func expectSame(_ left: some RecommendationModel, _ right: some RecommendationModel, _ random: inout SeededRandom) {
        for taste in tastes(&random) { #expect(left.scores(for: taste) == right.scores(for: taste)) }
        for item in 0..<items { #expect(left.neighbours(of: item, limit: 30) == right.neighbours(of: item, limit: 30)) }
    }

    static let itemItemOptions: [ItemItemModel.Options] = [
        .init(neighbours: 4, shrinkage: 0), .init(neighbours: 7, shrinkage: 3), .init(neighbours: 40, shrinkage: 0),
        .init(neighbours: 4, weighting: .bm25(), shrinkage: 0), .init(neighbours: 6, weighting: .tfidf, shrinkage: 1),
        .init(neighbours: 5, shrinkage: 2, longestRow: 6), .init(neighbours: 0),
    ]

    /// The weightings but the plain one keep what they learnt at the build, so they are held against themselves alone, below.
    @Test(arguments: itemItemOptions.filter { $0.weighting == .cosine }, 0..<6 as Range<UInt64>)
    func itemItemEqualsARefit(_ options: ItemItemModel.Options, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var entries = Self.randomEntries(&random)
        var model = ItemItemModel(Self.matrix(entries), options: options)
        for step in 0..<120 {
            Self.change(&model, &entries, &random)
            if step % 12 == 0 { Self.expectSame(model, ItemItemModel(Self.matrix(entries), options: options), &random) }
        }
        Self.expectSame(model, ItemItemModel(Self.matrix(entries), options: options), &random)
    }

    @Test(arguments: itemItemOptions, 0..<6 as Range<UInt64>)
    func itemItemForgetsWithoutATrace(_ options: ItemItemModel.Options, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var entries = Self.randomEntries(&random)
        let before = ItemItemModel(Self.matrix(entries), options: options)
        var model = before
        let original = entries
        for _ in 0..<40 { Self.change(&model, &entries, &random) }
        var cells = entries.indices.flatMap { row in (0..<Self.items).map { (row, $0) } }
        cells.shuffle(using: &random)
        for (customer, item) in cells {
            let value = original.indices.contains(customer) ? original[customer][item] : 0
            if entries[customer][item] != value { model.update(Self.change(customer, item, to: value)) }
        }
        Self.expectSame(model, before, &random)
    }

    @Test(arguments: [Weighting.cosine, .tfidf, .bm25()], 0..<6 as Range<UInt64>)
    func userUserForgetsWithoutATraceAndItsCosineEqualsARefit(_ weighting: Weighting, seed: UInt64) {
        var random = SeededRandom(seed: seed)
        var entries = Self.randomEntries(&random)
        let options = UserUserModel.Options(neighbours: 5, weighting: weighting)
        let before = UserUserModel(Self.matrix(entries), options: options)
        var model = before
        let original = entries
        for _ in 0..<100 { Self.change(&model, &entries, &random) }
        if weighting == .cosine { Self.expectSame(model, UserUserModel(Self.matrix(entries), options: options), &random) }
        for customer in entries.indices {
            for item in 0..<Self.items {
                let value = original.indices.contains(customer) ? original[customer][item] : 0
                if entries[customer][item] != value { model.update(Self.change(customer, item, to: value)) }
            }
        }
        Self.expectSame(model, before, &random)
    }

    @Test func theKeenestOfManyCustomersStayTheKeenest() {
        var random = SeededRandom(seed: 9)
        var entries = [[Float]](repeating: Array(repeating: 0, count: Self.items), count: 600)
        for customer in entries.indices {
            entries[customer][0] = Float(1 + customer % 7)
            entries[customer][1 + customer % 5] = 1
        }
        var model = UserUserModel(Self.matrix(entries))
        for _ in 0..<200 {
            let customer = Int.random(in: 0..<600, using: &random)
            let value = Float(Int.random(in: 0..<9, using: &random))
            entries[customer][0] = value
            model.update(Self.change(customer, 0, to: value))
        }
        Self.expectSame(model, UserUserModel(Self.matrix(entries)), &random)
    }

    @Test func aLongRowTakesPartWithItsStrongestProducts() {
        var entries = [[Float]](repeating: Array(repeating: 0, count: Self.items), count: 2)
        for item in 0..<Self.items { entries[0][item] = item < 5 ? 1 : 2 }
        entries[1][4] = 1
        entries[1][24] = 1
        var model = ItemItemModel(Self.matrix(entries), options: .init(shrinkage: 0, longestRow: 20))
        #expect(model.neighbours(of: 24, limit: 30).map(\.item) == Array(5..<24) + [4])
        #expect(model.neighbours(of: 0, limit: 30).isEmpty)
        // Product 0 becomes the strongest and pushes out the last of those before.
        model.update(Self.change(0, 0, to: 3))
        #expect(!model.neighbours(of: 0, limit: 30).isEmpty)
        #expect(!model.neighbours(of: 23, limit: 30).map(\.item).contains(24))
    }

    @Test func changesOutOfRangeAreIgnored() {
        var random = SeededRandom(seed: 3)
        let entries = Self.randomEntries(&random)
        let (itemItem, userUser) = (ItemItemModel(Self.matrix(entries)), UserUserModel(Self.matrix(entries)))
        var (changedItems, changedUsers) = (itemItem, userUser)
        for change in [Self.change(-1, 0, to: 1), Self.change(0, -1, to: 1), Self.change(0, 99, to: 1), Self.change(0, 0, to: -1)] {
            changedItems.update(change)
            changedUsers.update(change)
        }
        Self.expectSame(changedItems, itemItem, &random)
        Self.expectSame(changedUsers, userUser, &random)
    }
}
