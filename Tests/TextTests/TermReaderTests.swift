import Testing

@testable import Text

/// The quick way through very many texts must give what the plain way gives.
@Suite struct TermReaderTests {
    private let analyzer = Analyzer(lexicon: Lexicon(words: ["蓝牙耳机", "连衣裙"]))

    /// The terms of each text, read by one reader, which knows more and more words.
    private func read(_ texts: [String]) -> [[String]] {
        var (reader, table) = (TermReader(analyzer: analyzer), TermTable())
        return texts.map { text in
            var numbers: [UInt32] = []
            reader.read(text, numbering: &table, to: &numbers)
            return numbers.map { String(decoding: table.term(Int($0)), as: UTF8.self) }
        }
    }

    private func expectTheAnalyzersTerms(_ texts: [String]) {
        for (text, terms) in zip(texts, read(texts)) where terms != analyzer.terms(text) {
            Issue.record("\(text.debugDescription): \(terms), not \(analyzer.terms(text))")
        }
    }

    @Test func textsOfAShopGiveTheAnalyzersTerms() {
        expectTheAnalyzersTerms([
            "", " ", "Sony WH-1000XM4 Wireless Noise-Canceling Over-Ear Headphones (Black)",
            "3.5mm jack, 2.0 m cable; works w/ 12V/24V & USB-C 3.1 Gen.2", "Women's colours: grey, don't tumble-dry! 50% off: $1,299.00",
            "13-3/4\" x 9.5\" x 1'", "Intel® Core™2 Duo E6750 2.66GHz (1333 MHz FSB)", "Café crème brûlée — naïve jewellery, 5 litres",
            "华为 Mate60 Pro 手机12GB+512GB 全网通", "蓝牙耳机 无线 TWS降噪", "夏季新款连衣裙女 2024法式复古", "Ｔ恤 ＸＬ １２.５ｃｍ",
            "穿著舒適的運動鞋 名著", "100％ cotton, 20°C, ½ price, ﬁne", "iPhone's iPhones' 'quoted' rock'n'roll O'Neill's 90's",
            "antidisestablishmentarianism organisational colourfulnesses", "a.b 1.2.3 1..2 .5 5. x'y 9'x it''s", "\u{7F}del\u{0}nul\u{1B}[31m",
            "🎧 headphones👍🏽great e\u{301}t\u{E9}", "tab\tline\r\nfeed\u{B}\u{C}end\u{A0}nbsp\u{2028}x", String(repeating: "long", count: 40),
        ])
    }

    @Test(arguments: [3, 17]) func randomTextsGiveTheAnalyzersTerms(seed: UInt64) {
        let parts = [
            "Don't", "3.5mm", "USB-C", "v1.2.", "'tis", "it's'", "1'000", "WH-1000XM4", "café", "™", "蓝牙耳机", "a", " ", " ", " ", "\t\n", ".", "..",
            "5.", ".5", "'", "-", "/", "Ｔ恤", "naïve.9", "\u{7F}", "\u{0}", "🎧", "x'y'z", "9'x", "running", "著", "12345678", "ABCDEFGH", "abcdefg",
            "colours", "@[`{", "AZaz09", "\u{E9}", "穿", "extraordinarily", "\u{3000}", "\u{301}",
        ]
        var generator = SeededGenerator(state: seed)
        expectTheAnalyzersTerms((0..<4000).map { _ in
            (0..<Int.random(in: 0...9, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }.joined()
        })
    }

    @Test(arguments: [5, 23]) func randomCharactersGiveTheAnalyzersTerms(seed: UInt64) {
        var generator = SeededGenerator(state: seed)
        expectTheAnalyzersTerms((0..<4000).map { round in
            // Mostly ASCII, every byte of it; in every fourth text some others.
            let others: [Unicode.Scalar] = ["é", "中", "Ａ", "\u{80}", "™", "著"]
            return String(String.UnicodeScalarView((0..<Int.random(in: 0...40, using: &generator)).map { _ in
                round % 4 == 0 && Int.random(in: 0..<8, using: &generator) == 0
                    ? others.randomElement(using: &generator) ?? "é" : Unicode.Scalar(UInt8.random(in: 0...127, using: &generator))
            }))
        })
    }

    @Test func manyWordsKeepTheirTerms() {
        let words = (0..<20_000).map { "w\($0)\($0 % 3 == 0 ? "longerthaneight" : "")" }
        expectTheAnalyzersTerms([words.joined(separator: " "), words.reversed().joined(separator: ", ")])
    }

    @Test func onlyWordsThatAreToBeCountedAre() {
        var (reader, table, terms) = (TermReader(analyzer: analyzer), TermTable(), [UInt32]())
        reader.read("Lamps for lamps, on", numbering: &table, counting: true, to: &terms)
        reader.read("lamps and desks", numbering: &table, to: &terms)
        #expect(reader.frequencies == ["lamps": 2, "for": 1])
    }
}
