import Foundation
import Testing

extension EndToEndTests {
    /// A customer and a colleague, each in a terminal of their own.
    @Suite struct HandoffTests {
        @Test func aColleagueTakesTheConversationAnswersAndGivesItBack() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home, size: (130, 40)) { customer in
                try await customer.enter("\(Program.shopkeeper) --customer c002")
                try await customer.wait("the welcome") { screen, _ in screen.isIdle && screen.contains("★") }
                try await customer.enter("I want to talk to a human")
                try await customer.wait("the queue") { screen, _ in screen.isIdle && screen.contains("waiting for a person") }

                try await TmuxSession.run(in: home, size: (130, 60)) { desk in
                    try await desk.enter("\(Program.shopkeeper) desk --as Lin")
                    try await desk.wait(for: "1. ")
                    try await desk.enter("take 1")
                    try await desk.wait(for: "/back")
                    try await customer.wait("the colleague") { screen, _ in screen.contains("with Lin") }

                    try await desk.enter("Good day, Lin here")
                    try await customer.wait(for: "Lin: Good day, Lin here")
                    try await customer.enter("my parcel never came")
                    try await desk.wait(for: "my parcel never came")
                    try await desk.enter("/back It is on its way again")
                    try await customer.wait("the way back") { screen, _ in
                        screen.contains("Lin: It is on its way again") && !screen.contains("with Lin")
                    }
                    try await desk.enter("/quit")
                    try await desk.wait("the shell") { screen, _ in screen.lines.last { !$0.isEmpty } == "ready>" }
                }

                try await customer.enter("running shoes")
                try await customer.wait("the assistant's answer") { screen, _ in screen.isIdle && screen.contains("❯ running shoes") && screen.contains("  3 ") }
            }
        }

        @Test func askPrintsWhatTheColleagueWroteBeforeTheNextAnswer() async throws {
            let home = try await Home.withDemoShop()
            let conversation = try AskConversation(in: home, arguments: ["--customer", "c002"])
            let queued = try JSON(try #require(try await conversation.say("human please")))
            #expect(queued["handoff"]?["state"] == .string("queued"))
            let packet = try #require(queued["handoff"]?["packet"]?.string)
            #expect(try String(contentsOfFile: packet, encoding: .utf8).contains("human please"))

            let desk = try await Program.run(["desk", "--as", "Lin"], in: home, input: "take 1\nHello from the desk\n/done Sent again\n")
            #expect(desk.status == 0 && desk.errors.isEmpty)

            let turn = try JSON(try #require(try await conversation.say("running shoes")))
            let answer = try #require(turn["answer"]?.string)
            #expect(answer.hasPrefix("Lin: Hello from the desk\nLin: Sent again\nLin has settled this"))
            #expect(turn["handoff"]?["state"] == .string("returned"))
            #expect(turn["products"]?.array?.isEmpty == false)
            #expect(try await conversation.end().status == 0)
        }

        @Test func thePlainSessionHearsTheColleagueToo() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home, size: (130, 40)) { customer in
                try await customer.enter("\(Program.shopkeeper) open --plain --customer guest")
                try await customer.wait("the welcome") { screen, _ in screen.lines.last { !$0.isEmpty } == ">" }
                try await customer.enter("human please")
                try await customer.wait(for: "passed you on")
                _ = try await Program.run(["desk", "--as", "Lin"], in: home, input: "take 1\nGood morning\n/back\n")
                try await customer.wait(for: "Lin: Good morning")
                try await customer.wait(for: "gave the conversation back")
            }
        }
    }
}
