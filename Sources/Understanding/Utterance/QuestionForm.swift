/// Questions that no word of asking marks: 漏不漏水, "is the first one wireless".
enum QuestionForm {
    static func isAsked(in atoms: [Atom]) -> Bool { repeats(in: atoms) || isInverted(atoms) || offersChoice(atoms) || endsInDenial(atoms) }

    /// 漏不漏, 有没有: the verb and its denial. 防不防水都行 asks nothing.
    private static func repeats(in atoms: [Atom]) -> Bool {
        guard atoms.count > 2 else { return false }
        let isAccepted = !accepting.matches(in: atoms).isEmpty
        return !isAccepted && atoms.indices.dropLast(2).contains { index in
            atoms[index].kind == .han && atoms[index + 1].text == "不" && atoms[index].text == atoms[index + 2].text && atoms[index].text != "不"
        }
    }

    /// 是上门取件还是自己寄
    static func offersChoice(_ atoms: [Atom]) -> Bool {
        guard atoms.first?.text == "是" else { return false }
        return atoms.indices.dropFirst(2).dropLast().contains { atoms[$0].text == "还" && atoms[$0 + 1].text == "是" }
    }

    /// 有38码没, 能退不
    private static func endsInDenial(_ atoms: [Atom]) -> Bool {
        guard let last = atoms.lastIndex(where: { $0.kind != .mark }), last > 1, ["没", "不"].contains(atoms[last].text) else { return false }
        return atoms[..<(last - 1)].contains { ["有", "能"].contains($0.text) }
    }

    /// The verb stands before what it is said of.
    static func isInverted(_ atoms: [Atom]) -> Bool {
        let start = atoms.prefix { $0.kind == .mark || openings.contains($0.text) }.count
        guard start + 1 < atoms.count, let subjects = subjects(after: atoms[start].text) else { return false }
        return subjects.contains(atoms[start + 1].text)
    }

    /// "Are these leather", "do they come with a strap": the products in sight are what it is said of.
    static func asksOfSight(_ atoms: [Atom]) -> Bool {
        let start = atoms.prefix { $0.kind == .mark || openings.contains($0.text) }.count
        guard start + 2 < atoms.count else { return false }
        return ["is", "are", "was", "were", "does", "do", "will"].contains(atoms[start].text) && ["it", "this", "that", "these", "those", "they"].contains(atoms[start + 1].text)
    }

    /// "Are these", "do they": of several things, which only a list can be.
    static func asksOfMany(_ atoms: [Atom]) -> Bool { asksOfSight(atoms) && atoms.prefix(4).contains { ["these", "those", "they"].contains($0.text) } }

    private static func subjects(after verb: String) -> Set<String>? {
        switch verb {
        case "is", "are", "was", "were", "does", "did", "has": things.union(["my", "your", "he", "she"])
        case "can", "could", "will", "would", "should": things.subtracting(["that", "a", "an"]).union(["he", "she"])
        default: nil
        }
    }

    private static let things: Set<String> = ["the", "it", "this", "that", "these", "those", "they", "number", "a", "an", "one", "both"]
    private static let openings: Set<String> = ["and", "ok", "okay", "so", "but", "hm", "hmm", "then", "well", "oh", "also", "hey", "sure", "right"]
    private static let accepting = PhraseTable<Bool>([("都行|都可以|无所谓|都成|都好|没关系|随便", true)])
}
