import Text
import Yams

extension CatalogReader {
    /// synonyms.yaml: a list of groups, each a list of words or phrases that mean the same thing.
    mutating func synonyms(_ root: Node) -> [[String]] {
        var lines: [String: Int] = [:]
        return list(root, of: "the synonyms").map { node in
            let group = self.lines(node, "A synonym")
            if group.count < 2 { report(node, "a group needs at least two words that mean the same, such as [sofa, couch]") }
            for word in group {
                if let first = lines.updateValue(node.mark?.line ?? 0, forKey: Folding.fold(word)) {
                    report(node, "“\(word)” stands in the group of line \(first) already. Put all of its synonyms into one group.")
                }
            }
            return group
        }
    }
}
