import Terminal
import Testing

@Suite struct CellGridTests {
    private func grid(_ width: Int, _ height: Int = 1) -> CellGrid { CellGrid(size: Size(width: width, height: height)) }

    @Test func putReturnsWhereFollowingTextBegins() {
        var grid = grid(10)
        let next = grid.put("耳机", at: .zero)
        grid.put("ok", at: Point(x: next, y: 0))
        #expect(next == 4)
        #expect(grid.lines == ["耳机ok"])
    }

    @Test func textIsCutAtTheClip() {
        var grid = grid(10, 2)
        let clip = Rect(x: 2, y: 0, width: 4, height: 1)
        #expect(grid.put("abcdefgh", at: Point(x: 2, y: 0), clip: clip) == 6)
        grid.put("hidden", at: Point(x: 2, y: 1), clip: clip)
        #expect(grid.lines == ["  abcd", ""])
    }

    @Test func wideCharactersAreNotSplitAtEitherEdge() {
        var grid = grid(8)
        grid.fill(grid.bounds, with: ".")
        grid.put("耳机好用", at: Point(x: 1, y: 0), clip: Rect(x: 2, y: 0, width: 5, height: 1))
        #expect(grid.lines == [".. 机好."])
    }

    @Test func overwritingHalfAWideCharacterBlanksTheOtherHalf() {
        var left = grid(4)
        left.put("耳机", at: .zero)
        left.put("x", at: Point(x: 0, y: 0))
        #expect(left.lines == ["x 机"])
        var right = grid(4)
        right.put("耳机", at: .zero)
        right.put("x", at: Point(x: 1, y: 0))
        #expect(right.lines == [" x机"])
        var across = grid(4)
        across.put("耳机", at: .zero)
        across.put("中", at: Point(x: 1, y: 0))
        #expect(across.lines == [" 中"])
    }

    @Test func everyWideGlyphOwnsBothItsCells() {
        var random = SplitMix(seed: 4)
        for _ in 0..<500 {
            var grid = grid(20, 4)
            for _ in 0..<12 {
                let point = Point(x: Int.random(in: -4..<22, using: &random), y: Int.random(in: -1..<5, using: &random))
                let clip = Rect(x: point.x - 2, y: 0, width: Int.random(in: 0..<15, using: &random), height: 4)
                switch random.next() % 4 {
                case 0: grid.fill(clip, with: "·")
                case 1: grid.drawBox(clip)
                default: grid.put(random.text(upTo: 8), at: point, clip: random.next() % 2 == 0 ? clip : nil)
                }
            }
            for line in grid.lines { #expect(TextWidth.columns(of: line) <= 20) }
            #expect(ownershipHolds(in: grid), "\n\(grid.text)")
        }
    }

    private func ownershipHolds(in grid: CellGrid) -> Bool {
        for y in 0..<grid.size.height {
            for x in 0..<grid.size.width {
                let cell = grid[Point(x: x, y: y)]
                let next = x + 1 < grid.size.width ? grid[Point(x: x + 1, y: y)] : nil
                let isWide = TextWidth.columns(of: cell.text) == 2
                if isWide != (next?.isContinuation ?? false) { return false }
            }
            if grid[Point(x: 0, y: y)].isContinuation { return false }
        }
        return true
    }

    @Test func boxesHaveTitlesThatFit() {
        var grid = grid(14, 3)
        grid.drawBox(grid.bounds, border: .rounded, title: "蓝牙耳机大全")
        #expect(grid.text == """
            ╭─ 蓝牙耳… ──╮
            │            │
            ╰────────────╯

            """)
    }

    @Test func rulesJoinTheSidesOfABox() {
        var grid = grid(5, 3)
        grid.drawBox(grid.bounds)
        grid.drawHorizontalRule(at: Point(x: 0, y: 1), width: 5, joined: true)
        grid.drawVerticalRule(at: Point(x: 2, y: 0), height: 3, joined: true)
        #expect(grid.lines == ["┌─┬─┐", "├─│─┤", "└─┴─┘"])
    }

    @Test func stylesAreDumpedAsASecondLayer() {
        var grid = grid(6, 2)
        grid.put("耳", at: .zero, style: .accent)
        grid.put("ab", at: Point(x: 2, y: 1), style: Style(.negative, on: .indexed(17), [.bold, .underline]))
        #expect(grid.styleText == """
            aa
            ..bb
            a = accent
            b = bold underline negative on 17

            """)
    }

    @Test func restylingKeepsTheText() {
        var grid = grid(4)
        grid.put("a耳", at: .zero)
        grid.restyle(grid.bounds) { $0.adding(.reverse) }
        #expect(grid.lines == ["a耳"])
        #expect(grid.styleText == "aaaa\na = reverse\n")
    }

    @Test func copyingAGridKeepsWideCharactersWhole() {
        var source = grid(4)
        source.put("耳机", at: .zero)
        var target = grid(6)
        target.fill(target.bounds, with: ".")
        target.copy(source, to: Point(x: 1, y: 0), clip: Rect(x: 2, y: 0, width: 2, height: 1))
        #expect(target.lines == ["..  .."])
        target.copy(source, to: Point(x: 1, y: 0))
        #expect(target.lines == [".耳机."])
    }
}
