import Foundation
import Testing

extension EndToEndTests {
    /// The way of a customer through the screen, from the first search to the way out.
    @Suite struct ShoppingTests {
        @Test func customerSearchesRefinesAsksCancelsAndLeaves() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home, size: (130, 60)) { terminal in
                try await terminal.enter("stty -a > before; \(Program.shopkeeper); echo status=$?; stty -a > after")
                try await terminal.wait("the welcome") { screen, _ in screen.isIdle && screen.contains("灯笼巷") && screen.contains("★") }

                try await search(terminal)
                try await openTheThird(terminal)
                try await refine(terminal)
                try await askForThePolicy(terminal)
                let order = try await cancelAnOrder(terminal)
                try await expectCancelled(order, in: home)
                try await resize(terminal)
                try await leave(terminal)
            }
        }

        private func search(_ terminal: TmuxSession) async throws {
            try await terminal.enter("蓝牙耳机")
            let screen = try await terminal.wait("the products") { screen, _ in
                screen.isIdle && screen.contains("❯ 蓝牙耳机") && screen.contains("Ctrl-X 去掉") && screen.contains("  3 ")
            }
            #expect(screen.contains("◆"), "no answer beside the products")
            #expect(screen.brokenBorders.isEmpty)
        }

        private func openTheThird(_ terminal: TmuxSession) async throws {
            for number in 1...3 {
                try await terminal.press("Down")
                try await terminal.wait(for: "▌ \(number) ")
            }
            let listed = try await terminal.screen().lines.first { $0.contains("▌ 3 ") }
            let title = try #require(listed?.firstMatch(of: /▌ 3 (.+?)(?:…|  )/)?.1)
            try await terminal.press("Enter")
            let detail = try await terminal.wait(for: "合计")
            #expect(detail.contains("商品详情"))
            #expect(detail.contains("│ " + title), "the third product was \(title)")
            #expect(detail.brokenBorders.isEmpty)
            try await terminal.press("Escape")
            try await terminal.wait("the list again") { screen, _ in !screen.contains("商品详情") }
        }

        private func refine(_ terminal: TmuxSession) async throws {
            try await terminal.enter("便宜点")
            let screen = try await terminal.wait("the cheaper products") { screen, _ in
                screen.isIdle && screen.contains("❯ 便宜点") && screen.contains("≤ ¥")
            }
            let strip = try #require(screen.lines.first { $0.contains("Ctrl-X 去掉") })
            #expect(strip.contains("耳机"), "the refinement forgot what was searched: \(strip)")
        }

        private func askForThePolicy(_ terminal: TmuxSession) async throws {
            try await terminal.enter("how long do I have to return something?")
            let screen = try await terminal.wait("a citation") { screen, _ in screen.isIdle && screen.contains("· return-window ·") }
            #expect(screen.contains("Sources"))
        }

        private func cancelAnOrder(_ terminal: TmuxSession) async throws -> Substring {
            try await terminal.enter("/orders")
            let orders = try await terminal.wait(for: "My orders")
            let open = orders.lines.compactMap { $0.firstMatch(of: /(L\d{8})  (?:pending|processed)/)?.1 }.first
            let order = try #require(open, "no order that can be cancelled")
            try await terminal.press("Escape")
            try await terminal.wait("the list again") { screen, _ in !screen.contains("My orders") }

            try await terminal.enter("cancel order \(order)")
            let question = try await terminal.wait("the question") { screen, _ in screen.isIdle && screen.contains("? Cancel order · \(order)") }
            #expect(!question.contains("✓ Cancel order"), "cancelled before it was confirmed")
            try await terminal.enter("yes")
            try await terminal.wait(for: "✓ Cancel order · \(order) · done")
            return order
        }

        /// A process of its own sees what was done.
        private func expectCancelled(_ order: Substring, in home: Home) async throws {
            let answer = try await Program.run(["ask", "--json", "where is order \(order)"], in: home)
            let turn = try JSON(answer.output)
            #expect(turn["intent"]?.string == "track_order")
            let text = try #require(turn["answer"]?.string)
            #expect(text.contains(order) && text.contains("cancelled"), "\(text)")
        }

        private func resize(_ terminal: TmuxSession) async throws {
            let sizes = [(80, 24), (59, 20), (20, 9), (100, 30), (60, 16), (130, 60)]
            for (columns, rows) in sizes {
                try await terminal.resize(to: columns, rows)
                let isTiny = rows < 10
                let screen = try await terminal.wait("a screen of \(columns)×\(rows)") { screen, modes in
                    isTiny ? screen.contains("20×10") && !modes.isCursorVisible : screen.isDrawn(columns: columns)
                }
                #expect(screen.brokenBorders.isEmpty, "at \(columns)×\(rows)")
                #expect(screen.lines.allSatisfy { Screen.columns(of: $0) <= columns }, "at \(columns)×\(rows)")
            }
        }

        private func leave(_ terminal: TmuxSession) async throws {
            try await terminal.enter("/quit")
            try await terminal.wait(for: "status=0")
            #expect(try await terminal.modes() == TmuxSession.Modes(isCursorVisible: true, isAlternateScreen: false))
            try await terminal.enter("cmp before after && echo same")
            let screen = try await terminal.wait("the comparison") { screen, _ in screen.lines.last { !$0.isEmpty } == "ready>" }
            #expect(screen.lines.contains("same"))
        }
    }
}

extension Screen {
    /// Whether the whole width is in use: each boxed line, or the rule above the input, ends in the last column.
    func isDrawn(columns: Int) -> Bool {
        guard let status = lines.lastIndex(where: { !$0.isEmpty }), status > 2 else { return false }
        if columns >= 60 { return lines[..<status].allSatisfy { Self.columns(of: $0) == columns } }
        return lines.contains(String(repeating: "─", count: columns))
    }
}
