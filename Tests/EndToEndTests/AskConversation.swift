import Foundation

/// `shopkeeper ask --json` with a conversation on its standard input, a line at a time.
///
/// The streams are named pipes and a thread reads: Foundation's readability handlers may still run on a handle that is
/// gone, and its `Process` waits for more than the program.
final class AskConversation {
    private let child: ChildProcess
    private let input: FileHandle
    private var answers: AsyncStream<String>.Iterator
    private var ended = false

    init(in home: Home, setting variables: [String: String] = [:], arguments: [String] = []) throws {
        let folder = try home.folder("conversation-" + UUID().uuidString)
        for name in ["/input", "/output"] where mkfifo(folder + name, 0o600) != 0 {
            throw ChildProcess.Failure(description: "\(folder + name) could not be made: \(String(cString: strerror(errno)))")
        }
        // Open for reading too, so that neither this nor the program waits for the other; and the program alone writes
        // to the output, so that its end is seen.
        let descriptor = open(folder + "/input", O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { throw ChildProcess.Failure(description: "\(folder)/input could not be opened") }
        input = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
        // Before the program, which is not started until somebody reads its output.
        let (lines, channel) = AsyncStream<String>.makeStream()
        answers = lines.makeAsyncIterator()
        Thread.detachNewThread {
            Self.read(folder + "/output") { channel.yield($0) }
            channel.finish()
        }
        let environment = home.environment.merging(variables) { _, new in new }
        child = try ChildProcess(Program.shopkeeper, ["ask", "--json"] + arguments, environment: environment, folder: folder)
    }

    /// Says one line and waits for its answer, with the input still open.
    /// - Returns: nil where the program ended instead.
    func say(_ utterance: String) async throws -> String? {
        try input.write(contentsOf: Data((utterance + "\n").utf8))
        return await answers.next()
    }

    /// Ends the input.
    /// - Returns: what is printed after that, and the exit code.
    func end() async throws -> (rest: [String], status: Int32) {
        try input.close()
        var rest: [String] = []
        while let line = await answers.next() { rest.append(line) }
        ended = true
        return (rest, await child.exitCode())
    }

    deinit { if !ended { child.kill() } }

    /// Reads a pipe to its end, line by line.
    private static func read(_ path: String, line: (String) -> Void) {
        guard let file = fopen(path, "re") else { return }
        defer { fclose(file) }
        var buffer: UnsafeMutablePointer<CChar>?
        var size = 0
        defer { free(buffer) }
        while case let count = getline(&buffer, &size, file), count > 0, let start = buffer {
            let bytes = UnsafeRawBufferPointer(start: start, count: count)
            line(String(decoding: bytes.last == UInt8(ascii: "\n") ? bytes.dropLast() : bytes[...], as: UTF8.self))
        }
    }
}
