import Commerce
import Testing

@testable import Storage

@Suite struct JSONLineTests {
    private func fields(_ text: String) throws -> [String: RawValue] {
        let fields = try JSONLine.fields(of: Array(text.utf8)[...])
        return Dictionary(fields.map { ($0.column, $0.value) }) { first, _ in first }
    }

    @Test func valuesKeepTheirKinds() throws {
        let found = try fields(#" {"a": "x", "b": 4995, "c": 1.50, "d": true, "e": null, "f": ["1", 2, {"g": [3]}], "g": {"h": "y"}} "#)
        #expect(found == [
            "a": .text("x"), "b": .number("4995"), "c": .number("1.50"), "d": .flag(true), "f": .list(["1", "2"]), "g.h": .text("y"),
        ])
    }

    @Test func escapesAreResolved() throws {
        #expect(try fields(#"{"a": "\"\\\/\n耳机 \u8033\u673a \ud83c\udfa7 \ud83c"}"#)["a"] == .text("\"\\/\n耳机 耳机 🎧 \u{FFFD}"))
    }

    @Test(arguments: [
        "", "[]", "{", #"{"a"}"#, #"{"a":}"#, #"{"a":1,}"#, #"{"a":1} x"#, #"{"a":"b}"#, #"{"a":tru}"#, #"{"a":--1}"#,
        #"{"a":"\x"}"#, #"{"a":"\u12"}"#, #"{a:1}"#, #"{"a":[1}"#,
    ])
    func whatIsNotAnObjectIsRefused(text: String) {
        #expect(throws: JSONLine.Malformed.self) { try fields(text) }
    }

    @Test func deepNestingIsRefusedAndDoesNotOverflow() {
        let depth = 100_000
        #expect(throws: JSONLine.Malformed.self) { try fields(#"{"a":"# + String(repeating: "[", count: depth)) }
        #expect(throws: JSONLine.Malformed.self) { try fields(String(repeating: #"{"a":"#, count: depth)) }
    }

    @Test func everyCutOfAnObjectIsRefused() {
        let text = Array(#"{"a":"x\u8033","b":[1,{"c":2}],"d":{"e":-1.5e3},"f":false}"#.utf8)
        for end in 0..<text.count { #expect(throws: JSONLine.Malformed.self) { try JSONLine.fields(of: text[..<end]) } }
    }
}

@Suite struct PriceTextTests {
    @Test(arguments: [
        ("19.99 USD", 1_999), ("USD19.99", 1_999), ("$1,299.00", 129_900), ("$1,299", 129_900), ("US$ 12", 1_200),
        ("12.5", 1_250), ("1.299,50 USD", 129_950), ("19,99", 1_999), ("1,234,567.89", 123_456_789), ("19.999", 2_000), (".5", 50),
    ])
    func pricesAreReadAsPeopleWriteThem(text: String, cents: Int) {
        #expect(PriceText(text)?.money(.usd, .major)?.amount == cents)
    }

    @Test(arguments: ["", "free", "-5", "USD", "12 furlongs"])
    func otherTextsAreNoPrice(text: String) {
        #expect(PriceText(text) == nil)
    }

    @Test func currencyIsTheOneWritten() {
        #expect(PriceText("€ 5")?.currency?.code == "EUR")
        #expect(PriceText("¥5")?.currency == .cny)
        #expect(PriceText("5")?.currency == nil)
    }

    @Test func minorUnitsAreWholeNumbers() {
        #expect(PriceText("4995")?.money(.usd, .minor)?.amount == 4_995)
        #expect(PriceText("49.95")?.money(.usd, .minor) == nil)
        #expect(PriceText("4995.0")?.money(.usd, .minor)?.amount == 4_995)
    }
}

@Suite struct MarkupTextTests {
    @Test func tagsBecomeLinesAndReferencesCharacters() {
        let html = "<p>Warm &amp; soft&nbsp;wool</p><ul><li>150&#176;</li><li>x &lt; y</li></ul><!-- no --><script>if (a<b) {}</script>End"
        #expect(MarkupText.plain(html) == "Warm & soft wool\n150°\nx < y\nEnd")
    }

    @Test(arguments: ["a < b", "R&D", "5 &unknown; 6", "&#xZZ;", "&#1114112;"])
    func whatIsNoMarkupStays(text: String) {
        #expect(MarkupText.plain(text) == text)
    }

    /// Quadratic time would be hours.
    @Test(.timeLimit(.minutes(10)), arguments: ["<a ", "<script>", "<!--", "&"])
    func hostileMarkupTakesLinearTime(piece: String) {
        #expect(MarkupText.plain(String(repeating: piece, count: 100_000)).count <= 100_000 * piece.count)
    }
}

@Suite struct FeedTextTests {
    private func rows(_ text: String, splitAt split: Int = 0, limit: Int = 1 << 20) -> [Result<[String: RawValue], RowProblem>] {
        var reader = FeedText(limit: limit)
        var rows: [Result<[String: RawValue], RowProblem>] = []
        let take: (Result<RawRow, RowProblem>) -> Void = { row in
            rows.append(row.map { Dictionary($0.fields.map { ($0.column, $0.value) }) { first, _ in first } })
        }
        let bytes = Array(text.utf8)
        reader.feed(bytes[..<split], take)
        reader.feed(bytes[split...], take)
        reader.finish(take)
        return rows
    }

    private let feed = """
        <?xml version="1.0"?><rss xmlns:g="http://base.google.com/ns/1.0"><channel><title>Shop</title><!-- a > b -->
        <item><g:id>1</g:id><title><![CDATA[A <b>lamp</b> & shade]]></title><g:price>19.99 USD</g:price>
        <g:shipping><g:price>5 USD</g:price></g:shipping><g:product_type>Home &gt; Lamps</g:product_type><link/></item>
        <item><g:id>2</g:id><g:color>red</g:color><g:color>blue</g:color></item></channel></rss>
        """

    @Test func itemsAreRowsAndInnerElementsAreNotTheirs() {
        #expect(rows(feed) == [
            .success(["id": .text("1"), "title": .text("A <b>lamp</b> & shade"), "price": .text("19.99 USD"),
                "product_type": .text("Home > Lamps"), "shipping": .text("")]),
            .success(["id": .text("2"), "color": .list(["red", "blue"])]),
        ])
    }

    @Test func whereTheBytesAreCutMakesNoDifference() {
        let whole = rows(feed)
        for split in 0...feed.utf8.count { #expect(rows(feed, splitAt: split) == whole) }
    }

    @Test func anItemWithoutEndIsAProblem() {
        #expect(rows("<rss><item><id>1</id>") == [.failure(RowProblem(line: 1, reason: "the item is not closed before the end of the file"))])
    }

    @Test func anItemBeyondTheLimitIsGivenUp() {
        let long = "<rss><item><id>" + String(repeating: "x", count: 500) + "</id></item><item><id>2</id></item></rss>"
        let found = rows(long, limit: 100)
        #expect(found.count == 2)
        #expect(found.last == .success(["id": .text("2")]))
        #expect(throws: RowProblem.self) { try found[0].get() }
    }
}
