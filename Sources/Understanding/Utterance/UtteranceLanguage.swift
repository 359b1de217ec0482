import Commerce

/// The language to reply in: that of the sentence, not of a name in it.
enum UtteranceLanguage {
    /// - Returns: nil where numbers, sizes and marks show none.
    static func language(of atoms: [Atom]) -> Language? {
        let han = atoms.count { $0.kind == .han }
        let words = atoms.filter { $0.kind == .word && !isSign($0) }
        if words.isEmpty { return han > 0 ? .chinese : nil }
        // Names make no English sentence: "想买 noise cancelling headphones".
        guard han == 0 || words.contains(where: { grammatical.contains($0.text) }) else { return .chinese }
        // A Chinese word is about one and a half characters, weighed against words of any length.
        return Double(han) >= Double(words.count) * 1.5 ? .chinese : .english
    }

    /// Sizes, units, codes and ok are written alike in both languages.
    private static func isSign(_ atom: Atom) -> Bool {
        atom.text.utf8.count < 2 && atom.text != "i" || Units.isUnit(atom.text) || signs.contains(atom.text) || atom.text.utf8.contains { (48...57).contains($0) }
    }

    private static let signs: Set<String> = ["xs", "xl", "xxl", "xxxl", "ok", "vs", "nfc", "usb", "rmb", "cny", "eu", "spf", "pc"]
    private static let grammatical: Set<String> = [
        "i", "i'm", "i'd", "me", "my", "a", "an", "the", "is", "are", "do", "does", "can", "could", "would", "you", "your", "it", "this", "that",
        "show", "want", "need", "for", "with", "of", "in", "to", "have", "looking", "what", "what's", "how", "where", "which", "please", "like", "from", "any",
    ]
}
