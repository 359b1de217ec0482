import Foundation
@testable import Storage
import Testing

@Suite struct LabelledTextTests {
    private func read(_ text: String) throws -> [LabelledText] {
        let folder = try TemporaryFolder()
        try folder.write(text, to: "set.csv")
        return try LabelledText.read(from: folder.path + "/set.csv")
    }

    private func failure(of text: String) -> LabelledTextError? {
        do {
            _ = try read(text)
            return nil
        } catch { return error as? LabelledTextError }
    }

    @Test func columnsAreFoundByNameWhateverTheirOrder() throws {
        let rows = try read("\u{FEFF}Intent,id,TEXT\r\ngreeting,1,\"hello, you\"\nsearch,2,耳机\n")
        #expect(rows == [LabelledText(text: "hello, you", label: "greeting"), LabelledText(text: "耳机", label: "search")])
    }

    @Test func otherColumnNamesCanBeGiven() throws {
        let folder = try TemporaryFolder()
        try folder.write("utterance,category\nhi,greeting\n", to: "set.csv")
        let rows = try LabelledText.read(from: folder.path + "/set.csv", textColumn: "utterance", labelColumn: "category")
        #expect(rows == [LabelledText(text: "hi", label: "greeting")])
    }

    @Test func mistakesNameTheirLine() {
        #expect(failure(of: "a,b\n1,2\n")?.line == 1)
        #expect(failure(of: "text,intent\nhi,greeting\nbye\n")?.line == 3)
        #expect(failure(of: "text,intent\nhi,\n")?.line == 2)
    }

    @Test func setWithoutExamplesIsRefused() {
        #expect(failure(of: "text,intent\n")?.reason == "there are no examples in it")
        #expect(failure(of: "") != nil)
    }

    @Test func messageIsOneLineWhateverTheNameOfTheFile() {
        let message = LabelledTextError(path: "a\u{1B}[2J\nb", line: 2, reason: "the intent is empty").description
        #expect(!message.contains("\u{1B}") && !message.contains("\n"))
        #expect(message.contains("line 2"))
    }
}
