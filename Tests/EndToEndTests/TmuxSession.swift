import Foundation
import Synchronization
import Testing

/// A terminal with a shell in it, in a tmux server of its own. `close` ends the server.
final class TmuxSession: Sendable {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// What the terminal itself is in, beside the text it shows.
    struct Modes: Hashable {
        var isCursorVisible: Bool
        var isAlternateScreen: Bool
    }

    private static let count = Atomic(0)
    private static let path: String? = {
        let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
        let candidates = folders.map { String($0) + "/tmux" }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0) }
    }()

    /// Where the shell is.
    var folder: String { home.path }

    private let home: Home
    private let variables: [String: String]
    private let socket: String
    private let tmux: String

    /// Opens the terminal, and closes it after `body`. A failure in `body` shows the last screen.
    static func run(
        in home: Home, size: (columns: Int, rows: Int) = (120, 36), setting variables: [String: String] = [:],
        body: (TmuxSession) async throws -> Void
    ) async throws {
        let session = try TmuxSession(in: home, setting: variables)
        do {
            try await session.open(size)
            try await body(session)
        } catch {
            let screen = try? await session.screen()
            await session.close()
            throw Failure(description: "\(error)\nThe screen:\n\(screen?.description ?? "none")")
        }
        await session.close()
    }

    private init(in home: Home, setting variables: [String: String]) throws {
        guard let path = Self.path else {
            throw Failure(description: "tmux is not installed; install it (apt-get install tmux) to run the tests of the screen.")
        }
        tmux = path
        self.home = home
        self.variables = variables
        socket = "shopkeeper-test-\(getpid())-\(Self.count.add(1, ordering: .relaxed).newValue)"
    }

    private func open(_ size: (columns: Int, rows: Int)) async throws {
        try home.write("set -g default-terminal tmux-256color\nset -g history-limit 0\n", to: "tmux.conf")
        try await command(
            ["-f", home.path + "/tmux.conf", "new-session", "-d", "-c", folder, "-x", "\(size.columns)", "-y", "\(size.rows)", "bash --norc --noprofile"])
        try await enter("PS1='ready> '")
        try await wait("the shell") { screen, _ in screen.lines.contains("ready>") }
    }

    /// Ends the server, in a task of its own because the test's may be cancelled by now.
    private func close() async { _ = await Task { try? await command(["kill-server"]) }.value }

    @discardableResult
    private func command(_ arguments: [String]) async throws -> String {
        let result = try await Program.run(["-u", "-L", socket] + arguments, of: tmux, in: home, setting: variables)
        guard result.status == 0 else { throw Failure(description: "tmux \(arguments): \(result.errors)") }
        return result.output
    }

    // MARK: The keyboard

    /// Presses keys by tmux's names: Enter, Escape, Down, C-z.
    func press(_ keys: String...) async throws { try await command(["send-keys"] + keys) }

    func type(_ text: String) async throws { try await command(["send-keys", "-l", text]) }

    /// Types a line and sends it.
    func enter(_ text: String) async throws {
        try await type(text)
        try await press("Enter")
    }

    /// Pastes as a terminal does: in brackets where the program asked for them.
    func paste(_ text: String) async throws {
        try await command(["set-buffer", text])
        try await command(["paste-buffer", "-p"])
    }

    func resize(to columns: Int, _ rows: Int) async throws {
        try await command(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
    }

    // MARK: The screen

    func screen() async throws -> Screen { Screen(try await command(["capture-pane", "-p"])) }

    /// The screen with its escape sequences.
    func styledScreen() async throws -> String { try await command(["capture-pane", "-p", "-e"]) }

    func modes() async throws -> Modes {
        let flags = try await command(["display-message", "-p", "#{cursor_flag}#{alternate_on}"])
        return Modes(isCursorVisible: flags.hasPrefix("1"), isAlternateScreen: flags.dropFirst().hasPrefix("1"))
    }

    /// Waits until the screen shows `text`.
    @discardableResult
    func wait(for text: String) async throws -> Screen { try await wait("“\(text)”") { screen, _ in screen.contains(text) } }

    /// Waits until `condition` holds; the same screen twice in a row, so that no half-drawn one is taken.
    @discardableResult
    func wait(
        _ wanted: String, until condition: (Screen, Modes) throws -> Bool
    ) async throws -> Screen {
        let deadline = ContinuousClock.now + .seconds(600)
        var last: [String] = []
        while ContinuousClock.now < deadline {
            let screen = try await screen()
            if screen.lines == last, try condition(screen, try await modes()) { return screen }
            last = screen.lines
            try await Task.sleep(for: .milliseconds(40))
        }
        throw Failure(description: "Waited in vain for \(wanted).")
    }
}
