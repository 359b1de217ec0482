import Foundation
import Testing

extension EndToEndTests {
    /// `import service-data` and `export service-data`, as a user types them.
    @Suite struct ServiceDataCommandTests {
        private let document = """
            {
             "products": {"p1": {"name": "Lantern", "product_id": "p1", "variants": {
              "v1": {"item_id": "v1", "options": {"frame color": "red"}, "available": true, "price": 20.5},
              "v2": {"item_id": "v2", "options": {"frame color": "blue"}, "available": false, "price": 24.0}}}},
             "users": {"ada_1": {"user_id": "ada_1", "name": {"first_name": "Ada", "last_name": "Berg"}, "email": "ada@example.com",
              "address": {"address1": "1 Mill Lane", "address2": "", "city": "Porto", "country": "USA", "state": "TX", "zip": "70001"},
              "payment_methods": {"gift_card_1": {"source": "gift_card", "id": "gift_card_1", "balance": 80.0}}, "orders": ["#W1"]}},
             "orders": {"#W1": {"order_id": "#W1", "user_id": "ada_1",
              "address": {"address1": "1 Mill Lane", "address2": "", "city": "Porto", "country": "USA", "state": "TX", "zip": "70001"},
              "items": [{"name": "Lantern", "product_id": "p1", "item_id": "v1", "price": 20.5, "options": {"frame color": "red"}}],
              "status": "pending", "fulfillments": [],
              "payment_history": [{"transaction_type": "payment", "amount": 20.5, "payment_method_id": "gift_card_1"}]}}
            }

            """

        @Test func whatIsImportedIsExportedByteByByte() async throws {
            let home = try Home()
            let file = try home.write(document, to: "db.json")
            try home.write("# Policy\n\nReturns take 30 days.\n", to: "policy.md")
            let result = try await Program.run(["import", "service-data", file, "--shop", "lamps"], in: home)
            #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
            #expect(result.output.contains("1 products with 2 variants, 1 customers and 1 orders, and a policy of 1 passages"), "\(result.output)")
            let printed = try await Program.run(["export", "service-data", "--shop", "lamps"], in: home)
            #expect(printed.status == 0 && printed.errors.isEmpty && printed.output == document)
            let written = try await Program.run(["export", "service-data", "--shop", "lamps", "--out", home.path + "/out.json"], in: home)
            #expect(written.status == 0 && written.output.isEmpty && written.errors.isEmpty)
            #expect(try String(contentsOfFile: home.path + "/out.json", encoding: .utf8) == document)
            let shops = try await Program.run(["shops"], in: home)
            #expect(shops.output.contains("lamps"))
        }

        @Test func mistakesAreOneSentenceAndLeaveTheShop() async throws {
            let home = try Home()
            let command = CommandLineTests()
            let file = try home.write(document.replacing("pending", with: "lost"), to: "bad.json")
            try await command.expectRefusal(
                ["import", "service-data", file, "--shop", "lamps"], in: home, mentioning: "bad.json", "line 11", "lost", "nothing was changed")
            #expect(!FileManager.default.fileExists(atPath: home.path + "/data/shopkeeper/shops/lamps"))
            try await command.expectRefusal(["import", "service-data", file, "--shop", "demo"], in: home, mentioning: "--shop NAME")
            try await command.expectRefusal(
                ["import", "service-data", home.path + "/none.json", "--shop", "lamps"], in: home, mentioning: "none.json")
            try await command.expectRefusal(["export", "service-data", "--shop", "lamps"], in: home, mentioning: "lamps")

            let products = try home.write("{\"title\": \"Lantern\", \"price\": 3}\n", to: "products.jsonl")
            _ = try await Program.run(["import", "products", products, "--shop", "plain"], in: home)
            try await command.expectRefusal(["export", "service-data", "--shop", "plain"], in: home, mentioning: "import service-data")
            let good = try home.write(document, to: "db.json")
            _ = try await Program.run(["import", "service-data", good, "--shop", "lamps"], in: home)
            try await command.expectRefusal(
                ["import", "service-data", good, "--shop", "lamps", "--policy", home.path + "/no.md"], in: home, mentioning: "no.md")
            try await command.expectRefusal(
                ["export", "service-data", "--shop", "lamps", "--out", home.path + "/no/such/out.json"], in: home, mentioning: "out.json")
        }
    }
}
