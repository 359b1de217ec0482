import ModelServer
import Testing

extension EndToEndTests {
    /// The binary beside a model server that answers well, badly or not at all.
    @Suite struct ModelWriterTests {
        private static let query = "wireless headphones under 900"

        /// A busy machine must not decide whether the model was in time.
        private static let patience = "[model]\nfirst_token_seconds = 120\n"

        private func turn(_ reply: ModelServer.Reply, in home: Home) async throws -> (turn: JSON, requests: Int) {
            try await ModelServer.run(reply) { server in
                let result = try await Program.run(
                    ["ask", "--json", Self.query], in: home,
                    setting: ["SHOPKEEPER_MODEL_URL": server.address, "SHOPKEEPER_MODEL_NAME": "tiny-model"])
                try #require(result.status == 0, "\(result.errors)")
                return (try JSON(result.output), server.requests.count)
            }
        }

        /// What the program says without a model.
        private static let offline = Task {
            let result = try await Program.run(["ask", "--json", query], in: Home.withDemoShop())
            let turn = try JSON(result.output)
            #expect(turn["writer"] == .string("offline") && turn["notices"] == nil)
            return try #require(turn["answer"]?.string)
        }

        @Test func modelThatKeepsToTheFactsWrites() async throws {
            let home = try await Home.withDemoShop()
            try home.configure(Self.patience)
            let price = try await Program.firstPrice(of: Self.query, in: home)
            let said = "Number 1 costs \(price). Take number 1."
            let (turn, requests) = try await turn(ModelServer.saying(said), in: home)
            // What is asked back comes after the model's words, and is not of its making.
            let answer = try #require(turn["answer"]?.string)
            #expect(answer.hasPrefix(said), "\(turn)")
            #expect((answer == said) == (turn["question"] == nil), "\(turn)")
            #expect(turn["writer"] == .string("tiny-model"))
            #expect(turn["notices"]?.array?.isEmpty != false)
            #expect(requests == 1)
        }

        @Test func offlineTextStandsForAModelThatFails() async throws {
            let home = try await Home.withDemoShop()
            let offline = try await Self.offline.value
            try home.configure(Self.patience)
            let replies: [ModelServer.Reply] = [
                .events([ModelServer.chunk("Number 1 costs "), .cut]),
                .events([.send("data: \u{0}garbage\u{1B}[2J\n\n"), .send("}}}}\n\n")]),
                .plain(status: 200, type: "text/html", body: "<html>Sign in to the hotel’s network</html>"),
                .plain(status: 500, type: "text/plain", body: "out of memory"),
                ModelServer.saying("Number 1 has a lifetime warranty and costs ¥1."),
                ModelServer.saying(""),
            ]
            for reply in replies {
                let (turn, requests) = try await turn(reply, in: home)
                #expect(requests == 1)
                expectFallback(turn, to: offline)
            }
        }

        @Test func modelThatNeverStartsIsNotWaitedFor() async throws {
            let home = try await Home.withDemoShop()
            let offline = try await Self.offline.value
            try home.configure("[model]\nfirst_token_seconds = 0.3\n")
            let (turn, _) = try await turn(.never, in: home)
            expectFallback(turn, to: offline)
            #expect(turn["notices"]?.array?.first?.string?.contains("slow") == true)
            let total = try #require(turn["elapsed_ms"]?["total"]?.number)
            #expect(total > 250, "\(total) ms")
        }

        @Test func serverThatIsNotThereIsNoMistakeOfTheTurn() async throws {
            let home = try await Home.withDemoShop()
            let offline = try await Self.offline.value
            // Port 9 of this machine, "discard", is served by nobody.
            let result = try await Program.run(
                ["ask", "--json", Self.query], in: home,
                setting: ["SHOPKEEPER_MODEL_URL": "http://127.0.0.1:9", "SHOPKEEPER_MODEL_NAME": "tiny-model"])
            #expect(result.status == 0)
            expectFallback(try JSON(result.output), to: offline)
        }

        private func expectFallback(_ turn: JSON, to offline: String, sourceLocation: SourceLocation = #_sourceLocation) {
            #expect(turn["answer"] == .string(offline), sourceLocation: sourceLocation)
            #expect(turn["writer"] == .string("offline"), sourceLocation: sourceLocation)
            let notices = turn["notices"]?.array?.compactMap(\.string) ?? []
            #expect(notices.count == 1 && notices.allSatisfy { $0.contains("odel") }, "\(notices)", sourceLocation: sourceLocation)
        }
    }
}
