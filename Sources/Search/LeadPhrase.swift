import Foundation
import Text

/// The first phrase of a description, where it is short enough to be a second title.
enum LeadPhrase {
    private static let wordLimit = 8
    private static let hanLimit = 16

    static func of(_ description: String) -> String {
        let phrase = description.prefix { !",.;\n，。；".contains($0) }
        let first = phrase.range(of: " - ").map { phrase[..<$0.lowerBound] } ?? phrase
        let words = first.split(whereSeparator: \.isWhitespace).count
        return words <= wordLimit && first.unicodeScalars.count(where: \.isHan) <= hanLimit ? String(first) : ""
    }
}
