import FlyingSocks
import Foundation

/// A response body that follows a script.
struct StepSequence: AsyncBufferedSequence {
    typealias Element = UInt8

    struct Cut: Error {}

    /// Tells, when the server lets go of the body before its end, that the client left.
    final class Watch: Sendable {
        private let log: ModelServer.Log

        init(_ log: ModelServer.Log) { self.log = log }
        deinit { log.departures.continuation.yield() }
    }

    let steps: [ModelServer.Step]
    let log: ModelServer.Log

    func makeAsyncIterator() -> Iterator { Iterator(steps: steps[...], watch: Watch(log)) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var steps: ArraySlice<ModelServer.Step>
        let watch: Watch

        mutating func next() async throws -> UInt8? { nil }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard let step = steps.first else { return nil }
            switch step {
            case .send(let text):
                steps = steps.dropFirst()
                return Array(text.utf8)
            case .hang:
                try await Task.sleep(for: .seconds(3600))
                return nil
            case .cut: throw Cut()
            case .flood:
                await Task.yield()
                return Array(": still here\n\n".utf8)
            }
        }
    }
}
