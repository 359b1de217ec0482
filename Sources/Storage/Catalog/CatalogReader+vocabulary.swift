import Commerce
import Yams

/// The words of one file, with the places they are defined.
struct VocabularyFile: Sendable {
    var categories: [Located<Commerce.Category>] = []
    var attributes: [Located<Attribute>] = []
    var brands: [Located<Brand>] = []
}

extension CatalogReader {
    mutating func vocabulary(_ root: Node) -> VocabularyFile {
        let languages = context.languages.map(\.rawValue)
        let entries = entries(root, of: "a vocabulary file", known: ["department", "categories", "brands", "attributes"])
        var file = VocabularyFile()
        var department: CategoryID?
        if let node = entries["department"] {
            let fields = self.entries(node, of: "a department", known: ["id"] + languages)
            let id = CategoryID(identifier(required(fields, "id", of: "a department", at: node), "A department's id"))
            department = id
            file.categories.append(located(
                Category(id: id, parent: nil, names: names(fields, of: "a department", at: node)), at: node))
        }
        for node in list(entries["categories"], of: "categories") {
            let fields = self.entries(node, of: "a category", known: ["id"] + languages)
            let id = CategoryID(identifier(required(fields, "id", of: "a category", at: node), "A category's id"))
            file.categories.append(located(
                Category(id: id, parent: department, names: names(fields, of: "a category", at: node)), at: node))
        }
        for node in list(entries["brands"], of: "brands") {
            let fields = self.entries(node, of: "a brand", known: ["id"] + languages)
            let id = line(required(fields, "id", of: "a brand", at: node), "A brand's id")
            file.brands.append(located(Brand(id: id, names: names(fields, of: "a brand", at: node)), at: node))
        }
        for node in list(entries["attributes"], of: "attributes") {
            file.attributes.append(located(attribute(node), at: node))
        }
        return file
    }

    private mutating func attribute(_ node: Node) -> Attribute {
        let languages = context.languages.map(\.rawValue)
        let fields = entries(node, of: "an attribute", known: ["id", "values", "unit", "yes_no", "families"] + languages)
        let id = AttributeID(identifier(required(fields, "id", of: "an attribute", at: node), "An attribute's id"))
        let values = list(fields["values"], of: "values").map { node in
            let fields = entries(node, of: "a value", known: ["id"] + languages)
            return Attribute.Value(
                id: identifier(required(fields, "id", of: "a value", at: node), "A value's id"),
                names: names(fields, of: "a value", at: node))
        }
        let known = Set(values.map(\.id))
        var families: [String: [String]] = [:]
        for (key, members) in pairs(fields["families"], of: "families") {
            let head = line(key, "A value")
            let listed = lines(members, "A value")
            for value in [head] + listed where !known.contains(value) {
                report(key, "“\(value)” is not a value of \(id). Define it under values, or take it out of families.")
            }
            families[head] = listed
        }
        let isYesNo = fields["yes_no"].map { flag($0) } ?? false
        if isYesNo, !values.isEmpty || fields["unit"] != nil {
            report(node, "\(id) cannot have yes_no together with values or a unit. Keep one of them.")
        }
        return Attribute(
            id: id, names: names(fields, of: "an attribute", at: node), values: values,
            unit: fields["unit"].map { line($0, "A unit") }, isYesNo: isYesNo, families: families)
    }

    private mutating func flag(_ node: Node) -> Bool {
        if let flag = node.bool { return flag }
        report(node, "yes_no must be true or false")
        return false
    }
}

extension Vocabulary {
    /// All files as one. Categories and brands are defined once; an attribute that several departments share may be
    /// written in each, and its names and values are put together.
    static func merging(_ files: [VocabularyFile]) -> Parsed<Vocabulary> {
        var issues: [CatalogIssue] = []
        let categories = unique(files.flatMap(\.categories), id: \.id.rawValue, &issues)
        let brands = unique(files.flatMap(\.brands), id: \.id, &issues)
        var attributes: [AttributeID: Attribute] = [:]
        for located in files.flatMap(\.attributes) {
            let new = located.value
            guard let known = attributes[new.id] else {
                attributes[new.id] = new
                continue
            }
            if known.unit != new.unit || known.isYesNo != new.isYesNo {
                issues.append(located.issue("\(new.id) has another unit or kind in another file. Write it the same in both."))
            }
            attributes[new.id] = known.merging(new)
        }
        let vocabulary = Vocabulary(categories: categories, attributes: Array(attributes.values), brands: brands)
        return Parsed(value: vocabulary, issues: issues)
    }

    private static func unique<Value>(
        _ values: [Located<Value>], id: (Value) -> String, _ issues: inout [CatalogIssue]
    ) -> [Value] {
        var first: [String: Located<Value>] = [:]
        for located in values {
            let id = id(located.value)
            if let known = first[id] {
                issues.append(located.issue("“\(id)” is already defined in \(known.file):\(known.line ?? 1). Keep one of them."))
            } else {
                first[id] = located
            }
        }
        return first.values.map(\.value)
    }
}

extension Attribute {
    fileprivate func merging(_ other: Attribute) -> Attribute {
        var merged = self
        merged.names = names.merging(other.names)
        for value in other.values {
            if let place = merged.values.firstIndex(where: { $0.id == value.id }) {
                merged.values[place].names = merged.values[place].names.merging(value.names)
            } else {
                merged.values.append(value)
            }
        }
        merged.families.merge(other.families) { mine, _ in mine }
        return merged
    }
}

extension Names {
    /// These names, then those of `other` that are not among them.
    fileprivate func merging(_ other: Names) -> Names {
        Names(byLanguage.merging(other.byLanguage) { mine, others in mine + others.filter { !mine.contains($0) } })
    }
}
