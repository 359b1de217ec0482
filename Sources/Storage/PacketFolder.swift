import Commerce
import Foundation

/// The files that tell colleagues of hand-offs, beside a shop's database: `handoffs/<id>.md`. Only their owner can read them.
struct PacketFolder {
    let path: String

    /// Whoever reads the file finds all of it or none.
    /// - Throws: `StorageError` where the file cannot be written.
    func write(_ text: String, of handoff: HandoffID) throws -> String {
        let file = file(of: handoff), unfinished = file + ".\(getpid())"
        let isMade = (try? FileManager.default.createDirectory(
            atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])) != nil
        guard isMade, FileManager.default.createFile(
            atPath: unfinished, contents: Data(text.utf8), attributes: [.posixPermissions: 0o600]),
            rename(unfinished, file) == 0
        else {
            unlink(unfinished)
            throw StorageError(.unwritable, path: file)
        }
        return file
    }

    func read(_ handoff: HandoffID) -> String? {
        FileManager.default.contents(atPath: file(of: handoff)).map { String(decoding: $0, as: UTF8.self) }
    }

    private func file(of handoff: HandoffID) -> String { path + "/\(handoff).md" }
}
