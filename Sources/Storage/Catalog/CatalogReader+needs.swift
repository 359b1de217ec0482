import Commerce
import Yams

extension CatalogReader {
    /// One file of needs/: a list of situations and what they lead to.
    mutating func needs(_ root: Node) -> [Located<Need>] {
        list(root, of: "a file of needs").map { located(need($0), at: $0) }
    }

    private mutating func need(_ node: Node) -> Need {
        let languages = context.languages.map(\.rawValue)
        let fields = entries(node, of: "a need", known: ["id", "criteria"] + languages)
        let id = identifier(required(fields, "id", of: "a need", at: node), "A need's id")
        let criteria = required(fields, "criteria", of: "a need", at: node)
        let implications = list(criteria, of: "criteria").compactMap { implication($0) }
        if let criteria, implications.isEmpty, issues.isEmpty { report(criteria, "a need leads to at least one criterion") }
        return Need(id: id, phrasings: names(fields, of: "a need", at: node), implications: implications)
    }

    private mutating func implication(_ node: Node) -> Need.Implication? {
        let fields = pairs(node, of: "a criterion")
        let conditions = fields.filter { $0.key.string != "sure" }
        guard fields.count == 2, conditions.count == 1, let (key, value) = conditions.first,
            let sure = fields.first(where: { $0.key.string == "sure" })?.value
        else {
            report(node, "a criterion is one condition and how sure it is, such as {waterproof: yes, sure: 0.9}")
            return nil
        }
        guard let confidence = sure.float, confidence > 0, confidence <= 1 else {
            report(sure, "sure must be a number above 0 and up to 1")
            return nil
        }
        return condition(line(key, "A criterion"), value).map { Need.Implication($0, confidence: confidence) }
    }

    private mutating func condition(_ name: String, _ node: Node) -> Need.Implication.Condition? {
        if name == "terms" { return .terms(lines(node, "A term")) }
        if name == "category" {
            let ids = lines(node, "A category").map { CategoryID($0) }
            for id in ids where context.vocabulary.categories[id] == nil {
                report(node, "“\(id)” is not a category of vocabulary/. Correct it, or define it there.")
            }
            return ids.isEmpty ? nil : .category(ids)
        }
        let isExcluded = name.hasPrefix("not ")
        let id = AttributeID(isExcluded ? String(name.dropFirst(4)) : name)
        guard let attribute = context.vocabulary.attributes[id] else {
            report(node, "“\(id)” is not an attribute of vocabulary/. Write category, terms, an attribute, or “not” and an attribute.")
            return nil
        }
        if attribute.unit != nil {
            guard !isExcluded, let bounds = range(node, of: attribute) else {
                report(node, "\(id) is a quantity: write at least and a number, or at most and a number, such as “at least 10”")
                return nil
            }
            return .attribute(id, bounds)
        }
        let values = lines(node, "A value")
        let known = attribute.isYesNo ? ["yes", "no"] : attribute.values.map(\.id)
        for value in values where !known.isEmpty && !known.contains(value) {
            report(node, "“\(value)” is not a value of \(id). Known: \(known.joined(separator: ", "))")
        }
        guard !values.isEmpty else { return nil }
        return isExcluded ? .excluded(id, values) : .attribute(id, .anyOf(values))
    }

    private func range(_ node: Node, of attribute: Attribute) -> AttributeConstraint? {
        let words = (node.scalar?.string ?? "").split(separator: " ")
        guard words.count == 3, words[0] == "at", let number = Double(words[2]), let unit = attribute.unit else { return nil }
        switch words[1] {
        case "least": return .range(atLeast: number, atMost: nil, unit: unit)
        case "most": return .range(atLeast: nil, atMost: number, unit: unit)
        default: return nil
        }
    }
}
