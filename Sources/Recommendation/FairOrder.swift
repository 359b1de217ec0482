/// An order in which groups are never under their floors: of the first k places, a group with the floor f has at least
/// ⌊f·k⌋, for every k, or as many as there are of it. Otherwise the order stays as it is.
///
/// At each place the first of what is left is taken with which all later floors can still be met; floors that add up to 1 at
/// most always can (Hall's condition for jobs with deadlines).
///
/// Source of the constraint: Geyik, Ambler, Kenthapadi: Fairness-Aware Ranking in Search & Recommendation Systems (2019);
/// their greedy choice can miss a floor when several fall due at once, looking ahead cannot.
struct FairOrder {
    /// By group.
    let floors: [Double]

    /// - Parameter groups: the group of each entry, nil for one without a floor.
    /// - Returns: where the entries stood before, in their new order. O(entries² · groups²).
    func order(_ groups: [Int?]) -> [Int] {
        var waiting = Dictionary(grouping: groups.indices, by: { groups[$0] }).mapValues { $0[...] }
        let available = floors.indices.map { group in waiting[group]?.count ?? 0 }
        var placed = [Int](repeating: 0, count: floors.count)
        var order: [Int] = []
        while order.count < groups.count {
            let heads = waiting.compactMap { group, entries in entries.first.map { (group: group, entry: $0) } }
                .sorted { $0.entry < $1.entry }
            let next = heads.first { head in
                var after = placed
                if let group = head.group { after[group] += 1 }
                return canMeetFloors(after, from: order.count + 1, of: groups.count, available)
            }
            guard let next = next ?? heads.first else { break }
            if let group = next.group { placed[group] += 1 }
            waiting[next.group]?.removeFirst()
            order.append(next.entry)
        }
        return order
    }

    /// Whether what is still due by place t fits into the places up to t, for each t from those that are filled.
    private func canMeetFloors(_ placed: [Int], from filled: Int, of count: Int, _ available: [Int]) -> Bool {
        (filled...count).allSatisfy { place in
            let due = floors.indices.reduce(0) { sum, group in
                // A hair more, so that ten times a tenth is one.
                let least = min(available[group], Int(floors[group] * Double(place) + 1e-9))
                return sum + max(0, least - placed[group])
            }
            return due <= place - filled
        }
    }
}
