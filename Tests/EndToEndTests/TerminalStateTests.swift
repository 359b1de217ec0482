import Foundation
import ModelServer
import Testing

extension EndToEndTests {
    /// What the terminal is given, and how it is left.
    @Suite struct TerminalStateTests {
        private static let restored = TmuxSession.Modes(isCursorVisible: true, isAlternateScreen: false)

        /// Starts the assistant so that `pid` holds its process id and the shell tells its exit code.
        private func start(_ terminal: TmuxSession, with variables: String = "") async throws {
            let shell = "echo $$ > pid; \(variables) exec \(Program.shopkeeper)"
            try await terminal.enter("stty -a > before; clear; sh -c '\(shell)'; echo status=$?; stty -a > after")
            try await terminal.wait("the welcome") { screen, _ in screen.isIdle && screen.contains("灯笼巷") && screen.contains("★") }
        }

        private func expectSameModes(_ terminal: TmuxSession) async throws {
            #expect(try await terminal.modes() == Self.restored)
            try await terminal.enter("cmp before after && echo same")
            let screen = try await terminal.wait("the comparison") { screen, _ in screen.lines.last { !$0.isEmpty } == "ready>" }
            #expect(screen.lines.contains("same"))
        }

        @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGABRT, 134), (SIGSEGV, 139)])
        func signalLeavesTheTerminalAsItWas(signal: Int32, status: Int) async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home) { terminal in
                // A core is of no use here, and takes its time.
                try await terminal.enter("ulimit -c 0")
                try await start(terminal, with: "SWIFT_BACKTRACE=enable=no")
                try await terminal.enter("")
                try await terminal.signalTheProgram(signal)
                try await terminal.wait(for: "status=\(status)")
                try await expectSameModes(terminal)
            }
        }

        @Test func suspendedProgramComesBackAsItWas() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home) { terminal in
                try await terminal.enter("stty -a > before; clear")
                try await terminal.enter(Program.shopkeeper)
                try await terminal.wait("the welcome") { screen, _ in screen.isIdle && screen.contains("★") }
                try await terminal.enter("蓝牙耳机")
                try await terminal.wait("the products") { screen, _ in screen.isIdle && screen.contains("❯ 蓝牙耳机") }
                try await terminal.type("还要")
                let former = try await terminal.wait("the input") { screen, _ in screen.contains("❯ 还要") }

                try await terminal.press("C-z")
                try await terminal.wait("the shell") { screen, modes in
                    screen.contains("Stopped") && modes == Self.restored && screen.lines.last { !$0.isEmpty } == "ready>"
                }
                try await terminal.enter("stty -a > after; cmp before after && echo same")
                try await terminal.wait("the comparison") { screen, _ in screen.lines.contains("same") }

                try await terminal.enter("fg")
                let back = try await terminal.wait("the assistant") { screen, _ in screen.contains("❯ 还要") }
                #expect(back.lines == former.lines)
                try await terminal.press("C-u")
                try await terminal.enter("/quit")
                try await terminal.wait("the shell") { screen, modes in modes == Self.restored && screen.contains("fg") }
            }
        }

        @Test func escapeStopsTheAnswerAndKeepsWhatWasSaid() async throws {
            let home = try await Home.withDemoShop()
            try home.configure("[model]\nfirst_token_seconds = 120\n")
            let price = try await Program.firstPrice(of: "wireless headphones", in: home)
            // A sentence is shown when the next one begins.
            let steps = [ModelServer.chunk("Number 1 costs \(price). Number 1"), .hang]
            try await ModelServer.run(.events(steps)) { server in
                let model = ["SHOPKEEPER_MODEL_URL": server.address, "SHOPKEEPER_MODEL_NAME": "slow-model"]
                try await TmuxSession.run(in: home, setting: model) { terminal in
                    try await start(terminal)
                    try await terminal.enter("wireless headphones")
                    try await terminal.wait("half an answer") { screen, _ in
                        screen.contains("Number 1 costs \(price).") && screen.contains("Esc stops")
                    }
                    try await terminal.press("Escape")
                    let stopped = try await terminal.wait("the stop") { screen, _ in screen.isIdle && screen.contains("stopped") }
                    #expect(stopped.contains("Number 1 costs \(price)."))

                    try await terminal.enter("/quit")
                    try await terminal.wait(for: "status=0")
                }
            }
        }

        @Test func pastedLinesAreOneUtterance() async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home) { terminal in
                try await start(terminal)
                try await terminal.paste("我想买蓝牙耳机\n三百以内")
                let pasted = try await terminal.wait("the paste") { screen, _ in screen.contains("三百以内") }
                #expect(pasted.lines.filter { $0.contains("❯") }.count == 1, "a line was sent by itself")
                #expect(pasted.brokenBorders.isEmpty)
                try await terminal.press("Enter")
                let found = try await terminal.wait("the products") { screen, _ in screen.isIdle && screen.contains("≤ ¥300") }
                #expect(found.contains("❯ 我想买蓝牙耳机"))
            }
        }

        @Test(arguments: [true, false])
        func noColorMeansNoColor(isSet: Bool) async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home) { terminal in
                try await start(terminal, with: isSet ? "NO_COLOR=1" : "")
                try await terminal.enter("蓝牙耳机")
                try await terminal.wait("the products") { screen, _ in screen.isIdle && screen.contains("Ctrl-X 去掉") }
                let colors = try await Self.colorCodes(in: terminal.styledScreen())
                #expect(colors.isEmpty == isSet, "\(colors)")
            }
        }

        /// Parameters of SGR sequences that set a colour: 30 to 38, 40 to 48, 90 to 97, 100 to 107.
        private static func colorCodes(in text: String) -> Set<Int> {
            let codes = text.matches(of: /\u{1B}\[([0-9;:]*)m/).flatMap { match in match.1.split { ";:".contains($0) }.compactMap { Int($0) } }
            return Set(codes.filter { (30...38).contains($0) || (40...48).contains($0) || (90...97).contains($0) || (100...107).contains($0) })
        }

        @Test(arguments: ["LC_ALL=POSIX", "LC_ALL= LC_CTYPE=C", "TERM=no-such-terminal", "TERM=dumb", "TERM="])
        func terminalThatCannotShowItIsRefusedInOneSentence(variables: String) async throws {
            let home = try await Home.withDemoShop()
            try await TmuxSession.run(in: home, size: (200, 20)) { terminal in
                try await terminal.enter("clear; stty -a > before; \(variables) \(Program.shopkeeper) 2> errors; echo status=$?; stty -a > after")
                try await terminal.wait(for: "status=1")
                let errors = try await Program.run([home.path + "/errors"], of: "/bin/cat", in: home).output
                expectOneSentence(errors)
                #expect(errors.contains("--plain"), "it does not say what to do: \(errors)")
                try await expectSameModes(terminal)
            }
        }
    }
}

extension TmuxSession {
    /// Sends a signal to the program whose id the file `pid` in the shell's folder holds.
    func signalTheProgram(_ signal: Int32) async throws {
        let text = try String(contentsOfFile: folder + "/pid", encoding: .utf8)
        let program = try #require(Int32(text.trimmingCharacters(in: .whitespacesAndNewlines)))
        kill(program, signal)
    }
}

extension Program {
    /// The price of the first product for a search, as the shop writes it: "¥159".
    static func firstPrice(of query: String, in home: Home) async throws -> String {
        let answer = try await run(["ask", "--json", "--customer", "c001", query], in: home)
        let price = try #require(try JSON(answer.output)["products"]?.array?.first?["price"]?.string)
        return "¥" + (price.hasSuffix(".00") ? String(price.dropLast(3)) : price)
    }
}
