import Foundation

/// A program that was started, with files as its standard streams.
///
/// Foundation's `Process` waits for a socket that a daemon, such as the tmux server, inherits and keeps open; this
/// waits for the program alone.
struct ChildProcess: Sendable {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    private let identifier: pid_t

    /// Starts `path` in `folder`, whose files `input`, `output` and `errors` are its streams.
    init(_ path: String, _ arguments: [String], environment: [String: String], folder: String) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        let writing = O_WRONLY | O_CREAT | O_TRUNC
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, folder + "/input", O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, folder + "/output", writing, 0o600)
        posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, folder + "/errors", writing, 0o600)
        // A connection of another test that a daemon inherits would never be seen to close.
        for name in try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd") {
            if let descriptor = Int32(name), descriptor > STDERR_FILENO { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        }
        // Changes the folder in the child alone, and becomes the program.
        let launcher = "/usr/bin/env"
        var words = ([launcher, "--chdir=" + folder, path] + arguments).map { strdup($0) } + [nil]
        var settings = environment.map { strdup("\($0)=\($1)") } + [nil]
        defer { for text in words + settings { free(text) } }
        // The threads that run tasks have most signals blocked, which a child would inherit.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
        var started = pid_t()
        let error = posix_spawn(&started, launcher, &actions, &attributes, &words, &settings)
        guard error == 0 else { throw Failure(description: "\(path) could not be started: \(String(cString: strerror(error)))") }
        identifier = started
    }

    /// Waits for the end, which is to be done once. A signal counts as 128 and its number, as shells do.
    func exitCode() async -> Int32 {
        await withCheckedContinuation { ended in
            DispatchQueue.global().async {
                var status: Int32 = 0
                while waitpid(identifier, &status, 0) < 0, errno == EINTR {}
                let signal = status & 0x7F
                ended.resume(returning: signal == 0 ? (status >> 8) & 0xFF : 128 + signal)
            }
        }
    }

    func kill() { _ = Glibc.kill(identifier, SIGKILL) }
}
