import Testing
import Text

@Suite struct AnalyzerTests {
    private let analyzer = Analyzer(lexicon: Lexicon(words: ["蓝牙耳机", "耳机", "降噪"]))

    @Test func englishWordsAreStemmed() {
        #expect(analyzer.terms("Running shoes, RUNNING!") == ["run", "shoe", "run"])
    }

    @Test func chineseGivesBigramsAndLongerWordsOfTheLexicon() {
        #expect(analyzer.terms("蓝牙耳机") == ["蓝牙", "牙耳", "耳机", "蓝牙耳机"])
        #expect(analyzer.terms("茶") == ["茶"])
    }

    @Test func modelNumbersAndDecimalsStayWhole() {
        #expect(analyzer.terms("006R90321 with 1.5 l") == ["006r90321", "with", "1.5", "l"])
    }

    @Test func mixedScriptsAreSplitWhereTheyMeet() {
        #expect(analyzer.terms("T恤衫XL") == ["t", "恤衫", "xl"])
    }

    @Test func wordsAreAsTheReaderWouldPointAtThem() {
        #expect(analyzer.words("主动降噪蓝牙耳机 Running") == ["主", "动", "降噪", "蓝牙耳机", "running"])
    }

    @Test(arguments: [("ＡＢＣ１２３", "abc123"), ("Café", "cafe"), ("ﬁt", "fit"), ("“q”", "\"q\""), ("蓝　牙", "蓝 牙"), ("ŞİŞE", "sise")])
    func foldingBringsWidthsAndCasesTogether(_ text: String, _ folded: String) {
        #expect(Folding.fold(text) == folded)
    }

    @Test func foldingTwiceChangesNothing() {
        var random = SeededGenerator(state: 5)
        for _ in 0..<2000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<12 {
                if let scalar = Unicode.Scalar(UInt32.random(in: 0x20...0xFFFF, using: &random)) { scalars.append(scalar) }
            }
            let once = Folding.fold(String(scalars))
            #expect(Folding.fold(once) == once)
        }
    }
}
