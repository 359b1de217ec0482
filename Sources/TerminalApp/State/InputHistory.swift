/// What was sent before, and where in it the customer is walking.
struct InputHistory: Hashable, Sendable {
    static let limit = 500

    /// Newest first, without repeats.
    private(set) var entries: [String] = []
    /// Which entry stands in the input; nil while the customer writes.
    private(set) var position: Int?
    private var draft = ""

    var isWalking: Bool { position != nil }

    mutating func load(_ older: [String]) {
        for entry in older where !entry.isEmpty && !entries.contains(entry) && entries.count < Self.limit { entries.append(entry) }
    }

    mutating func add(_ entry: String) {
        position = nil
        entries.removeAll { $0 == entry }
        entries.insert(entry, at: 0)
        if entries.count > Self.limit { entries.removeLast() }
    }

    /// - Returns: what stands in the input now; nil where there is nothing older.
    mutating func older(than current: String) -> String? {
        let next = position.map { $0 + 1 } ?? 0
        guard next < entries.count else { return nil }
        if position == nil { draft = current }
        position = next
        return entries[next]
    }

    /// After the newest comes what the customer was writing.
    mutating func newer() -> String? {
        guard let current = position else { return nil }
        position = current == 0 ? nil : current - 1
        return position.map { entries[$0] } ?? draft
    }

    mutating func stopWalking() { position = nil }

    /// The newest entry from `start` on that contains `query`, case aside.
    func match(_ query: String, from start: Int) -> Int? {
        guard !query.isEmpty, start < entries.count else { return nil }
        let wanted = query.lowercased()
        return entries[start...].firstIndex { $0.lowercased().contains(wanted) }
    }
}

/// Ctrl-R: words typed so far and the entry found for them.
struct HistorySearch: Hashable, Sendable {
    var query = ""
    var match: Int?
}
