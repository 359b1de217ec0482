import Testing
import Text

@Suite struct SanitizerTests {
    @Test(arguments: [
        ("plain text", "plain text"), ("  ends are trimmed \n", "ends are trimmed"), ("a\tb\nc", "a b c"),
        ("red \u{1B}[31malert\u{1B}[0m", "red alert"), ("title \u{1B}]0;owned\u{7}after", "title after"),
        ("\u{1B}]8;;https://example.com\u{1B}\\link\u{1B}]8;;\u{1B}\\", "link"), ("bell\u{7} back\u{8}space", "bell backspace"),
        ("eight-bit \u{9B}31mred", "eight-bit red"), ("right\u{202E}to left", "rightto left"), ("zero\u{200B}width", "zerowidth"),
        ("\u{FEFF}mark", "mark"), ("牛津纺 衬衫！", "牛津纺 衬衫！"), ("👩‍🍳 cook ❤️", "👩‍🍳 cook ❤️"), ("cut \u{1B}[3", "cut"),
        ("private \u{E000}use", "private use"),
    ])
    func lineKeepsWhatIsReadAndDropsWhatIsObeyed(_ raw: String, _ clean: String) {
        #expect(Sanitizer.line(raw) == clean)
    }

    @Test func paragraphsKeepAtMostOneBlankLine() {
        #expect(Sanitizer.paragraphs("one\r\ntwo\n\n\n\nthree\u{2028}four") == "one\ntwo\n\nthree\nfour")
    }

    @Test func longLineEndsInAnEllipsis() {
        #expect(Sanitizer.line("一二三四五六", limit: 4) == "一二三…")
        #expect(Sanitizer.line("short", limit: 5) == "short")
    }

    /// Whatever comes in, no control, override or escape comes out, and cleaning twice changes nothing.
    @Test func anyTextComesOutHarmlessAndStable() {
        var random = SeededGenerator(state: 3)
        let nasty: [UInt32] = [0x1B, 0x5B, 0x5D, 0x9B, 0x9D, 0x07, 0x0A, 0x0D, 0x200D, 0xFE0F, 0x202E, 0x41, 0x4E2D, 0x1F600, 0x300, 0x20, 0x6D, 0x3B, 0x33]
        for _ in 0..<3000 {
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &random) {
                let value = Bool.random(using: &random) ? nasty.randomElement(using: &random) ?? 65 : UInt32.random(in: 0...0x2FFF, using: &random)
                if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            }
            let line = Sanitizer.line(String(scalars))
            #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) && !(0x202A...0x202E).contains($0.value) })
            #expect(Sanitizer.line(line) == line)
            let text = Sanitizer.paragraphs(String(scalars))
            #expect(!text.contains("\u{1B}") && !text.contains("\n\n\n"))
            #expect(Sanitizer.paragraphs(text) == text)
        }
    }
}

/// Steele, Lea & Flood's SplitMix64, for input that repeats.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
