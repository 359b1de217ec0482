import Testing

@testable import Storage

@Suite struct DelimitedTextTests {
    private func records(_ text: String, separator: UInt8 = UInt8(ascii: ","), splitAt split: Int = 0, limit: Int = 1 << 20) -> [DelimitedRecord] {
        var reader = DelimitedText(separator: separator, limit: limit)
        var records: [DelimitedRecord] = []
        let bytes = Array(text.utf8)
        reader.feed(bytes[..<split]) { records.append($0) }
        reader.feed(bytes[split...]) { records.append($0) }
        reader.finish { records.append($0) }
        return records
    }

    @Test func quotedFieldsHoldSeparatorsQuotesAndLineBreaks() {
        let found = records("a,\"b, \"\"c\"\"\n d\",e\r\nf,,\n")
        #expect(found == [
            DelimitedRecord(line: 1, fields: ["a", "b, \"c\"\n d", "e"]), DelimitedRecord(line: 3, fields: ["f", "", ""]),
        ])
    }

    @Test func everyLineBreakEndsARecordAndBlankLinesAreNone() {
        let found = records("a\r\nb\rc\n\n\r\nd")
        #expect(found.map(\.fields) == [["a"], ["b"], ["c"], ["d"]])
        #expect(found.map(\.line) == [1, 2, 3, 6])
    }

    @Test func quotesInsideAFieldAreText() {
        #expect(records("17\" screen,\"x\"y").map(\.fields) == [["17\" screen", "xy"]])
    }

    @Test func anOpenQuoteAtTheEndIsAProblem() {
        #expect(records("a,b\n\"c,d\ne").map { $0.problem == nil } == [true, false])
        #expect(records("\"").first?.problem != nil)
    }

    @Test func aRecordBeyondTheLimitIsGivenUpAndTheNextIsRead() {
        let found = records("a,\"" + String(repeating: "x", count: 50) + "\nb,c\n", limit: 40)
        #expect(found.map { $0.problem == nil } == [false, true])
        #expect(found.last?.fields == ["b", "c"])
    }

    @Test func bytesThatAreNotUTF8AreAProblemOfTheirRow() {
        var reader = DelimitedText()
        var found: [DelimitedRecord] = []
        reader.feed([0x61, 0x0A, 0xFF, 0xFE, 0x0A, 0x62, 0x0A]) { found.append($0) }
        reader.finish { found.append($0) }
        #expect(found.map { $0.problem == nil } == [true, false, true])
    }

    @Test func whereTheBytesAreCutMakesNoDifference() {
        let text = "a,\"b\r\n\"\"c\"\"\",\r\n\r\nd,\"e\"f\r\"耳机\",g"
        let whole = records(text)
        for split in 0...text.utf8.count { #expect(records(text, splitAt: split) == whole) }
    }

    @Test func anyBytesGiveRecordsAndNeverTrap() {
        for seed in 0..<2_000 {
            var random = SeededGenerator(seed: seed)
            let bytes = random.bytes(40, from: [0x22, 0x2C, 0x0A, 0x0D, 0x61, 0xE8, 0x80])
            var whole: [DelimitedRecord] = []
            var reader = DelimitedText(limit: 20)
            reader.feed(bytes) { whole.append($0) }
            reader.finish { whole.append($0) }
            #expect(whole.map(\.line) == whole.map(\.line).sorted())
        }
    }
}
