import Commerce

/// What kind of thing a title names: for records and films the medium after the last dash ("DVD"), for goods of a brand
/// the last word of the name after the brand ("Camcorder").
struct ProductKinds {
    static let other = "other"
    /// Rarer kinds count as `other`.
    private static let leastCount = 50
    private let frequent: Set<String>

    /// - Parameter titles: each cut at its dashes.
    init(_ titles: [[String]]) {
        var counts: [String: Int] = [:]
        for title in titles {
            if let last = title.last { counts[last, default: 0] += 1 }
            if title.count > 2, let noun = Self.lastWord(title[1]) { counts[noun, default: 0] += 1 }
        }
        frequent = Set(counts.filter { $0.value >= Self.leastCount }.keys)
    }

    /// - Returns: the kind, and which part of the title is the name.
    func kind(of title: [String], brand: String?) -> (kind: String, name: Int) {
        guard let brand, title.count > 1, title[0] == brand else {
            return (title.last.flatMap { title.count > 1 && frequent.contains($0) ? $0 : nil } ?? Self.other, 0)
        }
        return (Self.lastWord(title[1]).flatMap { frequent.contains($0) ? $0 : nil } ?? Self.other, 1)
    }

    private static func lastWord(_ text: String) -> String? { text.split(separator: " ").last.map(String.init) }
}
