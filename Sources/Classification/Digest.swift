/// FNV-1a over words of eight bytes, then over the rest: tells damage and change, not malice.
package struct Digest {
    package private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

    package init() {}

    package mutating func combine(_ word: UInt64) {
        value = (value ^ word) &* 0x0000_0100_0000_01B3
        value ^= value >> 29
    }

    /// With its length, so that neighbours cannot change places unseen.
    package mutating func combine(_ text: String) {
        combine(UInt64(text.utf8.count))
        var text = text
        text.withUTF8 { combine(UnsafeRawBufferPointer($0)) }
    }

    private mutating func combine(_ raw: UnsafeRawBufferPointer) {
        let whole = raw.count / 8 * 8
        for offset in stride(from: 0, to: whole, by: 8) {
            combine(UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)))
        }
        for byte in raw[whole...] { combine(UInt64(byte)) }
    }

    package static func of(_ text: String) -> UInt64 {
        var digest = Digest()
        digest.combine(text)
        return digest.value
    }

    package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var digest = Digest()
        bytes.withUnsafeBytes { digest.combine($0) }
        return digest.value
    }
}
