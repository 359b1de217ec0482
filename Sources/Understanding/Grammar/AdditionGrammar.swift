/// What says that a value is accepted besides those in force: "also in green", 绿色也行.
enum AdditionGrammar {
    static func adds(_ atoms: [Atom]) -> Bool {
        let first = atoms.first { $0.kind != .mark }?.text
        if first == "or" || first == "或者" { return true }
        return !table.matches(in: atoms).isEmpty && narrowing.matches(in: atoms).isEmpty
    }

    /// "leather is fine", 皮的也行: what was not wanted is allowed again, nothing more.
    static func allows(_ atoms: [Atom]) -> Bool { !allowing.matches(in: atoms).isEmpty }

    static func narrows(_ atoms: [Atom]) -> Bool { !narrowing.matches(in: atoms).isEmpty }

    private static let table = PhraseTable<Bool>([
        (
            """
            also in|or also|as well|is fine too|are fine too|is ok too|is okay too|works too|would also work|also works|would also do|would also be fine|would be fine too|is good too|are good too|would be ok too|would work too|would do too|too please|also fine|also ok|also okay|works for me too|work for me too|is good for me too|suits me too|suit me too|will do too|is also good|are also good|is good as well|would suit me too|is equally fine|just as good|\
            也行|也可以|也要|也成|也拿来|也给我看|也看看|也来|也好|也能接受|也不错|也考虑|也没问题|也中|也ok|也凑合|也无妨|也喜欢|都行|都可以|也算
            """, true)
    ])
    private static let narrowing = PhraseTable<Bool>([("就看|就要|只要|只看|only", true)])
    private static let allowing = PhraseTable<Bool>([
        (
            """
            is fine|are fine|is ok|are ok|is okay|are okay|is alright|is fine after all|can be|i don't mind|don't mind|works for me|acceptable|\
            也行|也可以|也成|也能接受|可以接受|没关系|不介意
            """, true)
    ])
}
