import Testing

extension EndToEndTests {
    /// `recommend`, `profile show` and `profile forget`, as a user types them.
    @Suite struct ProfileCommandTests {
        private func recommended(in home: Home) async throws -> [JSON] {
            let result = try await Program.run(["recommend", "--customer", "c001", "--limit", "20", "--json"], in: home)
            #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
            return try #require(try JSON(result.output)["products"]?.array)
        }

        private func ids(_ products: [JSON]) -> [String] { products.compactMap { $0["id"]?.string } }

        @Test func whatIsForgottenIsAsIfItHadNeverBeen() async throws {
            let home = try await Home.withDemoShop()
            let before = try await recommended(in: home)
            #expect(before.count == 20)
            for product in before {
                let ledger = try #require(product["ledger"]?.array)
                let sum = ledger.compactMap { $0["contribution"]?.number }.reduce(0, +)
                #expect(abs(sum - (product["score"]?.number ?? .nan)) < 1e-9)
            }
            let talk = try await Program.run(["ask", "--customer", "c001"], in: home, input: "recommend me something\nI don't like the first one\n")
            #expect(talk.status == 0)
            #expect(ids(try await recommended(in: home)).first != ids(before).first)

            let shown = try await Program.run(["profile", "show", "--customer", "c001", "--limit", "1", "--json"], in: home)
            let event = try #require(try JSON(shown.output)["events"]?.array?.first)
            #expect(event["kind"]?.string == "dislike")
            #expect(event["product"]?.string == ids(before).first)
            let id = try #require(event["id"]?.string)
            let forgotten = try await Program.run(["profile", "forget", "--customer", "c001", "--event", id], in: home)
            #expect(forgotten.status == 0 && forgotten.output.contains("1 event."))
            #expect(ids(try await recommended(in: home)) == ids(before))

            let all = try await Program.run(["profile", "forget", "--customer", "c001", "--all"], in: home)
            #expect(all.output.contains("0 left"))
            let nothing = try await Program.run(["profile", "show", "--customer", "c001"], in: home)
            #expect(nothing.status == 0 && nothing.output.contains("0 events"))
        }

        @Test func whatCannotBeForgottenIsNamed() async throws {
            let home = try await Home.withDemoShop()
            for arguments in [
                ["profile", "forget", "--customer", "c001"], ["profile", "forget", "--customer", "c001", "--event", "e0"],
                ["profile", "forget", "--customer", "c001", "--product", "no-such-thing"], ["profile", "show", "--customer", "nobody"],
                ["profile", "show", "--customer", "guest"], ["recommend", "--customer", "nobody"], ["recommend", "--limit", "0"],
            ] {
                let result = try await Program.run(arguments, in: home)
                #expect(result.status != 0 && result.output.isEmpty, "\(arguments)")
                expectOneSentence(result.errors)
            }
        }
    }
}
