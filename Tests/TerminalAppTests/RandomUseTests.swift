import Assistant
import Commerce
import Terminal
import Testing
@testable import TerminalApp

/// Whatever is pressed and however the window changes, every frame is whole.
@Suite struct RandomUseTests {
    @Test(arguments: 0..<40)
    func framesStayWhole(seed: Int) {
        var random = SplitMix(seed: UInt64(seed))
        var screen = Screen()
        for step in 0..<120 {
            act(on: &screen, &random)
            let frame = view(screen.state)
            #expect(frame.grid.size == screen.state.size)
            if let caret = frame.caret { #expect(frame.grid.bounds.contains(caret), "step \(step)") }
            #expect(isWhole(frame.grid), "step \(step)")
            #expect(screen.state.size.width < 20 || screen.state.size.height < 10 || frame.caret != nil)
        }
    }

    private func act(on screen: inout Screen, _ random: inout SplitMix) {
        switch Int.random(in: 0..<20, using: &random) {
        case 0:
            screen.send(.resized(Size(width: .random(in: 0...210, using: &random), height: .random(in: 0...60, using: &random))))
        case 1:
            screen.receive(.products(SampleShop.list))
        case 2:
            screen.receive(.text("第一款 “Hush” 👨‍👩‍👧 降噪🎧，ﾊﾝｶｸ e\u{301}。\n"))
        case 3: screen.open(pages.randomElement(using: &random) ?? .help)
        case 4: screen.send(.pasted("粘贴\n的 text 🇨🇳 多行"))
        case 5: screen.endTurn()
        case 6:
            let at = Point(x: .random(in: 0..<210, using: &random), y: .random(in: 0..<60, using: &random))
            screen.send(.mouse(MouseEvent([.click, .wheelUp, .wheelDown].randomElement(using: &random) ?? .click, at: at)))
        case 7: screen.receive(.replacedText("短"), .citations([SampleShop.citation]))
        default: screen.press(keys.randomElement(using: &random) ?? KeyEvent(.enter))
        }
    }

    private let pages: [Page] = [
        .detail(Screen.detail), .comparison(SampleShop.products), .help, .orders([SampleShop.order]),
        .customers([SampleShop.customer, SampleShop.secondCustomer]), .cart(CartSummary(lines: [], deliveryFee: nil)),
    ]

    private let keys: [KeyEvent] = KeyMap.standard.bindings.flatMap(\.keys)
        + ["耳", "机", "a", "/", " ", "🎧", "？", "\u{301}", "。"].map { .character($0) }

    /// Every right half follows a left half, and no glyph is cut in two.
    private func isWhole(_ grid: CellGrid) -> Bool {
        for y in 0..<grid.size.height {
            var x = 0
            while x < grid.size.width {
                let cell = grid[Point(x: x, y: y)]
                let columns = max(1, TextWidth.columns(of: cell.text))
                if cell.isContinuation || x + columns > grid.size.width { return false }
                if columns == 2, !grid[Point(x: x + 1, y: y)].isContinuation { return false }
                x += columns
            }
        }
        return true
    }
}
