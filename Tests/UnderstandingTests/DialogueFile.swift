import Foundation
import Understanding

/// The files of Dialogues/, whose format the first of them explains.
enum DialogueFile {
    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Dialogues")

    /// Files of a folder of Dialogues/, by name.
    static func names(in name: String) -> [String] {
        let found = try? FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(name).path)
        return (found ?? []).filter { $0.hasSuffix(".txt") }.map { name + "/" + $0.dropLast(4) }.sorted()
    }

    static func dialogues(named name: String) throws -> [Dialogue] {
        try DialogueParser.dialogues(in: String(contentsOf: folder.appendingPathComponent(name + ".txt"), encoding: .utf8))
    }
}
