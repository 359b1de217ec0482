import Commerce
import Text

/// An object of the document, and what a message calls it: "the order #W1".
struct ServiceRecord {
    let tree: JSONTree
    let name: String

    init(_ tree: JSONTree, _ name: String) throws(ServiceDataProblem) {
        guard tree.members != nil else { throw ServiceDataProblem(offset: tree.source?.lowerBound, reason: "\(name) is not an object") }
        self.tree = tree
        self.name = name
    }

    /// The member; nil where it is missing or null.
    func member(_ key: String) -> JSONTree? {
        tree[key].flatMap { $0.content == .null ? nil : $0 }
    }

    func problem(_ reason: String, at place: JSONTree? = nil) -> ServiceDataProblem {
        ServiceDataProblem(offset: (place ?? tree).source?.lowerBound, reason: reason)
    }

    private func required(_ key: String) throws(ServiceDataProblem) -> JSONTree {
        guard let value = member(key) else { throw problem("\(name) has no \(key)") }
        return value
    }

    /// The objects of an object, in their order; their keys are ids.
    func records(_ key: String, _ kind: String) throws(ServiceDataProblem) -> [(id: String, record: ServiceRecord)] {
        let value = try required(key)
        guard let members = value.members else { throw problem("the \(key) of \(name) are not an object", at: value) }
        var records: [(id: String, record: ServiceRecord)] = []
        for member in members {
            guard !member.key.isEmpty, Sanitizer.line(member.key) == member.key else {
                throw problem("an id of \(kind)s is empty or holds characters that cannot be shown", at: member.value)
            }
            records.append((member.key, try ServiceRecord(member.value, "the \(kind) \(Sanitizer.line(member.key, limit: 60))")))
        }
        return records
    }

    func record(_ key: String) throws(ServiceDataProblem) -> ServiceRecord {
        try ServiceRecord(try required(key), "the \(key) of \(name)")
    }

    /// Empty where it is missing.
    func list(_ key: String) throws(ServiceDataProblem) -> [JSONTree] {
        guard let value = member(key) else { return [] }
        guard let elements = value.elements else { throw problem("the \(key) of \(name) are not a list", at: value) }
        return elements
    }

    /// Empty where it is missing.
    func texts(_ key: String) throws(ServiceDataProblem) -> [String] {
        var texts: [String] = []
        for element in try list(key) { texts.append(try text(element, key)) }
        return texts
    }

    func text(_ key: String) throws(ServiceDataProblem) -> String { try text(try required(key), key) }
    func optionalText(_ key: String) throws(ServiceDataProblem) -> String? {
        guard let value = member(key) else { return nil }
        return try text(value, key)
    }

    /// Numbers are taken as they are written, as in a postcode.
    private func text(_ value: JSONTree, _ key: String) throws(ServiceDataProblem) -> String {
        switch value.content {
        case .string(let text): return Sanitizer.line(text)
        case .number(let digits): return digits
        default: throw problem("the \(key) of \(name) is no text", at: value)
        }
    }

    func flag(_ key: String) throws(ServiceDataProblem) -> Bool {
        let value = try required(key)
        guard case .bool(let flag) = value.content else { throw problem("\(key) of \(name) is neither true nor false", at: value) }
        return flag
    }

    func amount(_ key: String, _ currency: Currency) throws(ServiceDataProblem) -> Money {
        let value = try required(key)
        guard case .number(let digits) = value.content, let money = Self.money(digits, currency) else {
            throw problem("the \(key) of \(name) is no amount of money", at: value)
        }
        return money
    }

    /// To the nearest minor unit: "50.849999999999994" is what computing with floats leaves of 50.85.
    private static func money(_ digits: String, _ currency: Currency) -> Money? {
        let magnitude = digits.drop { $0 == "-" }
        guard let money = Money(decimal: magnitude, currency) ?? Double(magnitude).flatMap({ Money(rounding: $0, currency) }) else { return nil }
        return magnitude.count < digits.count ? Money(minorUnits: -money.amount, currency) : money
    }

    func options() throws(ServiceDataProblem) -> [AttributeID: String] {
        guard member("options") != nil else { return [:] }
        let record = try record("options")
        var options: [AttributeID: String] = [:]
        for member in record.tree.members ?? [] { options[AttributeID(Sanitizer.line(member.key))] = try record.text(member.key) }
        return options
    }
}
