import Commerce

extension RecordWriter {
    mutating func write(_ needs: [Need]) {
        write(needs) {
            $0.write($1.id)
            $0.write($1.phrasings)
            $0.write($1.implications) {
                $0.write($1.confidence)
                $0.write($1.condition)
            }
        }
    }

    private mutating func write(_ condition: Need.Implication.Condition) {
        switch condition {
        case .category(let ids):
            write(0)
            write(ids.map(\.rawValue))
        case .attribute(let id, .anyOf(let values)):
            write(1)
            write(id.rawValue)
            write(values)
        case .attribute(let id, .range(let low, let high, let unit)):
            write(2)
            write(id.rawValue)
            for bound in [low, high] { write(bound.map { [$0] } ?? []) { $0.write($1) } }
            write(unit)
        case .excluded(let id, let values):
            write(3)
            write(id.rawValue)
            write(values)
        case .terms(let terms):
            write(4)
            write(terms)
        }
    }
}

extension RecordReader {
    mutating func needs() throws -> [Need] {
        try array {
            try Need(id: $0.string(), phrasings: $0.names(), implications: $0.array {
                let confidence = try $0.double()
                return Need.Implication(try $0.condition(), confidence: confidence)
            })
        }
    }

    private mutating func condition() throws -> Need.Implication.Condition {
        switch try int() {
        case 0: return .category(try strings().map { CategoryID($0) })
        case 1: return .attribute(AttributeID(try string()), .anyOf(try strings()))
        case 2:
            let id = AttributeID(try string())
            let (low, high) = (try array { try $0.double() }.first, try array { try $0.double() }.first)
            return .attribute(id, .range(atLeast: low, atMost: high, unit: try string()))
        case 3: return .excluded(AttributeID(try string()), try strings())
        case 4: return .terms(try strings())
        default: throw Damaged()
        }
    }
}
