import Testing
import Writing

@Suite struct SentenceSplitterTests {
    private func sentences(_ text: String, pieces: Int) -> [String] {
        var splitter = SentenceSplitter()
        let characters = Array(text)
        var found: [String] = []
        for start in stride(from: 0, to: characters.count, by: pieces) {
            found += splitter.consume(String(characters[start..<min(start + pieces, characters.count)]))
        }
        return found + [splitter.finish()].compactMap { $0 }
    }

    @Test(arguments: [1, 2, 3, 7, 1000]) func sentencesDoNotDependOnThePieces(pieces: Int) {
        let text = "Take No. 2, e.g. for ¥4.50. It said “Yes!” And more… 价格是¥4.5。真的？“好。”再看3号\nLast"
        #expect(sentences(text, pieces: pieces) == [
            "Take No. 2, e.g. for ¥4.50.", "It said “Yes!”", "And more…", "价格是¥4.5。", "真的？", "“好。”", "再看3号", "Last",
        ])
    }
}
