import Foundation
import LinearAlgebra

/// How a customer talks.
enum CustomerStyle: Int, CaseIterable {
    /// The scenario's own sentences.
    case verbatim
    /// A few words at a time, in words made from the actions.
    case terse
    /// Everything in one message, with fillers and in an order of its own.
    case chatty
    /// Bit by bit, in lower case, with slips of the keyboard and second thoughts.
    case piecewise

    private static let openings = ["Hi there! ", "Hello, hope you're doing well. ", "Hey, ", "Good morning! ", "Hi, quick one: "]
    private static let fillers = ["", "", "ok so ", "well, ", "umm "]
    private static let closings = [" Thanks!", " Thank you so much.", " Cheers.", "", " That would be great."]

    /// A message as this customer types it.
    /// - Parameter facts: texts to be kept to the letter: addresses, codes.
    func typed(_ message: String, keeping facts: [String], isFirst: Bool, with random: inout SplitMix64) -> String {
        switch self {
        case .verbatim: return message
        case .terse: return message.bare
        case .chatty:
            let start = (isFirst ? Self.openings : Self.fillers).randomElement(using: &random) ?? ""
            let end = isFirst ? Self.closings.randomElement(using: &random) ?? "" : ""
            return start + (start.hasSuffix(", ") ? message.prefix(1).lowercased() + message.dropFirst() : message) + end
        case .piecewise:
            var words = message.bare.splitKeeping(facts)
            for place in words.indices where !words[place].isFact { words[place].text = words[place].text.lowercased() }
            if Int.random(in: 0..<3, using: &random) == 0 { Self.slip(&words, with: &random) }
            return words.map(\.text).joined()
        }
    }

    /// Swaps two letters inside one long word that is no code and no name of a kind of goods' option.
    private static func slip(_ pieces: inout [TextPiece], with random: inout SplitMix64) {
        var places: [(piece: Int, word: Range<String.Index>)] = []
        for (place, piece) in pieces.enumerated() where !piece.isFact {
            for match in piece.text.matches(of: /\b[a-z]{7,}\b/) { places.append((place, match.range)) }
        }
        guard let (piece, range) = places.randomElement(using: &random) else { return }
        var letters = Array(pieces[piece].text[range])
        let at = Int.random(in: 2..<letters.count - 2, using: &random)
        letters.swapAt(at, at + 1)
        pieces[piece].text.replaceSubrange(range, with: String(letters))
    }
}

/// Part of a message; a fact is kept to the letter.
struct TextPiece {
    var text: String
    var isFact: Bool
}

extension String {
    func splitKeeping(_ facts: [String]) -> [TextPiece] {
        var pieces = [TextPiece(text: self, isFact: false)]
        for fact in facts.filter({ $0.count > 1 }).sorted(by: { ($0.count, $0) > ($1.count, $1) }) {
            pieces = pieces.flatMap { piece -> [TextPiece] in
                guard !piece.isFact else { return [piece] }
                let parts = piece.text.components(separatedBy: fact)
                return parts.enumerated().flatMap { place, part in
                    (place == 0 ? [] : [TextPiece(text: fact, isFact: true)]) + [TextPiece(text: part, isFact: false)]
                }
            }
        }
        return pieces.filter { !$0.text.isEmpty }
    }
}
