import Commerce
import Text

/// Finds the vocabulary's names in an utterance, longest first.
///
/// A trie over atoms: Latin words by stem, so that "headphone" and "headphones" are one; Chinese by character.
struct NameTrie {
    private struct Node {
        var children: [String: Int] = [:]
        var senses: [Sense] = []
        /// Without senses at its end, a phrase that only hides the names inside it.
        var isEnd = false
    }

    private var nodes = [Node()]
    private let atomizer: Atomizer

    init(vocabulary: Vocabulary, atomizer: Atomizer) {
        self.atomizer = atomizer
        for phrase in Wordlists.falseFriends { insert(phrase, nil) }
        for category in vocabulary.categories.values.sorted(by: { $0.id < $1.id }) {
            for name in category.names.all + [category.id.rawValue] { insert(name, .category(category.id)) }
        }
        for brand in vocabulary.brands.values.sorted(by: { $0.id < $1.id }) {
            for name in brand.names.all + [brand.id] { insert(name, .brand(brand.id)) }
        }
        for attribute in vocabulary.attributes.values.sorted(by: { $0.id < $1.id }) {
            for name in attribute.names.all {
                insert(name, attribute.isYesNo ? .property(attribute.id) : .attribute(attribute.id))
            }
            for value in attribute.values {
                // Ids are for files: "long" of sleeves says nothing of sleeves in "long battery life".
                let names = value.names.all.isEmpty ? [value.id] : value.names.all
                for name in names { insert(name, .value(attribute.id, value.id)) }
            }
        }
    }

    /// The names in `atoms`, from left to right, none overlapping. O(atoms · longest name).
    func mentions(in atoms: [Atom]) -> [Mention<[Sense]>] {
        var found: [Mention<[Sense]>] = []
        var start = 0
        while start < atoms.count {
            if let match = longestMatch(in: atoms, from: start, where: { _ in true }), !isOutdone(match, in: atoms) {
                found.append(match)
                start = match.range.upperBound
            } else {
                start += 1
            }
        }
        return found.filter { !$0.meaning.isEmpty && !isStrayCharacter($0, in: atoms, among: found) }
    }

    /// 看书 of 再看看书包: a phrase that hides names ends inside one, which is meant.
    private func isOutdone(_ match: Mention<[Sense]>, in atoms: [Atom]) -> Bool {
        if isDenialOutdone(match, in: atoms) { return true }
        guard match.meaning.isEmpty, match.range.count > 1 else { return false }
        return match.range.dropFirst().contains { start in
            longestMatch(in: atoms, from: start) { if case .category = $0 { true } else { false } }.map { $0.range.upperBound > match.range.upperBound && !$0.meaning.isEmpty } ?? false
        }
    }

    /// 不要线 of 不要线圈: a name that denies ends inside the name of what is denied.
    private func isDenialOutdone(_ match: Mention<[Sense]>, in atoms: [Atom]) -> Bool {
        guard match.range.count > 1, ["不", "没", "无"].contains(atoms[match.range.lowerBound].text) else { return false }
        return longestMatch(in: atoms, from: match.range.upperBound - 1, where: { _ in true }).map { $0.range.upperBound > match.range.upperBound && !$0.meaning.isEmpty } ?? false
    }

    /// Values and properties alone, as they stand inside the name of a category. A single Chinese character counts
    /// only at the beginning: 女包, but not 积木.
    func valueMentions(in atoms: [Atom]) -> [Mention<[Sense]>] {
        var found: [Mention<[Sense]>] = []
        var start = 0
        while start < atoms.count {
            let match = longestMatch(in: atoms, from: start) { sense in
                switch sense {
                case .value, .property: true
                default: false
                }
            }
            if let match, start == 0 || match.range.count > 1 || atoms[start].kind != .han {
                found.append(match)
                start = match.range.upperBound
            } else {
                start += 1
            }
        }
        return found
    }

    private func longestMatch(in atoms: [Atom], from start: Int, where isWanted: (Sense) -> Bool) -> Mention<[Sense]>? {
        var node = 0
        var best: Mention<[Sense]>?
        var index = start
        while index < atoms.count {
            // "noise-cancelling" is the name "noise cancelling".
            if index > start, atoms[index].text == "-" { index += 1; continue }
            guard let next = nodes[node].children[key(atoms[index], after: index > start ? atoms[index - 1] : nil)] else { break }
            node = next
            index += 1
            guard nodes[node].isEnd else { continue }
            let senses = nodes[node].senses.filter(isWanted)
            if !senses.isEmpty || nodes[node].senses.isEmpty { best = Mention(range: start..<index, meaning: senses) }
        }
        return best
    }

    /// A single Chinese character means a value only where it stands like one: 黑的, 黑色, 男鞋, 皮 at the end.
    /// Inside other words (木 in 木有, 红 in 红包) it means nothing.
    private func isStrayCharacter(_ mention: Mention<[Sense]>, in atoms: [Atom], among all: [Mention<[Sense]>]) -> Bool {
        guard mention.range.count == 1, atoms[mention.range.lowerBound].kind == .han else { return false }
        let (start, next) = (mention.range.lowerBound, mention.range.upperBound)
        // 剃须刀: the end of a word that is none of the shop's.
        if start > 0, atoms[start - 1].kind == .han, !all.contains(where: { $0.range.upperBound == start }),
            Wordlists.chinese.match(in: atoms, endingAt: start) == nil, Negation.stands(before: start, in: atoms) == false
        {
            return true
        }
        guard next < atoms.count else { return false }
        if atoms[next].kind != .han || Self.endings.contains(atoms[next].text) { return false }
        return !all.contains { $0.range.lowerBound == next || $0.range.upperBound == mention.range.lowerBound }
    }

    /// Function words stand for themselves alone: "can" is not "canned", nor "fits" a fitted shirt.
    /// "No wires" is no "no wired".
    private func key(_ atom: Atom, after last: Atom?) -> String {
        atom.kind == .word && (Wordlists.isFunctionWord(atom.text) || last?.text == "no") ? "=" + atom.text : atom.stem
    }

    private static let endings: Set<String> = ["买", "吃", "玩", "睡", "穿", "戴", "喝", "的", "色", "款", "式", "质", "制", "用", "吗", "么", "和", "或", "跟", "、", "有", "就", "也", "行", "吧", "呢"]

    private mutating func insert(_ name: String, _ sense: Sense?) {
        let path = atomizer.atoms(of: name).filter { $0.text != "-" }
        guard !path.isEmpty, path.count <= 12 else { return }
        var node = 0
        var last: Atom?
        for atom in path {
            let key = key(atom, after: last)
            last = atom
            if let next = nodes[node].children[key] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].children[key] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        nodes[node].isEnd = true
        if let sense, !nodes[node].senses.contains(sense) { nodes[node].senses.append(sense) }
    }
}
