/// What says that an attribute does not matter: 防水无所谓, "doesn't have to be waterproof".
enum Indifference {
    /// - Returns: the words that say so; nil where nothing does.
    static func range(around name: Range<Int>, in atoms: [Atom]) -> Range<Int>? {
        (after.match(in: atoms, at: name.upperBound) ?? before.match(in: atoms, endingAt: name.lowerBound))?.range
    }

    private static let after = PhraseTable<Bool>([
        (
            """
            无所谓|不限|不重要|不要求|不强求|随便|都行|都可以|不是必须|不必须|这个条件不要了|这个条件去掉|\
            doesn't matter|does not matter|isn't important|is not important|is optional|isn't necessary|not important|doesn't have to be
            """, true)
    ])
    private static let before = PhraseTable<Bool>([
        (
            """
            去掉|拿掉|不一定要|不一定非要|不必|不非得|不用非得|不非要|不用管|不在乎|不考虑|\
            not necessarily|doesn't necessarily have to be|drop the|drop|forget the|forget|never mind the|nevermind the|ignore the|doesn't have to be|don't have to be|does not have to be|\
            doesn't need to be|don't need to be|needn't be|don't care about|don't care about the
            """, true)
    ])
}
