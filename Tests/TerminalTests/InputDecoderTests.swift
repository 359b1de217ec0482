import Terminal
import Testing

@Suite struct InputDecoderTests {
    private func events(_ bytes: some Sequence<UInt8>, pieces: Int = .max) -> [TerminalEvent] {
        var decoder = InputDecoder()
        var rest = Array(bytes)[...]
        while !rest.isEmpty {
            decoder.feed(rest.prefix(pieces))
            rest = rest.dropFirst(pieces)
        }
        decoder.flush()
        return drained(&decoder)
    }

    private func drained(_ decoder: inout InputDecoder) -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        while let event = decoder.next() { events.append(event) }
        return events
    }

    private static let keys: [(String, KeyEvent)] = [
        ("a", .character("a")), ("耳", .character("耳")), ("e\u{301}", .character("é")), ("👨‍👩‍👧", .character("👨‍👩‍👧")),
        ("\r", KeyEvent(.enter)), ("\n", .control("j")), ("\t", KeyEvent(.tab)), ("\u{7F}", KeyEvent(.backspace)),
        ("\u{3}", .control("c")), ("\u{1A}", .control("z")), ("\u{12}", .control("r")), ("\u{0}", .control(" ")),
        ("\u{1F}", .control("_")), ("\u{1B}", KeyEvent(.escape)), ("\u{1B}[Z", KeyEvent(.backTab)),
        ("\u{1B}[A", KeyEvent(.up)), ("\u{1B}OB", KeyEvent(.down)), ("\u{1B}[1;5C", KeyEvent(.right, .control)),
        ("\u{1B}[1;2D", KeyEvent(.left, .shift)), ("\u{1B}[H", KeyEvent(.home)), ("\u{1B}[4~", KeyEvent(.end)),
        ("\u{1B}[7~", KeyEvent(.home)), ("\u{1B}[5~", KeyEvent(.pageUp)), ("\u{1B}[6;3~", KeyEvent(.pageDown, .alt)),
        ("\u{1B}[3~", KeyEvent(.delete)), ("\u{1B}[2~", KeyEvent(.insert)), ("\u{1B}OP", KeyEvent(.function(1))),
        ("\u{1B}[[B", KeyEvent(.function(2))), ("\u{1B}[15~", KeyEvent(.function(5))),
        ("\u{1B}[17~", KeyEvent(.function(6))), ("\u{1B}[24~", KeyEvent(.function(12))), ("\u{1B}x", .alt("x")),
        ("\u{1B}耳", .alt("耳")), ("\u{1B}\u{7F}", KeyEvent(.backspace, .alt)), ("\u{1B}\u{1B}[A", KeyEvent(.up, .alt)),
        ("\u{1B}[106;5u", .control("j")), ("\u{1B}[27;2;13~", KeyEvent(.enter, .shift)), ("\u{1B}[", .alt("[")),
        ("\u{1B}[3$", KeyEvent(.delete, .shift)), ("\u{1B}OM", KeyEvent(.enter)), ("\u{1B}Oy", .character("9")),
    ]

    @Test(arguments: keys)
    func keysAreRecognised(sequence: String, key: KeyEvent) {
        #expect(events(sequence.utf8) == [.key(key)])
    }

    @Test func sequencesMayArriveInPiecesOfAnySize() {
        let sequences = Self.keys.map(\.0).filter { $0.count == 1 && $0 != "\u{1B}" || $0.utf8.count > 3 }
        let sent = sequences.filter { $0.unicodeScalars.count == 1 || $0.hasPrefix("\u{1B}") }.joined(separator: "|")
            + "\u{1B}[200~a\rb\u{1B}[201~\u{1B}[<64;5;6M!"
        let whole = events(sent.utf8)
        for pieces in 1...9 { #expect(events(sent.utf8, pieces: pieces) == whole) }
        #expect(whole.last == .key(.character("!")))
    }

    @Test func aLoneEscapeWaitsForItsRest() {
        var decoder = InputDecoder()
        decoder.feed([0x1B])
        #expect(decoder.isWaiting)
        #expect(decoder.next() == nil)
        decoder.flush()
        #expect(decoder.next() == .key(KeyEvent(.escape)))
        #expect(!decoder.isWaiting)
    }

    @Test func aPasteIsOneEvent() {
        #expect(events("x\u{1B}[200~你好\r\nab\rc\n\u{1B}[Ad\u{1B}[201~y".utf8) == [
            .key(.character("x")), .paste("你好\nab\nc\n\u{1B}[Ad"), .key(.character("y")),
        ])
    }

    @Test func aPasteThatHasNotEndedIsNotFlushed() {
        var decoder = InputDecoder()
        decoder.feed("\u{1B}[200~abc\u{1B}[20".utf8)
        #expect(!decoder.isWaiting)
        decoder.flush()
        #expect(decoder.next() == nil)
        decoder.feed("1~".utf8)
        #expect(decoder.next() == .paste("abc"))
    }

    @Test func aMegabyteIsPastedWholeInSmallReads() {
        let text = String(repeating: "蓝牙耳机 and a line\n", count: 30_000)
        let sent = Array("\u{1B}[200~".utf8) + Array(text.utf8) + Array("\u{1B}[201~".utf8)
        var decoder = InputDecoder()
        for start in stride(from: 0, to: sent.count, by: 4095) {
            decoder.feed(sent[start..<min(start + 4095, sent.count)])
        }
        #expect(drained(&decoder) == [.paste(text)])
    }

    @Test func invalidBytesBecomeReplacementCharacters() {
        #expect(events([0x61, 0xFF, 0x62]) == ["a", "\u{FFFD}", "b"].map { .key(.character($0)) })
        #expect(events([0xE8, 0x80]) == [.key(.character("\u{FFFD}"))])
    }

    @Test func unknownSequencesAreSwallowed() {
        #expect(events("\u{1B}[?1;2c\u{1B}[I\u{1B}[99~\u{1B}[57399ux".utf8) == [.key(.character("x"))])
    }

    @Test func theWheelAndTheLeftButtonHavePositions() {
        #expect(events("\u{1B}[<64;10;3M\u{1B}[<65;1;1M\u{1B}[<0;7;8M\u{1B}[<0;7;8m\u{1B}[<16;1;2M".utf8) == [
            .mouse(MouseEvent(.wheelUp, at: Point(x: 9, y: 2))), .mouse(MouseEvent(.wheelDown, at: .zero)),
            .mouse(MouseEvent(.click, at: Point(x: 6, y: 7))),
            .mouse(MouseEvent(.click, at: Point(x: 0, y: 1), modifiers: .control)),
        ])
        #expect(events([0x1B, 0x5B, 0x4D, 96, 33, 34]) == [.mouse(MouseEvent(.wheelUp, at: Point(x: 0, y: 1)))])
    }

    @Test func sequencesOfTheTerminalsOwnComeFirst() {
        var decoder = InputDecoder(keySequences: [Array("\u{1B}[X~".utf8): KeyEvent(.home)])
        decoder.feed("\u{1B}[".utf8)
        #expect(decoder.next() == nil)
        decoder.feed("X~".utf8)
        #expect(decoder.next() == .key(KeyEvent(.home)))
    }

    @Test func noBytesCanStopTheDecoder() {
        var random = SplitMix(seed: 5)
        let alphabet: [UInt8] = [0x1B, 0x5B, 0x4F, 0x3C, 0x3B, 0x30, 0x39, 0x4D, 0x6D, 0x7E, 0x24, 0x41, 0x75, 0xE8, 0x80, 0xFF, 0x0D, 0x7F, 0]
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 1...40, using: &random)).map { _ in alphabet.randomElement(using: &random) ?? 0 }
            var decoder = InputDecoder()
            decoder.feed(bytes)
            decoder.flush()
            #expect(!decoder.isWaiting, "\(bytes)")
        }
    }
}
