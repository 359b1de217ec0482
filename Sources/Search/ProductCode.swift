import Text

/// Model numbers and compounds as wholes: "WH-1000XM4" is written and typed with and without its hyphen and spaces.
enum ProductCode {
    private static let longest = 32

    /// The joined forms of a word of parts with one of "-./" between: "wh-1000xm4" gives "wh1000xm4", "a-b-c" gives
    /// "ab", "bc" and "abc". Without a letter there are none: 2.0 is a number.
    /// - Parameter word: folded; parts of it that are not ASCII letters or digits end a chain.
    static func joined(in word: String) -> [String] {
        let bytes = Array(word.utf8)
        var found: [String] = []
        var chain: [Range<Int>] = []
        func endChain() {
            defer { chain.removeAll(keepingCapacity: true) }
            guard chain.count > 1, chain.contains(where: { bytes[$0].contains(where: isLetter) }) else { return }
            found += zip(chain, chain.dropFirst()).compactMap { joined([$0, $1], of: bytes) }
            if chain.count > 2, let whole = joined(chain, of: bytes) { found.append(whole) }
        }
        var index = 0
        while index < bytes.count {
            let start = index
            while index < bytes.count, isAlphanumeric(bytes[index]) { index += 1 }
            if index > start {
                if let last = chain.last?.upperBound, last + 1 < start || !isJoint(bytes[last]) { endChain() }
                chain.append(start..<index)
            }
            index += 1
        }
        endChain()
        return found
    }

    private static func joined(_ parts: [Range<Int>], of bytes: [UInt8]) -> String? {
        let length = parts.reduce(0) { $0 + $1.count }
        guard length <= longest else { return nil }
        return String(unsafeUninitializedCapacity: length) { code in
            var end = 0
            for part in parts { end = code[end...].update(fromContentsOf: bytes[part]) }
            return end
        }
    }

    /// Two neighbouring words of a query as one code: "ps" "5"; nil where neither holds a digit or one is none of ASCII.
    static func joined(_ first: String, _ second: String) -> String? {
        let code = Array(first.utf8) + Array(second.utf8)
        guard code.allSatisfy(isAlphanumeric), code.contains(where: isDigit), code.count <= longest else { return nil }
        return String(decoding: code, as: UTF8.self)
    }

    /// Letters and digits apart: "iphone13" gives "iphone" and "13"; none for a word of only one kind.
    static func pieces(of word: String) -> [String] {
        let bytes = Array(word.utf8)
        guard bytes.contains(where: isLetter), bytes.contains(where: isDigit) else { return [] }
        var pieces: [[UInt8]] = []
        var last: UInt8 = 0
        for byte in bytes {
            defer { last = byte }
            guard isAlphanumeric(byte) else { continue }
            if isAlphanumeric(last), isDigit(last) == isDigit(byte) {
                pieces[pieces.count - 1].append(byte)
            } else {
                pieces.append([byte])
            }
        }
        return pieces.map { String(decoding: $0, as: UTF8.self) }
    }

    static func mayBeCode(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { mayBeCode($0) }
    }

    /// Whether `joined(in:)` may give something for these bytes, told at a glance.
    static func mayBeCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 3 else { return false }
        for index in 1..<bytes.count - 1 where isJoint(bytes[index]) {
            if isAlphanumeric(bytes[index - 1] | 0x20), isAlphanumeric(bytes[index + 1] | 0x20) { return true }
        }
        // Full-width letters and the like are told only when they are folded.
        return bytes.contains { $0 >= 0x80 } && bytes.contains(where: isJoint)
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    static func isJoint(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == 0x2F }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
