import Commerce

/// Colours that are asked for together: 深色, "light colours", "bright". Only those the shop's vocabulary has.
enum ColorGroup {
    static func mentions(in atoms: [Atom], of vocabulary: Vocabulary) -> [Mention<[String]>] {
        let known = Set(vocabulary.attributes["color"]?.values.map(\.id) ?? [])
        return table.matches(in: atoms).compactMap { match in
            let colors = match.meaning.filter { known.contains($0) }
            // "lime light color" is one colour.
            let isPart = match.range.lowerBound > 0 && atoms[match.range.lowerBound - 1].kind == .word && !Wordlists.isFunctionWord(atoms[match.range.lowerBound - 1].text)
            return colors.isEmpty || isPart ? nil : Mention(range: match.range, meaning: colors)
        }
    }

    private static let table = PhraseTable<[String]>([
        ("dark colors|dark colours|dark color|dark colour|darker colors|darker colours|dark colored|dark coloured|dark shades|dark tones|深色|深色系|暗色|暗色系|深颜色", ["black", "navy", "burgundy", "brown", "olive", "gray"]),
        (
            "light colors|light colours|light color|light colour|lighter colors|lighter colours|light colored|light coloured|pale colors|pale colours|pastel|pastels|pastel colors|pastel colours|浅色|浅色系|淡色|浅颜色|马卡龙色",
            ["white", "beige", "pink", "silver"]
        ),
        ("bright colors|bright colours|bright color|bright colour|bright colored|vivid colors|vivid colours|亮色|鲜艳|鲜艳的颜色|亮色系", ["red", "orange", "yellow", "pink", "green", "blue", "multicolor"]),
        ("neutral colors|neutral colours|neutral color|neutral colour|neutral tones|neutrals|中性色|百搭色", ["black", "white", "gray", "beige", "tan"]),
        ("earth tones|earthy colors|earthy colours|earth colors|earth colours|大地色|大地色系", ["brown", "tan", "beige", "olive"]),
    ])
}
