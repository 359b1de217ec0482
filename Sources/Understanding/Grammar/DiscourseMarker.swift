/// Words that only open what is said: 换个话题，…, "forget that, …", "by the way, …".
enum DiscourseMarker {
    /// Also what a thing is left with, and the mark after it: "forget the monitor, …", 先不看杯子了，…
    static func range(in utterance: AnnotatedUtterance) -> Range<Int>? {
        let atoms = utterance.atoms
        if let marker = range(in: atoms) { return marker }
        guard let end = atoms.prefix(12).firstIndex(where: { $0.kind == .mark }), end > 0, atoms.indices.contains(end + 1),
            utterance.mentions.contains(where: { mention in
                mention.range.upperBound <= end && mention.meaning.contains { if case .category = $0 { true } else { false } }
            })
        else { return nil }
        let first = Array(atoms[..<end])
        let isLeft = leaving.match(in: first, at: 0) != nil || !leavingBehind.matches(in: first).isEmpty
        return isLeft ? 0..<end + 1 : nil
    }

    private static let leaving = PhraseTable<Bool>([
        (
            """
            forget the|forget about the|forget those|forget about those|never mind the|nevermind the|enough of the|enough about the|enough with the|skip the|leave the|done with the|            i'm done with the|no more|that's enough|ok forget the|okay forget the|actually forget the|so much for the|            先不看|不看|先不买|不买|先不找|不找|先别看|别看|不聊|先不聊|先不说|不说
            """, true)
    ])
    private static let leavingBehind = PhraseTable<Bool>([("先不看了|不看了|先不买了|不买了|先放一放|先放放|先放一边|先算了|先不管|就先这样|先这样|不找了|回头再说|以后再说|下次再说|改天再看", true)])

    /// The marker at the beginning, where something else comes after it.
    static func range(in atoms: [Atom]) -> Range<Int>? {
        guard let marker = marker(in: atoms) else { return nil }
        let end = marker.range.upperBound + (atoms[marker.range.upperBound...].prefix { $0.kind == .mark }.count)
        let isMarked = end > marker.range.upperBound
        return isMarked && end < atoms.count ? 0..<end : nil
    }

    /// 算了，换个话题: words that give way may stand before it.
    private static func marker(in atoms: [Atom]) -> Mention<Bool>? {
        var start = 0
        while true {
            if let marker = table.match(in: atoms, at: start) { return marker }
            guard let soft = soft.match(in: atoms, at: start) else { return nil }
            start = soft.range.upperBound
            while start < atoms.count, atoms[start].kind == .mark { start += 1 }
        }
    }

    private static let soft = PhraseTable<Bool>([("ok|okay|oh|well|actually|hm|hmm|alright|right|so|and|no|算了|好了|好吧|好|行|行吧|那|哦|嗯|哎|不说了", true)])

    /// Whether nothing else is said.
    static func isAll(of atoms: [Atom]) -> Bool {
        guard let marker = marker(in: atoms) else { return false }
        return atoms[marker.range.upperBound...].allSatisfy { $0.kind == .mark }
    }

    private static let table = PhraseTable<Bool>([
        (
            """
            forget that|forget it|forget about that|forget about it|scratch that|never mind|never mind that|nevermind|changing the subject|change of subject|change of topic|\
            new topic|different topic|another topic|different question|on another note|on a different note|by the way|btw|anyway|anyways|back to business|right back to business|down to business|on with it|where was i|back on topic|back to the topic|言归正传|说正事|说正经的|回到正题|书归正传|one more thing|another thing|something else|\
            换topic|换个topic|换 topic|换一个topic|different thing|moving on|change of plan|changed my mind|new question|quick question|quick q|quick one|换个话题|换个话题吧|换换话题|换一个话题|换话题|说点别的|说个别的|聊点别的|聊个别的|问个别的|问点别的|说别的|题外话|对了|哦对|对了对了|话说|顺便说一下|顺便说一句|顺便问一下|顺便问下|顺带问一下|另外问下|另外问一下|先不说这个|不说这个了|算了不说这个
            """, true)
    ])
}
