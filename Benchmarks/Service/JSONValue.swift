import Foundation

/// A JSON value; objects are equal whatever the order of their keys, and 41 equals 41.0.
enum JSONValue: Codable, Hashable, Sendable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Tries what is frequent first, since each failed attempt costs an error.
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([String: JSONValue].self) {
            self = .object(value)
        } else if let value = try? container.decode([JSONValue].self) {
            self = .array(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else {
            self = .null
        }
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }

    var string: String? { if case .string(let value) = self { value } else { nil } }
    var number: Double? { if case .number(let value) = self { value } else { nil } }
    var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
    var array: [JSONValue] { if case .array(let value) = self { value } else { [] } }
    var object: [String: JSONValue] { if case .object(let value) = self { value } else { [:] } }
    var strings: [String] { array.compactMap(\.string) }

    /// The member of an object; setting nil removes it.
    subscript(name: String) -> JSONValue? {
        get { object[name] }
        set {
            var members = object
            members[name] = newValue
            self = .object(members)
        }
    }

    /// On one line, keys sorted.
    var text: String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return (try? encoder.encode(self)).map { String(decoding: $0, as: UTF8.self) } ?? "?"
    }

    /// Where two values differ: the path to each smallest part, with both.
    func differences(from other: JSONValue, at path: String = "") -> [String] {
        guard self != other else { return [] }
        guard case .object(let mine) = self, case .object(let theirs) = other else {
            return ["\(path): \(text) instead of \(other.text)"]
        }
        return Set(mine.keys).union(theirs.keys).sorted().flatMap { key in
            let place = path.isEmpty ? key : path + "/" + key
            switch (mine[key], theirs[key]) {
            case (let mine?, let theirs?): return mine.differences(from: theirs, at: place)
            case (let mine?, nil): return ["\(place): \(mine.text) should not be there"]
            case (nil, let theirs?): return ["\(place): lacks \(theirs.text)"]
            case (nil, nil): return []
            }
        }
    }
}
