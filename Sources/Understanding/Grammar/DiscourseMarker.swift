/// Words that only open what is said: 换个话题，…, "forget that, …", "by the way, …".
enum DiscourseMarker {
    /// The marker at the beginning, where something else comes after it.
    static func range(in atoms: [Atom]) -> Range<Int>? {
        guard let marker = table.match(in: atoms, at: 0) else { return nil }
        let end = marker.range.upperBound + (atoms[marker.range.upperBound...].prefix { $0.kind == .mark }.count)
        let isMarked = end > marker.range.upperBound
        return isMarked && end < atoms.count ? 0..<end : nil
    }

    private static let table = PhraseTable<Bool>([
        (
            """
            forget that|forget it|forget about that|forget about it|scratch that|never mind|never mind that|nevermind|changing the subject|change of subject|change of topic|\
            new topic|different topic|another topic|different question|on another note|on a different note|by the way|btw|anyway|anyways|one more thing|another thing|something else|\
            换个话题|换个话题吧|换一个话题|换话题|说点别的|说个别的|聊点别的|聊个别的|问个别的|问点别的|说别的|题外话|对了|哦对|对了对了|话说|顺便说一下|顺便说一句|顺便问一下|顺便问下|顺带问一下|另外问下|另外问一下|先不说这个|不说这个了|算了不说这个
            """, true)
    ])
}
