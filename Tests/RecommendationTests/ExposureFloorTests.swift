import Commerce
@testable import Recommendation
import Testing

struct ExposureFloorTests {
    @Test(arguments: UInt64(0)..<200)
    func everyBeginningOfAListMeetsTheFloors(_ seed: UInt64) {
        var random = SeededRandom(seed: seed)
        let groupCount = Int.random(in: 1...4, using: &random)
        var left = 1.0
        let floors = (0..<groupCount).map { _ in
            let floor = left * Double.random(in: 0.05...1, using: &random)
            left -= floor
            return floor
        }
        let groups: [Int?] = (0..<Int.random(in: 0...40, using: &random)).map { _ in
            // Groups stand mostly at the end, where floors have to fetch them.
            let group = Int.random(in: 0..<groupCount * 3, using: &random)
            return group < groupCount ? group : nil
        }
        let order = FairOrder(floors: floors).order(groups)
        #expect(order.sorted() == Array(groups.indices))
        for count in 0...groups.count {
            for group in floors.indices {
                let least = min(Int(floors[group] * Double(count) + 1e-9), groups.filter { $0 == group }.count)
                #expect(order.prefix(count).filter { groups[$0] == group }.count >= least)
            }
        }
        // Nobody overtakes within a group.
        for group in [nil] + floors.indices.map(Optional.some) {
            let own = order.filter { groups[$0] == group }
            #expect(own == own.sorted())
        }
    }

    @Test func anOrderThatMeetsTheFloorsStays() {
        #expect(FairOrder(floors: [0.5]).order([nil, 0, nil, 0]) == [0, 1, 2, 3])
        #expect(FairOrder(floors: []).order([nil, nil]) == [0, 1])
    }

    @Test func whatIsDueIsFetchedAsLateAsItMay() {
        #expect(FairOrder(floors: [0.25]).order([nil, nil, nil, nil, nil, 0]) == [0, 1, 2, 5, 3, 4])
        #expect(FairOrder(floors: [0.5, 0.5]).order([nil, 0, 1, nil, 0, 1]) == [1, 2, 4, 5, 0, 3])
    }

    @Test func sharesMustBeSharesOfOne() {
        #expect(ExposureFloor(shares: ["a": 0.5, "b": 0.5]) != nil)
        #expect(ExposureFloor(shares: ["a": 0.6, "b": 0.5]) == nil)
        #expect(ExposureFloor(shares: ["a": 0]) == nil)
        #expect(ExposureFloor(shares: ["a": .nan]) == nil)
    }

    static let population = Population(seed: 8)

    static func ranker(_ floor: ExposureFloor?) -> HybridRanker {
        HybridRanker(products: population.products, interactions: population.interactions, now: Shelf.now, exposureFloor: floor)
    }

    @Test func recommendationsKeepTheFloorsAndTheLedgerSaysWhatTheyDid() throws {
        let floor = try #require(ExposureFloor(shares: ["Brand 4": 0.5, "Brand 0": 0.2]))
        let (plain, fair) = (Self.ranker(nil), Self.ranker(floor))
        var lifts = 0
        for held in Self.population.heldOut.prefix(10) {
            let profile = plain.profile(of: held.customer, from: Self.population.interactions)
            let list = fair.recommendations(for: profile, limit: 20, at: Shelf.now)
            for count in 1...20 {
                for (brand, share) in floor.shares {
                    #expect(list.prefix(count).filter { $0.product.brand == brand }.count >= Int(share * Double(count) + 1e-9))
                }
            }
            let lines = list.flatMap(\.ledger).filter { $0.signal == Signal.exposure.rawValue }
            #expect(lines.allSatisfy { $0.contribution > 0 })
            lifts += lines.count
            #expect(zip(list, list.dropFirst()).allSatisfy { $0.score >= $1.score - 1e-9 })
        }
        #expect(lifts > 0)
    }

    @Test func aSearchIsLeftAsItIs() throws {
        let floor = try #require(ExposureFloor(shares: ["Brand 4": 1]))
        let candidates = Self.population.products.enumerated().map { Shelf.candidate($0.element, lexical: Double($0.offset % 17)) }
        for sort in SortOrder.allCases {
            #expect(
                Self.ranker(floor).rank(candidates, by: sort, at: Shelf.now)
                    == Self.ranker(nil).rank(candidates, by: sort, at: Shelf.now))
        }
    }

    @Test func aLimitCutsTheSameList() {
        let ranker = Self.ranker(ExposureFloor(shares: ["Brand 2": 0.4]))
        let candidates = Self.population.products.map { Shelf.candidate($0) }
        let all = ranker.rank(candidates, at: Shelf.now)
        #expect(ranker.rank(candidates, at: Shelf.now, limit: 9) == Array(all.prefix(9)))
    }
}
