import Text

/// Model numbers as wholes: "WH-1000XM4" is written and typed with and without its hyphen and spaces.
enum ProductCode {
    /// The joined forms of words with punctuation inside and a digit: "wh-1000xm4" gives "wh1000xm4".
    static func joined(in text: String) -> [String] {
        text.split(whereSeparator: \.isWhitespace).compactMap { joined($0) }
    }

    /// The joined form of one word; nil where it is not a code, or nothing is left out by joining.
    static func joined(_ word: some StringProtocol) -> String? {
        guard word.utf8.contains(where: isDigit), word.utf8.contains(where: { !isAlphanumeric($0) }) else { return nil }
        let code = Folding.fold(word).utf8.filter(isAlphanumeric)
        guard code.count >= 4, code.count <= 32, code.contains(where: isLetter), code.contains(where: isDigit) else {
            return nil
        }
        return String(decoding: code, as: UTF8.self)
    }

    /// Whether `joined` may give something for these bytes, told at a glance.
    static func mayBeCode(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        guard bytes.count >= 4 else { return false }
        var (digits, letters, others) = (false, false, false)
        for byte in bytes {
            if isDigit(byte) { digits = true } else if isLetter(byte) { letters = true } else { others = true }
        }
        return digits && others && (letters || bytes.contains { $0 >= 0x80 })
    }

    /// Two neighbouring words of a query as one code: "wh" "1000xm4".
    static func joined(_ first: String, _ second: String) -> String? {
        joined(first + "-" + second)
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (97...122).contains(byte | 0x20) }
    private static func isAlphanumeric(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }
}
