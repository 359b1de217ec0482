import Foundation
import LanguageModel
import TOMLKit

/// What the user has set: config.toml in the XDG configuration directory, over it the environment.
struct Settings {
    var modelURL: String?
    var modelName: String?
    var modelKey: String?
    /// How long a model may take to its first word before the offline text is shown.
    var firstTokenLimit: Duration = .seconds(4)
    var customer: String?
    var language: String?

    /// - Throws: `UserError` for a file that cannot be read or is not as it should be, with its line.
    init(environment: [String: String]) throws {
        let base = environment["XDG_CONFIG_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
            ?? (environment["HOME"] ?? NSHomeDirectory()) + "/.config"
        let path = base + "/shopkeeper/config.toml"
        if FileManager.default.fileExists(atPath: path) { try read(path) }
        modelURL = environment["SHOPKEEPER_MODEL_URL"].flatMap { $0.isEmpty ? nil : $0 } ?? modelURL
        modelName = environment["SHOPKEEPER_MODEL_NAME"].flatMap { $0.isEmpty ? nil : $0 } ?? modelName
        modelKey = environment["SHOPKEEPER_MODEL_KEY"].flatMap { $0.isEmpty ? nil : $0 } ?? modelKey
    }

    /// The endpoint that is configured; nil where none is.
    /// - Throws: `UserError` for an address without a name, or one that is none.
    func endpoint() throws -> ModelEndpoint? {
        guard let modelURL else { return nil }
        guard let modelName else {
            throw UserError("A model's address is set but not its name. Set SHOPKEEPER_MODEL_NAME, or `name` under [model] in config.toml.")
        }
        return try ModelEndpoint(address: modelURL, name: modelName, key: modelKey)
    }

    private mutating func read(_ path: String) throws {
        guard let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw UserError("\(path) cannot be read. Check that you may read it and that it is UTF-8 text.")
        }
        let table: TOMLTable
        do {
            table = try TOMLTable(string: text)
        } catch let error as TOMLParseError {
            throw UserError("\(path):\(error.source.begin.line): this is not TOML. Correct the line, or move the file away.")
        }
        if let model = table["model"]?.table {
            modelURL = try string("url", in: model, path)
            modelName = try string("name", in: model, path)
            modelKey = try string("key", in: model, path)
            if let seconds = model["first_token_seconds"] {
                guard let value = seconds.double ?? seconds.int.map(Double.init), value > 0, value <= 120 else {
                    throw UserError("\(path): first_token_seconds under [model] must be a number from 0 to 120.")
                }
                firstTokenLimit = .milliseconds(Int(value * 1000))
            }
        }
        if let assistant = table["assistant"]?.table {
            customer = try string("customer", in: assistant, path)
            language = try string("language", in: assistant, path)
            if let language, language != "zh", language != "en" {
                throw UserError("\(path): language under [assistant] must be \"zh\" or \"en\", not \"\(language)\".")
            }
        }
    }

    private func string(_ key: String, in table: TOMLTable, _ path: String) throws -> String? {
        guard let value = table[key] else { return nil }
        guard let text = value.string else { throw UserError("\(path): \(key) must be a text in quotes.") }
        return text
    }
}
