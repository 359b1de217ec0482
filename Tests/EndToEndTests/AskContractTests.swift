import Foundation
import Testing

extension EndToEndTests {
    /// `ask --json` against its published contract.
    @Suite struct AskContractTests {
        /// Each with the intent it is to be answered as.
        private static let conversation: [(said: String, intent: String)] = [
            ("你好", "greeting"), ("我想买蓝牙耳机", "search"), ("便宜点", "refine"), ("要黑色的", "refine"), ("打开第二个", "select"),
            ("对比第一个和第二个", "compare"), ("它能用多久", "product_question"), ("把第一个放进购物车", "add_to_cart"),
            ("看看购物车", "view_cart"), ("撤销", "undo"), ("加入购物车", "add_to_cart"), ("从购物车删掉它", "remove_from_cart"),
            ("推荐点什么吧", "recommend"), ("几天之内可以退货", "policy_question"), ("怎么开发票", "invoice"), ("我的订单到哪了", "track_order"),
            ("取消订单", "cancel_order"), ("算了，不取消了", "deny"), ("我要退货", "return_order"), ("退款什么时候到账", "refund_status"),
            ("我想换个尺码", "exchange_order"), ("修改收货地址", "modify_order"), ("你们的服务太差了，我要投诉", "complaint"), ("转人工", "human_agent"), ("不用人工了", "deny"),
            ("谢谢", "thanks"), ("hello", "greeting"), ("show me running shoes under 500", "search"), ("in black", "refine"),
            ("something cheaper", "refine"), ("a waterproof jacket for women, not black", "search"), ("laptop", "search"),
            ("what do you recommend", "recommend"), ("compare the first two", "compare"), ("does the first one have good reviews", "product_question"),
            ("add the first one to my cart", "add_to_cart"), ("checkout", "checkout"), ("no", "deny"), ("I like the second one", "feedback"),
            ("how do I pay with a gift card", "policy_question"), ("cancel my order", "cancel_order"), ("never mind", "deny"),
            ("what can you do", "help"), ("what is the weather in Paris tomorrow", "out_of_scope"), ("yes", "confirm"), ("bye", "goodbye"),
        ]

        private static let schema = Result {
            let file = try #require(Bundle.module.url(forResource: "ask-turn.schema", withExtension: "json", subdirectory: "Resources"))
            return try JSON(String(contentsOf: file, encoding: .utf8))
        }

        @Test func everyTurnOfALongConversationKeepsTheContract() async throws {
            let definition = try Self.schema.get()
            let schema = try JSONSchema(definition)
            let home = try await Home.withDemoShop()
            let conversation = try AskConversation(in: home)
            var intents: Set<String> = []
            for (index, (said, intent)) in Self.conversation.enumerated() {
                let line = try #require(try await conversation.say(said), "the program ended at “\(said)”")
                let turn = try JSON(line)
                #expect(schema.violations(in: turn).isEmpty, "“\(said)”: \(schema.violations(in: turn))")
                #expect(turn["turn"] == .number(Double(index + 1)))
                #expect(turn["intent"] == .string(intent), "“\(said)”")
                intents.insert(turn["intent"]?.string ?? "")
                expectSound(turn, "“\(said)”")
            }
            let end = try await conversation.end()
            #expect(end.status == 0 && end.rest.isEmpty)
            let known = definition["properties"]?["intent"]?["enum"]?.array?.compactMap(\.string) ?? []
            #expect(Set(known) == intents)
        }

        private func expectSound(_ turn: JSON, _ said: Comment) {
            #expect(turn["answer"]?.string?.isEmpty == false, said)
            let products = turn["products"]?.array ?? []
            #expect(products.compactMap { $0["rank"]?.number } == (0..<products.count).map { Double($0 + 1) }, said)
            for product in products {
                let sum = (product["ledger"]?.array ?? []).compactMap { $0["contribution"]?.number }.reduce(0, +)
                #expect(abs(sum - (product["score"]?.number ?? .infinity)) <= 1e-9, said)
            }
            #expect(Set(products.compactMap { $0["id"]?.string }).count == products.count, said)
            guard turn["relaxed"] == nil, let highest = turn["criteria"]?["max_price"]?.string.flatMap({ Decimal(string: $0) }) else { return }
            for price in products.compactMap({ $0["price"]?.string.flatMap { Decimal(string: $0) } }) { #expect(price <= highest, said) }
        }

        @Test func checkerFindsEachKindOfViolation() throws {
            let schema = try JSONSchema(Self.schema.get())
            let sound = #"{"turn":1,"language":"en","intent":"greeting","answer":"Hi","writer":"offline","elapsed_ms":{"total":1}}"#
            #expect(schema.violations(in: try JSON(sound)).isEmpty)
            let changes = [
                (#""turn":1"#, #""turn":0"#), (#""turn":1"#, #""turn":1.5"#), (#""turn":1"#, #""turn":"1""#), (#""greeting""#, #""dance""#),
                (#""answer":"Hi","#, ""), (#""total":1"#, #""sum":1"#), (#""total":1"#, #""total":"1""#), (#"{"turn""#, #"{"extra":1,"turn""#),
                (#"{"turn""#, #"{"confidence":1.2,"turn""#), (#"{"turn""#, #"{"criteria":{"max_price":"1,5"},"turn""#),
                (#"{"turn""#, #"{"criteria":{"brands":[1]},"turn""#), (#"{"turn""#, #"{"criteria":{"attributes":{"color":"red"}},"turn""#),
                (#"{"turn""#, #"{"products":[{"rank":1}],"turn""#),
            ]
            for (part, replacement) in changes {
                let broken = sound.replacing(part, with: replacement)
                #expect(!schema.violations(in: try JSON(broken)).isEmpty, "\(broken)")
            }
            #expect(throws: JSONSchema.UnknownKeyword.self) { try JSONSchema(JSON(#"{"properties":{"a":{"maxLength":3}}}"#)) }
        }

        @Test func textOnTheCommandLineIsOneTurn() async throws {
            let home = try await Home.withDemoShop()
            let result = try await Program.run(["ask", "--json", "running", "shoes"], in: home)
            #expect(result.status == 0 && result.errors.isEmpty)
            #expect(result.output.split(separator: "\n").count == 1)
            #expect(try JSON(result.output)["criteria"]?["category"] != nil)
        }

        @Test func lineThatIsNotUTF8AndLinesOfControlsAreAnswered() async throws {
            let schema = try JSONSchema(Self.schema.get())
            let home = try await Home.withDemoShop()
            let conversation = try AskConversation(in: home)
            for said in ["\u{1B}[2J\u{202E}耳机\u{0}", String(repeating: "很", count: 20_000), "🎧🎧🎧", "'; DROP TABLE product; --"] {
                let turn = try JSON(try #require(try await conversation.say(said)))
                #expect(schema.violations(in: turn).isEmpty)
                #expect(turn["answer"]?.string?.unicodeScalars.contains { $0.properties.generalCategory == .control && $0 != "\n" } == false)
            }
            let end = try await conversation.end()
            #expect(end.status == 0)
        }
    }
}
