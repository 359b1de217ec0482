import Foundation
import Synchronization

/// `shopkeeper ask --json` with a conversation on its standard input, a line at a time.
final class AskConversation {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var answers: AsyncStream<String>.Iterator

    init(in home: Home, setting variables: [String: String] = [:], arguments: [String] = []) throws {
        let (lines, channel) = AsyncStream<String>.makeStream()
        answers = lines.makeAsyncIterator()
        process.executableURL = URL(fileURLWithPath: Program.shopkeeper)
        process.arguments = ["ask", "--json"] + arguments
        process.environment = home.environment.merging(variables) { _, new in new }
        process.standardInput = input
        process.standardOutput = output
        let unfinished = Mutex(Data())
        output.fileHandleForReading.readabilityHandler = { handle in
            let data = handle.availableData
            if data.isEmpty { channel.finish() }
            let complete = unfinished.withLock { rest in
                rest += data
                var lines = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
                rest = Data(lines.popLast() ?? Data())
                return lines
            }
            for line in complete { channel.yield(String(decoding: line, as: UTF8.self)) }
        }
        try process.run()
    }

    /// Says one line and waits for its answer, with the input still open.
    /// - Returns: nil where the program ended instead.
    func say(_ utterance: String) async throws -> String? {
        try input.fileHandleForWriting.write(contentsOf: Data((utterance + "\n").utf8))
        return await answers.next()
    }

    /// Ends the input.
    /// - Returns: what is printed after that, and the exit code.
    func end() async throws -> (rest: [String], status: Int32) {
        try input.fileHandleForWriting.close()
        var rest: [String] = []
        while let line = await answers.next() { rest.append(line) }
        output.fileHandleForReading.readabilityHandler = nil
        process.waitUntilExit()
        return (rest, process.terminationStatus)
    }

    deinit { if process.isRunning { process.terminate() } }
}
