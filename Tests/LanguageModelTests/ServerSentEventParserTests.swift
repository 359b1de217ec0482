import LanguageModel
import Testing

@Suite struct ServerSentEventParserTests {
    private static let stream =
        "\u{FEFF}: a comment\r\ndata: one\r\n\r\nevent: delta\ndata: two\ndata:  zwei\nid: 7\nretry: 10\n\n"
        + "data\r\rdata:三\r\n\n:\nunknown: x\ndata: [DONE]\n\ndata: never finished"
    private static let events = [
        ServerSentEvent(data: "one"), ServerSentEvent(type: "delta", data: "two\n zwei"), ServerSentEvent(data: ""),
        ServerSentEvent(data: "三"), ServerSentEvent(data: "[DONE]"),
    ]

    @Test func eventsAreTheSameWhereverTheBytesAreSplit() throws {
        let bytes = Array(Self.stream.utf8)
        for cut in 0...bytes.count {
            var parser = ServerSentEventParser()
            let events = try parser.consume(bytes[..<cut]) + parser.consume(bytes[cut...])
            #expect(events == Self.events, "cut at \(cut)")
        }
    }

    @Test func eventsAreTheSameByteByByte() throws {
        var parser = ServerSentEventParser()
        var events: [ServerSentEvent] = []
        for byte in Self.stream.utf8 { events += try parser.consume([byte]) }
        #expect(events == Self.events)
    }

    @Test func lineWithoutEndIsRefusedAtTheLimit() throws {
        var parser = ServerSentEventParser(limit: 100)
        _ = try parser.consume(Array(repeating: UInt8(ascii: "a"), count: 100))
        #expect(throws: ServerSentEventParser.EventTooLarge.self) { try parser.consume([UInt8(ascii: "a")]) }
    }

    @Test func manyLinesOfOneEventAreRefusedAtTheLimit() {
        var parser = ServerSentEventParser(limit: 100)
        #expect(throws: ServerSentEventParser.EventTooLarge.self) {
            try parser.consume(Array(String(repeating: "data: 0123456789\n", count: 20).utf8))
        }
    }

    @Test func brokenUTF8BecomesReplacementCharacters() throws {
        var parser = ServerSentEventParser()
        let events = try parser.consume(Array("data: ".utf8) + [0xFF, 0x0A, 0x0A])
        #expect(events == [ServerSentEvent(data: "\u{FFFD}")])
    }
}
