/// Words of courtesy before a request: "thanks! Now show me umbrellas", 谢谢，再看看雨伞.
enum Courtesy {
    /// What comes after them, where that asks for something.
    static func rest(of atoms: [Atom]) -> ArraySlice<Atom>? {
        guard let opening = table.match(in: atoms, at: 0) else { return nil }
        let rest = atoms[opening.range.upperBound...]
        guard rest.first?.kind == .mark, rest.count > 2, ClauseOpening.opening(of: Array(rest.dropFirst())) != nil else { return nil }
        return rest.dropFirst()
    }

    /// Where what comes after them and a mark begins.
    static func start(of atoms: [Atom]) -> Int? {
        guard let opening = table.match(in: atoms, at: 0) else { return nil }
        let start = opening.range.upperBound
        return start + 1 < atoms.count && atoms[start].kind == .mark && atoms[start].text != "?" ? start + 1 : nil
    }

    /// What they come after: "checkout please, thanks".
    static func lead(of atoms: [Atom]) -> ArraySlice<Atom>? {
        let said = atoms.lastIndex { $0.kind != .mark }.map { atoms[...$0] } ?? []
        guard let mark = said.lastIndex(where: { $0.kind == .mark }), mark > 1,
            let end = table.match(in: atoms, at: mark + 1), end.range.upperBound == said.endIndex,
            ClauseOpening.opening(of: Array(atoms[..<mark])) != nil
        else { return nil }
        return atoms[..<mark]
    }

    private static let table = PhraseTable<Bool>([
        (
            """
            thanks|thank you|thx|ty|cheers|great|great thanks|great thank you|cool|cool thanks|perfect|perfect thanks|nice|nice thanks|lovely|lovely thanks|awesome|ok thanks|okay thanks|got it|got it thanks|hi|hello|hey|hi there|\
            谢谢|谢谢啦|谢啦|谢了|多谢|好的谢谢|好谢谢|知道了|知道了谢谢|明白|明白了|了解|了解了|收到|你好|您好|亲|在吗|哈喽
            """, true)
    ])
}
