import ArgumentParser

@main
struct ShopkeeperCommand: AsyncParsableCommand {
    static let version = "0.1.0"

    static let configuration = CommandConfiguration(
        commandName: "shopkeeper",
        abstract: "A shopping assistant in the terminal: say what you want, in Chinese or English.",
        discussion: "Without a command it opens the assistant on the demo shop.",
        version: version,
        subcommands: [
            OpenCommand.self, AskCommand.self, SearchCommand.self, ImportCommand.self, ExportCommand.self, ShopsCommand.self, IndexCommand.self,
            EvaluateCommand.self, TrainCommand.self, RecommendCommand.self, ProfileCommand.self, RecordCommand.self, DeskCommand.self,
            ReplayCommand.self, DemoCommand.self,
        ],
        defaultSubcommand: OpenCommand.self)

    /// Runs the command the arguments name. A mistake in them is told in one line, without the usage text.
    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch where exitCode(for: error) == .validationFailure {
            printError("Error: \(message(for: error)) (`shopkeeper --help` lists what there is)")
            exit(withError: ExitCode.validationFailure)
        } catch {
            exit(withError: error)
        }
    }
}
