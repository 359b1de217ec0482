/// Why the full screen cannot be had. `description` is a sentence for the user that says what to do.
public enum TerminalError: Error, Hashable, Sendable {
    case notATerminal(stream: String)
    /// `setting` is the environment variable that says so, such as "LANG=C".
    case notUTF8(setting: String)
    case unknownTerminal(name: String?)
    /// The terminal has no cursor addressing.
    case incapableTerminal(name: String?)
    /// A full screen is open in this process already.
    case alreadyOpen
    case system(String)
}

extension TerminalError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .notATerminal(let stream):
            "The \(stream) is not a terminal. Start it in a terminal, or use --plain."
        case .notUTF8(let setting):
            "The terminal's locale is not UTF-8 (\(setting)). Start with: \(Self.remedy(for: setting)), or use --plain."
        case .unknownTerminal(let name?):
            "The terminal type “\(name)” is unknown here. Set TERM to a known one, such as xterm-256color, or use --plain."
        case .unknownTerminal(nil):
            "The terminal type is not set. Set TERM, such as TERM=xterm-256color, or use --plain."
        case .incapableTerminal(let name):
            "The terminal type “\(name ?? "dumb")” cannot show a full screen. Use --plain, or another terminal."
        case .alreadyOpen:
            "The full screen is open already in this program."
        case .system(let call):
            "The terminal could not be set up (\(call) failed). Use --plain, or another terminal."
        }
    }

    /// The variable that is wrong, set right: a lesser one would have no effect.
    private static func remedy(for setting: String) -> String {
        let variable = setting.prefix { $0 != "=" }
        let program = CommandLine.arguments.first?.split(separator: "/").last ?? "…"
        return "\(variable)=C.UTF-8 \(program)"
    }
}
