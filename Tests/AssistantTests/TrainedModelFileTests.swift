@testable import Assistant
import Foundation
import Testing

@Suite struct TrainedModelFileTests {
    private func path() -> String { FileManager.default.temporaryDirectory.path + "/intent-model-" + UUID().uuidString }

    @Test func whatWasWrittenIsReadAgain() {
        let path = path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        TrainedModelFile.write([1, 2, 3], to: path)
        TrainedModelFile.write([4, 5], to: path)
        #expect(TrainedModelFile.read(path) == [4, 5])
    }

    @Test func fileThatIsMissingIsNoModel() {
        #expect(TrainedModelFile.read(path()) == nil)
        #expect(TrainedModelFile.read(FileManager.default.temporaryDirectory.path) == nil)
    }

    @Test func placeThatCannotBeWrittenIsNoFailure() {
        TrainedModelFile.write([1], to: "/proc/no-such-folder/model")
        #expect(TrainedModelFile.read("/proc/no-such-folder/model") == nil)
    }
}
