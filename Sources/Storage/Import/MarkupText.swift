/// Text out of HTML and XML: character references, and the words between tags.
enum MarkupText {
    private static let named: [String: String] = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "hellip": "…", "rsquo": "’", "lsquo": "‘", "ldquo": "“", "rdquo": "”", "bull": "•", "middot": "·",
        "trade": "™", "reg": "®", "copy": "©", "deg": "°", "times": "×", "eacute": "é", "euro": "€", "pound": "£",
        "frac12": "½", "plusmn": "±", "micro": "µ", "yen": "¥",
    ]
    /// After these a line ends.
    private static let blocks: Set<String> = [
        "p", "br", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6", "section", "article", "hr",
    ]
    private static let hidden: Set<String> = ["script", "style", "head", "template"]

    /// `text` with its references resolved; what is no reference stays.
    static func resolvingReferences(_ text: some StringProtocol) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
        var output = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            output += rest[..<start]
            let tail = rest[rest.index(after: start)...]
            if let end = tail.prefix(12).firstIndex(of: ";"), let character = character(tail[..<end]) {
                output += character
                rest = tail[tail.index(after: end)...]
            } else {
                output += "&"
                rest = tail
            }
        }
        return output + rest
    }

    private static func character(_ name: some StringProtocol) -> String? {
        guard name.hasPrefix("#") else { return named[String(name)] }
        let digits = name.dropFirst()
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { Unicode.Scalar($0) }.map { String(Character($0)) }
    }

    /// What a reader of the HTML page would read. Text without tags stays as it is, but for references.
    static func plain(_ html: String) -> String {
        guard html.utf8.contains(UInt8(ascii: "<")) else { return resolvingReferences(html) }
        var output = ""
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            output += resolvingReferences(rest[..<start])
            let tail = rest[rest.index(after: start)...]
            if tail.hasPrefix("!--") {
                rest = after("-->", in: tail) ?? ""
                continue
            }
            guard let next = tail.first, next.isLetter || next == "/" || next == "!" else {
                output += "<"
                rest = tail
                continue
            }
            guard let end = tail.firstIndex(of: ">") else { break }
            let name = tail[..<end].drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
            rest = tail[tail.index(after: end)...]
            if hidden.contains(name), next != "/" {
                rest = after("</" + name, in: rest).map { $0.drop { $0 != ">" }.dropFirst() } ?? ""
            } else if blocks.contains(name) {
                output += "\n"
            }
        }
        output += resolvingReferences(rest)
        let lines = output.split(whereSeparator: \.isNewline).map { $0.split(separator: " ").joined(separator: " ") }
        return lines.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func after(_ mark: String, in text: Substring) -> Substring? {
        var rest = text
        while !rest.isEmpty {
            if rest.lowercased(ifStartsLike: mark) { return rest.dropFirst(mark.count) }
            rest = rest.dropFirst()
        }
        return nil
    }
}

extension Substring {
    fileprivate func lowercased(ifStartsLike mark: String) -> Bool { prefix(mark.count).lowercased() == mark }
}
