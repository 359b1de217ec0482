import Foundation
import Testing

/// `train` and `evaluate`: what they print, and one plain sentence where their input is not what it should be.
extension EndToEndTests.CommandLineTests {
    private static let labelled = """
        text,intent
        play a song,music
        play some jazz,music
        play the radio,music
        cook some rice,food
        cook the beans,food
        how to cook pasta,food
        why is the sky blue,oos

        """

    @Test func intentsAreTrainedAndSaved() async throws {
        let home = try await Home.withDemoShop()
        let result = try await Program.run(["train", "intents"], in: home)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        let saved = try #require(result.output.split(separator: "\n").last?.trimmingPrefix("Saved to ").dropLast())
        #expect(FileManager.default.fileExists(atPath: String(saved)))
        try await expectRefusal(["train", "intents", "--shop", "nowhere"], in: home, mentioning: "nowhere")
    }

    @Test func weightsOfTheRankingAreLearntAndUsed() async throws {
        let home = try await Home.withDemoShop()
        let before = try await Program.run(["recommend", "--customer", "c001", "--json"], in: home)
        let result = try await Program.run(["train", "ranking"], in: home)
        #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
        #expect(result.output.contains("NDCG@20"))
        let saved = try #require(result.output.split(separator: "\n").last?.trimmingPrefix("Saved to ").dropLast())
        #expect(FileManager.default.fileExists(atPath: String(saved)), "\(result.output)")
        let after = try await Program.run(["recommend", "--customer", "c001", "--json"], in: home)
        func scores(_ output: String) throws -> [Double?] { try JSON(output)["products"]?.array?.map { $0["score"]?.number } ?? [] }
        #expect(try scores(before.output) != scores(after.output) && !scores(after.output).isEmpty)
    }

    @Test func labelledSetIsEvaluated() async throws {
        let home = try Home()
        let set = try home.write(Self.labelled, to: "set.csv")
        let json = try await Program.run(["evaluate", "intents", "--train", set, "--validation", set, "--test", set, "--json"], in: home)
        let figures = try JSON(json.output)
        #expect(figures["accuracy"]?.number == 1)
        #expect(figures["labels"]?.number == 2)
        for name in ["in_scope", "out_of_scope_recall", "train_s", "us_per_utterance"] { #expect(figures[name]?.number != nil, "\(name)") }
        let table = try await Program.run(["evaluate", "intents", "--train", set, "--test", set], in: home)
        #expect(table.status == 0 && table.output.contains("accuracy"))
    }

    @Test func labelledSetsThatAreNoneAreNamed() async throws {
        let home = try Home()
        let sound = try home.write(Self.labelled, to: "set.csv")
        let unsound = [
            home.path + "/missing.csv", try home.write("", to: "empty.csv"), try home.write("a,b\n1,2\n", to: "other.csv"),
            try home.write("text,intent\nhello\n", to: "short.csv"),
        ]
        for file in unsound {
            try await expectRefusal(["evaluate", "intents", "--train", file, "--test", sound], in: home)
            try await expectRefusal(["evaluate", "intents", "--train", sound, "--test", file], in: home)
        }
    }

    @Test func dialoguesAreEvaluated() async throws {
        let home = try await Home.withDemoShop()
        let file = Program.resources + "/Tests/UnderstandingTests/Dialogues/first.txt"
        let result = try await Program.run(["evaluate", "understanding", "--examples", file, "--json"], in: home)
        let figures = try JSON(result.output)
        #expect((figures["accuracy"]?.number ?? 0) > 0.9)
        for name in ["criteria_exact", "criteria_precision", "criteria_recall", "us_per_utterance"] {
            #expect(figures[name]?.number != nil, "\(name)")
        }
        #expect(figures["confusion"]?.array != nil)
    }

    @Test func dialoguesThatAreNoneAreNamed() async throws {
        let home = try await Home.withDemoShop()
        let bare = try home.folder("bare")
        let broken = try home.write("no dialogue at all\n= what = is = this\n", to: "broken.txt")
        try await expectRefusal(["evaluate", "understanding", "--examples", home.path + "/missing.txt"], in: home, mentioning: "missing.txt")
        try await expectRefusal(["evaluate", "understanding", "--examples", bare], in: home, mentioning: ".txt")
        try await expectRefusal(["evaluate", "understanding", "--examples", broken], in: home, mentioning: "broken.txt")
    }

    /// Customers of five kinds, who have had every other item of theirs.
    private static func interactions(_ home: Home) throws -> (train: String, test: String, groups: String) {
        func lines(_ parity: Int) -> String {
            (0..<40).map { customer in
                ([customer] + (0..<6).map { (customer % 5) * 12 + 2 * (($0 + customer / 5) % 6) + parity }).map(String.init)
                    .joined(separator: " ") + "\n"
            }.joined()
        }
        let groups = "item,group\n" + (0..<60).map { "\($0),\($0 % 10 == 0 ? "rare" : "common")\n" }.joined()
        return try (home.write(lines(0), to: "train.txt"), home.write(lines(1), to: "test.txt"), home.write(groups, to: "groups.csv"))
    }

    @Test func recommendationModelsAreEvaluated() async throws {
        let home = try Home()
        let (train, _, groups) = try Self.interactions(home)
        let first = ["evaluate", "recommendations", "--train", train, "--test", train, "--groups", groups, "--floor", "rare=10"]
        let json = try await Program.run(first + ["--models", "popularity,item-item-20", "--json"], in: home)
        let figures = try #require(try JSON(json.output).array)
        #expect(figures.map { $0["model"]?.string } == ["popularity", "item-item-20"])
        for row in figures {
            for name in ["recall20", "ndcg20", "train_s", "ms_per_customer", "peak_mb", "gini_groups"] {
                #expect(row[name]?.number != nil, "\(name)")
            }
            #expect((row["peak_mb"]?.number ?? 0) > 5)
        }
        let plot = home.path + "/plot.svg"
        let table = try await Program.run(first + ["--plot", plot], in: home)
        #expect(table.status == 0 && table.output.contains("Recall@20") && table.output.contains("user-user"), "\(table.errors)")
        #expect(try String(contentsOfFile: plot, encoding: .utf8).contains("</svg>"))
    }

    @Test func interactionsThatAreNoneAreNamed() async throws {
        let home = try Home()
        let (train, test, groups) = try Self.interactions(home)
        let broken = try home.write("0 1 2\n1 two\n", to: "broken.txt")
        let command = ["evaluate", "recommendations", "--train", train, "--test"]
        try await expectRefusal(command + [broken], in: home, mentioning: "broken.txt", "line 2")
        try await expectRefusal(command + [home.path + "/missing.txt"], in: home, mentioning: "missing.txt")
        try await expectRefusal(command + [test, "--models", "oracle"], in: home, mentioning: "oracle", "item-item-20")
        try await expectRefusal(command + [test, "--floor", "rare=10"], in: home, mentioning: "--groups")
        try await expectRefusal(command + [test, "--groups", groups, "--floor", "rare"], in: home, mentioning: "rare", "percent")
        try await expectRefusal(command + [test, "--groups", groups, "--floor", "none=5"], in: home, mentioning: "none")
        try await expectRefusal(command + [test, "--models", "popularity", "--plot", home.path + "/no/plot.svg"], in: home, mentioning: "plot")
    }
}
