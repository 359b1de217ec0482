import ArgumentParser
import Figures
import Foundation
import Recommendation

/// One model in a process of its own, so that its memory is its own too.
struct RecommendChild: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recommend-child", abstract: "Measure one model; run by `recommend` and `stream`.", shouldDisplay: false)

    @Argument var model: String
    @Option var train: String
    @Option var test: String
    @Flag var stream = false
    @Option var events = 0

    func run() throws {
        guard let kind = ModelKind.named(model) else { throw ValidationError("there is no model \(model)") }
        let data = try RecommendationData.read(train: train, test: test)
        let result: any Encodable = if stream {
            try StreamMeasurement(of: kind, on: data, events: events)
        } else {
            try RecommendationFigures(of: kind, on: data) { try ProcessMemory.now().peak }
        }
        print(String(decoding: try JSONEncoder().encode(result), as: UTF8.self))
    }
}
