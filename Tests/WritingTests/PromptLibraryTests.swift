import Foundation
import Testing
import Writing

@Suite struct PromptLibraryTests {
    private func folder(_ files: [String: String]) throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
        return folder
    }

    private let complete = [
        "rules.mustache": "Rules", "results.mustache": "{{wanted}}", "comparison.mustache": "c", "product.mustache": "p",
        "small-talk.mustache": "s",
    ]

    @Test func missingPromptIsNamed() throws {
        var files = complete
        files["product.mustache"] = nil
        let folder = try folder(files)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: PromptError.unreadable(file: "product.mustache")) { try PromptLibrary(folder: folder) }
    }

    @Test func brokenPromptIsNamed() throws {
        var files = complete
        files["results.zh.mustache"] = "{{#items}} never closed"
        let folder = try folder(files)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect {
            try PromptLibrary(folder: folder)
        } throws: { error in
            if case .broken(let file, _) = error as? PromptError { file == "results.zh.mustache" } else { false }
        }
    }

    @Test func completeFolderIsRead() throws {
        let folder = try folder(complete)
        defer { try? FileManager.default.removeItem(at: folder) }
        #expect(throws: Never.self) { try PromptLibrary(folder: folder) }
    }
}
