import Foundation
import LanguageModel
import Testing

@Suite struct ModelEndpointTests {
    @Test(arguments: [
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080/v1/chat/completions"),
        ("http://localhost:11434/", "http://localhost:11434/v1/chat/completions"),
        ("https://models.example/v1", "https://models.example/v1/chat/completions"),
        ("https://models.example/openai/v1/", "https://models.example/openai/v1/chat/completions"),
        ("https://models.example/v1/chat/completions", "https://models.example/v1/chat/completions"),
    ])
    func addressIsCompletedToTheChatRoute(address: String, expected: String) throws {
        #expect(try ModelEndpoint(address: address, name: "m").chatURL.absoluteString == expected)
    }

    @Test(arguments: ["", "localhost", "ftp://host/", "file:///etc/passwd", "http://", "http://user:secret@host/"])
    func addressThatIsNoHTTPAddressIsRefused(address: String) {
        #expect(throws: ModelError.self) { try ModelEndpoint(address: address, name: "m") }
    }

    @Test func keyThatWouldBreakTheHeaderIsRefused() {
        #expect(throws: ModelError.self) { try ModelEndpoint(address: "http://host", name: "m", key: "a\r\nHost: evil") }
    }

    @Test func keyIsNeverShown() throws {
        let endpoint = try ModelEndpoint(address: "http://host", name: "m", key: "sk-secret")
        var dumped = ""
        dump(endpoint, to: &dumped)
        #expect(!"\(endpoint) \(String(reflecting: endpoint)) \(dumped)".contains("secret"))
    }
}
