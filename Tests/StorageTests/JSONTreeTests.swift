import Commerce
import Testing

@testable import Storage

@Suite struct JSONTreeTests {
    private func problem(_ text: String) -> JSONTreeParser.Malformed? {
        do throws(JSONTreeParser.Malformed) {
            _ = try JSONTreeParser.tree(of: Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    private func written(_ text: String, _ change: (inout JSONTree) -> Void) throws -> String {
        var document = try JSONDocument(Array(text.utf8))
        change(&document.root)
        return String(decoding: document.written, as: UTF8.self)
    }

    @Test func orderDigitsAndTextsAreKept() throws {
        let tree = try JSONTreeParser.tree(of: Array(#"{"b": 1.50, "a": [-0, 2e+3, "é\u00e9\n\ud83d\ude00"], "c": null, "d": true}"#.utf8))
        #expect(tree == .record([
            ("b", JSONTree(.number("1.50"))), ("a", .list([JSONTree(.number("-0")), JSONTree(.number("2e+3")), .text("éé\n😀")])),
            ("c", JSONTree(.null)), ("d", JSONTree(.bool(true))),
        ]))
    }

    @Test(arguments: [
        ("", 0), ("{", 0), (#"{"a" 1}"#, 5), (#"{"a": 1,}"#, 8), ("[1, 2", 0), ("[1 2]", 3), ("01", 0), ("1.", 0), ("[nul]", 1), ("\"a\nb\"", 2),
        (#""\x""#, 1), (#""\u12g4""#, 1), ("\"a", 0), ("{} {}", 3), (#"{"a": 1, "a": 2}"#, 9), ("-", 0), ("[+1]", 1), (#"["\"#, 2),
    ])
    func whatIsNoJSONIsRefusedWhereItStands(text: String, offset: Int) {
        #expect(problem(text)?.offset == offset, "\(text): \(String(describing: problem(text)))")
    }

    @Test func nestingIsLimitedAndBrokenBytesAreRefused() throws {
        #expect(problem(String(repeating: "[", count: 100_000))?.reason.contains("deep") == true)
        #expect(problem(String(repeating: "[", count: 100) + String(repeating: "]", count: 100)) == nil)
        #expect(throws: JSONTreeParser.Malformed.self) { try JSONTreeParser.tree(of: [0x22, 0xFF, 0x22]) }
    }

    /// Layouts that no writer would give are kept where nothing changed.
    @Test(arguments: [
        "{ \"a\" :1,\n\n  \"b\": [ ]}\n\n", "\u{FEFF}[1,2 ,3]", "  \"\\u0041\\/\"  ", "{\r\n\t\"a\": 1.0\r\n}\r\n", "[]", "{}", "0",
    ])
    func whatIsNotChangedKeepsItsBytes(text: String) throws {
        #expect(try written(text) { _ in } == text)
        #expect(try written(text) { $0["none"] = nil } == text)
    }

    @Test func whatIsAddedLooksLikeTheRest() throws {
        func change(_ tree: inout JSONTree) {
            tree["a"]?["y"] = .list([.text("n\"ü\u{1}"), .record([])])
            tree["b"] = .amount(Money(minorUnits: -1_250, .usd))
        }
        let indented = "{\n    \"a\": {\n        \"x\": 1.50\n    },\n    \"b\": 2\n}"
        #expect(try written(indented, change) == """
            {
                "a": {
                    "x": 1.50,
                    "y": [
                        "n\\"ü\\u0001",
                        {}
                    ]
                },
                "b": -12.5
            }
            """)
        #expect(try written(#"{"a":{"x":1.50},"b":2}"#, change) == #"{"a":{"x":1.50,"y":["n\"ü\u0001",{}]},"b":-12.5}"#)
        #expect(try written(#"{"a": {"x": 1.50}, "b": 2}"# + "\n", change) == #"{"a": {"x": 1.50, "y": ["n\"ü\u0001", {}]}, "b": -12.5}"# + "\n")
        let escaped = "{\r\n\t\"a\": {\"x\": \"\\u00e9\"},\r\n\t\"b\": 2}"
        #expect(
            try written(escaped, change)
                == "{\r\n\t\"a\": {\r\n\t\t\"x\": \"\\u00e9\",\r\n\t\t\"y\": [\r\n\t\t\t\"n\\\"\\u00fc\\u0001\",\r\n\t\t\t{}\r\n\t\t]\r\n\t},\r\n\t\"b\": -12.5\r\n}")
    }

    @Test func membersAreReplacedInPlaceAndRemoved() throws {
        #expect(try written(#"{"a": 1, "b": 2, "c": 3}"#) { $0["b"] = .text("x") } == #"{"a": 1, "b": "x", "c": 3}"#)
        #expect(try written(#"{"a": 1, "b": 2, "c": 3}"#) { $0["b"] = nil } == #"{"a": 1, "c": 3}"#)
    }

    @Test(arguments: [(0, "0.0"), (5, "0.05"), (5_000, "50.0"), (53_665, "536.65"), (53_660, "536.6"), (-1, "-0.01"), (100_000_00, "100000.0")])
    func amountsAreWrittenAsPythonWritesFloats(minorUnits: Int, digits: String) {
        #expect(JSONTree.amount(Money(minorUnits: minorUnits, .usd)) == JSONTree(.number(digits)))
    }

    /// Whatever bytes come, the parser ends with a tree or a mistake inside of them; what it takes is read alike when written anew.
    @Test(arguments: 0..<300)
    func randomTextsNeverTrap(seed: Int) throws {
        var random = SeededGenerator(seed: seed)
        let pieces = ["{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "1", "-2.5e3", "true", "null", " ", "\n", "\"", "\\u00e9", "x"]
        let text = (0..<Int.random(in: 0...12, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        if let problem = problem(text) {
            #expect((0...text.utf8.count).contains(problem.offset))
        } else {
            var document = try JSONDocument(Array(text.utf8))
            let tree = document.root
            document.root = tree.detached
            #expect(try JSONTreeParser.tree(of: document.written) == tree)
        }
    }
}
