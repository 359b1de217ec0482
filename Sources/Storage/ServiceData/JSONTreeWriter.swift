/// Writes a tree: what still stands in its document byte by byte, the rest in the document's style.
struct JSONTreeWriter {
    let original: [UInt8]
    let style: JSONStyle
    var output: [UInt8] = []

    init(original: [UInt8], style: JSONStyle) {
        self.original = original
        self.style = style
    }

    /// - Parameter depth: how many values the tree stands in.
    mutating func write(_ tree: JSONTree, depth: Int) {
        if let source = tree.source {
            output += original[source]
            return
        }
        switch tree.content {
        case .null: output += "null".utf8
        case .bool(let flag): output += (flag ? "true" : "false").utf8
        case .number(let digits): output += digits.utf8
        case .string(let text): write(text)
        case .array(let elements):
            write(elements, between: "[", "]", depth: depth) { $0.write($1, depth: depth + 1) }
        case .object(let members):
            write(members, between: "{", "}", depth: depth) {
                if let source = $1.keySource { $0.output += $0.original[source] } else { $0.write($1.key) }
                $0.output += $0.style.keySeparator.utf8
                $0.write($1.value, depth: depth + 1)
            }
        }
    }

    private mutating func write<Item>(
        _ items: [Item], between opening: String, _ closing: String, depth: Int, _ body: (inout JSONTreeWriter, Item) -> Void
    ) {
        output += opening.utf8
        for (place, item) in items.enumerated() {
            if place > 0 { output += (style.isIndented ? "," : style.itemSeparator).utf8 }
            breakLine(depth + 1)
            body(&self, item)
        }
        if !items.isEmpty { breakLine(depth) }
        output += closing.utf8
    }

    private mutating func breakLine(_ depth: Int) {
        guard style.isIndented else { return }
        output += style.newline.utf8
        for _ in 0..<depth { output += style.unit.utf8 }
    }

    private mutating func write(_ text: String) {
        output.append(UInt8(ascii: "\""))
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": output += #"\""#.utf8
            case "\\": output += #"\\"#.utf8
            case "\n": output += #"\n"#.utf8
            case "\r": output += #"\r"#.utf8
            case "\t": output += #"\t"#.utf8
            case "\u{08}": output += #"\b"#.utf8
            case "\u{0C}": output += #"\f"#.utf8
            case _ where scalar.value < 0x20 || (style.escapesNonASCII && scalar.value > 0x7E):
                for unit in String(scalar).utf16 { escape(unit) }
            default: output += String(scalar).utf8
            }
        }
        output.append(UInt8(ascii: "\""))
    }

    private mutating func escape(_ unit: UInt16) {
        let digits = String(unit, radix: 16)
        output += (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8
    }
}
