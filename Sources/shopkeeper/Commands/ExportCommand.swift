import ArgumentParser
import Foundation
import Storage
import Text

struct ExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write a shop's data to a file.", subcommands: [ExportServiceData.self])
}

struct ExportServiceData: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "service-data",
        abstract: "Write a shop back in the form that `import service-data` read.",
        discussion: "What nobody changed stays byte by byte as it was; a file that was gzip is written unpacked.")

    @Option(help: "The shop.")
    var shop: String

    @Option(help: "The file to write; standard output by default.")
    var out: String?

    func run() async throws {
        let bytes = try await Workspace().openStore(of: shop).exportServiceData()
        guard let out else { return try FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: out), options: .atomic)
        } catch {
            throw UserError("The shop could not be written to \(Sanitizer.line(out)). Check that the folder exists and that you may write to it.")
        }
    }
}
