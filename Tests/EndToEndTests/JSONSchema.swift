/// The part of JSON Schema (draft 2020-12) that the contract uses: type, required, properties, additionalProperties,
/// items, enum, pattern, minimum, maximum.
struct JSONSchema {
    private let rules: [String: JSON]

    struct UnknownKeyword: Error {
        var name: String
    }

    private static let keywords: Set = [
        "type", "required", "properties", "additionalProperties", "items", "enum", "pattern", "minimum", "maximum",
    ]
    private static let annotations: Set = ["$schema", "title", "description"]

    /// - Throws: `UnknownKeyword` for a rule that would go unchecked.
    init(_ schema: JSON) throws {
        rules = schema.object ?? [:]
        for name in rules.keys where !Self.keywords.union(Self.annotations).contains(name) { throw UnknownKeyword(name: name) }
        for part in parts { _ = try JSONSchema(part) }
    }

    private init(unchecked schema: JSON) { rules = schema.object ?? [:] }

    private var parts: [JSON] {
        let properties = rules["properties"]?.object.map { Array($0.values) } ?? []
        return properties + [rules["items"], rules["additionalProperties"]].compactMap { $0?.object == nil ? nil : $0 }
    }

    /// Where `value` breaks the schema, each with its path; empty where it satisfies it.
    func violations(in value: JSON, at path: String = "$") -> [String] {
        typeViolations(value, path) + valueViolations(value, path) + memberViolations(value, path) + itemViolations(value, path)
    }

    private func typeViolations(_ value: JSON, _ path: String) -> [String] {
        guard let type = rules["type"] else { return [] }
        let allowed = (type.array ?? [type]).compactMap(\.string)
        return allowed.contains { Self.isOfType($0, value) } ? [] : ["\(path) is not of type \(allowed)"]
    }

    private static func isOfType(_ type: String, _ value: JSON) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("number", .number), ("string", .string), ("array", .array), ("object", .object): true
        case ("integer", .number(let number)): number == number.rounded()
        default: false
        }
    }

    private func valueViolations(_ value: JSON, _ path: String) -> [String] {
        var found: [String] = []
        if let allowed = rules["enum"]?.array, !allowed.contains(value) { found.append("\(path) is none of the allowed values: \(value)") }
        if let pattern = rules["pattern"]?.string, let text = value.string, !Self.matches(text, pattern) {
            found.append("\(path) does not match \(pattern): \(text)")
        }
        if let minimum = rules["minimum"]?.number, let number = value.number, number < minimum { found.append("\(path) is below \(minimum)") }
        if let maximum = rules["maximum"]?.number, let number = value.number, number > maximum { found.append("\(path) is above \(maximum)") }
        return found
    }

    private static func matches(_ text: String, _ pattern: String) -> Bool {
        guard let expression = try? Regex(pattern) else { return false }
        return text.contains(expression)
    }

    private func memberViolations(_ value: JSON, _ path: String) -> [String] {
        guard let members = value.object else { return [] }
        let properties = rules["properties"]?.object ?? [:]
        let missing = (rules["required"]?.array ?? []).compactMap(\.string).filter { members[$0] == nil }
        return missing.map { "\(path).\($0) is missing" }
            + members.sorted { $0.key < $1.key }.flatMap { name, member -> [String] in
                let schema = properties[name] ?? rules["additionalProperties"]
                if schema == .bool(false) { return ["\(path).\(name) is not allowed"] }
                return schema.map { JSONSchema(unchecked: $0).violations(in: member, at: "\(path).\(name)") } ?? []
            }
    }

    private func itemViolations(_ value: JSON, _ path: String) -> [String] {
        guard let items = value.array, let schema = rules["items"] else { return [] }
        return items.enumerated().flatMap { JSONSchema(unchecked: schema).violations(in: $1, at: "\(path)[\($0)]") }
    }
}
