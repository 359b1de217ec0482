import Testing

@testable import Text

/// The quick way through a text must give what the plain way gives.
@Suite struct AnalyzerScanTests {
    private let analyzer = Analyzer(lexicon: Lexicon(words: ["蓝牙耳机"]))

    @Test func pieceByPieceIsTheSameAsAtOnce() {
        let parts = ["Don't", "3.5mm", "USB-C", "v1.2.", "'tis", "it's'", "1'000", "WH-1000XM4", "café", "™", "蓝牙耳机", "a", " ", "  ", "\t\n",
            ".", "..", "5.", ".5", "Ｔ恤", "naïve.9", "\u{7F}", "🎧", "x'y'z", "9'x", "running", "著"]
        var generator = SeededGenerator(state: 11)
        for _ in 0..<2000 {
            let text = (0..<Int.random(in: 0...8, using: &generator))
                .map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
            #expect(pieces(of: text) == analyzer.terms(text), "\(text.debugDescription)")
        }
    }

    private func pieces(of text: String) -> [String] {
        var terms: [String] = []
        analyzer.scan(text) { piece in
            switch piece {
            case .word(let bytes): terms.append(analyzer.stem(String(decoding: bytes, as: UTF8.self)))
            case .other(let run): terms += analyzer.terms(String(decoding: run, as: UTF8.self))
            }
        }
        return terms
    }
}
