import Commerce
import Foundation

/// What the demo shop's folder says of how people talk about service, and the questions it is judged by.
enum DemoServiceLanguage {
    static let language = ServiceLanguage(entries: lines("terms.txt").compactMap { ServiceLanguage.Entry(line: $0) }, questions: known)

    static let tuning = lines("evaluation/tuning.txt").compactMap { ServiceQuestion(line: $0) }
    static let heldOut = lines("evaluation/held-out.txt").compactMap { ServiceQuestion(line: $0) }

    private static let known: [ServiceQuestion] = {
        var questions: [ServiceQuestion] = []
        var parts: [[PassagePlace]] = []
        for line in questionFiles.flatMap(lines) {
            if let place = PassagePlace(written: line) {
                parts = [[place]]
            } else if line == "none" {
                parts = []
            } else {
                questions.append(ServiceQuestion(line, parts: parts))
            }
        }
        return questions
    }()

    private static let questionFiles: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "questions").path)) ?? []
        return names.sorted().map { "questions/\($0)" }
    }()

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Catalog/service")

    static func lines(_ path: String) -> [String] {
        let text = (try? String(contentsOf: folder.appending(path: path), encoding: .utf8)) ?? ""
        return text.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.hasPrefix("#") }
    }
}
