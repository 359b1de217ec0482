/// Where one clause of an utterance may end and the next begin.
struct ClauseJoint {
    var range: Range<Substring.Index>
    /// "and", 和, 、: joins words as often as clauses.
    var isWeak: Bool
    /// "also", 另外: what follows is something new.
    var isStrong: Bool

    /// A word joins the clauses, not a mark alone.
    var isSpoken: Bool
    /// ", and": more than words of one list.
    var isPaused: Bool
    /// 后: what is done next, where both are done with the cart.
    var isAfter = false
    /// A full stop, a semicolon or a question mark stands before it.
    var endsSentence: Bool

    /// From left to right. O(length · joints).
    static func joints(in text: Substring) -> [ClauseJoint] {
        var found: [ClauseJoint] = []
        var index = text.startIndex
        while index < text.endIndex {
            if let form = forms.first(where: { matches($0.text, text, at: index) }) {
                let end = text.index(index, offsetBy: form.text.count)
                found.append(ClauseJoint(
                    range: index..<end, isWeak: form.isWeak, isStrong: form.isStrong, isSpoken: form.text.contains(where: \.isLetter),
                    isPaused: form.text.first.map { !$0.isLetter && $0 != " " } ?? false,
                    isAfter: form.text == "后", endsSentence: form.text.contains { ".?!。？！;；".contains($0) }))
                index = end
            } else {
                index = text.index(after: index)
            }
        }
        return found
    }

    private static func matches(_ form: String, _ text: Substring, at start: Substring.Index) -> Bool {
        var index = start
        for character in form {
            guard index < text.endIndex, text[index] == character || text[index].lowercased() == String(character) else { return false }
            index = text.index(after: index)
        }
        return true
    }

    /// A sentence ends, and a word takes up the next.
    private static let sentences: [(text: String, isWeak: Bool, isStrong: Bool)] =
        [". ", "? ", "! "].flatMap { end in ["and also", "and then", "also", "then", "and", "oh and"].map { (end + $0 + " ", false, $0 != "and" && $0 != "oh and") } }
        + ["。", "？", "！"].flatMap { end in ["另外", "顺便", "还有，", "还有", "对了，", "对了"].map { (end + $0, false, true) } }

    /// The longest first.
    private static let forms: [(text: String, isWeak: Bool, isStrong: Bool)] =
        [
            ", and also ", " and also ", ", and then ", " and then ", ", also ", ", then ", ", plus ", ", oh and ", ", but first ", ", but also ", ". but first ", "; and ", "，另外", "，顺便", "，还有", "，然后再", "，然后", "，并且",
            "；另外", "；顺便", "，再", "，接着", "，之后", "后再", "后直接", "后就", "后去", "完再", "；再", "；然后", "; also ", "; then ", ", by the way ", ", by the way, ", ". By the way, ", ", btw ", "，对了", "，还想问",  "另外", "顺便", "然后再", "然后",
        ].map { ($0, false, true) } + sentences + [", and ", " and ", " & ", " — ", "——", " – ", " - ", "…", " then ", " plus ", "; ", ". ", "? ", "! ", ", ", "；", "。", "？", "！", "，", ","].map { ($0, false, false) }
        + ["和", "、", "跟"].map { ($0, true, false) } + [("后", false, false)]
}
