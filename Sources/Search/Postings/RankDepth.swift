/// How far down a ranking by `Evidence.score` is wanted.
struct RankDepth: Hashable {
    /// None below this place.
    var limit: Int
    /// So many are wanted in any case.
    var leaders: Int
    /// Those after the leaders only where they are at most so much behind the last of them: what a document can still
    /// catch up that holds none of the weight.
    var slack: UInt32

    /// The best so many.
    init(_ limit: Int) { self.init(leaders: limit, slack: 0, limit: limit) }

    /// - Parameter limit: at least `leaders`.
    init(leaders: Int, slack: UInt32, limit: Int) {
        (self.leaders, self.slack, self.limit) = (leaders, slack, limit)
    }

    /// The same where all documents hold at least `least` of the weight: each can catch up in proportion to what it lacks.
    func holding(_ least: UInt32) -> RankDepth {
        let lacking = UInt64(Evidence.totalWeight - min(least, Evidence.totalWeight))
        return RankDepth(leaders: leaders, slack: UInt32(UInt64(slack) * lacking / UInt64(Evidence.totalWeight)) + min(slack, 1), limit: limit)
    }

    /// What is wanted of a list, the best first.
    func cut<Scored>(_ list: [Scored], score: (Scored) -> UInt32) -> ArraySlice<Scored> {
        guard leaders > 0, leaders < list.count else { return list.prefix(limit) }
        let last = score(list[leaders - 1])
        return list.prefix(limit).prefix { last - min(last, score($0)) <= slack }
    }
}
