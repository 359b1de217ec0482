import Foundation

/// The programs that the tests start.
enum Program {
    struct Result {
        var status: Int32
        var output: String
        var errors: String
    }

    /// The binary that was built beside the test bundle.
    static let shopkeeper: String = {
        let bundle = (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
        return URL(fileURLWithPath: bundle).deletingLastPathComponent().appendingPathComponent("shopkeeper").path
    }()

    /// The folder that holds Catalog and Prompts.
    static let resources = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path

    /// Runs a program to its end, which is the shopkeeper unless another is named; killed where the test is cancelled.
    static func run(
        _ arguments: [String], of path: String = shopkeeper, in home: Home, setting variables: [String: String] = [:],
        input: String = ""
    ) async throws -> Result {
        let folder = try home.folder("run-" + UUID().uuidString)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try input.write(toFile: folder + "/input", atomically: false, encoding: .utf8)
        let environment = home.environment.merging(variables) { _, new in new }
        let child = try ChildProcess(path, arguments, environment: environment, folder: folder)
        let status = await withTaskCancellationHandler { await child.exitCode() } onCancel: { child.kill() }
        return Result(status: status, output: try text(folder + "/output"), errors: try text(folder + "/errors"))
    }

    private static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(fileURLWithPath: path)), as: UTF8.self)
    }
}
