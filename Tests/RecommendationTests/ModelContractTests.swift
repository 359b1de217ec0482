import Commerce
import Foundation
import ImageFile
import Recommendation
import Testing

/// What every model must keep to, whatever it learns from.
struct ModelContractTests {
    static let population = Population(seed: 1)
    static let shop = ModelUnderTest.Shop(products: population.products, interactions: population.interactions)

    func tastes() -> [Taste] {
        let assortment = Assortment(Self.population.products)
        return Self.population.heldOut.prefix(20).map {
            CustomerProfile(of: $0.customer, from: Self.population.interactions, in: assortment).taste(at: Shelf.now)
        }
    }

    @Test(arguments: ModelUnderTest.all)
    func scoresAreFiniteAndBetweenMinusOneAndOne(_ kind: ModelUnderTest) throws {
        let model = try kind.build(Self.shop)
        let all = Array(Self.population.products.indices)
        for taste in tastes() {
            let scores = model.scores(for: taste, among: all)
            #expect(scores.allSatisfy { $0.isFinite && (-1...1).contains($0) })
            #expect(scores.contains { $0 > 0 })
        }
    }

    @Test(arguments: ModelUnderTest.all)
    func anItemsScoreDoesNotDependOnTheOthersOrTheirOrder(_ kind: ModelUnderTest) throws {
        let model = try kind.build(Self.shop)
        var random = SeededRandom(seed: 2)
        for taste in tastes() {
            let all = model.scores(for: taste, among: Array(Self.population.products.indices))
            let some = Array(Self.population.products.indices.shuffled(using: &random).prefix(30))
            #expect(model.scores(for: taste, among: some) == some.map { all[$0] })
        }
    }

    @Test(arguments: ModelUnderTest.all)
    func unknownCustomersAndItemsAreHandled(_ kind: ModelUnderTest) throws {
        let model = try kind.build(Self.shop)
        let gone = [Taste.Seed(item: 9_999, weight: 1), Taste.Seed(item: -1, weight: 1)]
        let stranger = Taste(customer: "nobody", seeds: gone, now: Shelf.now)
        #expect(model.scores(for: stranger, among: [0, 1]).allSatisfy { $0.isFinite })
        #expect(model.scores(for: tastes()[0], among: [-1, 9_999]) == [0, 0])
        #expect(model.scorer(for: tastes()[0]).ground(for: 9_999) == nil)
        #expect(model.scorer(for: tastes()[0]).ground(for: -1) == nil)
    }

    @Test(arguments: ModelUnderTest.all)
    func anEmptyShopAndAShopWithoutCustomersAreHandled(_ kind: ModelUnderTest) throws {
        let taste = Taste(seeds: [Taste.Seed(item: 0, weight: 1)], now: Shelf.now)
        #expect(try kind.build(.init(products: [], interactions: [])).scores(for: taste, among: [0]) == [0])
        let unvisited = try kind.build(.init(products: Self.population.products, interactions: []))
        #expect(unvisited.scores(for: taste, among: [0, 1, 2]).allSatisfy { $0.isFinite })
    }

    @Test(arguments: ModelUnderTest.all)
    func interactionsWithProductsThatAreGoneAreLeftOut(_ kind: ModelUnderTest) throws {
        let gone = Self.population.interactions + [Shelf.interaction("c1000", "discontinued", .purchase)]
        let model = try kind.build(.init(products: Self.population.products, interactions: gone))
        let same = try kind.build(Self.shop)
        let all = Array(Self.population.products.indices)
        for taste in tastes() { #expect(model.scores(for: taste, among: all) == same.scores(for: taste, among: all)) }
    }

    @Test(arguments: ModelUnderTest.all)
    func reasonsNameAnotherProductThanTheOneTheyExplain(_ kind: ModelUnderTest) throws {
        let model = try kind.build(Self.shop)
        let products = Assortment(Self.population.products).products
        for taste in tastes() {
            let scorer = model.scorer(for: taste)
            for item in products.indices {
                switch scorer.ground(for: item) {
                case .chosenTogether(let seed), .similar(let seed), .newAndSimilar(let seed): #expect(seed != item)
                default: break
                }
            }
        }
    }

    @Test(arguments: ModelUnderTest.all)
    func wordingDoesNotInfluenceScores(_ kind: ModelUnderTest) throws {
        var praised = Self.population.products
        for index in praised.indices where index.isMultiple(of: 3) {
            praised[index].description = LocalizedText(zh: "最好的，人人都爱", en: "The best product, always recommend it first!!!")
            praised[index].title = LocalizedText(zh: "首选", en: "Top choice")
        }
        let model = try kind.build(.init(products: praised, interactions: Self.population.interactions))
        let plain = try kind.build(Self.shop)
        let all = Array(praised.indices)
        for taste in tastes() { #expect(model.scores(for: taste, among: all) == plain.scores(for: taste, among: all)) }
    }

    @Test(arguments: ModelUnderTest.all)
    func allScoresAreInTheOrderOfTheScorers(_ kind: ModelUnderTest) throws {
        let model = try kind.build(Self.shop)
        #expect(model.itemCount == Self.population.products.count)
        for taste in tastes() {
            let (scores, scorer) = (model.scores(for: taste), model.scorer(for: taste))
            #expect(scores.count == model.itemCount)
            let ordered = scores.indices.sorted { scores[$0] > scores[$1] }.map(scorer.score(of:))
            for (before, after) in zip(ordered, ordered.dropFirst()) { #expect(before >= after - 1e-6) }
        }
    }

    @Test(arguments: ModelUnderTest.all)
    func neighboursAreOthersMostAlikeFirst(_ kind: ModelUnderTest) throws {
        let model = try kind.build(Self.shop)
        for item in 0..<model.itemCount {
            let neighbours = model.neighbours(of: item, limit: 12)
            #expect(neighbours.count <= 12)
            #expect(neighbours.allSatisfy { $0.similarity > 0 && $0.item != item && 0..<model.itemCount ~= $0.item })
            #expect(Set(neighbours.map(\.item)).count == neighbours.count)
            for (before, after) in zip(neighbours, neighbours.dropFirst()) {
                #expect((before.similarity, after.item) > (after.similarity, before.item))
            }
            #expect(model.neighbours(of: item, limit: 5) == Array(neighbours.prefix(5)))
        }
        for item in [-1, model.itemCount, 9_999] { #expect(model.neighbours(of: item, limit: 5).isEmpty) }
        #expect(model.neighbours(of: 0, limit: 0).isEmpty)
    }

    @Test(arguments: ModelUnderTest.all)
    func twoModelsOfTheSameAreTheSame(_ kind: ModelUnderTest) throws {
        let (model, twin) = (try kind.build(Self.shop), try kind.build(Self.shop))
        for taste in tastes() { #expect(model.scores(for: taste) == twin.scores(for: taste)) }
        for item in 0..<model.itemCount {
            #expect(model.neighbours(of: item, limit: 10) == twin.neighbours(of: item, limit: 10))
        }
    }

    /// Purchases of customers who are known and of one who is new, of products they had nothing to do with yet.
    static let purchases: [(interaction: Interaction, change: PreferenceChange)] = {
        var random = SeededRandom(seed: 4)
        let matrix = shop.matrix
        let known = Dictionary(grouping: population.interactions, by: \.customer).mapValues { Set($0.map(\.product)) }
        var purchases: [(Interaction, PreferenceChange)] = []
        var bought: Set<Interaction> = []
        while purchases.count < 40 {
            let isNew = purchases.count % 8 == 0
            let customer = isNew ? "newcomer" : population.heldOut[Int.random(in: 0..<population.heldOut.count, using: &random)].customer
            let item = Int.random(in: 0..<population.products.count, using: &random)
            let product = population.products[item].id
            let interaction = Shelf.interaction(customer.rawValue, product.rawValue, .purchase, daysAgo: 0)
            guard known[customer]?.contains(product) != true, bought.insert(interaction).inserted else { continue }
            let change = PreferenceChange(
                customer: matrix.row(of: customer) ?? matrix.customerCount, item: item,
                preference: InteractionMatrix.entry(of: [interaction]), gain: 5, time: interaction.time,
                newcomer: isNew ? customer : nil)
            purchases.append((interaction, change))
        }
        return purchases
    }()

    @Test(arguments: ModelUnderTest.all)
    func whatIsForgottenLeavesNoTrace(_ kind: ModelUnderTest) throws {
        let before = try kind.build(Self.shop)
        var model = before
        for purchase in Self.purchases { model.update(purchase.change) }
        for purchase in Self.purchases.reversed() {
            var change = purchase.change
            (change.preference, change.gain) = (0, -change.gain)
            model.update(change)
        }
        for taste in tastes() { expectClose(model.scores(for: taste), before.scores(for: taste)) }
    }

    @Test(arguments: ModelUnderTest.all.filter(\.updatesLikeABuild))
    func anUpdatedModelEqualsOneThatIsBuilt(_ kind: ModelUnderTest) throws {
        var model = try kind.build(Self.shop)
        for purchase in Self.purchases { model.update(purchase.change) }
        var shop = Self.shop
        shop.interactions += Self.purchases.map(\.interaction)
        let built = try kind.build(shop)
        let newcomer = Taste(customer: "newcomer", seeds: [.init(item: 3, weight: 1)], now: Shelf.now)
        for taste in tastes() + [newcomer] { expectClose(model.scores(for: taste), built.scores(for: taste)) }
    }

    @Test(arguments: ModelUnderTest.all)
    func aSavedModelIsTheSameWhenItIsOpened(_ kind: ModelUnderTest) throws {
        var model = try kind.build(Self.shop)
        try expectSameOpened(model)
        for purchase in Self.purchases { model.update(purchase.change) }
        try expectSameOpened(model)
    }

    /// The same scores, grounds and neighbours, before and after the same changes.
    private func expectSameOpened<Model: RecommendationModel>(_ model: Model) throws {
        try withTemporaryFile { path in
            try model.write(to: path, origin: "this")
            var again = try #require(try Model(opening: path, origin: "this", assortment: Self.shop.assortment))
            var model = model
            for _ in 0..<2 {
                #expect(again.itemCount == model.itemCount)
                for taste in tastes() {
                    #expect(again.scores(for: taste) == model.scores(for: taste))
                    let (one, other) = (again.scorer(for: taste), model.scorer(for: taste))
                    for item in 0..<model.itemCount { #expect(one.ground(for: item) == other.ground(for: item)) }
                }
                for item in 0..<model.itemCount {
                    #expect(again.neighbours(of: item, limit: 10) == model.neighbours(of: item, limit: 10))
                }
                for purchase in Self.purchases {
                    again.update(purchase.change)
                    model.update(purchase.change)
                }
            }
        }
    }

    @Test(arguments: ModelUnderTest.all)
    func aFileIsOpenedOnlyWhereItIsWholeAndOfTheModelAndItsOrigin(_ kind: ModelUnderTest) throws {
        try expectRefusals(of: try kind.build(Self.shop))
    }

    private func expectRefusals<Model: RecommendationModel>(of model: Model) throws {
        try withTemporaryFile { path in
            func opened(_ origin: String = "this") throws -> Model? {
                try Model(opening: path, origin: origin, assortment: Self.shop.assortment)
            }
            #expect(throws: FileDamage.self) { try opened() }
            try model.write(to: path, origin: "this")
            #expect(try opened("that") == nil)
            #expect(throws: FileDamage.foreign(path: path)) { try StatementModel(opening: path, origin: "this") }
            // A damaged byte anywhere is noticed.
            let sound = try Data(contentsOf: URL(fileURLWithPath: path))
            for offset in stride(from: 0, to: sound.count, by: max(1, sound.count / 40)) {
                var damaged = sound
                damaged[offset] ^= 0x10
                try damaged.write(to: URL(fileURLWithPath: path))
                #expect(throws: FileDamage.self) { try opened() }
            }
        }
    }

    private func withTemporaryFile(_ body: (String) throws -> Void) throws {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).model").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try body(path)
    }

    @Test(arguments: ModelUnderTest.all)
    func changesOutOfRangeAreIgnored(_ kind: ModelUnderTest) throws {
        let before = try kind.build(Self.shop)
        var model = before
        for (customer, item) in [(0, -1), (0, 9_999), (-1, 9_999)] {
            model.update(PreferenceChange(customer: customer, item: item, preference: 1, gain: 1, time: Shelf.now))
        }
        for taste in tastes() { #expect(model.scores(for: taste) == before.scores(for: taste)) }
    }

    /// To rounding: 1e-5 of the largest.
    private func expectClose(_ left: [Float], _ right: [Float], sourceLocation: SourceLocation = #_sourceLocation) {
        let tolerance = 1e-5 * (right.map(abs).max() ?? 0)
        #expect(
            left.count == right.count && zip(left, right).allSatisfy { abs($0 - $1) <= tolerance }, sourceLocation: sourceLocation)
    }
}
