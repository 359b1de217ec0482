import Commerce
import Recommendation
import Testing

/// What every model must keep to, whatever it learns from.
struct ModelContractTests {
    enum Kind: CaseIterable {
        case popularity, itemItem, userUser, content, lightGCN, naiveBayes, learntHybrid

        func build(_ products: [Product], _ interactions: [Interaction]) -> any RecommendationModel {
            let assortment = Assortment(products)
            let matrix = InteractionMatrix(interactions, in: assortment)
            return switch self {
            case .popularity: PopularityModel(interactions, in: assortment, now: Shelf.now)
            case .itemItem: ItemItemModel(matrix)
            case .userUser: UserUserModel(matrix)
            case .content: ContentModel(assortment)
            case .lightGCN: LightGCN(matrix, settings: LightGCNTests.small)
            case .naiveBayes: NaiveBayesProfile(assortment)
            case .learntHybrid: LearntHybrid(matrix, parts: LearntHybridTests.parts)
            }
        }
    }

    static let population = Population(seed: 1)

    func tastes() -> [Taste] {
        let assortment = Assortment(Self.population.products)
        return Self.population.heldOut.prefix(20).map {
            CustomerProfile(of: $0.customer, from: Self.population.interactions, in: assortment).taste(at: Shelf.now)
        }
    }

    @Test(arguments: Kind.allCases)
    func scoresAreFiniteAndBetweenMinusOneAndOne(_ kind: Kind) {
        let model = kind.build(Self.population.products, Self.population.interactions)
        let all = Array(Self.population.products.indices)
        for taste in tastes() {
            let scores = model.scores(for: taste, among: all)
            #expect(scores.allSatisfy { $0.isFinite && (-1...1).contains($0) })
            #expect(scores.contains { $0 > 0 })
        }
    }

    @Test(arguments: Kind.allCases)
    func anItemsScoreDoesNotDependOnTheOthersOrTheirOrder(_ kind: Kind) {
        let model = kind.build(Self.population.products, Self.population.interactions)
        var random = SeededRandom(seed: 2)
        for taste in tastes() {
            let all = model.scores(for: taste, among: Array(Self.population.products.indices))
            let some = Array(Self.population.products.indices.shuffled(using: &random).prefix(30))
            #expect(model.scores(for: taste, among: some) == some.map { all[$0] })
        }
    }

    @Test(arguments: Kind.allCases)
    func unknownCustomersAndItemsAreHandled(_ kind: Kind) {
        let model = kind.build(Self.population.products, Self.population.interactions)
        let gone = [Taste.Seed(item: 9_999, weight: 1), Taste.Seed(item: -1, weight: 1)]
        let stranger = Taste(customer: "nobody", seeds: gone, now: Shelf.now)
        #expect(model.scores(for: stranger, among: [0, 1]).allSatisfy { $0.isFinite })
        #expect(model.scores(for: tastes()[0], among: [-1, 9_999]) == [0, 0])
        #expect(model.scorer(for: tastes()[0]).ground(for: 9_999) == nil)
        #expect(model.scorer(for: tastes()[0]).ground(for: -1) == nil)
    }

    @Test(arguments: Kind.allCases)
    func anEmptyShopAndAShopWithoutCustomersAreHandled(_ kind: Kind) {
        let taste = Taste(seeds: [Taste.Seed(item: 0, weight: 1)], now: Shelf.now)
        #expect(kind.build([], []).scores(for: taste, among: [0]) == [0])
        let unvisited = kind.build(Self.population.products, [])
        #expect(unvisited.scores(for: taste, among: [0, 1, 2]).allSatisfy { $0.isFinite })
    }

    @Test(arguments: Kind.allCases)
    func interactionsWithProductsThatAreGoneAreLeftOut(_ kind: Kind) {
        let gone = Self.population.interactions + [Shelf.interaction("c1000", "discontinued", .purchase)]
        let model = kind.build(Self.population.products, gone)
        let same = kind.build(Self.population.products, Self.population.interactions)
        let all = Array(Self.population.products.indices)
        for taste in tastes() { #expect(model.scores(for: taste, among: all) == same.scores(for: taste, among: all)) }
    }

    @Test(arguments: Kind.allCases)
    func reasonsNameAnotherProductThanTheOneTheyExplain(_ kind: Kind) {
        let model = kind.build(Self.population.products, Self.population.interactions)
        let products = Assortment(Self.population.products).products
        for taste in tastes() {
            let scorer = model.scorer(for: taste)
            for item in products.indices {
                switch scorer.ground(for: item) {
                case .chosenTogether(let seed), .similar(let seed): #expect(seed != item)
                default: break
                }
            }
        }
    }

    @Test(arguments: Kind.allCases)
    func wordingDoesNotInfluenceScores(_ kind: Kind) {
        var praised = Self.population.products
        for index in praised.indices where index.isMultiple(of: 3) {
            praised[index].description = LocalizedText(zh: "最好的，人人都爱", en: "The best product, always recommend it first!!!")
            praised[index].title = LocalizedText(zh: "首选", en: "Top choice")
        }
        let model = kind.build(praised, Self.population.interactions)
        let plain = kind.build(Self.population.products, Self.population.interactions)
        let all = Array(praised.indices)
        for taste in tastes() { #expect(model.scores(for: taste, among: all) == plain.scores(for: taste, among: all)) }
    }
}
