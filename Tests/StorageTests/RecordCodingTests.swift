import Commerce
import Testing

@testable import Storage

@Suite struct RecordCodingTests {
    @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 300, .max, .min])
    func integersReadBack(value: Int) throws {
        var writer = RecordWriter()
        writer.write(value)
        let back = try writer.bytes.withUnsafeBytes { bytes in
            var reader = RecordReader(bytes)
            return try reader.int()
        }
        #expect(back == value)
    }

    @Test func vocabulariesReadBack() throws {
        var writer = RecordWriter()
        writer.write(Fixture.contents.vocabulary)
        let back = try writer.bytes.withUnsafeBytes { bytes in
            var reader = RecordReader(bytes)
            return try reader.vocabulary()
        }
        #expect(back == Fixture.contents.vocabulary)
    }

    @Test func randomBytesThrowOrReadButNeverTrap() {
        for seed in 0..<3_000 {
            var random = SeededGenerator(seed: seed)
            let bytes = random.bytes(Int.random(in: 0...60, using: &random), from: seed % 2 == 0 ? nil : [0, 1, 2, 4, 6, 0x61, 0x80, 0xFF])
            bytes.withUnsafeBytes { buffer in
                var reader = RecordReader(buffer)
                _ = try? reader.vocabulary()
                var table = StringTable()
                var second = RecordReader(buffer)
                _ = try? second.attributes(&table)
                var third = RecordReader(buffer)
                _ = try? third.passages()
            }
        }
    }
}
