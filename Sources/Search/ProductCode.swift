import Text

/// Model numbers and compounds as wholes: "WH-1000XM4" is written and typed with and without its hyphen and spaces.
enum ProductCode {
    private static let longest = 32

    /// The joined forms of a word of parts with one of "-./" between: "wh-1000xm4" gives "wh1000xm4", "a-b-c" gives
    /// "ab", "bc" and "abc". Without a letter there are none: 2.0 is a number.
    /// - Parameter word: folded; parts of it that are not ASCII letters or digits end a chain.
    static func joined(in word: String) -> [String] {
        var found: [String] = []
        for chain in chains(in: Array(word.utf8)) where chain.count > 1 && chain.joined().contains(where: isLetter) {
            found += zip(chain, chain.dropFirst()).map { String(decoding: $0 + $1, as: UTF8.self) }
            if chain.count > 2 { found.append(String(decoding: chain.joined(), as: UTF8.self)) }
        }
        return found.filter { $0.utf8.count <= longest }
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

    private static func chains(in bytes: [UInt8]) -> [[[UInt8]]] {
        var chains: [[[UInt8]]] = []
        var isOpen = false
        for (index, byte) in bytes.enumerated() {
            if isAlphanumeric(byte) {
                if index > 0, isAlphanumeric(bytes[index - 1]) {
                    chains[chains.count - 1][chains[chains.count - 1].count - 1].append(byte)
                } else if isOpen {
                    chains[chains.count - 1].append([byte])
                } else {
                    chains.append([[byte]])
                }
                isOpen = false
            } else {
                isOpen = isJoint(byte) && index > 0 && isAlphanumeric(bytes[index - 1])
            }
        }
        return chains
    }

    static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    static func isJoint(_ byte: UInt8) -> Bool { byte == 0x2D || byte == 0x2E || byte == 0x2F }
    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
