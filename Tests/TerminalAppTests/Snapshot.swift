import Foundation
import Terminal
import Testing
@testable import TerminalApp

/// Compares a screen with the golden one beside the tests; `RECORD_SNAPSHOTS=1` writes it instead.
func expectScreen(
    _ screen: Screen, matches name: String, withStyles: Bool = false, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let frame = view(screen.state)
    let caret = frame.caret.map { "caret \($0.x),\($0.y)" } ?? "no caret"
    let drawn = frame.grid.text + (withStyles ? "\n" + frame.grid.styleText : "") + "\n" + caret + "\n"
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Screens/\(name).txt")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try Data(drawn.utf8).write(to: file)
        return
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    #expect(drawn == golden, "\(name) differs; look at it, then record it anew", sourceLocation: sourceLocation)
}
