import Text

/// Groups of words and phrases that mean the same thing to whoever searches.
///
/// They are applied when a product is indexed: where its title or category says one of a group, it is also found by the
/// others.
public struct Synonyms: Sendable {
    let groups: [[String]]

    public static let none = Synonyms([])

    public init(_ groups: [[String]]) { self.groups = groups }
}

/// Finds the groups of `Synonyms` in texts, by the numbers of an index's terms.
struct SynonymTerms {
    private struct Member {
        var phrase: [UInt32]
        var group: Int
    }

    private struct ChineseMember {
        var phrase: [Unicode.Scalar]
        var group: Int
        var place: Int
    }

    /// By the first term or character: the members that begin with it, the longest first. Terms beyond the last begin none.
    private var latin: [[Member]] = []
    private var chinese: [Unicode.Scalar: [ChineseMember]] = [:]
    /// By group and member: the terms it is found by.
    private var terms: [[[UInt32]]] = []

    var isEmpty: Bool { terms.isEmpty }

    /// - Parameter termsOf: the terms of a text, and those of its single Chinese characters.
    init(_ synonyms: Synonyms, termsOf: (String) -> [UInt32]) {
        for (number, group) in synonyms.groups.enumerated() {
            terms.append(group.map(termsOf))
            for (place, text) in group.enumerated() {
                let scalars = Array(Folding.fold(text).unicodeScalars)
                if let first = scalars.first, text.containsHan {
                    chinese[first, default: []].append(ChineseMember(phrase: scalars, group: number, place: place))
                } else if let first = terms[number][place].first {
                    if latin.count <= first { latin += repeatElement([], count: Int(first) + 1 - latin.count) }
                    latin[Int(first)].append(Member(phrase: terms[number][place], group: number))
                }
            }
        }
        for first in latin.indices { latin[first].sort { $0.phrase.count > $1.phrase.count } }
        for key in chinese.keys { chinese[key]?.sort { $0.phrase.count > $1.phrase.count } }
    }

    /// The terms of what else may be said for what a text says. O(length · members with the same beginning).
    /// - Parameter terms: of `text`, in order.
    func others(for text: String, terms found: [UInt32]) -> [UInt32] {
        var others: [UInt32] = []
        var start = 0
        while start < found.count {
            let match = members(from: found[start]).first { found[start...].starts(with: $0.phrase) }
            if let match { for phrase in terms[match.group] where phrase != match.phrase { others += phrase } }
            start += match?.phrase.count ?? 1
        }
        guard text.containsHan else { return others }
        let scalars = Array(Folding.fold(text).unicodeScalars)
        start = 0
        while start < scalars.count {
            let match = chinese[scalars[start]]?.first { scalars[start...].starts(with: $0.phrase) }
            if let match {
                for (place, phrase) in terms[match.group].enumerated() where place != match.place { others += phrase }
            }
            start += match?.phrase.count ?? 1
        }
        return others
    }

    private func members(from first: UInt32) -> [Member] { first < latin.count ? latin[Int(first)] : [] }
}
