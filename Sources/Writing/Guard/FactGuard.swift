import Commerce
import Text

/// Holds one sentence against the facts a reply was written from.
///
/// Strict on purpose: what cannot be shown to follow from the facts is rejected, and the offline text stands instead.
/// It knows nothing of the world; it can only miss claims that name no number, no known property and no name.
public struct FactGuard: Sendable {
    public enum Rejection: Error, Hashable, Sendable {
        /// A number, price, percentage, date or count that the facts do not give for what the sentence speaks of.
        case number(String)
        case noSuchItem(Int)
        /// A product, brand or other name that is not in the facts.
        case name(String)
        /// A property that the facts deny or do not state.
        case claim(String)
        /// Cheapest, best rated, cheaper than …: not so.
        case comparison(String)
        /// A promise or praise no fact can support.
        case promise(String)
        case contact(String)
        /// The prompt, or talk about it.
        case leak(String)
        case wrongLanguage
    }

    private let base: FactBase
    private let words: GuardWords

    public init(_ facts: ReplyFacts) {
        base = FactBase(facts)
        words = facts.language == .chinese ? .chinese : .english
    }

    /// Why `sentence` cannot stand; nil where it can.
    public func rejection(of sentence: String) -> Rejection? {
        do {
            try check(sentence)
            return nil
        } catch {
            return error
        }
    }

    private func check(_ sentence: String) throws(Rejection) {
        let masked = MaskedSentence(sentence, base: base, words: words)
        let text = masked.text
        try checkContacts(text)
        try checkLeaks(text)
        try checkLanguage(text)
        if let number = masked.items.first(where: { !base.knownItems.contains($0) }) { throw .noSuchItem(number) }
        try NameCheck(base: base, words: words).check(masked)
        for word in words.puffery where contains(text, word) { throw .promise(word) }
        for clause in Clause.split(masked, words: words) {
            try ClauseCheck(clause: clause, base: base, words: words).check()
        }
    }

    private func checkContacts(_ text: String) throws(Rejection) {
        let folded = text.lowercased()
        for sign in ["http", "www.", "://", "@", ".com", ".cn", ".net", ".org"] where folded.contains(sign) {
            throw .contact(sign)
        }
        var digits = 0
        for character in text {
            if character.isNumber { digits += 1 } else if !"- ".contains(character) { digits = 0 }
            if digits >= 7 { throw .contact("telephone number") }
        }
    }

    private func checkLeaks(_ text: String) throws(Rejection) {
        for word in GuardWords.leaks where contains(text, word) { throw .leak(word) }
    }

    /// Names in the other script are masked or known by now; a text of mostly foreign letters is in another language.
    private func checkLanguage(_ text: String) throws(Rejection) {
        let han = text.unicodeScalars.count { $0.isHan }
        let latin = text.unicodeScalars.count { $0.properties.isAlphabetic && $0.value < 0x250 }
        let other = text.unicodeScalars.count { $0.properties.isAlphabetic && $0.value >= 0x250 && !$0.isHan && $0.value < 0xE000 }
        guard other == 0 else { throw .wrongLanguage }
        if words.isChinese ? (han == 0 && latin > 0) || latin > han * 2 : han > 0 { throw .wrongLanguage }
    }

    private func contains(_ text: String, _ phrase: String) -> Bool {
        WordMatch.contains(phrase, in: text.lowercased())
    }
}
