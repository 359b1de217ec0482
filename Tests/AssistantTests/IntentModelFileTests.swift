@testable import Assistant
import Foundation
import Testing

@Suite struct IntentModelFileTests {
    private func path() -> String { FileManager.default.temporaryDirectory.path + "/intent-model-" + UUID().uuidString }

    @Test func whatWasWrittenIsReadAgain() {
        let path = path()
        defer { try? FileManager.default.removeItem(atPath: path) }
        IntentModelFile.write([1, 2, 3], to: path)
        IntentModelFile.write([4, 5], to: path)
        #expect(IntentModelFile.read(path) == [4, 5])
    }

    @Test func fileThatIsMissingIsNoModel() {
        #expect(IntentModelFile.read(path()) == nil)
        #expect(IntentModelFile.read(FileManager.default.temporaryDirectory.path) == nil)
    }

    @Test func placeThatCannotBeWrittenIsNoFailure() {
        IntentModelFile.write([1], to: "/proc/no-such-folder/model")
        #expect(IntentModelFile.read("/proc/no-such-folder/model") == nil)
    }
}
