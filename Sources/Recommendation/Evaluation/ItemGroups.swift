/// To which group, of a brand or a seller, each item of a data set belongs.
public struct ItemGroups: Sendable {
    /// By item; nil where nothing is said of it.
    private let groups: [Int?]
    public let names: [String]

    /// - Parameter names: the group by the data's own number of the item; what is not in the data is passed over.
    public init(_ names: [UInt32: String], in data: InteractionDataSet) {
        let sorted = Set(names.values).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: sorted.enumerated().map { ($1, $0) })
        groups = data.items.map { names[$0].flatMap { numbers[$0] } }
        self.names = sorted
    }

    public func group(of item: Int) -> Int? { groups[item] }

    /// Places by group from places by item.
    func places(byItem places: [Int]) -> [Int] {
        var sums = [Int](repeating: 0, count: names.count)
        for (group, count) in zip(groups, places) {
            if let group { sums[group] += count }
        }
        return sums
    }
}
