import Text

/// The first phrase of a description, where it is short enough to be a second title.
enum LeadPhrase {
    private static let wordLimit = 8
    private static let hanLimit = 16
    /// No phrase within the limits is longer, in bytes.
    private static let byteLimit = 256

    /// The phrase at the beginning of `description`; empty where it is too long.
    static func of(_ description: String) -> String {
        var description = description
        let phrase = description.withUTF8 { bytes in
            let bytes = UnsafeBufferPointer(rebasing: bytes.prefix(byteLimit))
            return length(in: bytes).map { String(decoding: bytes[..<$0], as: UTF8.self) } ?? ""
        }
        return phrase.containsHan && phrase.unicodeScalars.count(where: \.isHan) > hanLimit ? "" : phrase
    }

    private static func length(in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
        var (words, isInWord, end) = (0, false, 0)
        while end < bytes.count, !ends(bytes, at: end) {
            let isSpace = ProductCode.isSpace(bytes[end])
            if !isSpace, !isInWord { words += 1 }
            guard words <= wordLimit else { return nil }
            isInWord = !isSpace
            end += 1
        }
        return end < byteLimit ? end : nil
    }

    /// At one of ",.;" or the end of a line, at " - ", at one of "，。；".
    private static func ends(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
        switch bytes[index] {
        case 0x2C, 0x2E, 0x3B, 0x0A: true
        case 0x20: index + 2 < bytes.count && bytes[index + 1] == 0x2D && bytes[index + 2] == 0x20
        case 0xEF: index + 2 < bytes.count && bytes[index + 1] == 0xBC && (bytes[index + 2] == 0x8C || bytes[index + 2] == 0x9B)
        case 0xE3: index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82
        default: false
        }
    }
}
