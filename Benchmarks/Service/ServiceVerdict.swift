/// What came of one run of a task.
struct ServiceVerdict: Encodable {
    var task: String
    var run: Int
    var style: String
    /// The data are what the task's actions make of them, and nothing was written that nobody had agreed to.
    var passed: Bool
    var turns: Int
    /// Proposals that the customer put right.
    var corrections: Int
    /// Wishes that the customer put in other words, since those of its scenario had come to nothing.
    var restated: Int
    var faults: [String]
    /// Records that are not what they should be, or what broke the run off.
    var differences: [String]
    /// Facts that the customer was to learn and did not.
    var untold: [String]
    var wall: [Double]
    var own: [Double]
}

/// Figures over the runs of all tasks.
struct ServiceFigures: Encodable {
    var tasks: Int
    var runs: Int
    var passed: Int
    /// By k, the chance that k runs of a task drawn from those made all pass (Yao et al. 2024: τ-bench).
    var passAll: [Double]
    var byStyle: [String: Double]
    var unconfirmedWrites: Int
    var correctionsPerRun: Double
    var restatedPerRun: Double
    var turnsPerRun: Double
    /// Median, 99th percentile and the longest, in milliseconds.
    var wall: [Double]
    var own: [Double]
    /// The first turn of a conversation on the wall, with the start of the program in it; it is not part of `wall`.
    var first: [Double]

    init(_ verdicts: [ServiceVerdict], runs: Int) {
        let byTask = Dictionary(grouping: verdicts, by: \.task)
        tasks = byTask.count
        self.runs = runs
        passed = verdicts.count(where: \.passed)
        passAll = (1...max(1, runs)).map { k in
            byTask.values.map { Self.share(of: $0.count(where: \.passed), among: $0.count, drawing: k) }.reduce(0, +) / Double(max(1, byTask.count))
        }
        byStyle = Dictionary(grouping: verdicts, by: \.style).mapValues { Double($0.count(where: \.passed)) / Double($0.count) }
        unconfirmedWrites = verdicts.map(\.faults.count).reduce(0, +)
        let count = Double(max(1, verdicts.count))
        correctionsPerRun = Double(verdicts.map(\.corrections).reduce(0, +)) / count
        restatedPerRun = Double(verdicts.map(\.restated).reduce(0, +)) / count
        turnsPerRun = Double(verdicts.map(\.turns).reduce(0, +)) / count
        wall = Self.shares(verdicts.flatMap { $0.wall.dropFirst() })
        first = Self.shares(verdicts.compactMap(\.wall.first))
        own = Self.shares(verdicts.flatMap(\.own))
    }

    /// C(successes, k) / C(count, k).
    private static func share(of successes: Int, among count: Int, drawing k: Int) -> Double {
        guard count >= k else { return 0 }
        return (0..<k).reduce(1) { $0 * Double(max(0, successes - $1)) / Double(count - $1) }
    }

    private static func shares(_ values: [Double]) -> [Double] {
        guard !values.isEmpty else { return [] }
        let sorted = values.sorted()
        return [0.5, 0.99, 1].map { sorted[Int(Double(sorted.count - 1) * $0)] }
    }
}
