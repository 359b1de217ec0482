/// What stands after a backslash in a JSON text, after RFC 8259.
enum JSONEscape {
    /// Appends what the escape at `index`, just after its backslash, stands for, and moves `index` behind it.
    /// - Returns: false where it is no escape.
    static func append(_ bytes: ArraySlice<UInt8>, at index: inout Int, to output: inout [UInt8]) -> Bool {
        guard index < bytes.endIndex else { return false }
        let byte = bytes[index]
        index += 1
        switch byte {
        case UInt8(ascii: "n"): output.append(0x0A)
        case UInt8(ascii: "t"): output.append(0x09)
        case UInt8(ascii: "r"): output.append(0x0D)
        case UInt8(ascii: "b"): output.append(0x08)
        case UInt8(ascii: "f"): output.append(0x0C)
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): output.append(byte)
        case UInt8(ascii: "u"):
            guard let scalar = scalar(bytes, at: &index) else { return false }
            output.append(contentsOf: String(Character(scalar)).utf8)
        default: return false
        }
        return true
    }

    /// Half of a surrogate pair on its own becomes U+FFFD.
    private static func scalar(_ bytes: ArraySlice<UInt8>, at index: inout Int) -> Unicode.Scalar? {
        guard let first = hexadecimal(bytes, at: &index) else { return nil }
        if (0xD800...0xDBFF).contains(first), index + 6 <= bytes.endIndex, bytes[index] == UInt8(ascii: "\\"),
            bytes[index + 1] == UInt8(ascii: "u")
        {
            let mark = index
            index += 2
            guard let second = hexadecimal(bytes, at: &index) else { return nil }
            if (0xDC00...0xDFFF).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
            }
            index = mark
        }
        return Unicode.Scalar(first) ?? "\u{FFFD}"
    }

    private static func hexadecimal(_ bytes: ArraySlice<UInt8>, at index: inout Int) -> UInt32? {
        guard index + 4 <= bytes.endIndex else { return nil }
        let digits = bytes[index..<index + 4]
        guard digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0 | 0x20) }) else { return nil }
        index += 4
        return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
    }
}
