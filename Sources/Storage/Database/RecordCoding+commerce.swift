import Commerce

extension RecordWriter {
    mutating func write(_ text: LocalizedText) {
        write(text.texts.sorted { $0.key.rawValue < $1.key.rawValue }) {
            $0.write($1.key.rawValue)
            $0.write($1.value)
        }
    }

    mutating func write(_ options: [AttributeID: String]) {
        write(options.sorted { $0.key < $1.key }) {
            $0.write($1.key.rawValue)
            $0.write($1.value)
        }
    }

    mutating func write(_ attributes: [AttributeID: AttributeValue]) {
        write(attributes.sorted { $0.key < $1.key }) {
            $0.write($1.key.rawValue)
            switch $1.value {
            case .choices(let values):
                $0.write(0)
                $0.write(values)
            case .quantity(let quantity):
                $0.write(1)
                $0.write(quantity.value)
                $0.write(quantity.unit)
            }
        }
    }

    mutating func write(_ names: Names) {
        write(names.byLanguage.sorted { $0.key.rawValue < $1.key.rawValue }) {
            $0.write($1.key.rawValue)
            $0.write($1.value)
        }
    }

    mutating func write(_ passages: [Article.Passage]) {
        write(passages) {
            $0.write($1.heading)
            $0.write($1.text)
            $0.write($1.line)
        }
    }

    mutating func write(_ vocabulary: Vocabulary) {
        write(vocabulary.categories.values.sorted { $0.id < $1.id }) {
            $0.write($1.id.rawValue)
            $0.write($1.parent.map { [$0.rawValue] } ?? [])
            $0.write($1.names)
        }
        write(vocabulary.attributes.values.sorted { $0.id < $1.id }) {
            $0.write($1.id.rawValue)
            $0.write($1.names)
            $0.write($1.values) {
                $0.write($1.id)
                $0.write($1.names)
            }
            $0.write($1.unit.map { [$0] } ?? [])
            $0.write($1.isYesNo ? 1 : 0)
            $0.write($1.families.sorted { $0.key < $1.key }) {
                $0.write($1.key)
                $0.write($1.value)
            }
        }
        write(vocabulary.brands.values.sorted { $0.id < $1.id }) {
            $0.write($1.id)
            $0.write($1.names)
        }
    }
}

/// Gives equal strings one storage: attribute names repeat in every product.
struct StringTable {
    private var known: Set<String> = []

    mutating func shared(_ text: String) -> String {
        // Up to 15 bytes Swift keeps a string in place, without storage to share.
        text.utf8.count <= 15 ? text : known.insert(text).memberAfterInsert
    }
}

extension RecordReader {
    mutating func localizedText() throws -> LocalizedText {
        LocalizedText(try dictionary { try $0.string() }.keyed { Language(rawValue: $0) })
    }

    mutating func options(_ table: inout StringTable) throws -> [AttributeID: String] {
        try dictionary { try $0.string() }.keyed { AttributeID(table.shared($0)) }
    }

    mutating func attributes(_ table: inout StringTable) throws -> [AttributeID: AttributeValue] {
        let pairs = try dictionary { reader -> AttributeValue in
            if try reader.int() == 0 { return .choices(try reader.strings()) }
            return .quantity(Quantity(try reader.double(), try reader.string()))
        }
        return pairs.keyed { AttributeID(table.shared($0)) }
    }

    mutating func passages() throws -> [Article.Passage] {
        try array { try .init(heading: $0.string(), text: $0.string(), line: $0.int()) }
    }

    mutating func vocabulary() throws -> Vocabulary {
        let categories = try array {
            Category(
                id: CategoryID(try $0.string()), parent: try $0.strings().first.map { CategoryID($0) }, names: try $0.names())
        }
        let attributes = try array {
            Attribute(
                id: AttributeID(try $0.string()), names: try $0.names(),
                values: try $0.array { try .init(id: $0.string(), names: $0.names()) },
                unit: try $0.strings().first, isYesNo: try $0.int() == 1,
                families: try $0.dictionary { try $0.strings() }.keyed { $0 })
        }
        let brands = try array { try Brand(id: $0.string(), names: $0.names()) }
        return Vocabulary(categories: categories, attributes: attributes, brands: brands)
    }

    mutating func names() throws -> Names {
        Names(try dictionary { try $0.strings() }.keyed { Language(rawValue: $0) })
    }

    private mutating func dictionary<Value>(_ value: (inout RecordReader) throws -> Value) throws -> [(String, Value)] {
        try array { (try $0.string(), try value(&$0)) }
    }
}

extension Array {
    /// The pairs as a dictionary; the first of equal keys stays.
    fileprivate func keyed<Key: Hashable, Value>(_ key: (String) -> Key) -> [Key: Value] where Element == (String, Value) {
        var result: [Key: Value] = [:]
        result.reserveCapacity(count)
        for (text, value) in self {
            let key = key(text)
            if result[key] == nil { result[key] = value }
        }
        return result
    }
}
