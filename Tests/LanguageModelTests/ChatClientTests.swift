import LanguageModel
import ModelServer
import Testing

@Suite struct ChatClientTests {
    private func text(
        _ reply: ModelServer.Reply, key: String? = nil, limits: StreamLimits = .patient
    ) async throws -> (text: String, error: ModelError?) {
        try await ModelServer.run(reply) { server in
            let client = ChatClient(endpoint: try ModelEndpoint(address: server.address, name: "m", key: key), limits: limits)
            var text = ""
            do {
                for try await event in client.stream([ChatMessage(.user, "hello")]) {
                    if case .text(let piece) = event { text += piece }
                }
                return (text, nil)
            } catch let error as ModelError {
                return (text, error)
            }
        }
    }

    @Test func goodStreamIsReadToItsEnd() async throws {
        let (text, error) = try await text(ModelServer.saying("Number 1 is 便宜, and it is in stock."))
        #expect(text == "Number 1 is 便宜, and it is in stock.")
        #expect(error == nil)
    }

    @Test func requestNamesModelAndCarriesTheKey() async throws {
        try await ModelServer.run(ModelServer.saying("ok")) { server in
            let client = ChatClient(endpoint: try ModelEndpoint(address: server.address, name: "tiny", key: "sk-1"), limits: .patient)
            for try await _ in client.stream([ChatMessage(.system, "be brief")]) {}
            #expect(server.requests.first?.contains("\"model\":\"tiny\"") == true)
            #expect(server.requests.first?.contains("\"stream\":true") == true)
            #expect(server.headers.first?["authorization"] == "Bearer sk-1")
        }
    }

    @Test func serverThatDoesNotStreamIsReadToo() async throws {
        let body = #"{"choices":[{"message":{"role":"assistant","content":"All at once."},"finish_reason":"stop"}]}"#
        let (text, error) = try await text(.plain(status: 200, type: "application/json", body: body))
        #expect(text == "All at once.")
        #expect(error == nil)
    }

    @Test func brokenConnectionIsAnAnswerCutOff() async throws {
        let (text, error) = try await text(.events([ModelServer.chunk("Number 1 "), .cut]))
        #expect(text == "Number 1 ")
        #expect(error == .cutOff)
    }

    @Test func streamThatEndsWithoutSayingSoIsCutOff() async throws {
        let (_, error) = try await text(.events([ModelServer.chunk("Number 1 ")]))
        #expect(error == .cutOff)
    }

    @Test func garbageIsReportedAsSuch() async throws {
        let (_, error) = try await text(.events([.send("data: {{{\u{1B}[31m\n\n")]))
        guard case .unexpectedReply(let shown) = error else { Issue.record("\(String(describing: error))"); return }
        #expect(!shown.contains("\u{1B}"))
    }

    @Test func errorInsideTheStreamIsReported() async throws {
        let (_, error) = try await text(.events([.send("data: {\"error\":{\"message\":\"context too long\"}}\n\n")]))
        #expect(error == .reported("context too long"))
    }

    @Test func webPageAsErrorGivesOnlyItsStatus() async throws {
        let (_, error) = try await text(.plain(status: 500, type: "text/html", body: "<html><h1>Oops</h1></html>"))
        #expect(error == .status(500, message: ""))
        #expect(error?.description == "The model’s server answered with status 500.")
    }

    @Test func webPageAsAnswerIsNoAnswer() async throws {
        let (_, error) = try await text(.plain(status: 200, type: "text/html", body: "<html>login</html>"))
        #expect(error == .unexpectedReply("a web page"))
    }

    @Test func keyIsCutOutOfWhatTheServerRepeats() async throws {
        let body = #"{"error":{"message":"Incorrect API key provided: sk-verysecret"}}"#
        let (_, error) = try await text(.plain(status: 401, type: "application/json", body: body), key: "sk-verysecret")
        #expect(error == .status(401, message: "Incorrect API key provided: …"))
    }

    @Test func redirectToAnotherHostIsNotFollowed() async throws {
        try await ModelServer.run(ModelServer.saying("stolen")) { other in
            let elsewhere = other.address.replacing("127.0.0.1", with: "localhost")
            let (_, error) = try await text(.redirect(to: elsewhere + "/v1/chat/completions"), key: "sk-1")
            #expect(error == .redirected(host: "localhost"))
            #expect(other.requests.isEmpty)
        }
    }

    @Test func serverThatNeverAnswersIsGivenUp() async throws {
        let limits = StreamLimits(firstToken: .milliseconds(80))
        let (_, error) = try await text(.never, limits: limits)
        #expect(error == .slowStart(limit: .milliseconds(80)))
    }

    @Test func streamThatFallsSilentIsGivenUp() async throws {
        let limits = StreamLimits(firstToken: .seconds(3600), stall: .milliseconds(80), total: .seconds(3600))
        let (text, error) = try await text(.events([ModelServer.chunk("Number 1 "), .hang]), limits: limits)
        #expect(text == "Number 1 ")
        #expect(error == .stalled(limit: .milliseconds(80)))
    }

    @Test func unreachableServerIsSaidToBeSo() async throws {
        let client = ChatClient(endpoint: try ModelEndpoint(address: "http://127.0.0.1:1", name: "m"))
        await #expect(performing: {
            for try await _ in client.stream([]) {}
        }, throws: { error in
            if case .unreachable = error as? ModelError { true } else { false }
        })
    }

    @Test(.timeLimit(.minutes(30))) func cancellingClosesTheConnection() async throws {
        try await ModelServer.run(.events([ModelServer.chunk("Number 1 "), .flood])) { server in
            let client = ChatClient(endpoint: try ModelEndpoint(address: server.address, name: "m"), limits: .patient)
            let (started, start) = AsyncStream<Void>.makeStream()
            let reading = Task {
                defer { start.finish() }
                for try await _ in client.stream([ChatMessage(.user, "hello")]) { start.yield() }
            }
            var isStarted = false
            for await _ in started {
                isStarted = true
                break
            }
            #expect(isStarted)
            reading.cancel()
            await server.waitUntilClientLeft()
        }
    }
}
