import ArgumentParser
import Commerce
import Foundation
import TerminalApp
import Text

struct ReplayCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Play recorded sessions without the screen and say where they differ.",
        discussion: """
            Each session plays on a copy of its own of the shop that it names, at the time of its clock. The exit code is 1 where \
            a reply is not as the file says. What stands there as “any” is not compared, nor is a reply of which no line is left.
            """)

    @Argument(help: "The files.")
    var files: [String]

    @Flag(help: "Write what came into the files in place of what they expected.")
    var update = false

    func run() async throws {
        let workspace = try Workspace()
        let scripts = try files.map { (file: ScriptFile(path: $0), script: try ScriptFile(path: $0).read()) }
        var originals: [Setting: ShopCopy] = [:]
        var differing = 0
        for (file, script) in scripts {
            let setting = Setting(shop: script.shop, clock: script.clock)
            let original: ShopCopy
            if let known = originals[setting] { original = known } else {
                original = try await ShopCopy(of: script.shop, at: script.clock, in: workspace)
                originals[setting] = original
            }
            let outcome = try await play(script, on: try ShopCopy(original), in: workspace)
            if update { try file.write(outcome.played) }
            if !outcome.mismatches.isEmpty { differing += 1 }
            print(Self.report(outcome, of: file.path))
        }
        if differing > 0, !update { throw ExitCode(1) }
    }

    /// What sessions on copies of one original share.
    private struct Setting: Hashable {
        var shop: String
        var clock: SessionClock
    }

    private func play(_ script: SessionScript, on copy: ShopCopy, in workspace: Workspace) async throws -> SessionReplay.Outcome {
        let customer = try workspace.customer(named: script.customer?.rawValue ?? "guest", of: script.shop, in: copy.store)
        return await SessionReplay(assistant: copy.conversation(with: customer, language: script.language)).play(script)
    }

    private static func report(_ outcome: SessionReplay.Outcome, of file: String) -> String {
        let count = outcome.played.steps.count, wrong = outcome.mismatches.count
        var lines = [
            "\(file): " + (wrong == 0 ? "\(count) turns, none differs" : "\(wrong) of \(count + 1) replies differ, the welcome counted")
        ]
        for mismatch in outcome.mismatches {
            let place = mismatch.turn == 0 ? "the welcome" : "turn \(mismatch.turn) (line \(mismatch.step.line)), “\(Sanitizer.line(mismatch.step.said, limit: 80))”"
            lines.append("  " + place)
            for difference in mismatch.differences {
                lines.append("    \(difference.field.rawValue) expected: " + text(difference.expected))
                lines.append(String(repeating: " ", count: 4 + difference.field.rawValue.count) + "     came: " + text(difference.came))
            }
        }
        return lines.joined(separator: "\n")
    }

    private static func text(_ value: String?) -> String { value.map { Sanitizer.line($0) } ?? "nothing" }
}
