import Commerce
import Foundation
import Testing
@testable import TerminalApp

@Suite struct ReadmeTests {
    /// `RECORD_SNAPSHOTS=1` writes the table instead of checking it.
    @Test func readmeShowsTheKeysAsTheyAre() throws {
        let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("../../README.md").standardized
        let readme = try String(contentsOf: path, encoding: .utf8)
        let opening = try #require(readme.range(of: "<!-- keys -->\n"))
        let closing = try #require(readme.range(of: "<!-- /keys -->"))
        let table = KeyMap.standard.markdown(in: .english)
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
            try (readme[..<opening.upperBound] + table + readme[closing.lowerBound...]).write(to: path, atomically: true, encoding: .utf8)
        } else {
            #expect(readme[opening.upperBound..<closing.lowerBound] == table)
        }
    }
}
