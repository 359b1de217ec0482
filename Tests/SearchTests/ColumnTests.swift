import ImageFile
import Testing

@testable import Search

/// Columns as they are written and read back, and what they take.
@Suite struct ColumnTests {
    private enum Name: Int, CaseIterable {
        case numbers, symbols, symbolEnds, codes, codeEnds
    }

    private func section(_ write: (inout ColumnWriter<Name>) -> Void) throws -> ColumnSection<Name> {
        var writer = ColumnWriter<Name>()
        write(&writer)
        return try #require(ColumnSection<Name>(IndexSlice(writer.bytes)))
    }

    private func comesBack<Element: FixedWidthInteger & Sendable>(_ values: [Element]) throws {
        let column: Column<Element> = try section { $0.set(.numbers, values) }.column(.numbers)
        #expect(Array(column) == values)
        var set = ProductSet(capacity: values.count)
        for index in values.indices where index % 3 == 0 { set.insert(index) }
        var read: [Element] = []
        column.forEach(in: set) { read.append($0) }
        #expect(read == values.indices.filter { $0 % 3 == 0 }.map { values[$0] })
    }

    @Test func numbersOfAllWidthsComeBack() throws {
        var generator = SplitMix64(seed: 1)
        for bits in 1...64 {
            let greatest = UInt64.max >> UInt64(64 - bits)
            for count in [1, 63, 64, 65, 300] {
                try comesBack((0..<count).map { _ in UInt64.random(in: 0...greatest, using: &generator) })
                try comesBack((0..<count).map { _ in Int(bitPattern: UInt(UInt64.random(in: 0...greatest, using: &generator))) })
            }
        }
        try comesBack([Int.min, .max, 0, -1])
        try comesBack([UInt32]())
        try comesBack([3, .max, 7, .max] as [UInt32])
        try comesBack((0..<1000).map { UInt32(7 * $0 + Int.random(in: 0...20, using: &generator)) })
        try comesBack((0..<1000).map { Int32(500 - $0 * $0) })
    }

    @Test func constantAndEvenColumnsTakeOnlyTheirHead() {
        for values in [Array(repeating: 7, count: 10_000), Array(0..<10_000), (0..<10_000).map { 3 * $0 - 5 }] {
            var bytes: [UInt8] = []
            ColumnEncoder.append(values, to: &bytes)
            #expect(bytes.count == ColumnEncoder.headLength)
        }
    }

    @Test func textsOfSymbolsComeBack() throws {
        var generator = SplitMix64(seed: 2)
        let words = ["Widescreen", "DVD", "茶壶", "é", " - ", "0", "\u{0}", "Blu-ray Disc"]
        let texts = (0..<500).map { _ in
            (0..<Int.random(in: 0...6, using: &generator)).map { _ in words.randomElement(using: &generator)! }.joined()
        }
        let coding = SymbolCoding(texts)
        let section = try section {
            $0.set(.symbols, ends: .symbolEnds, texts: coding.symbols)
            $0.set(.codes, coding.codes)
            $0.set(.codeEnds, coding.ends)
        }
        let column = SymbolTextColumn(symbols: section.texts(.symbols, .symbolEnds), codes: section.rows(.codes, .codeEnds))
        #expect((0..<column.count).map { column[$0] } == texts)
        #expect(coding.codes.count * 3 < texts.joined().utf8.count)
        #expect(SymbolCoding([]).ends.isEmpty)
    }

    @Test func wordsComeBackWithTheirCounts() {
        let long = String(repeating: "a", count: 40)
        let frequencies = ["a": 1, "ab": 300, long: 2, long + "b": 70_000, "茶壶": 5, "zebra": 1]
        #expect(WordList.frequencies(IndexSlice(WordList.bytes(of: frequencies))) == frequencies)
    }
}
