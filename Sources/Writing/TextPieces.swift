import Text

/// Cuts a text into the small pieces in which it is streamed; joined, they are the text.
enum TextPieces {
    /// A few Latin words, or Chinese up to a punctuation mark.
    static func split(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        for character in text {
            piece.append(character)
            let isEnd = character == " " ? piece.count >= 16 : "，。；：！？、".contains(character)
            if isEnd || piece.count >= 32 && piece.containsHan {
                pieces.append(piece)
                piece = ""
            }
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }
}
