import Foundation
import Storage
import Testing

struct ItemAttributeFileTests {
    private func read(_ text: String) throws -> [UInt32: [Int]] {
        let path = FileManager.default.temporaryDirectory.appendingPathComponent("attributes-\(UUID().uuidString).json").path
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        return try ItemAttributeFile.read(from: path)
    }

    @Test func attributesAreReadByItem() throws {
        #expect(try read(#"{"4": [1, 2], "83": [], "0": [7]}"#) == [4: [1, 2], 83: [], 0: [7]])
        #expect(try read("{}").isEmpty)
    }

    @Test(arguments: [
        "", "[]", "4 1 2", #"{"4": 1}"#, #"{"4": ["a"]}"#, #"{"4": [1.5]}"#, #"{"4": [1]"#, #"{"-4": [1]}"#, #"{"x": [1]}"#,
        #"{"99999999999": [1]}"#,
    ])
    func anythingElseIsRejectedByTheName(_ text: String) {
        #expect(throws: LabelledTextError.self) { try read(text) }
    }

    @Test func aFileThatIsNotThereIsRejected() {
        #expect(throws: ImportError.self) { try ItemAttributeFile.read(from: "/nowhere/attributes.json") }
    }
}
