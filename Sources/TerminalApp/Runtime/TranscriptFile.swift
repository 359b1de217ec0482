import Foundation

/// Where /export puts a conversation.
public enum TranscriptFile {
    /// Writes into the working directory, or to the path that was given; an existing file is never replaced.
    /// - Returns: the path of the new file.
    /// - Throws: what Foundation says of a file that cannot be written.
    public static func write(_ transcript: String, to file: String?) async throws -> String {
        let wanted = file.flatMap { $0.isEmpty ? nil : $0 } ?? "conversation.md"
        let url = firstFree(URL(fileURLWithPath: wanted))
        try Data(transcript.utf8).write(to: url, options: .withoutOverwriting)
        return url.path
    }

    private static func firstFree(_ url: URL) -> URL {
        let folder = url.deletingLastPathComponent()
        let name = url.deletingPathExtension().lastPathComponent, suffix = url.pathExtension
        let others = (2...999).lazy.map { number in
            folder.appendingPathComponent("\(name)-\(number)" + (suffix.isEmpty ? "" : "." + suffix))
        }
        let isFree = { (url: URL) in !FileManager.default.fileExists(atPath: url.path) }
        return isFree(url) ? url : others.first(where: isFree) ?? url
    }
}
