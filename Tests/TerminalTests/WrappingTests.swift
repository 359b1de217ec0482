import Terminal
import Testing

@Suite struct WrappingTests {
    @Test func latinTextBreaksAtSpaces() {
        #expect(TextWidth.wrapped("the quick brown fox", width: 10) == ["the quick", "brown fox"])
    }

    @Test func compoundWordsBreakAfterTheHyphen() {
        #expect(TextWidth.wrapped("a noise-cancelling one", width: 11) == ["a noise-", "cancelling", "one"])
        #expect(TextWidth.wrapped("down by -20 degrees", width: 9) == ["down by", "-20", "degrees"])
    }

    @Test func longWordsAreBroken() {
        #expect(TextWidth.wrapped("go abcdefghij on", width: 4) == ["go", "abcd", "efgh", "ij", "on"])
    }

    @Test func chineseBreaksAnywhere() {
        #expect(TextWidth.wrapped("这款蓝牙耳机很轻", width: 6) == ["这款蓝", "牙耳机", "很轻"])
    }

    @Test func closingPunctuationDoesNotBeginALine() {
        #expect(TextWidth.wrapped("蓝牙耳，机", width: 6) == ["蓝牙", "耳，机"])
        #expect(TextWidth.wrapped("好的）。", width: 4) == ["好", "的）", "。"])
    }

    @Test func openingPunctuationDoesNotEndALine() {
        #expect(TextWidth.wrapped("耳机「轻」", width: 6) == ["耳机", "「轻」"])
        #expect(TextWidth.wrapped("价格¥59元", width: 5) == ["价格", "¥59元"])
    }

    @Test func mixedTextBreaksBetweenScripts() {
        #expect(TextWidth.wrapped("支持Bluetooth连接", width: 9) == ["支持", "Bluetooth", "连接"])
    }

    @Test func lineBreaksAreKept() {
        #expect(TextWidth.wrapped("a\n\nb\n", width: 5) == ["a", "", "b", ""])
        #expect(TextWidth.wrapped("", width: 5) == [""])
    }

    @Test func spacesAtABreakAreDroppedAndOthersKept() {
        #expect(TextWidth.wrapped("  ab  cd", width: 20) == ["  ab  cd"])
        #expect(TextWidth.wrapped("ab   cd", width: 3) == ["ab", "cd"])
    }

    @Test func noLineIsWiderThanAsked() {
        var random = SplitMix(seed: 2)
        for _ in 0..<1000 {
            let text = random.text(upTo: 60)
            let width = 4 + Int(random.next() % 20)
            for line in TextWidth.wrapped(text, width: width) {
                #expect(TextWidth.columns(of: line) <= width, "\(text.debugDescription) at \(width)")
            }
        }
    }

    @Test func wrappingLosesOnlySpace() {
        var random = SplitMix(seed: 3)
        for _ in 0..<1000 {
            let text = random.text(upTo: 60)
            let joined = TextWidth.wrapped(text, width: 7).joined()
            #expect(joined.filter { !$0.isWhitespace } == text.filter { !$0.isWhitespace })
        }
    }

    @Test func wideCharactersHaveALineOfTheirOwnWhereTheWidthIsOne() {
        #expect(TextWidth.wrapped("耳机", width: 1) == ["耳", "机"])
        #expect(TextWidth.wrapped("ab", width: 0) == ["a", "b"])
    }
}
