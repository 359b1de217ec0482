import Foundation

/// This very program, run again: what a step costs in memory is then its own.
public enum OwnProcess {
    /// It ended otherwise than by itself and well.
    public struct Failure: Error, Sendable {
        /// The signal that ended it; nil where it ended by itself, having told why.
        public var signal: Int32?
    }

    /// Decodes what the program prints when it is called with `arguments`; what it says on standard error passes through.
    /// - Throws: `Failure`, `DecodingError`.
    public static func result<Result: Decodable>(of arguments: [String], as type: Result.Type = Result.self) throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: try FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe"))
        process.arguments = arguments
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationReason == .exit, process.terminationStatus == 0 else {
            throw Failure(signal: process.terminationReason == .exit ? nil : process.terminationStatus)
        }
        return try JSONDecoder().decode(Result.self, from: text)
    }
}
