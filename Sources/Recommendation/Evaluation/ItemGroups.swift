public import Commerce

/// To which group, of a brand or a seller, each item of a data set belongs.
public struct ItemGroups: Sendable {
    /// By item; nil where nothing is said of it.
    private let groups: [Int?]
    public let names: [String]
    /// Groups whose share of the places is held to a floor.
    let floors: [(group: Int, share: Double)]

    /// - Parameters:
    ///   - names: the group by the data's own number of the item; what is not in the data is passed over.
    ///   - floor: by name of a group; of a name that no group has it is passed over.
    public init(_ names: [UInt32: String], in data: InteractionDataSet, floor: ExposureFloor? = nil) {
        let sorted = Set(names.values).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        groups = data.items.map { names[$0].flatMap { numbers[$0] } }
        self.names = sorted
        floors = (floor?.shares ?? [:]).compactMap { name, share in numbers[name].map { ($0, share) } }.sorted { $0.0 < $1.0 }
    }

    public func group(of item: Int) -> Int? { groups[item] }

    /// The best of dense scores as `BestItems` finds them, so that the floors hold in every beginning of the list.
    /// - Parameter scores: by item; those of masked items are overwritten.
    func bestItems(of scores: inout [Float], limit: Int, masked: some Sequence<UInt32>) -> [Int32] {
        let free = BestItems.of(&scores, limit: limit, masked: masked)
        guard !floors.isEmpty else { return free }
        var candidates = Set(free)
        for floor in floors {
            var best = TopK(limit)
            for (item, group) in groups.enumerated() where group == floor.group && scores[item] != 0 && !scores[item].isNaN {
                best.offer(Int32(item), scores[item])
            }
            candidates.formUnion(best.sorted.map(\.column))
        }
        let ordered = candidates.sorted { TopK.isBetter(($0, scores[Int($0)]), ($1, scores[Int($1)])) }
        let floored = ordered.map { item in floors.firstIndex { $0.group == groups[Int(item)] } }
        return FairOrder(floors: floors.map(\.share)).order(floored).prefix(limit).map { ordered[$0] }
    }

    /// The share of the places that each group with a floor has, by name; nil without floors.
    func flooredShares(byItem places: [Int]) -> [String: Double]? {
        guard !floors.isEmpty else { return nil }
        let (sums, all) = (self.places(byItem: places), max(1, places.reduce(0, +)))
        return Dictionary(uniqueKeysWithValues: floors.map { (names[$0.group], Double(sums[$0.group]) / Double(all)) })
    }

    /// Places by group from places by item.
    func places(byItem places: [Int]) -> [Int] {
        var sums = [Int](repeating: 0, count: names.count)
        for (group, count) in zip(groups, places) {
            if let group { sums[group] += count }
        }
        return sums
    }
}
