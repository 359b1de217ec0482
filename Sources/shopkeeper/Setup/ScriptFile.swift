import Foundation
import TerminalApp

/// Recorded sessions as files.
struct ScriptFile {
    let path: String

    /// - Throws: `UserError` where it cannot be read, and for the first line that is none of a session.
    func read() throws -> SessionScript {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw UserError("The file \(path) cannot be read. Check its name and its permissions.")
        }
        guard let text = String(validating: data, as: UTF8.self) else {
            throw UserError("The file \(path) is not UTF-8 text, so it is no recorded session.")
        }
        do {
            return try SessionScript(reading: text)
        } catch {
            throw UserError("\(path), \(error)")
        }
    }

    func write(_ script: SessionScript) throws {
        do {
            try Data(script.text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            throw UserError("The file \(path) cannot be written. Check its permissions.")
        }
    }

    /// The demos that come with the program, by name in alphabetical order.
    static func demos(in resources: ResourceFolder) -> [(name: String, file: ScriptFile)] {
        let folder = resources.catalog + "/demos"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
        return names.filter { $0.hasSuffix(".txt") && !$0.hasPrefix(".") }.sorted()
            .map { (String($0.dropLast(4)), ScriptFile(path: folder + "/" + $0)) }
    }
}
