public import Commerce

/// How much of some dialogues was understood as they say.
public struct UnderstandingReport: Hashable, Sendable {
    public struct Score: Hashable, Sendable {
        public private(set) var right = 0
        public private(set) var total = 0
        /// One where nothing was asked.
        public var share: Double { total == 0 ? 1 : Double(right) / Double(total) }

        mutating func count(_ isRight: Bool) {
            total += 1
            if isRight { right += 1 }
        }
    }

    public struct Confusion: Hashable, Sendable {
        public var wanted: Intent
        public var found: Intent
    }

    public internal(set) var turns = 0
    public internal(set) var intents = Score()
    /// Of what is out of scope, what was taken for it.
    public internal(set) var outOfScope = Score()
    /// Requests whose criteria are exactly those wanted.
    public internal(set) var criteria = Score()
    /// Single criteria: of those found how many are wanted, of those wanted how many were found.
    public internal(set) var criteriaFound = Score()
    public internal(set) var criteriaWanted = Score()
    public internal(set) var references = Score()
    public internal(set) var languages = Score()
    public internal(set) var confusions: [Confusion: Int] = [:]
    /// One line each: where, what was said, what was found instead.
    public internal(set) var misses: [String] = []
    public internal(set) var time: Duration = .zero

    public var microsecondsPerUtterance: Double { turns == 0 ? 0 : time / .microseconds(1) / Double(turns) }

    mutating func score(_ request: Request, _ expected: Dialogue.Expectation, places: [Int], miss: (String) -> String) {
        let isIntent = expected.intents.contains(request.intent)
        countIntent(request.intent, of: expected)
        if !isIntent { misses.append(miss("intent \(request.intent.rawValue) \((request.confidence * 100).rounded() / 100)")) }
        if let wanted = expected.criteria {
            let found = request.canonicalParts
            let inferred = Set(request.criteria.inferred)
            for part in found { criteriaFound.count(wanted.contains(part)) }
            for part in wanted { criteriaWanted.count(found.contains(part)) }
            let isRight = found == wanted && (expected.inferred == nil || expected.inferred == inferred)
            criteria.count(isRight)
            if !isRight {
                misses.append(miss("criteria " + (found.sorted() + inferred.sorted().map { "inferred \($0)" }).joined(separator: ", ")))
            }
        }
        if !expected.references.isEmpty {
            references.count(places == expected.references)
            if places != expected.references { misses.append(miss("references \(places)")) }
        }
        if let language = expected.language {
            languages.count(request.language == language)
            if request.language != language { misses.append(miss("language \(request.language.rawValue)")) }
        }
    }

    /// A request that was wanted and not heard at all.
    mutating func scoreMissing(_ expected: Dialogue.Expectation) {
        countIntent(nil, of: expected)
        if let wanted = expected.criteria {
            criteria.count(false)
            for _ in wanted { criteriaWanted.count(false) }
        }
        if !expected.references.isEmpty { references.count(false) }
    }

    private mutating func countIntent(_ found: Intent?, of expected: Dialogue.Expectation) {
        let isRight = found.map(expected.intents.contains) ?? false
        intents.count(isRight)
        if expected.intents.first == .outOfScope { outOfScope.count(isRight) }
        if !isRight, let found, let wanted = expected.intents.first { confusions[Confusion(wanted: wanted, found: found), default: 0] += 1 }
    }

    /// A request that was heard and not wanted.
    mutating func scoreSurplus() { intents.count(false) }
}
