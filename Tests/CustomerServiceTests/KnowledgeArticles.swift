import Commerce
import Foundation

/// The demo shop's articles, read straight from its folder.
enum KnowledgeArticles {
    static let all: [Article] = ["en", "zh"].flatMap { read(language: $0) }

    private static func read(language: String) -> [Article] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Catalog/knowledge/\(language)")
        let files = (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
        return files.filter { $0.pathExtension == "md" }.sorted { $0.path < $1.path }.compactMap { file in
            (try? String(contentsOf: file, encoding: .utf8)).flatMap { article($0, language: Language(rawValue: language)) }
        }
    }

    private static func article(_ text: String, language: Language) -> Article? {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        guard let end = lines.dropFirst().firstIndex(of: "---") else { return nil }
        let pairs = lines[1..<end].compactMap { line -> (String, String)? in
            let parts = line.split(separator: ":", maxSplits: 1)
            return parts.count == 2 ? (String(parts[0]), String(parts[1].drop { $0 == " " })) : nil
        }
        let fields = Dictionary(uniqueKeysWithValues: pairs)
        guard let id = fields["id"], let title = fields["title"] else { return nil }
        return Article(
            id: id, language: language, topic: fields["topic"] ?? "", title: title, updated: Day(number: 0),
            passages: passages(lines, after: end, title: title))
    }

    private static func passages(_ lines: [Substring], after end: Int, title: String) -> [Article.Passage] {
        var passages: [Article.Passage] = []
        var heading = title
        var isOpen = false
        for (offset, line) in lines.enumerated().dropFirst(end + 1) {
            if line.hasPrefix("#") { heading = String(line.drop { $0 == "#" || $0 == " " }) }
            if line.isEmpty || line.hasPrefix("#") {
                isOpen = false
            } else if isOpen {
                passages[passages.count - 1].text += "\n" + line
            } else {
                passages.append(.init(heading: heading, text: String(line), line: offset + 1))
                isOpen = true
            }
        }
        return passages
    }
}
