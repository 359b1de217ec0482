import Terminal
import Testing

@Suite struct TextWidthTests {
    @Test(arguments: [
        ("", 0), ("abc", 3), ("蓝牙耳机", 8), ("，。！", 6), ("Ａ", 2), ("한국어", 6), ("e\u{301}", 1), ("\u{301}", 0),
        ("é", 1), ("…─│★", 4), ("🎧", 2),
    ])
    func columnsFollowTheCodePointsWidths(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
    }

    @Test(arguments: [
        ("👨‍👩‍👧‍👦", 2, "👨"), ("👍🏽", 2, "👍"), ("❤️", 1, "❤"), ("1️⃣", 1, "1"), ("🇨🇳", 2, "CN"), ("☀️", 1, "☀"),
    ])
    func emojiSequencesAreReducedToWhatAllTerminalsMeasureAlike(text: String, columns: Int, drawn: String) {
        #expect(TextWidth.columns(of: text) == columns)
        var grid = CellGrid(size: Size(width: 8, height: 1))
        grid.put(text, at: .zero)
        #expect(grid.lines == [drawn])
    }

    @Test func controlsNeverReachTheScreen() {
        var grid = CellGrid(size: Size(width: 12, height: 1))
        grid.put("a\u{1B}[2Jb\tc\r\nd", at: .zero)
        #expect(grid.lines == ["a?[2Jb c d"])
        #expect(TextWidth.columns(of: "a\u{1B}[2Jb\tc\r\nd") == 10)
    }

    @Test func widthIsWhatDrawingOccupies() {
        var random = SplitMix(seed: 1)
        for _ in 0..<2000 {
            let text = random.text(upTo: 12)
            var grid = CellGrid(size: Size(width: 200, height: 1))
            #expect(grid.put(text, at: .zero) == TextWidth.columns(of: text), "\(text.debugDescription)")
        }
    }

    @Test func textThatFitsIsNotTruncated() {
        #expect(TextWidth.truncated("蓝牙", to: 4) == "蓝牙")
        #expect(TextWidth.truncated("", to: 0) == "")
    }

    @Test func truncationNeverSplitsAWideCharacter() {
        #expect(TextWidth.truncated("蓝牙耳机", to: 6) == "蓝牙…")
        #expect(TextWidth.truncated("蓝牙耳机", to: 5) == "蓝牙…")
        #expect(TextWidth.truncated("abcdef", to: 4, ellipsis: "...") == "a...")
        #expect(TextWidth.truncated("abcdef", to: 2, ellipsis: "...") == "ab")
        #expect(TextWidth.truncated("abc", to: 0) == "")
    }

    @Test func fittedTextIsExactlyAsWideAsAsked() {
        #expect(TextWidth.fitted("蓝牙耳机", to: 4) == "蓝… ")
        #expect(TextWidth.fitted("ab", to: 5, alignment: .trailing) == "   ab")
        #expect(TextWidth.fitted("ab", to: 5, alignment: .center) == " ab  ")
    }
}
