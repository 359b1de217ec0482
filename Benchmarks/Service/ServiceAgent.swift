import Foundation

/// The program under test, in a conversation over pipes: a line in, a record out.
final class ServiceAgent {
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// What of a turn's record the customer and the judge look at.
    struct Turn: Decodable {
        struct Action: Decodable {
            var name: String
            var arguments: JSONValue
            var state: String
            var missing: [String]?

            var proposal: ServiceAction { ServiceAction(name: name, arguments: arguments) }
        }

        struct HandOff: Decodable {
            var state: String?
        }

        var answer: String
        var action: Action?
        var handoff: HandOff?
        var elapsed: [String: Double]

        enum CodingKeys: String, CodingKey {
            case answer, action, handoff
            case elapsed = "elapsed_ms"
        }
    }

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private var unread = Data()

    init(_ program: String, shop: String, home: String) throws {
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["ask", "--shop", shop, "--json"]
        process.environment = Self.environment(home: home)
        process.standardInput = input
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        // A program that ended is seen by its output; without this, writing to it would end this one too.
        signal(SIGPIPE, SIG_IGN)
        try process.run()
    }

    /// Says one line and waits for the record of its answer.
    /// - Returns: the record's text beside it.
    /// - Throws: `Failure` where the program ends or is silent for a minute; a decoding error where the record is none.
    func say(_ line: String) throws -> (turn: Turn, record: String) {
        let plain = line.split(whereSeparator: \.isNewline).joined(separator: " ")
        try input.fileHandleForWriting.write(contentsOf: Data((plain + "\n").utf8))
        let record = try nextLine()
        return (try JSONDecoder().decode(Turn.self, from: record), String(decoding: record, as: UTF8.self))
    }

    func end() {
        try? input.fileHandleForWriting.close()
        process.waitUntilExit()
    }

    private func nextLine() throws -> Data {
        let descriptor = output.fileHandleForReading.fileDescriptor
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            if let end = unread.firstIndex(of: UInt8(ascii: "\n")) {
                defer { unread = Data(unread[(end + 1)...]) }
                return Data(unread[..<end])
            }
            var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&waiting, 1, 60_000) > 0 else { throw Failure(description: "no answer within a minute") }
            let count = read(descriptor, &buffer, buffer.count)
            guard count > 0 else { throw Failure(description: "the program ended") }
            unread.append(contentsOf: buffer[..<count])
        }
    }

    /// Runs a command of the program to its end.
    /// - Returns: what it printed.
    static func output(of program: String, _ arguments: [String], home: String) throws -> Data {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment(home: home)
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = output
        try process.run()
        let printed = try output.fileHandleForReading.readToEnd() ?? Data()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Failure(description: "\(arguments.joined(separator: " ")) ended with status \(process.terminationStatus)")
        }
        return printed
    }

    /// The surroundings of this process, with data and settings of the program's in a folder of its own and no model.
    private static func environment(home: String) -> [String: String] {
        let own = ["XDG_DATA_HOME": home + "/data", "XDG_CONFIG_HOME": home + "/config", "XDG_CACHE_HOME": home + "/cache"]
        return ProcessInfo.processInfo.environment.filter { !$0.key.hasPrefix("SHOPKEEPER_MODEL") && !$0.key.hasPrefix("OPENAI") }
            .merging(own) { $1 }
    }
}
