import LanguageModel
import ModelServer
import Testing

@Suite struct LocalModelProbeTests {
    @Test func modelsOfServersThatRunAreFound() async throws {
        try await ModelServer.run(.never, models: ["qwen3:4b", "gemma3"]) { server in
            let probe = LocalModelProbe(ollama: server.address, llamaCpp: "http://127.0.0.1:1", limit: .seconds(3600))
            let found = await probe.find()
            #expect(found.map(\.endpoint.name) == ["qwen3:4b", "gemma3"])
            #expect(found.allSatisfy { $0.server == .ollama })
        }
    }

    @Test func nothingIsFoundWhereNothingRuns() async {
        let probe = LocalModelProbe(ollama: "http://127.0.0.1:1", llamaCpp: "http://127.0.0.1:1")
        #expect(await probe.find().isEmpty)
    }
}
