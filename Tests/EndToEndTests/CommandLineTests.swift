import Foundation
import GRDB
import Testing

extension EndToEndTests {
    /// What goes wrong before the first turn: one sentence on standard error, nothing on standard output, nothing lost.
    @Suite struct CommandLineTests {
        func expectRefusal(
            _ arguments: [String], in home: Home, setting variables: [String: String] = [:], mentioning words: String...,
            sourceLocation: SourceLocation = #_sourceLocation
        ) async throws {
            let result = try await Program.run(arguments, in: home, setting: variables)
            #expect(result.status != 0 && result.status < 128, "exit code \(result.status)", sourceLocation: sourceLocation)
            #expect(result.output.isEmpty, "\(result.output)", sourceLocation: sourceLocation)
            expectOneSentence(result.errors, sourceLocation: sourceLocation)
            for word in words { #expect(result.errors.contains(word), "\(result.errors)", sourceLocation: sourceLocation) }
        }

        @Test func argumentsThatAreNoneAreNamed() async throws {
            let home = try Home()
            try await expectRefusal(["--no-such-option"], in: home, mentioning: "--no-such-option", "--help")
            try await expectRefusal(["ask", "--customer"], in: home, mentioning: "--customer")
            try await expectRefusal(["import", "products", "file.csv"], in: home, mentioning: "--shop")
            try await expectRefusal(
                ["import", "products", "file.csv", "--shop", "mine", "--price-unit", "cents"], in: home, mentioning: "cents", "minor")
            #expect(!FileManager.default.fileExists(atPath: home.path + "/data/shopkeeper"))
        }

        @Test func helpAndVersionAreNoMistakes() async throws {
            let home = try Home()
            for arguments in [["--help"], ["ask", "--help"], ["import", "products", "--help"], ["--version"]] {
                let result = try await Program.run(arguments, in: home)
                #expect(result.status == 0 && !result.output.isEmpty && result.errors.isEmpty, "\(arguments)")
            }
        }

        @Test func screenWithoutATerminalPointsToPlain() async throws {
            let home = try await Home.withDemoShop()
            try await expectRefusal([], in: home, mentioning: "not a terminal", "--plain")
            let plain = try await Program.run(["--plain", "--customer", "guest"], in: home, input: "hello\n/quit\n")
            #expect(plain.status == 0 && !plain.output.isEmpty && plain.errors.isEmpty)
        }

        @Test func unknownCustomersAndShopsAreNamed() async throws {
            let home = try await Home.withDemoShop()
            try await expectRefusal(["ask", "--customer", "nobody", "hello"], in: home, mentioning: "nobody", "guest")
            try await expectRefusal(["ask", "--shop", "nowhere", "hello"], in: home, mentioning: "nowhere", "import products")
            try await expectRefusal(["--shop", "../etc"], in: home, mentioning: "../etc")
            try await expectRefusal(["ask", "--customer", "a\u{1B}[2Jb", "hello"], in: home, mentioning: "guest")
        }

        @Test func dataDirectoryThatCannotBeUsedIsNamed() async throws {
            let home = try Home()
            let file = try home.write("", to: "in-the-way")
            try await expectRefusal(["ask", "hello"], in: home, setting: ["XDG_DATA_HOME": file], mentioning: file, "XDG_DATA_HOME")
            try home.write("", to: "data/shopkeeper")
            try await expectRefusal([], in: home, mentioning: home.path + "/data/shopkeeper")
        }

        @Test func fileThatIsNoDatabaseIsLeftAlone() async throws {
            let home = try Home()
            let note = "These are my notes, not a database. " + String(repeating: "Keep them. ", count: 60)
            let path = try home.write(note, to: "data/shopkeeper/shops/demo/shop.sqlite")
            try await expectRefusal(["ask", "hello"], in: home, mentioning: path, "Move it aside")
            #expect(try String(contentsOfFile: path, encoding: .utf8) == note)
        }

        @Test func databaseOfANewerVersionIsLeftAlone() async throws {
            let home = try await Home.withDemoShop()
            let former: [[Row]]
            do {
                let database = try DatabaseQueue(path: home.shopFile)
                try await database.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('99 from the future')") }
                former = try database.read(Self.contents)
            }
            for arguments in [["ask", "hello"], [], ["--plain"], ["shops"]] {
                try await expectRefusal(arguments, in: home, mentioning: "newer version", "Update shopkeeper")
            }
            #expect(try DatabaseQueue(path: home.shopFile).read(Self.contents) == former)
        }

        @Sendable private static func contents(_ db: Database) throws -> [[Row]] {
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
            return try tables.map { try Row.fetchAll(db, sql: "SELECT * FROM \($0)") }
        }

        @Test(arguments: [
            ("[model", "config.toml:1"), ("[model]\nurl = 3\n", "url"), ("[model]\nurl = \"http://127.0.0.1:1\"\n", "SHOPKEEPER_MODEL_NAME"),
            ("[model]\nfirst_token_seconds = \"soon\"\n", "first_token_seconds"), ("[model]\nfirst_token_seconds = -1\n", "first_token_seconds"),
            ("[assistant]\nlanguage = \"fr\"\n", "fr"), ("[assistant]\ncustomer = \"nobody\"\n", "nobody"),
        ])
        func settingsThatAreWrongAreNamed(text: String, word: String) async throws {
            let home = try await Home.withDemoShop()
            try home.configure(text)
            try await expectRefusal(["ask", "hello"], in: home, mentioning: word)
            try await expectRefusal([], in: home, mentioning: word)
        }

        @Test func settingsThatAreNoTextAreNamed() async throws {
            let home = try await Home.withDemoShop()
            try home.write(Data([0xFF, 0xFE, 0x00, 0x41]), to: "config/shopkeeper/config.toml")
            try await expectRefusal(["ask", "hello"], in: home, mentioning: "config.toml", "UTF-8")
        }

        @Test func modelAddressesThatAreNoneAreNamed() async throws {
            let home = try await Home.withDemoShop()
            try await expectRefusal(
                ["ask", "hello"], in: home, setting: ["SHOPKEEPER_MODEL_URL": "http://127.0.0.1:1"], mentioning: "SHOPKEEPER_MODEL_NAME")
            for address in ["::", "ftp://model", "not an address"] {
                try await expectRefusal(
                    ["ask", "hello"], in: home, setting: ["SHOPKEEPER_MODEL_URL": address, "SHOPKEEPER_MODEL_NAME": "m"], mentioning: address)
            }
        }

        @Test func resourcesThatAreNotThereAreNamed() async throws {
            let home = try Home()
            try await expectRefusal(
                ["ask", "hello"], in: home, setting: ["SHOPKEEPER_RESOURCES": home.path], mentioning: home.path, "Catalog")
        }

        @Test func filesThatCannotBeImportedAreNamed() async throws {
            let home = try Home()
            let garbage = (0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 2_654_435_761 >> 7) }
            let files = [
                home.path + "/missing.csv", home.path, try home.write("", to: "empty.csv"), try home.write("\n\n", to: "blank.csv"),
                try home.write(Data(garbage), to: "garbage.bin"), try home.write(Data([0x1F, 0x8B, 0x08, 0x00] + garbage), to: "cut.gz"),
                try home.write("a,b\n1,2\n", to: "other.csv"), try home.write("{\"title\": \n", to: "broken.jsonl"),
                try home.write("<rss><channel><item>", to: "cut.xml"),
            ]
            for file in files {
                let result = try await Program.run(["import", "products", file, "--shop", "mine"], in: home)
                #expect(result.status == 1 && result.output.isEmpty, "\(file)")
                expectOneSentence(result.errors)
            }
            #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/data/shopkeeper/shops").isEmpty, "no shop came to be")
            try await expectRefusal(["import", "products", files[2], "--shop", "demo"], in: home, mentioning: "--shop NAME")
            try await expectRefusal(["import", "products", files[2], "--shop", "a b"], in: home, mentioning: "a b")
        }

        @Test func failedImportKeepsTheShop() async throws {
            let home = try Home()
            let sound = try home.write("id,title,price\n1,Red shirt,19.90\n2,Blue shirt,29.90\n", to: "sound.csv")
            let imported = try await Program.run(["import", "products", sound, "--shop", "mine", "--currency", "USD"], in: home)
            try #require(imported.status == 0, "\(imported.errors)")
            let unsound = try home.write("id,title,price\n1,,\n", to: "unsound.csv")
            try await expectRefusal(["import", "products", unsound, "--shop", "mine"], in: home, mentioning: "Line 2")
            #expect(try await Program.run(["shops"], in: home).output == "mine\t2 products\tUSD\n")
        }
    }
}
