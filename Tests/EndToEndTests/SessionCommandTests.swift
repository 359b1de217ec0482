import Foundation
import Testing

extension EndToEndTests {
    /// Sessions that are recorded, replayed and played.
    @Suite struct SessionCommandTests {
        private static let demoFolder = Program.resources + "/Catalog/demos/"

        private static let demos: [String] = {
            let files = (try? FileManager.default.contentsOfDirectory(atPath: demoFolder)) ?? []
            return files.filter { $0.hasSuffix(".txt") }.sorted()
        }()

        @Test func everyDemoReplaysAsItIsWritten() async throws {
            let home = try await Home.withDemoShop()
            let result = try await Program.run(["replay"] + Self.demos.map { Self.demoFolder + $0 }, in: home)
            #expect(result.status == 0, "\(result.output)\(result.errors)")
            #expect(result.output.split(separator: "\n").count == Self.demos.count)
        }

        @Test func demosAreListedInBothLanguages() async throws {
            let list = try await Program.run(["demo"], in: try Home())
            let lines = list.output.split(separator: "\n")
            #expect(list.status == 0 && lines.count == Self.demos.count && lines.count >= 12)
            for language in ["  zh  ", "  en  "] { #expect(lines.filter { $0.contains(language) }.count >= 5) }
        }

        @Test func aRecordedSessionReplaysAndSaysWhereItDiffers() async throws {
            let home = try await Home.withDemoShop()
            let file = home.path + "/session.txt"
            let recorded = try await Program.run(
                ["record", file, "--plain", "--title", "Tea"], in: home,
                input: "300以内的蓝牙耳机\n/like 1\n/add 1\n取消订单 L10000417\n是\n/orders\n/quit\n")
            #expect(recorded.status == 0 && recorded.errors.isEmpty, "\(recorded.errors)")
            let text = try String(contentsOfFile: file, encoding: .utf8)
            #expect(text.contains("\n> 是\nintent: confirm\naction: cancel_order done order_id=L10000417"), "\(text)")

            let same = try await Program.run(["replay", file], in: home)
            #expect(same.status == 0 && same.output.contains("6 turns, none differs"), "\(same.output)\(same.errors)")

            let changed = try home.write(text.replacing("cancel_order done", with: "cancel_order refused"), to: "changed.txt")
            let other = try await Program.run(["replay", changed, file], in: home)
            #expect(other.status == 1 && other.output.contains("turn 5 (line ") && other.output.contains("action expected: cancel_order refused"))
            #expect(other.output.contains("session.txt: 6 turns, none differs"))

            let mended = try await Program.run(["replay", "--update", changed], in: home)
            #expect(mended.status == 0)
            #expect(try String(contentsOfFile: changed, encoding: .utf8) == text)
        }

        @Test func filesThatAreNoSessionAreNamedWithTheirLine() async throws {
            let home = try await Home.withDemoShop()
            let head = "shopkeeper session 1\nclock: 2026-11-20 12:00 +8\n"
            let cases = [
                (try home.write("", to: "empty.txt"), "line 1"), (try home.write(head + "\n> tea\nwhat\n", to: "word.txt"), "line 5"),
                (try home.write(Data([0xFF, 0xFE]), to: "bytes.txt"), "UTF-8"), (home.path + "/missing.txt", "cannot be read"),
                (try home.write(head + "customer: nobody\n", to: "customer.txt"), "nobody"),
                (try home.write(head + "shop: nowhere\n", to: "shop.txt"), "nowhere"),
            ]
            for (file, words) in cases {
                let result = try await Program.run(["replay", file], in: home)
                #expect(result.status == 1 && result.output.isEmpty && result.errors.contains(words), "\(result.errors)")
                expectOneSentence(result.errors)
            }
            let record = try await Program.run(["record", cases[0].0, "--plain"], in: home)
            #expect(record.status == 1 && record.errors.contains("empty.txt already"))
            let demo = try await Program.run(["demo", "no-such"], in: home)
            #expect(demo.status == 1 && demo.errors.contains("no-such") && demo.errors.contains("en-compare"))
        }

        @Test func aKilledRecordingHoldsWhatWasSent() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home) { terminal in
                let shell = "echo $$ > pid; exec \(Program.shopkeeper) record session.txt"
                try await terminal.enter("sh -c '\(shell)'; stty sane; clear; echo status=$?")
                try await terminal.wait("the welcome") { screen, _ in screen.isIdle && screen.contains("灯笼巷") && screen.contains("★") }
                try await terminal.enter("蓝牙耳机")
                try await terminal.wait("the products") { screen, _ in screen.isIdle && screen.contains("❯ 蓝牙耳机") }
                try await terminal.press("Down", "l")
                try await terminal.wait(for: "记下了：喜欢")
                try await terminal.signalTheProgram(SIGKILL)
                try await terminal.wait(for: "status=")
            }
            let text = try String(contentsOfFile: home.path + "/session.txt", encoding: .utf8)
            #expect(text.contains("\n> 蓝牙耳机\nintent: search\nproducts: ") && text.contains("\n> /like 1\nnoted: like "), "\(text)")
            let replayed = try await Program.run(["replay", home.path + "/session.txt"], in: home)
            #expect(replayed.status == 0, "\(replayed.output)\(replayed.errors)")
            #expect(try FileManager.default.contentsOfDirectory(atPath: home.path + "/data/shopkeeper/copies").isEmpty)
        }

        @Test func aDemoPlaysOnTheScreenAndLeavesNoTrace() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home) { terminal in
                try await terminal.enter("\(Program.shopkeeper) demo zh-search-to-checkout --speed 1000; echo status=$?")
                let end = try await terminal.wait("the end") { screen, _ in screen.isIdle && screen.contains("演示到此结束") }
                #expect(end.contains("❯ 我的订单到哪了") && end.brokenBorders.isEmpty)
                try await terminal.enter("取消订单")
                try await terminal.wait("an answer") { screen, _ in screen.isIdle && screen.contains("❯ 取消订单") && screen.contains("要取消") }
                try await terminal.enter("/quit")
                try await terminal.wait(for: "status=0")
            }
            let orders = try await Program.run(["ask", "--customer", "c001", "我的订单"], in: home)
            #expect(!orders.output.contains("L10000423"), "the demo's order is in the shop: \(orders.output)")
        }

        @Test func aPlayingDemoPausesAndIsTakenOver() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home, size: (80, 24)) { terminal in
                try await terminal.enter("\(Program.shopkeeper) demo en-compare; echo status=$?")
                try await terminal.wait(for: "▶ demo 1/")
                try await terminal.press("Space")
                try await terminal.wait(for: "‖ paused 1/")
                try await terminal.type("hello")
                let taken = try await terminal.wait(for: "❯ hello")
                #expect(taken.contains("The session is yours"))
                try await terminal.press("Enter")
                try await terminal.wait("an answer") { screen, _ in screen.isIdle && !screen.contains("paused") && !screen.contains("▶ demo") }
                try await terminal.enter("/quit")
                try await terminal.wait(for: "status=0")
            }
        }
    }
}
