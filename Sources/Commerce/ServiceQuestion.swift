/// Where a passage starts; articles have the same lines in each language.
public struct PassagePlace: Hashable, Codable, Sendable {
    public var article: String
    /// Counted from 1, in the article's file.
    public var line: Int

    public init(article: String, line: Int) { (self.article, self.line) = (article, line) }

    public init(_ citation: Citation) { self.init(article: citation.document, line: citation.line) }
}

/// A question as a customer put it, and the passages that answer it.
public struct ServiceQuestion: Hashable, Codable, Sendable {
    public var text: String
    /// The things that it asks for, nearly always one, each with the passages of which any answers it; none where the
    /// articles do not say.
    public var parts: [[PassagePlace]]

    public init(_ text: String, parts: [[PassagePlace]]) { (self.text, self.parts) = (text, parts) }

    public var isAnswerable: Bool { !parts.isEmpty }

    /// By what most of it is written in: a Chinese character counts as much as a word.
    public var language: Language {
        let han = text.unicodeScalars.count { (0x4E00...0x9FFF).contains($0.value) }
        let words = text.split { !$0.isLetter || !$0.isASCII }.count
        return han > words ? .chinese : .english
    }

    /// "question => article:line | article:line + article:line": "|" stands between passages of which any answers, "+"
    /// between parts; nothing after the arrow where the articles do not say. Nil for what is not written so.
    public init?(line: some StringProtocol) {
        let line = Substring(line)
        guard let arrow = line.lastRange(of: "=>") else { return nil }
        let text = line[..<arrow.lowerBound].trimmingSpaces
        let answer = line[arrow.upperBound...].trimmingSpaces
        guard !text.isEmpty else { return nil }
        var parts: [[PassagePlace]] = []
        for part in answer.split(separator: "+") {
            let places = part.split(separator: "|").map { PassagePlace(written: $0.trimmingSpaces) }
            guard !places.isEmpty, places.allSatisfy({ $0 != nil }) else { return nil }
            parts.append(places.compactMap(\.self))
        }
        self.init(text, parts: parts)
    }

    /// As `init(line:)` reads it.
    public var line: String {
        text + " =>" + parts.map { part in " " + part.map(\.description).joined(separator: " | ") }.joined(separator: " +")
    }
}

extension PassagePlace: CustomStringConvertible {
    /// "article:line".
    public init?(written text: String) {
        let sides = text.split(separator: ":")
        guard sides.count == 2, let line = Int(sides[1]), line > 0 else { return nil }
        self.init(article: String(sides[0]), line: line)
    }

    public var description: String { "\(article):\(line)" }
}

extension StringProtocol {
    fileprivate var trimmingSpaces: String {
        String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
    }
}

extension Substring {
    /// By bytes: a shop has thousands of questions.
    fileprivate func lastRange(of mark: String) -> Range<Index>? {
        let mark = Array(mark.utf8)
        guard utf8.count >= mark.count else { return nil }
        var start = utf8.index(endIndex, offsetBy: -mark.count)
        while !utf8[start...].starts(with: mark) {
            guard start > startIndex else { return nil }
            start = utf8.index(before: start)
        }
        return start..<utf8.index(start, offsetBy: mark.count)
    }
}
