public import Commerce
import Foundation
import Yams

/// A folder of service flows, one YAML file each, in the order of their names. Its README is the format.
public enum FlowFiles {
    /// - Throws: `FlowFileError` for the first file that is no flow.
    public static func read(folder: String) throws -> [ServiceFlow] {
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw FlowFileError(file: folder, reason: "there is no such folder")
        }
        let flows = try names.filter { $0.hasSuffix(".yaml") }.sorted().map { name in
            let path = folder + "/" + name
            guard let text = try? String(contentsOfFile: path, encoding: .utf8) else { throw FlowFileError(file: path, reason: "it cannot be read") }
            return try flow(of: text, in: path)
        }
        guard !flows.isEmpty else { throw FlowFileError(file: folder, reason: "it holds no .yaml file") }
        return flows
    }

    static func flow(of text: String, in path: String) throws(FlowFileError) -> ServiceFlow {
        do {
            return try YAMLDecoder().decode(ServiceFlow.self, from: text)
        } catch {
            throw FlowFileError(file: path, reason: "it is no flow: " + plain(error))
        }
    }

    private static func plain(_ error: any Error) -> String {
        switch error {
        case DecodingError.keyNotFound(let key, _): "“\(key.stringValue)” is missing"
        case DecodingError.dataCorrupted(let context), DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
            context.codingPath.map(\.stringValue).joined(separator: ".") + ": " + context.debugDescription
        default: "the YAML is broken"
        }
    }
}

public struct FlowFileError: Error, Hashable, Sendable, CustomStringConvertible {
    public var file: String
    public var reason: String

    public var description: String { "The flows in \(file) cannot be used: \(reason). See Catalog/flows/README.md for the form." }
}
