import Foundation

/// Standard output, written to at once.
enum StandardOutput {
    /// Not through the C library's streams: to flush them all waits for a thread that is reading a line.
    static func write(_ text: String) { try? FileHandle.standardOutput.write(contentsOf: Data(text.utf8)) }
}
