import Text

/// The first phrase of a description, where it is short enough to be a second title.
enum LeadPhrase {
    private static let wordLimit = 8
    private static let hanLimit = 16
    /// No phrase within the limits is longer, in bytes.
    private static let byteLimit = 256

    static func of(_ description: String) -> String {
        let bytes = Array(description.utf8.prefix(byteLimit))
        let end = bytes.indices.first { ends(bytes, at: $0) } ?? bytes.count
        guard end < byteLimit else { return "" }
        let words = bytes[..<end].split { $0 == 0x20 || (0x09...0x0D).contains($0) }.count
        let phrase = String(decoding: bytes[..<end], as: UTF8.self)
        return words <= wordLimit && phrase.unicodeScalars.count(where: \.isHan) <= hanLimit ? phrase : ""
    }

    /// At one of ",.;" or the end of a line, at " - ", at one of "，。；".
    private static func ends(_ bytes: [UInt8], at index: Int) -> Bool {
        switch bytes[index] {
        case 0x2C, 0x2E, 0x3B, 0x0A: true
        case 0x20: index + 2 < bytes.count && bytes[index + 1] == 0x2D && bytes[index + 2] == 0x20
        case 0xEF: index + 2 < bytes.count && bytes[index + 1] == 0xBC && (bytes[index + 2] == 0x8C || bytes[index + 2] == 0x9B)
        case 0xE3: index + 2 < bytes.count && bytes[index + 1] == 0x80 && bytes[index + 2] == 0x82
        default: false
        }
    }
}
